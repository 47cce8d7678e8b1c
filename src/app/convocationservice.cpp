#include "parchemin/app/convocationservice.h"

#include "parchemin/app/act.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/convocationrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <QJsonArray>

#include <algorithm>

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Whether the session has been announced and is not over.
bool isAnnounced(SessionState state)
{
    return state == SessionState::Convened || state == SessionState::Open;
}

/// What a recipient is told of: a convened passage of the session, or the session for one of its members.
Result<int> revisionFor(const JurySession &session, const std::vector<Defence> &defences,
                        const std::map<DefenceId, int> &revisions, int sessionRevision,
                        const ConvocationRecipient &recipient)
{
    const Error unknown{ErrorCode::InvalidInput, u"somebody is not convened to that session"_s,
                        u"/recipients"_s};
    if (!recipient.defence) {
        const bool isSeated = std::ranges::any_of(session.seats, [&recipient](const PanelSeat &seat) {
            return seat.member.person == recipient.person;
        });
        return isSeated ? Result<int>(sessionRevision) : Result<int>(unknown);
    }
    const auto defence = std::ranges::find(defences, *recipient.defence, &Defence::id);
    if (defence == defences.end() || defence->person != recipient.person)
        return unknown;
    if (!defence->convokedOn || isClosed(defence->state))
        return refused(stateForbids(codeName(defence->state), u"SEND_CONVOCATION"_s));
    const auto revision = revisions.find(defence->id);
    return revision == revisions.end() ? 0 : revision->second;
}

Result<std::vector<Convocation>> sendings(const Database &database, const JurySession &session,
                                          const std::vector<ConvocationRecipient> &recipients)
{
    const ConvocationRepository convocations(database);
    const auto defences = SessionRepository(database).defencesOf(session.id);
    if (!defences)
        return defences.error();
    const auto revisions = convocations.defenceRevisions(session.id);
    if (!revisions)
        return revisions.error();
    const auto ofSession = convocations.sessionRevision(session.id);
    if (!ofSession)
        return ofSession.error();
    std::vector<Convocation> result;
    for (const ConvocationRecipient &recipient : recipients) {
        const auto revision = revisionFor(session, *defences, *revisions, *ofSession, recipient);
        if (!revision)
            return revision.error();
        const auto seat = std::ranges::find_if(session.seats, [&recipient](const PanelSeat &one) {
            return !recipient.defence && one.member.person == recipient.person;
        });
        result.push_back(
            Convocation{.id = ConvocationId{0},
                        .session = session.id,
                        .defence = recipient.defence,
                        .person = recipient.person,
                        .revision = *revision,
                        .sentOn = {},
                        .role = seat == session.seats.end() ? std::nullopt : std::optional(seat->role)});
    }
    return result;
}

/// Who is told of his day today for the first time, and too late for it (BR-52).
struct LateNotice
{
    PassageFacts passage;
    Blockers reasons;
};

Result<std::vector<LateNotice>> lateNotices(const Act &act, const Rulebook &rules, const JurySession &session,
                                            const std::vector<ConvocationRecipient> &recipients)
{
    const auto policy = rules.policy(act.today());
    if (!policy)
        return policy.error();
    const auto passages = loadPassages(act.database(), session.id);
    if (!passages)
        return passages.error();
    const auto sent = ConvocationRepository(act.database()).ofSession(session.id);
    if (!sent)
        return sent.error();
    std::vector<LateNotice> late;
    for (const PassageFacts &passage : *passages) {
        const Defence &defence = passage.defence;
        const bool isWrittenTo = std::ranges::any_of(
            recipients, [&](const ConvocationRecipient &one) { return one.defence == defence.id; });
        if (!isWrittenTo || toldOn(defence, *sent))
            continue;
        Blockers reasons = noticeBlockers(act.today(), session.day, defence.hasNoticeWaiver, *policy);
        for (Blocker &reason : reasons)
            reason = reason.with(u"candidat"_s, passage.candidateName());
        if (!reasons.empty())
            late.push_back({passage, std::move(reasons)});
    }
    return late;
}

