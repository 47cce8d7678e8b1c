#pragma once

#include "parchemin/ui/tokens.h"

#include <QString>

class QFont;
class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace parchemin::ui {

/// What lies under a row of two lines: its hairline, and whether it is selected, under the mouse or in focus.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, Tokens tokens);
/// Draws a text on one line, shortened to its room, and gives the room behind it.
QRect paintText(QPainter &painter, const QRect &room, const QString &text, const QFont &font,
                const QColor &ink);

} // namespace parchemin::ui
