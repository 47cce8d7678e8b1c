#include "app/demonstration/sessions.h"

#include "parchemin/app/convocationservice.h"
#include "parchemin/core/clock.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "app/demonstration/sessionday.h"
#include "app/demonstration/stage.h"
#include "app/demonstration/stagedays.h"
#include "app/panelfacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::demonstration {
namespace {

constexpr int creationDays = 45;
constexpr int constitutionDays = 44;
constexpr int conveningDays = 20;
Status create(Stage &stage, const SessionPlan &plan)
{
    const Actor &registrar = stage.users.at(u"nadia.perrot"_s);
    const auto created = stage.juries().createSession(registrar, {.code = plan.code,
                                                                  .day = plan.day,
                                                                  .startsAt = startTime(),
                                                                  .place = plan.place,
                                                                  .modality = plan.modality});
    if (!created)
        return created.error();
    stage.sessions.set(plan.code, *created);
    std::vector<SeatDraft> seats;
    for (const Seat &seat : plan.seats)
        seats.push_back({stage.members.at(seat.login), seat.role, seat.isChair});
    return stage.juries().setSeats(registrar, *created, seats);
}

Status schedule(Stage &stage, const SessionPlan &plan)
{
    for (const Passage &passage : plan.passages) {
        const auto scheduled = stage.juries().schedule(
            stage.users.at(u"nadia.perrot"_s), stage.sessions.at(plan.code),
            stage.candidates.at(passage.candidate), certifierInstant(plan.day, passage.at));
        if (!scheduled) {
            Error error = scheduled.error();
            error.where = nameOf(plan.code, passage.candidate);
            return error;
        }
        stage.defences.set(nameOf(plan.code, passage.candidate), *scheduled);
    }
    return Done{};
}

Status detect(Stage &stage, const QString &code)
{
    const auto found =
        stage.juries().detectConflicts(stage.users.at(u"nadia.perrot"_s), stage.sessions.at(code));
    if (!found)
        return found.error();
    return Done{};
}

/// Everybody is written to by e-mail, and the jury receives the dossiers.
Status send(Stage &stage, const QString &code)
{
    const Actor &registrar = stage.users.at(u"nadia.perrot"_s);
    const SessionId session = stage.sessions.at(code);
    const auto known = SessionRepository(stage.database()).load(session);
    if (!known)
        return known.error();
    const auto passages = loadPassages(stage.database(), session);
    if (!passages)
        return passages.error();
    std::vector<ConvocationRecipient> recipients;
    recipients.reserve(known->seats.size() + passages->size());
    for (const PanelSeat &seat : known->seats)
        recipients.push_back({.person = seat.member.person});
    for (const PassageFacts &passage : *passages)
        recipients.push_back({passage.person.id, passage.defence.id});
    ConvocationService convocations(stage.context());
    if (Status sent = convocations.recordSent(registrar, session, recipients, ConvocationChannel::Email);
        !sent)
        return sent;
    return convocations.recordDossiersSent(registrar, session);
}

} // namespace

void planDraft(Agenda &agenda, const SessionPlan &plan)
{
    agenda.at(workday(plan.day.addDays(-creationDays)), QTime(9, 30),
              [plan](Stage &stage) { return create(stage, plan); });
    const QDate scheduledOn = workday(plan.day.addDays(-plan.schedulingDays));
    agenda.at(scheduledOn, QTime(11, 30), [plan](Stage &stage) { return schedule(stage, plan); });
    agenda.at(scheduledOn, QTime(11, 32), [code = plan.code](Stage &stage) { return detect(stage, code); });
}

void planPreparation(Agenda &agenda, const SessionPlan &plan)
{
    planDraft(agenda, plan);
    agenda.at(workday(plan.day.addDays(-constitutionDays)), QTime(9, 40), [plan](Stage &stage) {
        return stage.juries().constitute(stage.users.at(u"claire.morel"_s), stage.sessions.at(plan.code));
    });
    const QDate convenedOn = workday(plan.day.addDays(-conveningDays));
    agenda.at(convenedOn, QTime(11, 35), [code = plan.code](Stage &stage) {
        return stage.juries().convene(stage.users.at(u"nadia.perrot"_s), stage.sessions.at(code), {});
    });
    agenda.at(convenedOn, QTime(11, 50), [code = plan.code](Stage &stage) { return send(stage, code); });
}

void planSession(Agenda &agenda, const SessionPlan &plan)
{
    planPreparation(agenda, plan);
    planSessionDay(agenda, plan);
    planSignatures(agenda, plan, plan.day.addDays(1));
    planDocuments(agenda, plan);
}

QString chairOf(const SessionPlan &plan)
{
    const auto chair = std::ranges::find_if(plan.seats, &Seat::isChair);
    Q_ASSERT(chair != plan.seats.end());
    return chair->login;
}

std::vector<Seat> panel(const QString &first, const QString &second, const QString &substitute)
{
    std::vector<Seat> seats{{u"claire.morel"_s, SeatRole::Lead, true},
                            {first, SeatRole::Professional},
                            {second, SeatRole::Professional}};
    if (!substitute.isEmpty())
        seats.push_back({substitute, SeatRole::Substitute});
    return seats;
}

QString codeOf(QDate day)
{
    return u"J-%1-A"_s.arg(day.toString(Qt::ISODate));
}

} // namespace parchemin::demonstration
