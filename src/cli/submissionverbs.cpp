#include "parchemin/app/sentences.h"

#include "cli/files.h"
#include "cli/invocation.h"
#include "cli/lookup.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

Result<ExitStatus> tellSubmission(const Invocation &call, SubmissionId id)
{
    const auto submission = call.work().submissions().load(id);
    if (!submission)
        return submission.error();
    return call.done(translate("Cli", "Block %1, attempt %2: %3.")
                         .arg(submission->block)
                         .arg(submission->attempt)
                         .arg(word(submission->state)));
}

Result<ExitStatus> submit(Invocation &call)
{
    const int block = call.block(1);
    if (call.isMisused())
        return call.misused();
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    const auto submission =
        call.work().submissions().deposit(call.actor(), {.candidacy = candidacy->id,
                                                         .block = block,
                                                         .originalityStatement = call.text(u"originality"_s),
                                                         .isGroupWork = call.has(u"group"_s),
                                                         .files = incomingFiles(call.argumentsFrom(2))});
    if (!submission)
        return submission.error();
    return tellSubmission(call, *submission);
}

/// Does something to the latest attempt at a block.
template <typename Act>
Result<ExitStatus> changeLatest(Invocation &call, Act act)
{
    const int block = call.block(1);
    if (call.isMisused())
        return call.misused();
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    const auto submission = latestSubmission(call, *candidacy, block);
    if (!submission)
        return submission.error();
    if (Status done = act(call.work().submissions(), submission->id); !done)
        return done.error();
    return tellSubmission(call, submission->id);
}

Result<ExitStatus> addFiles(Invocation &call)
{
    return changeLatest(call, [&call](SubmissionService &service, SubmissionId id) {
        return service.addFiles(call.actor(), id, incomingFiles(call.argumentsFrom(2)));
    });
}

Result<ExitStatus> withdrawSubmission(Invocation &call)
{
    return changeLatest(call, [&call](SubmissionService &service, SubmissionId id) {
        return service.withdraw(call.actor(), id, call.text(u"reason"_s));
    });
}

Result<ExitStatus> sendBack(Invocation &call)
{
    return changeLatest(call, [&call](SubmissionService &service, SubmissionId id) {
        return service.sendBackOverdue(call.actor(), id);
    });
}

Result<ExitStatus> openFraudCase(Invocation &call)
{
    const auto category = call.code<FraudCategory>(u"category"_s, fraudCategoryFromCode);
    return changeLatest(call, [&call, category](SubmissionService &service, SubmissionId id) {
        return service.openFraudCase(call.actor(), id, category, call.text(u"evidence"_s));
    });
}

Result<ExitStatus> closeFraudCase(Invocation &call)
{
    if (call.has(u"confirmed"_s) == call.has(u"dismissed"_s))
        call.noteMisuse(translate("Cli", "One of --confirmed and --dismissed is needed."));
    return changeLatest(call, [&call](SubmissionService &service, SubmissionId id) {
        return service.closeFraudCase(call.actor(), id, call.text(u"hearing"_s), call.has(u"confirmed"_s));
    });
}

Verb onBlock(const QString &name, const QString &summary, Result<ExitStatus> (*act)(Invocation &),
             std::vector<Option> options)
{
    return {.name = name,
            .summary = summary,
            .access = Access::Write,
            .positionals = {{u"REF"_s, translate("Cli", "The dossier number.")},
                            {u"BLOCK"_s, translate("Cli", "The number of the block.")}},
            .options = std::move(options),
            .act = act};
}

} // namespace

void addSubmissionVerbs(Verbs &verbs)
{
    const Positional files{u"FILE"_s, translate("Cli", "The files."), Positional::Count::Many};
    verbs.push_back(onBlock(u"submit"_s, translate("Cli", "Hand in a project for a block."), submit,
                            {flag(u"group"_s, translate("Cli", "Group work: flagged.")),
                             valued(u"originality"_s, u"TEXT"_s,
                                    translate("Cli", "The candidate's statement of originality."))}));
    verbs.back().positionals.push_back(files);
    verbs.push_back(
        onBlock(u"add-files"_s, translate("Cli", "Add what a conditional pass asked for."), addFiles, {}));
    verbs.back().positionals.push_back(files);
    verbs.push_back(onBlock(u"submission withdraw"_s,
                            translate("Cli", "Withdraw a submission before its evaluation."),
                            withdrawSubmission, {needed(u"reason"_s, u"TEXT"_s, translate("Cli", "Why."))}));
    verbs.push_back(onBlock(u"submission send-back"_s,
                            translate("Cli", "Send a conditional pass back whose time ran out."), sendBack,
                            {}));
    verbs.push_back(onBlock(
        u"fraud open"_s, translate("Cli", "Open a fraud case: the submission is frozen."), openFraudCase,
        {needed(
             u"category"_s, u"CATEGORY"_s,
             translate("Cli", "PLAGIARISM, IMPERSONATION, FORGED_EVIDENCE, UNDECLARED_ASSISTANCE or OTHER.")),
         valued(u"evidence"_s, u"TEXT"_s, translate("Cli", "What makes one suspect it."))}));
    verbs.push_back(onBlock(u"fraud close"_s, translate("Cli", "Close a fraud case after the hearing."),
                            closeFraudCase,
                            {valued(u"hearing"_s, u"TEXT"_s, translate("Cli", "What the hearing said.")),
                             flag(u"confirmed"_s, translate("Cli", "The fraud is confirmed.")),
                             flag(u"dismissed"_s, translate("Cli", "There was no fraud."))}));
}

} // namespace parchemin::cli
