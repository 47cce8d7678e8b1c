#include "parchemin/store/blockvalidationrepository.h"

#include <algorithm>

#include "cli/invocation.h"
#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/report.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

Result<ExitStatus> tellValidation(const Invocation &call, BlockValidationId id)
{
    const auto validation = BlockValidationRepository(call.database()).load(id);
    if (!validation)
        return validation.error();
    return call.done(translate("Cli", "Block %1 validated under the number %2.")
                         .arg(validation->block)
                         .arg(validation->number));
}

Result<ExitStatus> tellBlockers(const Invocation &call, CandidacyId candidacy, int block)
{
    const auto blockers = call.work().blocks().blockers(candidacy, block);
    if (!blockers)
        return blockers.error();
    if (call.isJson()) {
        call.print(asJson(*blockers));
    } else if (blockers->empty()) {
        call.out() << translate("Cli", "Ready to be validated.") << '\n';
    } else {
        tell(call.out(), *blockers, {});
    }
    return withoutWarnings(*blockers).empty() ? ExitStatus::Done : ExitStatus::Refused;
}

Result<ExitStatus> validate(Invocation &call)
{
    const int block = call.block(1);
    if (call.isMisused())
        return call.misused();
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    if (call.has(u"dry-run"_s))
        return tellBlockers(call, candidacy->id, block);
    const auto validation = call.work().blocks().validate(call.actor(), candidacy->id, block);
    if (!validation)
        return validation.error();
    return tellValidation(call, *validation);
}

Result<ExitStatus> recognise(Invocation &call)
{
    const int block = call.block(1);
    const auto source = call.code<ValidationSource>(u"source"_s, validationSourceFromCode);
    const QString note = call.text(u"note"_s);
    if (call.isMisused())
        return call.misused();
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    const auto validation = call.work().blocks().recognise(call.actor(), candidacy->id, block, source, note);
    if (!validation)
        return validation.error();
    return tellValidation(call, *validation);
}

/// The living validation of a block by a candidacy's person.
Result<BlockValidation> activeValidation(const Invocation &call, const Candidacy &candidacy, int block)
{
    const auto sheet = call.work().context().rules.sheet(candidacy.sheet);
    if (!sheet)
        return sheet.error();
    const auto all =
        BlockValidationRepository(call.database()).ofPerson(candidacy.person, (*sheet)->rncpCode);
    if (!all)
        return all.error();
    const auto found = std::ranges::find_if(
        *all, [&](const BlockValidation &each) { return each.block == block && each.isActive(); });
    if (found == all->end())
        return refused({Blocker{BlockerCode::BlockNotValidated}.with(u"n"_s, block)});
    return *found;
}

Result<ExitStatus> cancelValidation(Invocation &call)
{
    const int block = call.block(1);
    const bool isUndo = call.has(u"undo"_s);
    const auto kind = isUndo ? CancellationKind::ClericalError
                             : call.code<CancellationKind>(u"kind"_s, cancellationKindFromCode);
    if (call.isMisused())
        return call.misused();
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    const auto approver = approverOf(call);
    if (!approver)
        return approver.error();
    const auto validation = activeValidation(call, *candidacy, block);
    if (!validation)
        return validation.error();
    BlockService &service = call.work().blocks();
    const QString reason = call.text(u"reason"_s);
    const Status done = isUndo ? service.undoLast(call.actor(), *approver, {validation->id}, reason)
                               : service.cancel(call.actor(), *approver, validation->id, kind, reason);
    if (!done)
        return done.error();
    return call.done(
        translate("Cli", "Validation %1 of block %2 cancelled.").arg(validation->number).arg(block));
}

} // namespace

void addBlockVerbs(Verbs &verbs)
{
    const std::vector<Positional> block{{u"REF"_s, translate("Cli", "The dossier number.")},
                                        {u"BLOCK"_s, translate("Cli", "The number of the block.")}};
    verbs.push_back({.name = u"validate"_s,
                     .summary = translate("Cli", "Validate a proposed block, acquired for life."),
                     .access = Access::Write,
                     .positionals = block,
                     .options = {flag(u"dry-run"_s, translate("Cli", "Only list what stands in the way."))},
                     .act = validate,
                     .readingOption = u"dry-run"_s});
    verbs.push_back(
        {.name = u"recognise"_s,
         .summary = translate("Cli", "Grant a block by equivalence or prior proof."),
         .access = Access::Write,
         .positionals = block,
         .options = {needed(u"source"_s, u"SOURCE"_s, translate("Cli", "EQUIVALENCE or PRIOR_PROOF.")),
                     needed(u"note"_s, u"TEXT"_s, translate("Cli", "The legal note."))},
         .act = recognise});
    verbs.push_back(
        {.name = u"cancel-validation"_s,
         .summary = translate("Cli", "Cancel the validation of a block, with a second person."),
         .access = Access::Write,
         .positionals = block,
         .options = {valued(u"approver"_s, u"LOGIN"_s, translate("Cli", "The second person.")),
                     valued(u"kind"_s, u"KIND"_s,
                            translate("Cli", "CLERICAL_ERROR, FRAUD, ANNULLED_SOURCE or COURT.")),
                     needed(u"reason"_s, u"TEXT"_s, translate("Cli", "Why.")),
                     flag(u"undo"_s,
                          translate("Cli", "Take back today's own mistake, while nothing rests on it."))},
         .act = cancelValidation});
}

} // namespace parchemin::cli
