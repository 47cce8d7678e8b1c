#pragma once

#include "parchemin/planning/explanation.h"

#include <QString>
#include <QStringList>

namespace parchemin {

/// "Monday 21 June, in the morning".
[[nodiscard]] QString halfDayText(const planning::Cell &cell);

/// A fact in a candidate's way, as a sentence.
[[nodiscard]] QString sentence(const planning::Problem &problem, planning::CandidateIndex candidate,
                               const planning::Fact &fact);
/// What would give the candidate a place, as a sentence.
[[nodiscard]] QString sentence(const planning::Problem &problem, planning::CandidateIndex candidate,
                               const planning::Mending &mending);

/// Why a candidate has no place: the facts, then the changes that would help, best first. Never empty.
[[nodiscard]] QStringList sentences(const planning::Problem &problem,
                                    const planning::Explanation &explanation);

/// "proven optimal", or "at most 1.2 % above the optimum".
[[nodiscard]] QString certificateText(qint64 cost, qint64 bound);

} // namespace parchemin
