#include "parchemin/app/act.h"
#include "parchemin/app/deliberationservice.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "app/juryacts.h"
#include "app/minutesfreezing.h"
#include "app/sessionchecks.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Blockers unsignedBlockers(const JurySession &session, const Minutes &minutes)
{
    // While signatures are missing, they are the reason; the state only says the same again.
    return session.state == SessionState::MinutesReady
               ? signatureBlockers(session.seats, minutes.signatures)
               : transitionBlockers(session.state, SessionAct::Publish);
}

QDateTime lastStep(const Minutes &minutes)
{
    QDateTime last = minutes.frozenAt;
    for (const MinutesSignature &signature : minutes.signatures)
        last = std::max(last, signature.signedAt);
    return last;
}

/// The notices are signed: somebody must be able to.
Result<Blockers> noticeSignatoryBlockers(const Database &database, QDate on)
{
    const auto signatories = DocumentRepository(database).signatories();
    if (!signatories)
        return signatories.error();
    if (std::ranges::any_of(*signatories, [on](const Signatory &one) { return one.isValidOn(on); }))
        return Blockers{};
    return Blockers{Blocker{BlockerCode::Signatory}.with(u"date"_s, on.toString(Qt::ISODate))};
}

/// Notifies every candidate whose decision has not been notified yet.
Status notifyCandidates(Act &act, DocumentService &documents, SessionId session)
{
    const auto passages = loadPassages(act.database(), session);
    if (!passages)
        return passages.error();
    for (const PassageFacts &passage : *passages) {
        if (passage.defence.state != DefenceState::Decided)
            continue;
        const auto decision = DecisionRepository(act.database()).currentOfDefence(passage.defence.id);
        if (!decision)
            return decision.error();
        if (!decision->has_value())
            return Error{ErrorCode::StoreCorrupt, u"a decided defence has no decision"_s};
        if (const auto issued = documents.issueDecisionNotice(act, (*decision)->id); !issued)
            return issued.error();
        if (Status moved = moveDefence(act, passage.defence, DefenceAct::Notify); !moved)
            return moved;
    }
    return Done{};
}

} // namespace

Result<Blockers> publicationBlockersOf(const Database &database, const JurySession &session,
                                       const QDateTime &now)
{
    const auto minutes = latestMinutes(database, session.id);
    if (!minutes) {
        if (minutes.error().code == ErrorCode::NotFound)
            return transitionBlockers(session.state, SessionAct::Publish);
        return minutes.error();
    }
    Blockers blockers = unsignedBlockers(session, *minutes);
    append(blockers, timeOrderBlockers(now, lastStep(*minutes)));
    const auto passages = loadPassages(database, session.id);
    if (!passages)
        return passages.error();
    const bool hasNotices = std::ranges::any_of(*passages, [](const PassageFacts &passage) {
        return passage.defence.state == DefenceState::Decided;
    });
    if (!hasNotices)
        return blockers;
    const auto signatory = noticeSignatoryBlockers(database, certifierDay(now));
    if (!signatory)
        return signatory.error();
    append(blockers, *signatory);
    return blockers;
}

Result<Blockers> DeliberationService::publicationBlockers(SessionId session) const
{
    const auto known = SessionRepository(m_context.database()).load(session);
    if (!known)
        return known.error();
    return publicationBlockersOf(m_context.database(), *known, m_context.clock.now());
}

Status DeliberationService::publish(const Actor &by, SessionId session)
{
    auto act = Act::begin(m_context, by, Right::Publish);
    if (!act)
        return act.error();
    const auto known = SessionRepository(act->database()).load(session);
    if (!known)
        return known.error();
    const auto blockers = publicationBlockersOf(act->database(), *known, act->at());
    if (!blockers)
        return blockers.error();
    if (Status ok = allowed(*blockers); !ok)
        return ok;
    const auto minutes = latestMinutes(act->database(), session);
    if (!minutes)
        return minutes.error();
    const DecisionRepository decisions(act->database());
    if (Status added = decisions.addPublication(minutes->id, act->at(), by.user); !added)
        return added;
    if (Status moved = moveSession(*act, *known, SessionAct::Publish); !moved)
        return moved;
    if (Status notified = notifyCandidates(*act, m_documents, session); !notified)
        return notified;
    return act->finish({u"session.published"_s,
                        u"jury_session"_s,
                        session.value(),
                        {},
                        stateJson(known->state),
                        {{u"state"_s, codeName(SessionState::Published)}, {u"minutes"_s, minutes->number}},
                        {}});
}

} // namespace parchemin
