#include "parchemin/app/sentences.h"
#include "parchemin/store/candidacyrepository.h"

#include "cli/files.h"
#include "cli/invocation.h"
#include "cli/lookup.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

Status carryOut(const Invocation &call, CandidacyId candidacy, const QString &step, QDate on)
{
    CandidacyService &service = call.work().candidacies();
    const Actor &by = call.actor();
    if (step == u"complete")
        return service.markAdmissibilityComplete(by, candidacy, on);
    if (step == u"incomplete")
        return service.markAdmissibilityIncomplete(by, candidacy);
    if (step == u"accept")
        return service.acceptAdmissibility(by, candidacy, on);
    if (step == u"refuse")
        return service.refuseAdmissibility(by, candidacy, on, call.text(u"reason"_s));
    if (step == u"tacit")
        return service.acceptAdmissibilityTacitly(by, candidacy);
    const auto received = service.receiveAdmissibility(by, candidacy, on, call.has(u"sworn"_s));
    return received ? Status(Done{}) : Status(received.error());
}

Result<ExitStatus> admissibility(Invocation &call)
{
    static const QStringList steps{u"receive"_s, u"complete"_s, u"incomplete"_s,
                                   u"accept"_s,  u"refuse"_s,   u"tacit"_s};
    const QString step = call.argument(1);
    if (!steps.contains(step)) {
        call.noteMisuse(
            translate("Cli", "“%1” is not a step; the steps are: %2.").arg(step, steps.join(u", "_s)));
    }
    const QDate on = call.date(u"on"_s, call.today());
    if (call.isMisused())
        return call.misused();
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    if (Status done = carryOut(call, candidacy->id, step, on); !done)
        return done.error();
    const auto now = CandidacyRepository(call.database()).load(candidacy->id);
    if (!now)
        return now.error();
    return call.done(translate("Cli", "Dossier %1: %2.").arg(now->number, word(now->state)));
}

Result<ExitStatus> receiveDossier(Invocation &call)
{
    const QDate on = call.date(u"on"_s, call.today());
    if (call.isMisused())
        return call.misused();
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    const QStringList missing = call.texts(u"missing"_s);
    const auto dossier = call.work().candidacies().receiveEvidenceDossier(
        call.actor(), candidacy->id, on, missing.isEmpty(), missing, incomingFiles(call.argumentsFrom(1)));
    if (!dossier)
        return dossier.error();
    return call.done(translate("Cli", "Evidence dossier recorded for %1.").arg(candidacy->number));
}

} // namespace

void addAdmissibilityVerbs(Verbs &verbs)
{
    verbs.push_back({.name = u"admissibility"_s,
                     .summary = translate("Cli", "Record a step of a VAE admissibility."),
                     .access = Access::Write,
                     .positionals = {{u"REF"_s, translate("Cli", "The dossier number.")},
                                     {u"STEP"_s, u"receive|complete|incomplete|accept|refuse|tacit"_s}},
                     .options = {valued(u"on"_s, u"DAY"_s, translate("Cli", "The day; today otherwise.")),
                                 valued(u"reason"_s, u"TEXT"_s, translate("Cli", "Why it is refused.")),
                                 flag(u"sworn"_s, translate("Cli", "The sworn commitment was given."))},
                     .act = admissibility});
    verbs.push_back({.name = u"dossier"_s,
                     .summary = translate("Cli", "Record a VAE evidence dossier with its files."),
                     .access = Access::Write,
                     .positionals = {{u"REF"_s, translate("Cli", "The dossier number.")},
                                     {u"FILE"_s, translate("Cli", "The files."), Positional::Count::Many}},
                     .options = {valued(u"on"_s, u"DAY"_s, translate("Cli", "The day; today otherwise.")),
                                 valued(u"missing"_s, u"PIECE"_s,
                                        translate("Cli", "A piece that is missing; repeatable."))},
                     .act = receiveDossier});
}

} // namespace parchemin::cli
