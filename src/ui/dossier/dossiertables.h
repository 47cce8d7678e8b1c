#pragma once

#include "parchemin/app/dossier.h"

#include "ui/dossier/celltable.h"

namespace parchemin::ui {

/// The competencies of a block with their ratings.
[[nodiscard]] std::vector<CellRow> competencyRows(const Dossier &dossier, int block);
/// The attempts at a block with files and feedback, the latest first.
[[nodiscard]] std::vector<CellRow> submissionRows(const Dossier &dossier, int block);
/// The events that concern a block, latest first.
[[nodiscard]] std::vector<CellRow> blockEventRows(const Dossier &dossier, int block);
/// The person's documents, latest first.
[[nodiscard]] std::vector<CellRow> documentRows(const Dossier &dossier);

} // namespace parchemin::ui
