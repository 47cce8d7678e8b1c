#pragma once

#include <QStringList>
#include <QTextStream>

namespace parchemin::cli {

/// Carries out one command line, without the program's name: results go to `out`, messages to `err`.
/// Returns the exit status: 0 done, 1 refused with reasons, 2 usage, 3 failure. Needs a QCoreApplication.
[[nodiscard]] int run(const QStringList &arguments, QTextStream &out, QTextStream &err);

} // namespace parchemin::cli
