#pragma once

#include "parchemin/core/equivalence.h"
#include "parchemin/core/referencesheet.h"

namespace parchemin::ui {

/// Those of a block among a person's partial equivalences.
[[nodiscard]] Equivalences equivalencesOf(const Equivalences &standing, int block);
/// "2 competencies through RNCP 35634, block 2: arrêté du 3 mai 2019. Recorded on 04/06/2021 by Claire
/// Moreau."
[[nodiscard]] QString equivalenceLine(const PartialEquivalence &equivalence);
/// What stands with a competency that one of them names: "By partial equivalence: arrêté du 3 mai 2019";
/// empty when none does.
[[nodiscard]] QString equivalenceMark(const Equivalences &equivalences, int competency);
/// The label of the competency, its mark on the line below.
[[nodiscard]] QString markedLabel(const Competency &competency, const Equivalences &equivalences);

} // namespace parchemin::ui
