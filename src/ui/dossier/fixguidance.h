#pragma once

#include "parchemin/core/blocker.h"

#include <QString>

#include <optional>

#include "ui/dossier/dossiermenu.h"

namespace parchemin::ui {

/// The page that mends something, and which of its views.
struct FixPage
{
    QString page;
    QString view;
};

/// The act of the dossier's menu that mends it.
[[nodiscard]] std::optional<DossierAct> actFor(FixAction fix);
/// Another page that mends it.
[[nodiscard]] std::optional<FixPage> pageFor(FixAction fix);

} // namespace parchemin::ui
