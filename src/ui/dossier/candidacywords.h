#pragma once

#include "parchemin/app/dossier.h"

#include "ui/dossier/celltable.h"
#include "ui/dossier/factlist.h"

namespace parchemin::ui {

// The candidacy's own page in words.

/// "The whole title", or the blocks it aims at.
[[nodiscard]] QString scopeText(const Dossier &dossier);
/// "Saint-Étienne (42), FR".
[[nodiscard]] QString birthPlaceText(const PersonDetails &details);
[[nodiscard]] std::vector<FactList::Fact> admissibilityFacts(const Dossier &dossier);
[[nodiscard]] std::vector<CellRow> evidenceRows(const Dossier &dossier);
[[nodiscard]] std::vector<CellRow> mentorRows(const Dossier &dossier);
[[nodiscard]] std::vector<CellRow> accommodationRows(const Dossier &dossier, AccommodationView view);
[[nodiscard]] std::vector<CellRow> candidacyRows(const Dossier &dossier);

} // namespace parchemin::ui
