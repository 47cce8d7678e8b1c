#pragma once

#include "parchemin/core/result.h"

#include <QTextStream>

#include "cli/verb.h"

namespace parchemin::cli {

/// How a command line that met this error ends: refused when the request was understood, failed when the
/// store, a file or the medium did not let it be carried out.
[[nodiscard]] ExitStatus statusOf(const Error &error);
/// What happened and what to do; every reason of a refusal with its code and rule on a line of its own.
void tell(QTextStream &stream, const Error &error);
/// Reasons, one a line, indented; the line of a warning says so.
void tell(QTextStream &stream, const Blockers &blockers, const QString &indent);

} // namespace parchemin::cli
