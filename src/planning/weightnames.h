#pragma once

#include "parchemin/planning/problem.h"

#include <array>

namespace parchemin::planning {

/// A weight and its name in files.
struct WeightName
{
    const char *name;
    int Weights::*weight;
};

inline constexpr std::array weightNames{
    WeightName{"unscheduled", &Weights::unscheduled},
    WeightName{"session", &Weights::session},
    WeightName{"jurorDay", &Weights::jurorDay},
    WeightName{"hole", &Weights::hole},
    WeightName{"notPreferred", &Weights::notPreferred},
    WeightName{"oneGender", &Weights::oneGender},
    WeightName{"vaeWithoutExperience", &Weights::vaeWithoutExperience},
    WeightName{"noSpeciality", &Weights::noSpeciality},
    WeightName{"balance", &Weights::balance},
    WeightName{"movedCandidate", &Weights::movedCandidate},
    WeightName{"movedRoom", &Weights::movedRoom},
    WeightName{"changedSeat", &Weights::changedSeat},
};

} // namespace parchemin::planning
