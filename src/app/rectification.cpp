#include "parchemin/app/act.h"
#include "parchemin/app/deliberationservice.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "app/candidacyrules.h"
#include "app/juryacts.h"
#include "app/minutesfreezing.h"
#include "app/ruling.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// A published decision with everything that rests on it.
struct Rectified
{
    JuryDecision decision;
    JurySession session;
    PassageFacts passage;
    DecisionFacts facts; ///< as if this decision had not been taken
    Minutes minutes;
    std::vector<BlockValidation> granted; ///< by it, still active
    bool isLatest;                        ///< no later jury has decided on this candidacy
};

bool isIn(const std::vector<int> &numbers, int number)
{
    return std::ranges::find(numbers, number) != numbers.end();
}

/// The blocks that come from any decision of this passage: a rectified decision may keep those of the one
/// before it.
Result<std::vector<BlockValidation>> grantedHere(const Database &database, const PassageFacts &passage,
                                                 const ReferenceSheet &sheet)
{
    const auto decisions = DecisionRepository(database).ofDefence(passage.defence.id);
    if (!decisions)
        return decisions.error();
    auto validations = BlockValidationRepository(database).ofPerson(passage.person.id, sheet.rncpCode);
    if (!validations)
        return validations.error();
    std::erase_if(*validations, [&decisions](const BlockValidation &validation) {
        return !validation.isActive() || !validation.decision ||
               std::ranges::find(*decisions, *validation.decision, &JuryDecision::id) == decisions->end();
    });
    return validations;
}

Result<Rectified> loadRectified(const Database &database, const Rulebook &rules, DecisionId id,
                                const QDateTime &now)
{
    const DecisionRepository decisions(database);
    auto decision = decisions.load(id);
    if (!decision)
        return decision.error();
    auto passage = loadPassage(database, decision->defence);
    if (!passage)
        return passage.error();
    auto session = SessionRepository(database).load(passage->defence.session);
    if (!session)
        return session.error();
    auto minutes = latestMinutes(database, session->id);
    if (!minutes)
        return minutes.error();
    auto facts = decisionFactsOf(database, rules, *session, *passage, now);
    if (!facts)
        return facts.error();
    auto granted = grantedHere(database, *passage, *facts->sheet);
    if (!granted)
        return granted.error();
    const auto latest = decisions.currentOfCandidacy(passage->candidacy.id);
    if (!latest)
        return latest.error();
    facts->defence.state = DefenceState::Deliberated;
    std::erase_if(facts->activeBlocks, [&granted](int block) {
        return std::ranges::find(*granted, block, &BlockValidation::block) != granted->end();
    });
    const bool isLatest = latest->has_value() && (*latest)->id == id;
    return Rectified{std::move(*decision),
                     std::move(*session),
                     std::move(*passage),
                     std::move(*facts),
                     std::move(*minutes),
                     std::move(*granted),
                     isLatest};
}

/// The state of a candidacy whose decision no longer stands. One that went back to work after that decision
/// passes through its passage again.
std::optional<CandidacyState> reopened(CandidacyState state)
{
    if (const auto heard = after(state, CandidacyAct::Reopen))
        return heard;
    const auto scheduled = state == CandidacyState::InProgress ? after(state, CandidacyAct::Schedule)
                                                               : std::optional<CandidacyState>();
    return scheduled ? after(*scheduled, CandidacyAct::Hear) : std::nullopt;
}

/// What the candidacy becomes under the new outcome; nothing when its state does not allow it.
std::optional<CandidacyState> stateUnder(const Rectified &subject, DecisionOutcome outcome)
{
    const std::optional<CandidacyState> heard = reopened(subject.passage.candidacy.state);
    return heard ? after(*heard, actOf(outcome, subject.facts.route)) : std::nullopt;
}

Blockers standingBlockers(const Rectified &subject)
{
    Blockers blockers;
    if (!subject.decision.isCurrent || !subject.isLatest)
        blockers = stateForbids(u"REPLACED"_s, codeName(DefenceAct::Rectify));
    append(blockers, transitionBlockers(subject.session.state, SessionAct::Unpublish));
    append(blockers, transitionBlockers(subject.passage.defence.state, DefenceAct::Rectify));
    if (subject.minutes.publishedAt)
        append(blockers, timeOrderBlockers(subject.facts.now, *subject.minutes.publishedAt));
    return blockers;
}

/// BR-14, when the candidacy would be open again beside another one.
Result<Blockers> candidacyBlockers(const Database &database, const Rectified &subject,
                                   DecisionOutcome outcome)
{
    const Candidacy &candidacy = subject.passage.candidacy;
    const std::optional<CandidacyState> next = stateUnder(subject, outcome);
    if (!next)
        return transitionBlockers(candidacy.state, CandidacyAct::Reopen);
    if (!isOpen(*next) || isOpen(candidacy.state))
        return Blockers{};
    const auto others = CandidacyRepository(database).ofPerson(candidacy.person);
    if (!others)
        return others.error();
    return hasOpenCandidacy(*others, candidacy.sheet) ? Blockers{{BlockerCode::OpenCandidacyExists}}
                                                      : Blockers{};
}

