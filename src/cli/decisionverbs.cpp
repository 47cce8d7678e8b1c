#include "parchemin/app/sentences.h"

#include "cli/decisiontyped.h"
#include "cli/invocation.h"
#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/report.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

/// "1=granted" or "2=missing:3,4".
DecisionBlock blockIn(Invocation &call, const QString &text)
{
    bool isNumber = false;
    const int block = text.section(u'=', 0, 0).toInt(&isNumber);
    const QString value = text.section(u'=', 1);
    if (isNumber && value.compare(u"granted", Qt::CaseInsensitive) == 0)
        return {block, true};
    if (isNumber && value.startsWith(u"missing:", Qt::CaseInsensitive))
        return {block, false, call.numbersIn(u"block"_s, value.section(u':', 1))};
    call.noteBadValue(u"block"_s, text);
    return {block, false};
}

Vote voteIn(Invocation &call)
{
    Vote vote{3, 0};
    if (call.has(u"votes"_s)) {
        bool isFirst = false;
        bool isSecond = false;
        const QString text = call.text(u"votes"_s);
        vote.inFavour = text.section(u'-', 0, 0).toInt(&isFirst);
        vote.against = text.section(u'-', 1).toInt(&isSecond);
        if (!isFirst || !isSecond)
            call.noteBadValue(u"votes"_s, text);
    }
    vote.castingVoteUsed = call.has(u"casting-vote"_s);
    return vote;
}

/// The defence that the arguments name.
Result<Defence> defenceTyped(const Invocation &call)
{
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    if (!call.has(u"session"_s))
        return defenceOf(call, *candidacy);
    const auto session = sessionNamed(call, call.text(u"session"_s));
    if (!session)
        return session.error();
    return defenceOf(call, *candidacy, *session);
}

Result<ExitStatus> tellDecisionBlockers(const Invocation &call, DefenceId defence, const DecisionDraft &draft)
{
    const auto blockers = call.work().deliberations().decisionBlockers(defence, draft);
    if (!blockers)
        return blockers.error();
    if (call.isJson()) {
        call.print(asJson(*blockers));
    } else if (blockers->empty()) {
        call.out() << translate("Cli", "The decision can be recorded.") << '\n';
    } else {
        tell(call.out(), *blockers, {});
    }
    return withoutWarnings(*blockers).empty() ? ExitStatus::Done : ExitStatus::Refused;
}

Result<ExitStatus> decide(Invocation &call)
{
    const DecisionDraft draft = decisionOf(call);
    if (call.isMisused())
        return call.misused();
    const auto defence = defenceTyped(call);
    if (!defence)
        return defence.error();
    if (call.has(u"dry-run"_s))
        return tellDecisionBlockers(call, defence->id, draft);
    const auto decision = call.work().deliberations().decide(call.actor(), defence->id, draft);
    if (!decision)
        return decision.error();
    return call.done(translate("Cli", "Dossier %1: %2.").arg(call.argument(0), word(draft.outcome)));
}

Result<ExitStatus> rectify(Invocation &call)
{
    const DecisionDraft draft = decisionOf(call);
    if (call.isMisused())
        return call.misused();
    const auto approver = approverOf(call);
    if (!approver)
        return approver.error();
    const auto defence = defenceTyped(call);
    if (!defence)
        return defence.error();
    const auto decisions = call.work().deliberations().decisionsOf(defence->id);
    if (!decisions)
        return decisions.error();
    for (const JuryDecision &decision : *decisions) {
        if (!decision.isCurrent)
            continue;
        const auto minutes = call.work().deliberations().rectify(call.actor(), *approver, decision.id, draft,
                                                                 call.text(u"reason"_s));
        if (!minutes)
            return minutes.error();
        return call.done(translate("Cli", "Dossier %1 rectified: %2. Corrective minutes are to be signed.")
                             .arg(call.argument(0), word(draft.outcome)));
    }
    return Error{ErrorCode::NotFound, u"nothing was decided for this candidacy"_s, call.argument(0)};
}

} // namespace

std::vector<Option> decisionOptions()
{
    return {needed(u"outcome"_s, u"OUTCOME"_s, translate("Cli", "FULL, PARTIAL, REFUSED or DEFERRED.")),
            valued(u"block"_s, u"N=granted|N=missing:N,N"_s,
                   translate("Cli", "VAE: what the jury says of one block; repeatable.")),
            valued(u"motive"_s, u"TEXT"_s, translate("Cli", "Why, unless the title is granted.")),
            valued(u"recommendations"_s, u"TEXT"_s, translate("Cli", "What the jury recommends.")),
            valued(u"votes"_s, u"FOR-AGAINST"_s, translate("Cli", "The votes; 3-0 otherwise.")),
            flag(u"casting-vote"_s, translate("Cli", "The chair's casting vote was used.")),
            valued(u"session"_s, u"CODE"_s, translate("Cli", "In this session; the latest otherwise."))};
}

DecisionDraft decisionOf(Invocation &call)
{
    DecisionDraft draft{.outcome = call.code<DecisionOutcome>(u"outcome"_s, decisionOutcomeFromCode),
                        .blocks = {},
                        .motive = call.text(u"motive"_s),
                        .recommendations = call.text(u"recommendations"_s),
                        .vote = voteIn(call)};
    const QStringList blocks = call.texts(u"block"_s);
    for (const QString &block : blocks)
        draft.blocks.push_back(blockIn(call, block));
    return draft;
}

void addDecisionVerbs(Verbs &verbs)
{
    const Positional ref{u"REF"_s, translate("Cli", "The dossier number.")};
    Verb decideVerb{.name = u"decide"_s,
                    .summary = translate("Cli", "Record the jury's decision on a candidate who was heard."),
                    .access = Access::Write,
                    .positionals = {ref},
                    .options = decisionOptions(),
                    .act = decide,
                    .readingOption = u"dry-run"_s};
    decideVerb.options.push_back(flag(u"dry-run"_s, translate("Cli", "Only list what stands in the way.")));
    verbs.push_back(std::move(decideVerb));
    Verb rectifyVerb{.name = u"rectify"_s,
                     .summary = translate("Cli", "Replace a published decision, with a second person."),
                     .access = Access::Write,
                     .positionals = {ref},
                     .options = decisionOptions(),
                     .act = rectify};
    rectifyVerb.options.push_back(valued(u"approver"_s, u"LOGIN"_s, translate("Cli", "The second person.")));
    rectifyVerb.options.push_back(needed(u"reason"_s, u"TEXT"_s, translate("Cli", "Why.")));
    verbs.push_back(std::move(rectifyVerb));
}

} // namespace parchemin::cli
