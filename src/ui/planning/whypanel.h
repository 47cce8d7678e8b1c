#pragma once

#include "parchemin/app/planediting.h"
#include "parchemin/planning/explanation.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QVBoxLayout;

namespace parchemin::ui {

class PlanExplainer;

/// Why one candidate has no place, in words, and the changes that would help, each a button where a press can
/// make it or lead to where it is made.
class WhyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);

    void clear();
    /// Shows where the candidate, whom the plan leaves out, could be heard; or looks for the reasons.
    void ask(const std::shared_ptr<const PlanningTask> &task, const PlanDraft &draft,
             planning::CandidateIndex candidate);

signals:
    void placeChosen(parchemin::planning::CandidateIndex candidate, const parchemin::planning::Place &place);
    void mendingChosen(parchemin::planning::CandidateIndex candidate,
                       const parchemin::planning::Mending &mending);
    void longerSearchWanted();
    /// Every place is taken: only another half-day or another room makes more.
    void frameWanted();

private:
    [[nodiscard]] static QString mendingText(planning::MendingCode code);
    void start(const QString &name);
    void showPlace(const PlanningTask &task, planning::CandidateIndex candidate,
                   const planning::Place &place);
    void showExplanation(const PlanningTask &task, const planning::Explanation &explanation);
    void addButton(const QString &text, const QString &help, const std::function<void()> &act);

    std::shared_ptr<const PlanningTask> m_task;
    PlanExplainer *m_explainer;
    QLabel *m_title;
    QLabel *m_words;
    QVBoxLayout *m_buttons;
};

} // namespace parchemin::ui
