#pragma once

#include <QCoreApplication>

namespace parchemin::ui {

/// A text of the given context in the reader's language; free functions have no `tr` of their own.
inline QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, text, comment, n);
}

} // namespace parchemin::ui
