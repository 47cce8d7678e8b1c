#include "ui/dossier/candidacyacts.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"

#include <QPlainTextEdit>
#include <QWidget>

#include "ui/confirmation.h"
#include "ui/dossier/admissibilityform.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dossier/evidenceform.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

using Step = AdmissibilityForm::Step;

AdmissibilityAct actOf(Step step)
{
    switch (step) {
    case Step::Receive:
    case Step::Complete:
        return AdmissibilityAct::MarkComplete;
    case Step::Incomplete:
        return AdmissibilityAct::MarkIncomplete;
    case Step::Accept:
        return AdmissibilityAct::Accept;
    case Step::Refuse:
        return AdmissibilityAct::Refuse;
    case Step::AcceptTacitly:
        return AdmissibilityAct::AcceptTacitly;
    }
    Q_UNREACHABLE();
}

/// What the service is asked for.
Status record(CandidacyService &service, const Actor &actor, CandidacyId candidacy,
              const AdmissibilityForm::Draft &draft)
{
    switch (draft.step) {
    case Step::Receive: {
        const auto received = service.receiveAdmissibility(actor, candidacy, draft.date, draft.isSworn);
        return received ? Status(Done{}) : Status(received.error());
    }
    case Step::Complete:
        return service.markAdmissibilityComplete(actor, candidacy, draft.date);
    case Step::Incomplete:
        return service.markAdmissibilityIncomplete(actor, candidacy);
    case Step::Accept:
        return service.acceptAdmissibility(actor, candidacy, draft.date);
    case Step::Refuse:
        return service.refuseAdmissibility(actor, candidacy, draft.date, draft.reasons);
    case Step::AcceptTacitly:
        return service.acceptAdmissibilityTacitly(actor, candidacy);
    }
    Q_UNREACHABLE();
}

} // namespace

CandidacyActs::CandidacyActs(const PageServices &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
{
}

void CandidacyActs::decideAdmissibility(const Dossier &dossier)
{
    CandidacyService service(m_services.context);
    const CandidacyId candidacy = dossier.facts.candidacy.id;
    const auto reasons = [this, &service, candidacy](Step step) {
        const Actor &actor = m_services.desk.actor();
        return step == Step::Receive ? service.receiptReasons(actor, candidacy)
                                     : service.admissibilityReasons(actor, candidacy, actOf(step));
    };
    AdmissibilityForm form(dossier, dossier.facts.policy.admissibilityTacitMonths, reasons, &m_window);
    form.setAct([this, &service, &form, candidacy] {
        return record(service, m_services.desk.actor(), candidacy, form.draft());
    });
    if (form.exec() == QDialog::Accepted)
        emit done(tr("The admissibility of %1 is recorded.").arg(officialName(dossier.facts.person)));
}

void CandidacyActs::receiveEvidence(const Dossier &dossier)
{
    CandidacyService service(m_services.context);
    const CandidacyId candidacy = dossier.facts.candidacy.id;
    EvidenceForm form(dossier, &m_window);
    form.setAct([this, &service, &form, candidacy]() -> Status {
        const auto received =
            service.receiveEvidenceDossier(m_services.desk.actor(), candidacy, form.receivedOn(),
                                           form.isComplete(), form.missingPieces(), form.files());
        return received ? Status(Done{}) : Status(received.error());
    });
    if (form.exec() == QDialog::Accepted)
        emit done(tr("The evidence dossier of %1 is recorded.").arg(officialName(dossier.facts.person)));
}

void CandidacyActs::widen(const Dossier &dossier)
{
    const Confirmation confirmation{
        tr("Widen the candidacy of %1 to the whole title?").arg(officialName(dossier.facts.person)),
        tr("All blocks are aimed at from now on; those acquired stay acquired."), tr("&Widen the candidacy")};
    if (confirm(&m_window, confirmation)) {
        report(CandidacyService(m_services.context)
                   .widenScope(m_services.desk.actor(), dossier.facts.candidacy.id),
               tr("%1 now aims at the whole title.").arg(officialName(dossier.facts.person)));
    }
}

void CandidacyActs::withdraw(const Dossier &dossier)
{
    const QString name = officialName(dossier.facts.person);
    close(
        dossier.facts.candidacy.id,
        {tr("Withdrawal of %1").arg(name),
         tr("The candidacy ends and a planned defence is freed. The blocks acquired stay acquired for life."),
         tr("&Record the withdrawal"), tr("The withdrawal of %1 is recorded.").arg(name)},
        [this, candidacy = dossier.facts.candidacy.id](const QString &reason) {
            return CandidacyService(m_services.context).withdraw(m_services.desk.actor(), candidacy, reason);
        });
}

void CandidacyActs::resume(const Dossier &dossier)
{
    const Confirmation confirmation{
        tr("Take the candidacy of %1 up again?").arg(officialName(dossier.facts.person)),
        tr("The candidacy is under way again from today."), tr("&Take up again")};
    if (confirm(&m_window, confirmation)) {
        report(
            CandidacyService(m_services.context).resume(m_services.desk.actor(), dossier.facts.candidacy.id),
            tr("The candidacy of %1 is under way again.").arg(officialName(dossier.facts.person)));
    }
}

void CandidacyActs::lapse(const Dossier &dossier)
{
    const QString name = officialName(dossier.facts.person);
    close(dossier.facts.candidacy.id,
          {tr("Lapse of the candidacy of %1").arg(name),
           tr("The candidacy ends for want of activity, after warnings. The candidate may contest it; the "
              "blocks "
              "acquired stay acquired for life."),
           tr("&Record the lapse"), tr("The candidacy of %1 has lapsed.").arg(name)},
          [this, candidacy = dossier.facts.candidacy.id](const QString &reason) {
              return CandidacyService(m_services.context).lapse(m_services.desk.actor(), candidacy, reason);
          });
}

void CandidacyActs::close(CandidacyId candidacy, const Closing &closing,
                          const std::function<Status(const QString &reason)> &act)
{
    FormDialog form(closing.title, closing.act, &m_window);
    form.setObjectName(u"closingForm"_s);
    form.setRecord(candidacy.value());
    form.setDestructive();
    form.setIntroduction(closing.effect);
    auto *reason = form.addLongText(u"/reason"_s, tr("R&eason"));
    form.setFieldOf(BlockerCode::ReasonMissing, u"/reason"_s);
    form.setAct([reason, &act] { return act(reason->toPlainText()); });
    if (form.exec() == QDialog::Accepted)
        emit done(closing.outcome);
}

void CandidacyActs::report(const Status &status, const QString &message)
{
    if (status) {
        emit done(message);
    } else {
        emit refused(sentence(status.error()));
    }
}

} // namespace parchemin::ui
