#pragma once

#include "parchemin/app/evaluationdesk.h"
#include "parchemin/ui/tone.h"

#include <QFrame>

#include "ui/submissions/competencygrid.h"
#include "ui/submissions/outcomepanel.h"

class QAction;
class QProgressBar;

namespace parchemin::ui {

class ActionButton;

/// The evaluation beside the files: who and what, how far it is, the grid, the outcome. It shows a draft that
/// is typed, or the locked evaluation.
class EvaluationPanel : public QFrame
{
    Q_OBJECT

public:
    /// `tools` are what is done to the current competency, for the mouse.
    EvaluationPanel(const OutcomePanel::Outcomes &outcomes, const QList<QAction *> &tools,
                    QWidget *parent = nullptr);

    /// Shows a submission; its grid is made anew unless it is the one shown.
    void setDesk(const EvaluationDesk &desk, const QDateTime &now);
    /// What is being typed.
    void setDraft(const EvaluationDraft &draft);
    /// The locked evaluation; without one, an empty grid that nobody types in.
    void setLocked(const Evaluation *evaluation);
    /// What stands over the grid: why it is closed, how long it still runs, what to know.
    /// `remedy` is offered below it; null for none.
    void setNotice(const QString &notice, Tone tone, QAction *remedy = nullptr);
    void setReason(const QString &reason) { m_outcome->setReason(reason); }
    [[nodiscard]] CompetencyGrid &grid() { return *m_grid; }
    [[nodiscard]] OutcomePanel &outcome() { return *m_outcome; }
    void retranslate();

private:
    [[nodiscard]] QWidget *makeHead(const QList<QAction *> &tools);
    void refreshHead();
    void showMarks();

    QLabel *m_name;
    QLabel *m_attempt;
    QLabel *m_block;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QWidget *m_tools;
    QLabel *m_notice;
    QWidget *m_remedies;
    ActionButton *m_remedy;
    CompetencyGrid *m_grid;
    OutcomePanel *m_outcome;
    std::optional<EvaluationDesk> m_desk;
    Equivalences m_marks; ///< by which competencies of what is shown were acquired elsewhere
    int m_rated = 0;
};

} // namespace parchemin::ui
