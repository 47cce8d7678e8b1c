#include "parchemin/core/jury.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using Seats = std::vector<PanelSeat>;
using Conflicts = std::vector<ConflictOfInterest>;

bool isAway(Presence presence)
{
    return presence == Presence::Absent || presence == Presence::Excused;
}

Conflicts activeConflicts(const Conflicts &all, PersonId candidate, QDate on)
{
    Conflicts result;
    std::ranges::copy_if(all, std::back_inserter(result), [candidate, on](const ConflictOfInterest &one) {
        return one.candidate == candidate && one.isActiveOn(on);
    });
    return result;
}

const ConflictOfInterest *conflictOf(const PanelSeat &seat, const Conflicts &conflicts)
{
    const auto found = std::ranges::find(conflicts, seat.member.id, &ConflictOfInterest::member);
    return found == conflicts.end() ? nullptr : &*found;
}

bool isSeated(const Seats &seats, PersonId person)
{
    return std::ranges::any_of(seats,
                               [person](const PanelSeat &seat) { return seat.member.person == person; });
}

/// A substitute of the same quality who may sit, was not used yet, and sits nowhere else in the panel.
const PanelSeat *substituteFor(const PanelSeat &vacant, const Seats &substitutes, const Conflicts &conflicts,
                               const Seats &seated)
{
    const auto found = std::ranges::find_if(substitutes, [&](const PanelSeat &one) {
        return one.member.quality == vacant.member.quality && !isAway(one.presence) &&
               conflictOf(one, conflicts) == nullptr && !isSeated(seated, one.member.person);
    });
    return found == substitutes.end() ? nullptr : &*found;
}

Blockers emptySeatBlockers(const PanelSeat &seat, const ConflictOfInterest *conflict)
{
    Blockers blockers;
    if (conflict != nullptr) {
        blockers.push_back(Blocker{BlockerCode::Conflict}
                               .with(u"membre"_s, seat.member.name)
                               .with(u"nature"_s, codeName(conflict->kind))
                               .with(u"lien"_s, conflict->evidence));
    }
    blockers.push_back(Blocker{BlockerCode::NoSubstitute}
                           .with(u"membre"_s, seat.member.name)
                           .with(u"qualite"_s, codeName(seat.member.quality)));
    return blockers;
}

/// The substitute in the seat of the one he replaces; the chair goes with the seat, so that somebody
/// presides.
PanelSeat takeSeat(const PanelSeat &substitute, const PanelSeat &vacant)
{
    return {substitute.member, vacant.role, substitute.presence, vacant.isChair};
}

} // namespace

DefencePanel composePanel(const std::vector<PanelSeat> &seats,
                          const std::vector<ConflictOfInterest> &conflicts, PersonId candidate, QDate on)
{
    const Conflicts active = activeConflicts(conflicts, candidate, on);
    const auto isSubstitute = [](const PanelSeat &seat) {
        return seat.role == SeatRole::Substitute;
    };
    Seats substitutes;
    Seats taken; // every regular member, and the substitutes as they are seated
    std::ranges::copy_if(seats, std::back_inserter(substitutes), isSubstitute);
    std::ranges::remove_copy_if(seats, std::back_inserter(taken), isSubstitute);
    const Seats regular = taken;

    DefencePanel panel;
    for (const PanelSeat &seat : regular) {
        const ConflictOfInterest *conflict = conflictOf(seat, active);
        if (conflict == nullptr && !isAway(seat.presence)) {
            panel.seats.push_back(seat);
            continue;
        }
        const QString reason = conflict != nullptr ? codeName(conflict->kind) : u"ABSENT"_s;
        const PanelSeat *substitute = substituteFor(seat, substitutes, active, taken);
        if (substitute == nullptr) {
            panel.replacements.push_back({seat.member.id, std::nullopt, reason});
            append(panel.blockers, emptySeatBlockers(seat, conflict));
            continue;
        }
        panel.replacements.push_back({seat.member.id, substitute->member.id, reason});
        panel.seats.push_back(takeSeat(*substitute, seat));
        taken.push_back(*substitute);
    }
    return panel;
}

} // namespace parchemin
