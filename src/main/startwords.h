#pragma once

#include <QCoreApplication>

namespace parchemin {

/// A text about opening and closing stores, marked with QT_TRANSLATE_NOOP, in the reader's language.
inline QString words(const char *source, int n = -1)
{
    return QCoreApplication::translate("Start", source, nullptr, n);
}

} // namespace parchemin
