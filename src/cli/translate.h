#pragma once

#include <QCoreApplication>
#include <QString>

namespace parchemin::cli {

/// QCoreApplication::translate() under the short name that lupdate finds too.
[[nodiscard]] inline QString translate(const char *context, const char *text, const char *comment = nullptr,
                                       int n = -1)
{
    return QCoreApplication::translate(context, text, comment, n);
}

} // namespace parchemin::cli
