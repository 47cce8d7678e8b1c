#include "app/engagedelsewhere.h"

#include "parchemin/store/sessionrepository.h"

#include <algorithm>

namespace parchemin {
namespace {

bool isOwn(const JurySession &session, const std::vector<Defence> &own, const Engagement &engagement)
{
    return std::ranges::any_of(own, [&](const Defence &defence) {
        const bool isThen = !isClosed(defence.state) && defence.startsAt == engagement.from &&
                            defence.endsAt() == engagement.to;
        const bool isSeated = std::ranges::any_of(session.seats, [&engagement](const PanelSeat &seat) {
            return seat.member.person == engagement.person;
        });
        // I5: whoever is engaged here at that very time is engaged nowhere else.
        return isThen && (isSeated || defence.person == engagement.person);
    });
}

} // namespace

Result<std::vector<Engagement>> engagedElsewhere(const Database &database, const JurySession &session,
                                                 const std::vector<Defence> &own,
                                                 const std::vector<Engagement> &wanted)
{
    if (wanted.empty())
        return std::vector<Engagement>();
    std::vector<PersonId> persons;
    persons.reserve(wanted.size());
    for (const Engagement &one : wanted)
        persons.push_back(one.person);
    const QDateTime from = std::ranges::min(wanted, {}, &Engagement::from).from;
    const QDateTime to = std::ranges::max(wanted, {}, &Engagement::to).to;
    auto taken = SessionRepository(database).engagements(persons, from, to, std::nullopt);
    if (taken) {
        std::erase_if(*taken, [&](const Engagement &engagement) { return isOwn(session, own, engagement); });
    }
    return taken;
}

} // namespace parchemin
