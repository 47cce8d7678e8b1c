#pragma once

#include <QStringList>

#include "ui/palette/palettemodel.h"

namespace parchemin::ui {

/// Which acts of the menus a palette offers.
struct ActQuestion
{
    QString typed;          ///< folded by nameKey()
    bool isOnlyRefused;     ///< those that are not possible now
    QStringList recentActs; ///< names of those chosen lately, the latest first
};

/// The name of an act beyond its menu: "Theme › Dark" in a submenu.
[[nodiscard]] QString nameOfAct(const QAction &action);

/// The acts that answer the question, best first, chosen lately before others.
[[nodiscard]] std::vector<PaletteEntry> actsFor(const ActQuestion &question, const QList<QAction *> &actions);

} // namespace parchemin::ui
