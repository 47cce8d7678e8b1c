#pragma once

#include <QSize>

#include <array>

class QRect;
class QSettings;
class QWidget;

namespace parchemin::ui {

/// How large everything may be drawn, in percent of what the desktop asks for.
inline constexpr std::array displaySizes{100, 110, 125, 150, 175, 200};

/// Below it the window cannot be used: every page fits into it.
inline constexpr QSize leastWindow{960, 600};

/// How large a screen would be at `percent`, whose room is now `room` at `present` percent.
[[nodiscard]] QSize roomAt(int percent, QSize room, int present);
/// Whether the window fits a screen of that room.
[[nodiscard]] bool isRoomEnough(QSize room);

/// The size that was chosen; without a choice, the one that the environment asks for, else 100.
[[nodiscard]] int displaySize(const QSettings &settings);
/// Holds from the next start.
void chooseDisplaySize(QSettings &settings, int percent);
/// Qt reads it once: to be called before the application is made. Without a choice, nothing is changed.
void applyDisplaySize(const QSettings &settings);

/// Brings a window that is about to be shown within `room`: since it was left, the display may have been made
/// larger, or the screen smaller.
void keepWithin(QWidget &window, const QRect &room);

} // namespace parchemin::ui
