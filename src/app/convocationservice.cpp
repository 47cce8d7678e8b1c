#include "parchemin/app/convocationservice.h"

#include "parchemin/app/act.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/convocationrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <QJsonArray>

#include <algorithm>

#include "app/convocationfacts.h"
#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Who is told of his day for the first time, and too late for it (BR-52).
struct LateNotice
{
    PassageFacts passage;
    Blockers reasons;
};

Result<std::vector<LateNotice>> lateNotices(const Act &act, const Rulebook &rules, const Announced &known,
                                            const std::vector<ConvocationRecipient> &recipients, QDate sentOn)
{
    const auto policy = rules.policy(sentOn);
    if (!policy)
        return policy.error();
    const auto passages = loadOpenPassages(act.database(), known.session.id);
    if (!passages)
        return passages.error();
    std::vector<LateNotice> late;
    for (const PassageFacts &passage : *passages) {
        const Defence &defence = passage.defence;
        const bool isWrittenTo = std::ranges::any_of(
            recipients, [&](const ConvocationRecipient &one) { return one.defence == defence.id; });
        if (!isWrittenTo || toldOn(defence, known.sent))
            continue;
        Blockers reasons = noticeBlockers(sentOn, known.session.day, defence.hasNoticeWaiver, *policy);
        for (Blocker &reason : reasons)
            reason = reason.with(u"candidat"_s, passage.candidateName());
        if (!reasons.empty())
            late.push_back({passage, std::move(reasons)});
    }
    return late;
}

/// A letter that left before the session was marked as convened convened its candidate that day.
Status convokeFrom(Act &act, const Announced &known, const std::vector<ConvocationRecipient> &recipients,
                   QDate sentOn)
{
    for (const Defence &defence : known.defences) {
        const bool isWrittenTo = std::ranges::any_of(
            recipients, [&](const ConvocationRecipient &one) { return one.defence == defence.id; });
        if (!isWrittenTo || !defence.convokedOn || *defence.convokedOn <= sentOn)
            continue;
        if (Status set =
                SessionRepository(act.database()).setConvoked(defence.id, sentOn, defence.hasNoticeWaiver);
            !set)
            return set;
    }
    return Done{};
}

Status recordWaivers(Act &act, const std::vector<LateNotice> &late, QDate sentOn)
{
    for (const LateNotice &one : late) {
        const Defence &defence = one.passage.defence;
        const QDate convokedOn = std::min(defence.convokedOn.value_or(sentOn), sentOn);
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
                                      ConvocationChannel channel, const std::vector<DefenceId> &waivers,
                                      std::optional<QDate> sentOn)
{
    if (recipients.empty())
        return Error{ErrorCode::InvalidInput, u"nobody was named"_s, u"/recipients"_s};
    auto act = Act::begin(m_context, by, Right::PrepareSession);
    if (!act)
        return act.error();
    const auto known = announcedOf(act->database(), session);
    if (!known)
        return known.error();
    if (!isToBeWritten(known->session.state))
        return refused(stateForbids(codeName(known->session.state), u"SEND_CONVOCATION"_s));
    auto convocations = sendings(*known, recipients);
    if (!convocations)
        return convocations.error();
    const QDate day = sentOn.value_or(act->today());
    if (Status sound =
            checkSendingDay(day, u"/sentOn"_s, decidedOn(act->database(), session, recipients), act->today());
        !sound)
        return sound;
    const auto late = lateNotices(*act, m_context.rules, *known, recipients, day);
    if (!late)
        return late.error();
    Blockers tooLate;
    for (const LateNotice &one : *late) {
        if (std::ranges::find(waivers, one.passage.defence.id) == waivers.end())
            append(tooLate, one.reasons);
    }
    if (Status ok = allowed(tooLate); !ok)
        return ok;
    if (Status convoked = convokeFrom(*act, *known, recipients, day); !convoked)
        return convoked;
    if (Status waived = recordWaivers(*act, *late, day); !waived)
        return waived;
    const QString action =
        isCalledOff(known->session.state) ? u"convocation.calledOff"_s : u"convocation.sent"_s;
    for (Convocation &convocation : *convocations) {
        convocation.channel = channel;
        convocation.sentOn = day;
        const auto added = ConvocationRepository(act->database()).add(convocation);
        if (!added)
            return added.error();
        if (Status recorded = act->record({action,
                                           u"convocation"_s,
                                           added->value(),
                                           convocation.person,
                                           {},
                                           {{u"channel"_s, codeName(channel)},
                                            {u"on"_s, day.toString(Qt::ISODate)},
                                            {u"revision"_s, convocation.revision}},
                                           {}});
            !recorded)
            return recorded;
    }
    return act->finish(
        {action,
         u"jury_session"_s,
         session.value(),
         {},
         {},
         {{u"channel"_s, codeName(channel)}, {u"count"_s, static_cast<qint64>(convocations->size())}},
         {}});
}

Result<QDate> ConvocationService::earliestSending(SessionId session,
                                                  const std::vector<ConvocationRecipient> &recipients) const
{
    return decidedOn(m_context.database(), session, recipients);
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
    const bool canSend = known->state == SessionState::Composed || known->state == SessionState::Convened ||
                         known->state == SessionState::Open;
    if (!canSend)
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
