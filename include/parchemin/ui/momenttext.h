#pragma once

#include "parchemin/core/clock.h"

#include <QDateTime>
#include <QLocale>

namespace parchemin::ui {

/// A day and a time of day in the certifier's time zone, as the journal and the names of backups say them:
/// a machine set to another zone must not tell another hour of the same act.
[[nodiscard]] inline QString momentText(const QDateTime &instant)
{
    return QLocale().toString(QDateTime(certifierDay(instant), certifierTime(instant)), QLocale::ShortFormat);
}

} // namespace parchemin::ui
