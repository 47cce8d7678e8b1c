#pragma once

#include <QStringList>

#include <vector>

namespace parchemin::ui {

/// The tabs of a session, in order, in the words of links and settings.
[[nodiscard]] inline const QStringList &juryViews()
{
    static const QStringList names{QStringLiteral("composition"), QStringLiteral("timetable"),
                                   QStringLiteral("convocations"), QStringLiteral("day")};
    return names;
}

/// The line at that place; null when there is none.
template <typename T>
[[nodiscard]] const T *lineAt(const std::vector<T> &all, int index)
{
    return index < 0 || index >= static_cast<int>(all.size()) ? nullptr
                                                              : &all[static_cast<std::size_t>(index)];
}

} // namespace parchemin::ui
