#include "parchemin/core/rotation.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace parchemin {
namespace {

void countSeat(Rotation &rotation, const PanelSeat &seat, int defences)
{
    switch (seat.member.sex) {
    case Sex::Female:
        ++rotation.women;
        break;
    case Sex::Male:
        ++rotation.men;
        break;
    case Sex::Unknown:
        ++rotation.unknown;
        break;
    }
    auto load = std::ranges::find(rotation.loads, seat.member.id, &Rotation::Load::member);
    if (load == rotation.loads.end()) {
        load =
            rotation.loads.insert(rotation.loads.end(), Rotation::Load{seat.member.id, seat.member.name,
                                                                       seat.member.quality, seat.member.sex});
    }
    ++load->sessions;
    load->defences += defences;
}

void countPanel(std::vector<SeatedTogether> &together, std::vector<JuryMemberId> members)
{
    std::ranges::sort(members);
    const auto known = std::ranges::find(together, members, &SeatedTogether::members);
    if (known != together.end()) {
        ++known->times;
    } else {
        together.push_back({std::move(members), 1});
    }
}

} // namespace

Rotation rotationOf(const std::vector<SeatedSession> &sessions, const std::vector<JuryMember> &members)
{
    Rotation rotation;
    for (const JuryMember &member : members)
        rotation.loads.push_back({member.id, member.name, member.quality, member.sex});
    for (const SeatedSession &session : sessions) {
        std::vector<JuryMemberId> panel;
        for (const PanelSeat &seat : session.seats) {
            if (seat.role == SeatRole::Substitute)
                continue;
            panel.push_back(seat.member.id);
            countSeat(rotation, seat, session.defences);
        }
        if (panel.size() > 1)
            countPanel(rotation.together, std::move(panel));
    }
    std::ranges::stable_sort(rotation.loads, [](const Rotation::Load &left, const Rotation::Load &right) {
        return std::pair(left.sessions, left.defences) > std::pair(right.sessions, right.defences);
    });
    std::ranges::stable_sort(rotation.together, std::ranges::greater{}, &SeatedTogether::times);
    std::ranges::copy_if(rotation.together, std::back_inserter(rotation.repeated),
                         [](const SeatedTogether &panel) { return panel.times > 1; });
    return rotation;
}

} // namespace parchemin
