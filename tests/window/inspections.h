#pragma once

#include <QHash>
#include <QMenu>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QWidget>

/// What must hold for every screen and dialog. Each gives what it found wrong, one line a fault.
namespace parchemin::inspections {

/// Widgets that take the focus and that a screen reader would read without a name.
[[nodiscard]] QStringList namelessWidgets(const QWidget &window);
/// Letters that two visible things of a window, or two entries of a menu, answer to with Alt.
[[nodiscard]] QStringList mnemonicClashes(const QWidget &window);
[[nodiscard]] QStringList mnemonicClashes(const QMenu &menu);
/// Widgets that Tab never reaches, from where the focus is.
[[nodiscard]] QStringList unreachableByTab(QWidget &window);

/// The English texts of the sources that the French translation says otherwise.
[[nodiscard]] QSet<QString> englishTexts();
/// Visible texts, tool tips and names that stayed English.
[[nodiscard]] QStringList untranslatedTexts(const QWidget &window, const QSet<QString> &english);
[[nodiscard]] QStringList untranslatedTexts(const QMenu &menu, const QSet<QString> &english);

} // namespace parchemin::inspections
