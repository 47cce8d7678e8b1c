#include "parchemin/ui/displaysize.h"

#include <QRect>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr auto variable = "QT_SCALE_FACTOR";
const QString sizeKey = u"window/size"_s;

/// What a hand wrote into the settings counts only if it can be chosen.
std::optional<int> chosenSize(const QSettings &settings)
{
    const int percent = settings.value(sizeKey).toInt();
    return std::ranges::find(displaySizes, percent) == displaySizes.end() ? std::nullopt
                                                                          : std::optional(percent);
}

} // namespace

QSize roomAt(int percent, QSize room, int present)
{
    return {room.width() * present / percent, room.height() * present / percent};
}

bool isRoomEnough(QSize room)
{
    return room.width() >= leastWindow.width() && room.height() >= leastWindow.height();
}

int displaySize(const QSettings &settings)
{
    if (const auto chosen = chosenSize(settings))
        return *chosen;
    bool isNumber = false;
    const double factor = qEnvironmentVariable(variable).toDouble(&isNumber);
    return isNumber ? qRound(factor * 100) : 100;
}

void chooseDisplaySize(QSettings &settings, int percent)
{
    settings.setValue(sizeKey, percent);
}

void applyDisplaySize(const QSettings &settings)
{
    if (const auto chosen = chosenSize(settings))
        qputenv(variable, QByteArray::number(*chosen / 100.0));
}

void keepWithin(QWidget &window, const QRect &room)
{
    if (window.isMaximized() || window.isFullScreen() || room.contains(window.geometry()))
        return;
    const bool isTooLarge = window.width() > room.width() || window.height() > room.height();
    QRect place(window.pos(), window.size().boundedTo(room.size()));
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() + 1 - place.height()));
    window.setGeometry(place);
    if (isTooLarge) // the desktop leaves room for its title
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

} // namespace parchemin::ui