Status recordWaivers(Act &act, const std::vector<LateNotice> &late)
{
    for (const LateNotice &one : late) {
        const Defence &defence = one.passage.defence;
        const QDate convokedOn = defence.convokedOn.value_or(act.today());
        if (Status set = SessionRepository(act.database()).setConvoked(defence.id, convokedOn, true); !set)
            return set;
        if (Status recorded = act.record({u"defence.noticeWaived"_s,
                                          u"defence"_s,
                                          defence.id.value(),
                                          one.passage.person.id,
                                          {{u"hasNoticeWaiver"_s, false}},
                                          {{u"hasNoticeWaiver"_s, true}},
                                          {}});
            !recorded)
            return recorded;
    }
    return Done{};
}

} // namespace

Status ConvocationService::recordSent(const Actor &by, SessionId session,
                                      const std::vector<ConvocationRecipient> &recipients,
                                      ConvocationChannel channel, const std::vector<DefenceId> &waivers)
{
    if (recipients.empty())
        return Error{ErrorCode::InvalidInput, u"nobody was named"_s, u"/recipients"_s};
    auto act = Act::begin(m_context, by, Right::PrepareSession);
    if (!act)
        return act.error();
    const auto known = SessionRepository(act->database()).load(session);
    if (!known)
        return known.error();
    if (!isAnnounced(known->state))
        return refused(stateForbids(codeName(known->state), u"SEND_CONVOCATION"_s));
    auto convocations = sendings(act->database(), *known, recipients);
    if (!convocations)
        return convocations.error();
    const auto late = lateNotices(*act, m_context.rules, *known, recipients);
    if (!late)
        return late.error();
    Blockers tooLate;
    for (const LateNotice &one : *late) {
        if (std::ranges::find(waivers, one.passage.defence.id) == waivers.end())
            append(tooLate, one.reasons);
    }
    if (Status ok = allowed(tooLate); !ok)
        return ok;
    if (Status waived = recordWaivers(*act, *late); !waived)
        return waived;
    for (Convocation &convocation : *convocations) {
        convocation.channel = channel;
        convocation.sentOn = act->today();
        const auto added = ConvocationRepository(act->database()).add(convocation);
        if (!added)
            return added.error();
        if (Status recorded =
                act->record({u"convocation.sent"_s,
                             u"convocation"_s,
                             added->value(),
                             convocation.person,
                             {},
                             {{u"channel"_s, codeName(channel)}, {u"revision"_s, convocation.revision}},
                             {}});
            !recorded)
            return recorded;
    }
    return act->finish(
        {u"convocation.sent"_s,
         u"jury_session"_s,
         session.value(),
         {},
         {},
         {{u"channel"_s, codeName(channel)}, {u"count"_s, static_cast<qint64>(convocations->size())}},
         {}});
}

Status ConvocationService::acknowledge(const Actor &by, ConvocationId convocation, QDate on)
{
    auto act = Act::begin(m_context, by, Right::PrepareSession);
    if (!act)
        return act.error();
    const ConvocationRepository convocations(act->database());
    const auto known = convocations.load(convocation);
    if (!known)
        return known.error();
    if (!on.isValid() || on < known->sentOn || on > act->today()) {
        return Error{ErrorCode::InvalidInput, u"an answer comes after the sending, not ahead"_s,
                     u"/answeredOn"_s};
    }
    if (Status set = convocations.setAcknowledged(convocation, on); !set)
        return set;
    return act->finish({u"convocation.acknowledged"_s,
                        u"convocation"_s,
                        convocation.value(),
                        known->person,
                        {},
                        {{u"on"_s, on.toString(Qt::ISODate)}},
                        {}});
}

Status ConvocationService::recordDossiersSent(const Actor &by, SessionId session)
{
    auto act = Act::begin(m_context, by, Right::PrepareSession);
    if (!act)
        return act.error();
    const auto known = SessionRepository(act->database()).load(session);
    if (!known)
        return known.error();
    if (known->state != SessionState::Composed && !isAnnounced(known->state))
        return refused(stateForbids(codeName(known->state), u"SEND_DOSSIERS"_s));
    if (Status set = ConvocationRepository(act->database()).setDossiersSent(session, act->today()); !set)
        return set;
    return act->finish({u"session.dossiersSent"_s,
                        u"jury_session"_s,
                        session.value(),
                        {},
                        {},
                        {{u"on"_s, act->today().toString(Qt::ISODate)}},
                        {}});
}

} // namespace parchemin
