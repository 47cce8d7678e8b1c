#pragma once

#include "parchemin/core/evaluation.h"

#include <QString>

#include <vector>

namespace parchemin {

/// The competencies of a block that have no rating, in order.
[[nodiscard]] std::vector<const Competency *> unrated(const SkillBlock &block,
                                                      const std::vector<CompetencyRating> &ratings);
/// Those that are rated otherwise than acquired, in order.
[[nodiscard]] std::vector<const Competency *> notAcquired(const SkillBlock &block,
                                                          const std::vector<CompetencyRating> &ratings);
/// "B3.C07, B3.C09".
[[nodiscard]] QString codesOf(const std::vector<const Competency *> &competencies);
/// Their labels, parted by " ; " because a label may hold commas.
[[nodiscard]] QString labelsOf(const std::vector<const Competency *> &competencies);
/// "B2, B4": block numbers as lists in reasons show them.
[[nodiscard]] QString blockList(const std::vector<int> &numbers);

} // namespace parchemin
