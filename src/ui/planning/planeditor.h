#pragma once

#include "parchemin/app/planediting.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QUndoStack;

namespace parchemin::ui {

/// What a person has fixed, carried over to another task.
struct CarriedPins
{
    std::vector<planning::Pin> kept;
    QStringList broken; ///< those that it cannot keep: who, when, and what they contradict
};

/// The plan under work: the task it answers, the draft of the moment, and what was done to it by hand, which
/// can be taken back. Nothing of it is in the store.
class PlanEditor : public QObject
{
    Q_OBJECT

public:
    explicit PlanEditor(QObject *parent = nullptr);

    /// Another plan; what was done to the former one is forgotten. No plan of the task costs under `bound`.
    void setPlan(std::shared_ptr<const PlanningTask> task, const PlanDraft &draft, qint64 bound);
    /// Gives the plan up, and its pins.
    void clear();
    /// Gives the plan up because its frame is another one: its pins hold in the next plan.
    void leaveFrame();

    [[nodiscard]] bool hasPlan() const noexcept { return m_task != nullptr; }
    /// Null without a plan.
    [[nodiscard]] const std::shared_ptr<const PlanningTask> &task() const noexcept { return m_task; }
    [[nodiscard]] const PlanDraft &draft() const noexcept { return m_draft; }
    [[nodiscard]] qint64 bound() const noexcept { return m_bound; }
    [[nodiscard]] QString nameOf(planning::CandidateIndex candidate) const;

    /// Hears the candidate there, or says why not and changes nothing.
    Blockers move(planning::CandidateIndex candidate, const planning::Place &place);
    void togglePin(planning::CandidateIndex candidate);
    void leaveOut(planning::CandidateIndex candidate);
    [[nodiscard]] QUndoStack &edits() const noexcept { return *m_edits; }

    /// The pins of the draft, or of the last whose frame was left, as positions of another task.
    [[nodiscard]] CarriedPins pinsFor(const PlanningTask &other) const;

signals:
    /// The plan, or its absence, is another one, or was edited.
    void changed();

private:
    struct Pinned
    {
        std::shared_ptr<const PlanningTask> task;
        std::vector<planning::Pin> pins;
    };
    void change(const PlanDraft &draft, const QString &name);

    std::shared_ptr<const PlanningTask> m_task;
    PlanDraft m_draft;
    Pinned m_pinned; ///< while there is no plan
    qint64 m_bound = 0;
    QUndoStack *m_edits;
};

} // namespace parchemin::ui
