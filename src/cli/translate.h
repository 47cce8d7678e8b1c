#pragma once

#include <QCoreApplication>
#include <QString>

namespace parchemin::cli {

/// QCoreApplication::translate() under the short name that lupdate finds too.
[[nodiscard]] inline QString translate(const char *context, const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate(context, text, comment);
}

/// The same for a count, of whatever integer type: lupdate passes over a call that holds a cast.
template <typename Count>
[[nodiscard]] QString translate(const char *context, const char *text, const char *comment, Count count)
{
    return QCoreApplication::translate(context, text, comment, static_cast<int>(count));
}

} // namespace parchemin::cli