/// Takes back the blocks that the new decision does not grant, with the documents that rest on them.
Status takeBackBlocks(Act &act, DocumentService &documents, const Rectified &subject,
                      const DecisionDraft &draft, const Actor &approver, const QString &reason)
{
    const std::vector<int> kept = grantedBlocks(draft);
    const BlockValidationRepository validations(act.database());
    for (const BlockValidation &validation : subject.granted) {
        if (isIn(kept, validation.block))
            continue;
        if (Status cancelled = validations.cancel(validation.id, {.kind = CancellationKind::ClericalError,
                                                                  .reason = reason,
                                                                  .at = act.at(),
                                                                  .by = act.actor().user,
                                                                  .approvedBy = approver.user});
            !cancelled)
            return cancelled;
        if (Status revoked = documents.revokeBlockDocuments(act, validation.person, validation.block, reason);
            !revoked)
            return revoked;
        if (Status recorded = act.record(
                {u"validation.cancelled"_s,
                 u"block_validation"_s,
                 validation.id.value(),
                 validation.person,
                 toJson(validation),
                 {{u"kind"_s, codeName(CancellationKind::ClericalError)}, {u"approvedBy"_s, approver.name}},
                 reason});
            !recorded)
            return recorded;
    }
    return Done{};
}

/// Unpublishes the minutes: the session waits for corrective ones.
Status unpublish(Act &act, const Rectified &subject, const Actor &approver, const QString &reason)
{
    if (Status added =
            DecisionRepository(act.database())
                .addUnpublication(subject.minutes.id, act.at(), act.actor().user, approver.user, reason);
        !added)
        return added;
    if (Status moved = moveSession(act, subject.session, SessionAct::Unpublish); !moved)
        return moved;
    return act.record({u"minutes.unpublished"_s,
                       u"minutes"_s,
                       subject.minutes.id.value(),
                       {},
                       stateJson(subject.session.state),
                       {{u"number"_s, subject.minutes.number}, {u"approvedBy"_s, approver.name}},
                       reason});
}

/// The new decision in the place of the old one, with the blocks that it adds.
Result<DecisionId> replaceDecision(Act &act, const Rectified &subject, const DecisionDraft &draft,
                                   const QString &reason)
{
    DecisionFacts facts = subject.facts;
    // A block that both decisions grant stays acquired: it is not granted twice.
    for (const BlockValidation &validation : subject.granted) {
        if (isIn(grantedBlocks(draft), validation.block))
            facts.activeBlocks.push_back(validation.block);
    }
    const auto decision =
        writeRuling(act, {subject.session, subject.passage, facts, draft, subject.decision.id, reason});
    if (!decision)
        return decision.error();
    const SessionRepository sessions(act.database());
    if (Status set = sessions.setDefenceState(subject.passage.defence.id, DefenceState::Decided); !set)
        return set.error();
    const Candidacy &candidacy = subject.passage.candidacy;
    if (Status set = CandidacyRepository(act.database())
                         .setState(candidacy.id, *stateUnder(subject, draft.outcome), act.today());
        !set)
        return set.error();
    return *decision;
}

Result<Minutes> drawUpCorrective(Act &act, const Rulebook &rules, DocumentService &documents,
                                 const Rectified &subject, const QString &reason)
{
    JurySession session = subject.session;
    session.state = SessionState::Deliberated;
    auto minutes = freezeMinutes(act, rules, documents, session,
                                 Correction{subject.minutes.id, subject.minutes.number, reason});
    if (!minutes)
        return minutes.error();
    if (Status moved = moveSession(act, session, SessionAct::FreezeMinutes); !moved)
        return moved.error();
    if (Status recorded = act.record(drawnUpRecord(*minutes)); !recorded)
        return recorded.error();
    return minutes;
}

Result<Blockers> blockersOf(const Database &database, const Rectified &subject, const DecisionDraft &draft)
{
    Blockers blockers = standingBlockers(subject);
    append(blockers, decisionBlockers(draft, subject.facts));
    if (!blockers.empty())
        return blockers;
    return candidacyBlockers(database, subject, draft.outcome);
}

} // namespace

Result<MinutesId> DeliberationService::rectify(const Actor &by, const std::optional<Actor> &approver,
                                               DecisionId decision, const DecisionDraft &draft,
                                               const QString &givenReason)
{
    auto act = Act::begin(m_context, by, Right::Rectify);
    if (!act)
        return act.error();
    const auto subject = loadRectified(act->database(), m_context.rules, decision, act->at());
    if (!subject)
        return subject.error();
    Blockers blockers = secondPersonBlockers(by, approver);
    append(blockers, reasonBlockers(givenReason));
    const auto rules = blockersOf(act->database(), *subject, draft);
    if (!rules)
        return rules.error();
    append(blockers, *rules);
    if (Status ok = allowed(blockers); !ok)
        return ok.error();

    const QString reason = givenReason.trimmed();
    if (Status done = unpublish(*act, *subject, *approver, reason); !done)
        return done.error();
    if (Status done = m_documents.revokeRestingOn(*act, decision, reason); !done)
        return done.error();
    if (Status done = takeBackBlocks(*act, m_documents, *subject, draft, *approver, reason); !done)
        return done.error();
    const auto replacement = replaceDecision(*act, *subject, draft, reason);
    if (!replacement)
        return replacement.error();
    const auto minutes = drawUpCorrective(*act, m_context.rules, m_documents, *subject, reason);
    if (!minutes)
        return minutes.error();
    QJsonObject after = toJson(draft);
    after.insert(u"approvedBy"_s, approver->name);
    after.insert(u"minutes"_s, minutes->number);
    if (Status done =
            act->finish({u"decision.rectified"_s, u"jury_decision"_s, replacement->value(),
                         subject->passage.person.id, toJson(subject->decision.content), after, reason});
        !done)
        return done.error();
    return minutes->id;
}

} // namespace parchemin
