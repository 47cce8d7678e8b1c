#pragma once

#include <QDateTime>

// The days and hours that the parts of the story share.
namespace parchemin::demonstration {

/// What is handed in is evaluated, and a block validated, so many days later.
inline constexpr int daysToEvaluate = 5;
inline constexpr int daysToValidate = 8;

/// The day on which the story, and everybody's office in it, begins.
[[nodiscard]] inline QDate beginning()
{
    return {2018, 1, 2};
}
/// When a jury session begins.
[[nodiscard]] inline QTime startTime()
{
    return {9, 0};
}

} // namespace parchemin::demonstration
