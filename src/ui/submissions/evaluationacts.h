#pragma once

#include "parchemin/app/evaluationdesk.h"
#include "parchemin/ui/pageservices.h"

#include <QObject>

class QWidget;

namespace parchemin::ui {

/// The official acts on a submission: each says its effect, asks for what is missing, calls the service and
/// tells what came of it.
class EvaluationActs : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`.
    EvaluationActs(const PageServices &services, QWidget &window);

    /// True when the evaluation is locked: the draft is an act now.
    bool lock(const EvaluationDesk &desk, EvaluationDraft draft, EvaluationOutcome outcome);
    /// Locks it as the correction of the current evaluation, with a reason (BR-24).
    bool correct(const EvaluationDesk &desk, EvaluationDraft draft, EvaluationOutcome outcome);
    /// Suspends the submission (BR-26).
    void suspectFraud(const EvaluationDesk &desk);
    /// Ends the suspicion after the candidate was heard.
    void closeFraud(const EvaluationDesk &desk);
    /// Sends a conditional pass back whose time is over (BR-22).
    void sendBack(const EvaluationDesk &desk);
    void withdraw(const EvaluationDesk &desk);

signals:
    void done(const QString &message);
    void refused(const QString &message);

private:
    [[nodiscard]] QString effectOf(const EvaluationDesk &desk, EvaluationOutcome outcome) const;
    [[nodiscard]] QString signedNote() const;
    void report(const Status &status, const QString &success);

    PageServices m_services;
    SubmissionService m_submissions;
    EvaluationService m_evaluations;
    QWidget &m_window;
};

} // namespace parchemin::ui
