#pragma once

#include "parchemin/app/evaluationdesk.h"

#include <QFrame>

#include "ui/submissions/draftedit.h"

class QAction;
class QComboBox;
class QLabel;

namespace parchemin::ui {

class CompetencyGrid;

/// The evaluations that came before, one at a time, beside the one that is typed.
class EarlierPane : public QFrame
{
    Q_OBJECT

public:
    /// `copying` is offered under the grid; the page does it.
    explicit EarlierPane(QAction *copying, QWidget *parent = nullptr);

    /// The latest is shown first, without the one that is read beside them already.
    void setDesk(const EvaluationDesk &desk, const Evaluation *beside);
    [[nodiscard]] bool isEmpty() const { return m_evaluations.empty(); }
    /// The one in view; null when there is none.
    [[nodiscard]] const Evaluation *current() const;
    /// Shows the competency that is judged beside it.
    void setCurrent(int competency);
    void retranslate();

signals:
    void closeRequested();
    void referenceFollowed(const parchemin::ui::PageReference &reference);

private:
    void addEvaluations(int attempt, const std::vector<Evaluation> &evaluations);
    void refresh();

    struct Entry
    {
        int attempt;
        Evaluation evaluation;
    };
    QAction *m_closing;
    QLabel *m_title;
    QComboBox *m_choice;
    CompetencyGrid *m_grid;
    QLabel *m_comment;
    std::vector<Entry> m_evaluations; ///< latest first
    SkillBlock m_block;
};

} // namespace parchemin::ui
