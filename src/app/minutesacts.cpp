#include "parchemin/app/act.h"
#include "parchemin/app/deliberationservice.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "app/juryacts.h"
#include "app/minutesfreezing.h"
#include "app/minutessigning.h"
#include "app/sessionchecks.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

const PanelSeat *presentSeat(const JurySession &session, JuryMemberId member)
{
    const PanelSeat *seat = seatOf(session.seats, member);
    return seat != nullptr && seat->presence == Presence::Present ? seat : nullptr;
}

Blocker absentBlocker(const JurySession &session, JuryMemberId member)
{
    const PanelSeat *seat = seatOf(session.seats, member);
    const QString name = seat != nullptr ? seat->member.name : QString();
    return Blocker{BlockerCode::MemberNotPresent}.with(u"membre"_s, name);
}

/// On screen a member signs himself; a signature on paper is recorded by the lead.
Blockers signatoryBlockers(const Actor &by, const JuryMember &member, SignatureMethod method)
{
    const bool isLead = std::ranges::find(by.roles, Role::Lead) != by.roles.end();
    const bool mayRecord = method == SignatureMethod::OnPaper ? isLead : by.person == member.person;
    if (mayRecord)
        return {};
    if (method == SignatureMethod::OnScreen && !by.person)
        return personBlockers(by);
    return {Blocker{BlockerCode::RightMissing}
                .with(u"nom"_s, by.name)
                .with(u"droit"_s, codeName(Right::SignMinutes))};
}

/// Whether these are the minutes that wait for signatures: a session signs its latest only.
Blockers openForSignatureBlockers(const JurySession &session, const Minutes &minutes, const Minutes &latest)
{
    if (minutes.id != latest.id)
        return stateForbids(u"CORRECTED"_s, codeName(SessionAct::Sign));
    return transitionBlockers(session.state, SessionAct::Sign);
}

} // namespace

Blockers drawingUpBlockersOf(const JurySession &session, const std::vector<PassageFacts> &passages,
                             const QDateTime &now)
{
    Blockers blockers = minutesBlockers(session.state, closuresOf(passages));
    if (session.closedAt)
        append(blockers, timeOrderBlockers(now, *session.closedAt));
    return blockers;
}

Result<Blockers> DeliberationService::minutesBlockers(SessionId session) const
{
    const auto known = SessionRepository(m_context.database()).load(session);
    if (!known)
        return known.error();
    const auto passages = loadPassages(m_context.database(), session);
    if (!passages)
        return passages.error();
    return drawingUpBlockersOf(*known, *passages, m_context.clock.now());
}

Result<MinutesId> DeliberationService::drawUpMinutes(const Actor &by, SessionId session)
{
    auto act = Act::begin(m_context, by, Right::PrepareMinutes);
    if (!act)
        return act.error();
    const auto known = SessionRepository(act->database()).load(session);
    if (!known)
        return known.error();
    const auto blockers = minutesBlockers(session);
    if (!blockers)
        return blockers.error();
    if (Status ok = allowed(*blockers); !ok)
        return ok.error();
    const auto minutes = freezeMinutes(*act, m_context.rules, m_documents, *known, std::nullopt);
    if (!minutes)
        return minutes.error();
    if (Status moved = moveSession(*act, *known, SessionAct::FreezeMinutes); !moved)
        return moved.error();
    if (Status done = act->finish(drawnUpRecord(*minutes)); !done)
        return done.error();
    return minutes->id;
}

Status DeliberationService::sign(const Actor &by, MinutesId minutesId, JuryMemberId member,
                                 SignatureMethod method)
{
    auto act = Act::begin(m_context, by, Right::SignMinutes);
    if (!act)
        return act.error();
    const auto record = signMinutes(*act, minutesId, member, method);
    return record ? act->finish(*record) : Status(record.error());
}

Result<ActRecord> signMinutes(const Act &act, MinutesId minutesId, JuryMemberId member,
                              SignatureMethod method)
{
    const DecisionRepository decisions(act.database());
    auto minutes = decisions.loadMinutes(minutesId);
    if (!minutes)
        return minutes.error();
    const auto session = SessionRepository(act.database()).load(minutes->session);
    if (!session)
        return session.error();
    const auto latest = latestMinutes(act.database(), session->id);
    if (!latest)
        return latest.error();
    const PanelSeat *seat = presentSeat(*session, member);
    if (seat == nullptr)
        return refused({absentBlocker(*session, member)});
    Blockers blockers = openForSignatureBlockers(*session, *minutes, *latest);
    append(blockers, timeOrderBlockers(act.at(), minutes->frozenAt));
    append(blockers, repeatedSignatureBlockers(minutes->signatures, member));
    append(blockers, signatoryBlockers(act.actor(), seat->member, method));
    if (Status ok = allowed(blockers); !ok)
        return ok.error();
    if (Status added = decisions.addSignature(minutesId, member, act.at(), method); !added)
        return added.error();
    minutes->signatures.push_back({member, seat->member.name, act.at(), method});
    if (signatureBlockers(session->seats, minutes->signatures).empty()) {
        if (Status moved = moveSession(act, *session, SessionAct::Sign); !moved)
            return moved.error();
    }
    return ActRecord{
        u"minutes.signed"_s,
        u"minutes"_s,
        minutesId.value(),
        seat->member.person,
        {},
        {{u"number"_s, minutes->number}, {u"member"_s, member.value()}, {u"method"_s, codeName(method)}},
        {}};
}

} // namespace parchemin
