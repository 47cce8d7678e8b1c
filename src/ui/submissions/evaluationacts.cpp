#include "ui/submissions/evaluationacts.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"

#include <array>
#include <chrono>

#include "ui/confirmation.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/submissions/notedialog.h"
#include "ui/submissions/submissiontexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::array categories{FraudCategory::Plagiarism, FraudCategory::Impersonation,
                                FraudCategory::ForgedEvidence, FraudCategory::UndeclaredAssistance,
                                FraudCategory::Other};

} // namespace

EvaluationActs::EvaluationActs(const PageServices &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_submissions(services.context)
    , m_evaluations(services.context)
    , m_window(window)
{
}

bool EvaluationActs::lock(const EvaluationDesk &desk, EvaluationDraft draft, EvaluationOutcome outcome)
{
    const QString question = tr("“%1” for block %2 of %3?", "outcome, block, candidate")
                                 .arg(word(outcome))
                                 .arg(desk.submission.block)
                                 .arg(officialName(desk.person));
    const Confirmation confirmation{question, effectOf(desk, outcome) + u' ' + signedNote(),
                                    tr("&Sign the evaluation")};
    if (!confirm(&m_window, confirmation))
        return false;
    draft.outcome = outcome;
    const auto locked = m_evaluations.lock(m_services.desk.actor(), draft);
    report(locked ? Status(Done{}) : Status(locked.error()),
           tr("Block %1 of %2: evaluation signed, “%3”.")
               .arg(desk.submission.block)
               .arg(officialName(desk.person), word(outcome)));
    return locked.hasValue();
}

bool EvaluationActs::correct(const EvaluationDesk &desk, EvaluationDraft draft, EvaluationOutcome outcome)
{
    const Evaluation *corrected = desk.current();
    if (corrected == nullptr)
        return false;
    NoteDialog dialog({.title = tr("Correct the evaluation"),
                       .effect = tr("The evaluation “%1” stays in the file, superseded by this one: “%2”.")
                                     .arg(evaluationTitle(*corrected), word(outcome)) +
                                 u' ' + effectOf(desk, outcome) + u' ' + signedNote(),
                       .caption = tr("&Reason for the correction"),
                       .missing = tr("A correction needs its reason: the candidate and the jury read it."),
                       .act = tr("&Sign the correction"),
                       .choice = {},
                       .items = {}},
                      &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    draft.outcome = outcome;
    const auto locked = m_evaluations.correct(m_services.desk.actor(), corrected->id, draft, dialog.text());
    report(locked ? Status(Done{}) : Status(locked.error()),
           tr("The evaluation of %1 is corrected: “%2”.").arg(officialName(desk.person), word(outcome)));
    return locked.hasValue();
}

void EvaluationActs::suspectFraud(const EvaluationDesk &desk)
{
    QStringList items;
    for (const FraudCategory category : categories)
        items.append(word(category));
    NoteDialog dialog({.title = tr("Suspect a fraud"),
                       .effect = tr("The submission of %1 is suspended at once: nobody evaluates it and no "
                                    "jury is scheduled until the candidate was heard and the lead has "
                                    "concluded. The suspicion stays in the journal.")
                                     .arg(officialName(desk.person)),
                       .caption = tr("&Evidence"),
                       .missing = tr("A suspicion needs its evidence: what was found, and where."),
                       .act = tr("&Suspend the submission"),
                       .choice = tr("&Kind"),
                       .items = items},
                      &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const FraudCategory category = categories.at(static_cast<std::size_t>(dialog.choice()));
    report(m_submissions.openFraudCase(m_services.desk.actor(), desk.submission.id, category, dialog.text()),
           tr("The submission of %1 is suspended.").arg(officialName(desk.person)));
}

void EvaluationActs::closeFraud(const EvaluationDesk &desk)
{
    if (!desk.fraudCase)
        return;
    NoteDialog dialog(
        {.title = tr("Conclude the suspicion of fraud"),
         .effect = tr("%1: %2", "kind of fraud, evidence")
                       .arg(word(desk.fraudCase->category), desk.fraudCase->evidence) +
                   u"\n\n"_s +
                   tr("Lifted, the submission is evaluated as before. Confirmed, it is rejected "
                      "for fraud and stays suspended for ever."),
         .caption = tr("&Note of the hearing"),
         .missing = tr("The candidate must be heard first: what was said, and when."),
         .act = tr("&Conclude"),
         .choice = tr("&Conclusion"),
         .items = {tr("Lifted: no fraud"), tr("Confirmed: fraud")}},
        &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool isConfirmed = dialog.choice() == 1;
    report(
        m_submissions.closeFraudCase(m_services.desk.actor(), desk.submission.id, dialog.text(), isConfirmed),
        isConfirmed ? tr("The fraud is confirmed; the submission is rejected.")
                    : tr("The suspicion is lifted; the evaluation can go on."));
}

void EvaluationActs::sendBack(const EvaluationDesk &desk)
{
    const Confirmation confirmation{
        tr("Send the project of %1 back?").arg(officialName(desk.person)),
        tr("The time of the conditional pass is over and nothing was added. The project becomes “to rework”: "
           "the candidate hands in submission no. %1.")
                .arg(desk.submission.attempt + 1) +
            u' ' + signedNote(),
        tr("&Send back")};
    if (confirm(&m_window, confirmation)) {
        report(m_submissions.sendBackOverdue(m_services.desk.actor(), desk.submission.id),
               tr("The project of %1 is sent back.").arg(officialName(desk.person)));
    }
}

void EvaluationActs::withdraw(const EvaluationDesk &desk)
{
    NoteDialog dialog({.title = tr("Withdraw the submission"),
                       .effect = tr("The submission of %1 will not be evaluated; it stays in the dossier as "
                                    "withdrawn. This is possible until an evaluation begins.")
                                     .arg(officialName(desk.person)),
                       .caption = tr("&Reason"),
                       .missing = tr("A withdrawal needs its reason."),
                       .act = tr("&Withdraw"),
                       .choice = {},
                       .items = {}},
                      &m_window);
    if (dialog.exec() == QDialog::Accepted) {
        report(m_submissions.withdraw(m_services.desk.actor(), desk.submission.id, dialog.text()),
               tr("The submission of %1 is withdrawn.").arg(officialName(desk.person)));
    }
}

QString EvaluationActs::effectOf(const EvaluationDesk &desk, EvaluationOutcome outcome) const
{
    const QDateTime due = m_services.context.clock.now().addDuration(
        std::chrono::hours(desk.policy.evaluationConditionalHours));
    switch (outcome) {
    case EvaluationOutcome::Validated:
        return tr("The project passes; block %1 then waits for the validation by the pedagogical lead.")
            .arg(desk.submission.block);
    case EvaluationOutcome::Conditional:
        return tr("The candidate has %n hour(s) to add what is missing, until %1. You then decide; if "
                  "nothing "
                  "is added the project is sent back.",
                  nullptr, desk.policy.evaluationConditionalHours)
            .arg(instantText(due));
    case EvaluationOutcome::ToRework:
        return tr("The project is sent back with your comments; the candidate hands in submission no. %1.")
            .arg(desk.submission.attempt + 1);
    case EvaluationOutcome::RejectedFraud:
        return tr("The project is rejected for fraud.");
    }
    Q_UNREACHABLE();
}

QString EvaluationActs::signedNote() const
{
    return tr("The act is dated %1, carries the name of %2 and stays in the journal. It is never edited: a "
              "mistake is corrected by another act with its reason.")
        .arg(dayText(m_services.context.clock.today()), m_services.desk.actor().name);
}

void EvaluationActs::report(const Status &status, const QString &success)
{
    if (status) {
        emit done(success);
    } else {
        emit refused(sentence(status.error()));
    }
}

} // namespace parchemin::ui
