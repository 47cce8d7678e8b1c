#include "parchemin/app/act.h"
#include "parchemin/app/deliberationservice.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "app/juryacts.h"
#include "app/minutesfreezing.h"
#include "app/rectified.h"
#include "app/ruling.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

bool isIn(const std::vector<int> &numbers, int number)
{
    return std::ranges::find(numbers, number) != numbers.end();
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
    const auto rules = rectificationBlockers(act->database(), *subject, draft);
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
    after.insert(u"candidacy"_s, codeName(*stateUnder(*subject, draft.outcome)));
    QJsonObject before = toJson(subject->decision.content);
    before.insert(u"candidacy"_s, codeName(subject->passage.candidacy.state));
    if (Status done = act->finish({u"decision.rectified"_s, u"jury_decision"_s, replacement->value(),
                                   subject->passage.person.id, before, after, reason});
        !done)
        return done.error();
    return minutes->id;
}

} // namespace parchemin
