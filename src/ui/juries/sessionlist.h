#pragma once

#include "parchemin/app/sessionboard.h"
#include "parchemin/ui/page.h"

#include <memory>

#include "ui/dossier/celltable.h"

namespace parchemin::ui {

[[nodiscard]] QStringList sessionHeadings();
/// The sessions in words, in the order given.
[[nodiscard]] std::vector<CellRow> sessionRows(const std::vector<SessionLine> &sessions);
/// The same for a file or for paper.
[[nodiscard]] ListMaker sessionListMaker(std::shared_ptr<const Rulebook> rules, const QDateTime &now);

} // namespace parchemin::ui
