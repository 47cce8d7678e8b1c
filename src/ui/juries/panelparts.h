#pragma once

#include <QList>

class QAction;
class QWidget;

namespace parchemin::ui {

class Card;
class CellTable;

/// A table of a session's tab, named for tests, memory and readers.
[[nodiscard]] CellTable *makeTable(const char *name, int wideColumn, QWidget *parent);
/// Buttons for these acts, in as many rows as the width asks for.
[[nodiscard]] QWidget *makeButtons(const QList<QAction *> &acts, QWidget *parent);
/// A card that holds a table and, below it, the acts on its rows.
[[nodiscard]] Card *makeCard(CellTable *table, const QList<QAction *> &acts, QWidget *parent);

} // namespace parchemin::ui
