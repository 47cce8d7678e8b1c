#pragma once

#include "parchemin/planning/plan.h"

#include <stop_token>
#include <vector>

namespace parchemin::planning {

/// A named fact that stands in the way of hearing a candidate.
enum class FactCode {
    CandidateTimes,   ///< she can only begin in `cells`
    FewLeads,         ///< on `cell` only the leads `jurors` are free
    FewProfessionals, ///< on `cell` only the professionals `jurors` are free
    FewRooms,         ///< on `cell` there are only `count` rooms
    Conflict,         ///< `juror` may not sit for her (BR-45)
    JurorLimit,       ///< `juror` accepts no more half-days, on a day or in all
    Pinned,           ///< a person has fixed her place
    OthersHeard,      ///< everybody who has a place keeps one, some other if need be
    AllPlacesTaken,   ///< those who have a place want, with her, more than the `count` slots that there are
};

struct Fact
{
    FactCode code;
    std::optional<CellIndex> cell = {};
    std::optional<JurorIndex> juror = {};
    std::vector<JurorIndex> jurors = {};
    std::vector<CellIndex> cells = {};
    int count = 0;

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// A single change that would give the candidate a place while everybody else keeps one.
enum class MendingCode {
    OneMoreProfessional, ///< an external professional who comes on `cell`
    OneMoreLead,         ///< a lead who comes on `cell`
    OneMoreRoom,         ///< a room, or a video link, on `cell`
    CandidateComes,      ///< the candidate comes on `cell`
    JurorAcceptsMore,    ///< `juror` accepts another half-day
    PinReleased,         ///< her place is no longer fixed
};

struct Mending
{
    MendingCode code;
    std::optional<CellIndex> cell = {};
    std::optional<JurorIndex> juror = {};

    friend bool operator==(const Mending &, const Mending &) = default;
};

/// Why a candidate has no place.
struct Explanation
{
    enum class Kind {
        Impossible, ///< `facts` cannot hold together, and none of them can be spared
        Possible,   ///< a plan that hears her and everybody else exists: a longer search may find it
        Unknown, ///< no proof within the effort allowed, or without CaDiCaL: `facts` is what is seen at once
    };
    Kind kind = Kind::Unknown;
    CandidateIndex candidate = 0;
    std::vector<Fact> facts;
    std::vector<Mending> mendings; ///< best first; empty when no single change helps
};

/// Whether this build proves its explanations (CaDiCaL was there).
[[nodiscard]] bool canExplain();

/// Why the candidate, left out by the plan, has no place: the smallest set of facts found by leaving out one
/// after the other, general ones first. A stop gives what is known so far, as Unknown.
[[nodiscard]] Explanation explain(const Problem &problem, const Plan &plan, CandidateIndex candidate,
                                  const std::stop_token &stop = {});

} // namespace parchemin::planning
