#include "parchemin/ui/displaysize.h"

#include <QSettings>

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

} // namespace parchemin::ui
