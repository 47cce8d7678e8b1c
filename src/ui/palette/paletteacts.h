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

/// An act of a page that is not in front.
struct ActElsewhere
{
    QAction *action;
    QString page; ///< its id
    QString pageTitle;
};

/// The name of an act beyond its menu: "Theme › Dark" in a submenu.
[[nodiscard]] QString nameOfAct(const QAction &action);

/// Why an act is not possible now; empty when it is.
[[nodiscard]] QString refusalOf(const QAction &action);

/// The acts that answer the question, best first, chosen lately before others.
[[nodiscard]] std::vector<PaletteEntry> actsFor(const ActQuestion &question, const QList<QAction *> &actions);
/// The same for acts that first lead to their page: whether they are possible is known only there. Those that
/// bear a name of `actions` are left out, and of two pages' acts of one name the second.
[[nodiscard]] std::vector<PaletteEntry> actsElsewhereFor(const ActQuestion &question,
                                                         const std::vector<ActElsewhere> &elsewhere,
                                                         const QList<QAction *> &actions);

} // namespace parchemin::ui
