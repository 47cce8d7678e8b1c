#include "app/convocationfacts.h"

#include "parchemin/core/clock.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/convocationrepository.h"
#include "parchemin/store/journal.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// What a recipient is told of: a convened passage of the session, or the session for one of its members.
Result<int> revisionFor(const Announced &known, const ConvocationRecipient &recipient)
{
    const Error unknown{ErrorCode::InvalidInput, u"somebody is not convened to that session"_s,
                        u"/recipients"_s};
    const bool isOff = isCalledOff(known.session.state);
    if (!recipient.defence) {
        const bool isSeated = std::ranges::any_of(known.session.seats, [&recipient](const PanelSeat &seat) {
            return seat.member.person == recipient.person;
        });
        return isSeated && (!isOff || known.wasWrittenTo(recipient)) ? Result<int>(known.sessionRevision)
                                                                     : Result<int>(unknown);
    }
    const auto defence = std::ranges::find(known.defences, *recipient.defence, &Defence::id);
    if (defence == known.defences.end() || defence->person != recipient.person)
        return unknown;
    const bool isToldOff = defence->state == DefenceState::Postponed && known.wasWrittenTo(recipient);
    if (!isToldOff && (isOff || !defence->convokedOn || isClosed(defence->state)))
        return refused(stateForbids(codeName(defence->state), u"SEND_CONVOCATION"_s));
    const auto revision = known.revisions.find(defence->id);
    return revision == known.revisions.end() ? 0 : revision->second;
}

/// The day of the last of these acts on a record; nothing when there was none.
Result<std::optional<QDate>> lastActOn(const Database &database, const QString &entity, qint64 id,
                                       const QStringList &acts)
{
    constexpr int everyAct = 10'000;
    const auto events = Journal(database).ofEntity(entity, id, everyAct);
    if (!events)
        return events.error();
    for (const Event &event : *events) { // latest first
        if (acts.contains(event.content.action))
            return std::optional(certifierDay(event.content.at));
    }
    return std::optional<QDate>();
}

} // namespace

bool isToBeWritten(SessionState state)
{
    return state == SessionState::Convened || state == SessionState::Open || isCalledOff(state);
}

bool Announced::wasWrittenTo(const ConvocationRecipient &recipient) const
{
    return std::ranges::any_of(sent, [&recipient](const Convocation &one) {
        return one.person == recipient.person && one.defence == recipient.defence;
    });
}

Result<Announced> announcedOf(const Database &database, SessionId id)
{
    const ConvocationRepository convocations(database);
    auto session = SessionRepository(database).load(id);
    if (!session)
        return session.error();
    auto defences = SessionRepository(database).defencesOf(id);
    if (!defences)
        return defences.error();
    auto revisions = convocations.defenceRevisions(id);
    if (!revisions)
        return revisions.error();
    const auto ofSession = convocations.sessionRevision(id);
    if (!ofSession)
        return ofSession.error();
    auto sent = convocations.ofSession(id);
    if (!sent)
        return sent.error();
    return Announced{*std::move(session), *std::move(defences), *std::move(revisions), *ofSession,
                     *std::move(sent)};
}

Result<std::vector<Convocation>> sendings(const Announced &known,
                                          const std::vector<ConvocationRecipient> &recipients)
{
    std::vector<Convocation> result;
    for (const ConvocationRecipient &recipient : recipients) {
        const auto revision = revisionFor(known, recipient);
        if (!revision)
            return revision.error();
        const auto seat = std::ranges::find_if(known.session.seats, [&recipient](const PanelSeat &one) {
            return !recipient.defence && one.member.person == recipient.person;
        });
        result.push_back(Convocation{.id = ConvocationId{0},
                                     .session = known.session.id,
                                     .defence = recipient.defence,
                                     .person = recipient.person,
                                     .revision = *revision,
                                     .sentOn = {},
                                     .role = seat == known.session.seats.end() ? std::nullopt
                                                                               : std::optional(seat->role)});
    }
    return result;
}

Result<QDate> decidedOn(const Database &database, SessionId session,
                        const std::vector<ConvocationRecipient> &recipients)
{
    const auto ofSession = lastActOn(
        database, u"jury_session"_s, session.value(),
        {u"session.constituted"_s, u"session.rescheduled"_s, u"session.postponed"_s, u"session.cancelled"_s});
    if (!ofSession)
        return ofSession.error();
    QDate earliest = ofSession->value_or(QDate());
    for (const ConvocationRecipient &recipient : recipients) {
        if (!recipient.defence)
            continue;
        const auto ofPassage = lastActOn(
            database, u"defence"_s, recipient.defence->value(),
            {u"defence.scheduled"_s, u"defence.moved"_s, u"defence.delayed"_s, u"defence.postponed"_s});
        if (!ofPassage)
            return ofPassage.error();
        if (*ofPassage && (!earliest.isValid() || **ofPassage > earliest))
            earliest = **ofPassage;
    }
    return earliest;
}

Status checkSendingDay(QDate sentOn, const QString &field, const Result<QDate> &earliest, QDate today)
{
    if (!earliest)
        return earliest.error();
    if (!sentOn.isValid())
        return Error{ErrorCode::InvalidInput, u"a sending needs a day"_s, field};
    if (sentOn > today)
        return Error{ErrorCode::InvalidInput, u"a sending does not lie ahead"_s, field};
    if (earliest->isValid() && sentOn < *earliest) {
        return Error{ErrorCode::InvalidInput, u"what was sent was not decided yet"_s, field};
    }
    return Done{};
}

} // namespace parchemin
