#include "app/defencetimes.h"

#include "parchemin/core/clock.h"
#include "parchemin/core/dayplan.h"

#include "app/juryacts.h"
#include "app/sessionhours.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Result<DefencePlan> defencePlanOf(const Database &database, DefenceId defence)
{
    auto known = loadSessionPassage(database, defence);
    if (!known)
        return known.error();
    auto all = loadPassages(database, known->session.id);
    if (!all)
        return all.error();
    return DefencePlan{std::move(known->session), std::move(known->passage), *std::move(all)};
}

std::vector<Defence> defencesOf(const DefencePlan &plan)
{
    std::vector<Defence> defences;
    for (const PassageFacts &passage : plan.all)
        defences.push_back(passage.defence);
    return defences;
}

std::vector<Engagement> wantedFor(const DefencePlan &plan, const PassageFacts &passage,
                                  const QDateTime &startsAt)
{
    const QDateTime end = startsAt.addSecs(passage.defence.startsAt.secsTo(passage.defence.endsAt()));
    std::vector<Engagement> wanted{{passage.person.id, passage.candidateName(), startsAt, end}};
    for (const PanelSeat &seat : plan.session.seats)
        wanted.push_back({seat.member.person, seat.member.name, startsAt, end});
    return wanted;
}

bool canShift(SessionState state)
{
    return isCompositionOpen(state) || state == SessionState::Open;
}

Right shiftRight(const JurySession &session)
{
    return session.state == SessionState::Open ? Right::RecordPresence : Right::PrepareSession;
}

Blockers withinDay(const DefencePlan &plan, const std::vector<Engagement> &wanted)
{
    const QDateTime midnight = certifierInstant(plan.session.day.addDays(1), QTime(0, 0));
    Blockers blockers =
        timeOrderBlockers(wanted.front().from, certifierInstant(plan.session.day, plan.session.startsAt));
    append(blockers, timeOrderBlockers(midnight, wanted.front().to));
    return blockers;
}

Result<Blockers> absenceBlockers(const Database &database, const DefencePlan &plan,
                                 const PassageFacts &passage, const std::vector<Engagement> &wanted)
{
    const auto panel = panelOf(database, plan.session, passage);
    if (!panel)
        return panel.error();
    return awayBlockers(database, panel->seats, {wanted.front().from.toUTC(), wanted.front().to.toUTC()});
}

QJsonObject startJson(const QDateTime &startsAt)
{
    return {{u"startsAt"_s, startsAt.toUTC().toString(Qt::ISODate)}};
}

} // namespace parchemin
