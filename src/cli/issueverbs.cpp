#include "parchemin/app/sentences.h"

#include "cli/invocation.h"
#include "cli/issuedact.h"
#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/report.h"
#include "cli/translate.h"
#include "cli/unlocking.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

Result<ExitStatus> tellDocumentBlockers(const Invocation &call, const Result<Blockers> &blockers)
{
    if (!blockers)
        return blockers.error();
    if (call.isJson()) {
        call.print(asJson(*blockers));
    } else if (blockers->empty()) {
        call.out() << translate("Cli", "The document can be issued.") << '\n';
    } else {
        tell(call.out(), *blockers, {});
    }
    return withoutWarnings(*blockers).empty() ? ExitStatus::Done : ExitStatus::Refused;
}

Result<ExitStatus> issueParchment(Invocation &call)
{
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    DocumentService &documents = call.work().documents();
    if (call.has(u"dry-run"_s))
        return tellDocumentBlockers(call, documents.parchmentBlockers(candidacy->id));
    if (Status unlocked = unlockKeys(call); !unlocked)
        return unlocked.error();
    return tellIssued(call, documents.issueParchment(call.actor(), candidacy->id));
}

Result<ExitStatus> issueSuccessAttestation(Invocation &call)
{
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    DocumentService &documents = call.work().documents();
    if (call.has(u"dry-run"_s))
        return tellDocumentBlockers(call, documents.successAttestationBlockers(candidacy->id));
    if (Status unlocked = unlockKeys(call); !unlocked)
        return unlocked.error();
    return tellIssued(call, documents.issueSuccessAttestation(call.actor(), candidacy->id));
}

Result<ExitStatus> issueBlockAttestation(Invocation &call)
{
    const std::vector<int> blocks = call.numbers(u"blocks"_s);
    if (call.isMisused())
        return call.misused();
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    DocumentService &documents = call.work().documents();
    if (call.has(u"dry-run"_s))
        return tellDocumentBlockers(call, documents.blockAttestationBlockers(candidacy->id, blocks));
    if (Status unlocked = unlockKeys(call); !unlocked)
        return unlocked.error();
    return tellIssued(call, documents.issueBlockAttestation(call.actor(), candidacy->id, blocks));
}

Result<ExitStatus> issueDuplicate(Invocation &call)
{
    const auto original = call.work().documents().byNumber(call.argument(0));
    if (!original)
        return original.error();
    if (Status unlocked = unlockKeys(call); !unlocked)
        return unlocked.error();
    return tellIssued(call, call.work().documents().issueDuplicate(call.actor(), original->id));
}

Result<ExitStatus> supersede(Invocation &call)
{
    const QString reason = call.text(u"reason"_s);
    const auto original = call.work().documents().byNumber(call.argument(0));
    if (!original)
        return original.error();
    if (Status unlocked = unlockKeys(call); !unlocked)
        return unlocked.error();
    return tellIssued(call, call.work().documents().supersede(call.actor(), original->id, reason));
}

} // namespace

void addIssueVerbs(Verbs &verbs)
{
    const auto proving = [](std::vector<Option> own) {
        const std::vector<Option> options = provingOptions();
        own.insert(own.end(), options.begin(), options.end());
        return own;
    };
    const Positional ref{u"REF"_s, translate("Cli", "The dossier number.")};
    const Positional number{u"NUMBER"_s, translate("Cli", "The document's number.")};
    const Option dryRun = flag(u"dry-run"_s, translate("Cli", "Only list what stands in the way."));
    verbs.push_back({.name = u"issue parchment"_s,
                     .summary = translate("Cli", "Issue the parchment."),
                     .access = Access::Write,
                     .positionals = {ref},
                     .options = proving({dryRun}),
                     .act = issueParchment,
                     .readingOption = u"dry-run"_s});
    verbs.push_back({.name = u"issue success-attestation"_s,
                     .summary = translate("Cli", "Issue the attestation that precedes the parchment."),
                     .access = Access::Write,
                     .positionals = {ref},
                     .options = proving({dryRun}),
                     .act = issueSuccessAttestation,
                     .readingOption = u"dry-run"_s});
    verbs.push_back(
        {.name = u"issue block-attestation"_s,
         .summary = translate("Cli", "Issue an attestation of blocks."),
         .access = Access::Write,
         .positionals = {ref},
         .options = proving({needed(u"blocks"_s, u"N,N"_s, translate("Cli", "The blocks.")), dryRun}),
         .act = issueBlockAttestation,
         .readingOption = u"dry-run"_s});
    verbs.push_back({.name = u"issue duplicate"_s,
                     .summary = translate("Cli", "Issue a duplicate of a document."),
                     .access = Access::Write,
                     .positionals = {number},
                     .options = proving({}),
                     .act = issueDuplicate});
    verbs.push_back({.name = u"issue correction"_s,
                     .summary = translate("Cli", "Issue a corrected document that supersedes one."),
                     .access = Access::Write,
                     .positionals = {number},
                     .options = proving({needed(u"reason"_s, u"TEXT"_s, translate("Cli", "Why."))}),
                     .act = supersede});
}

} // namespace parchemin::cli
