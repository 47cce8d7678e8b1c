#pragma once

#include <QTextStream>

#include <vector>

#include "cli/verb.h"

namespace parchemin::cli {

/// The options that every verb understands.
[[nodiscard]] std::vector<Option> generalOptions();
/// "parchemin-cli [--store DIR] submit REF BLOCK FILE… [--group]".
[[nodiscard]] QString shortUsage(const Verb &verb);
/// The help of one verb.
void tellHelp(QTextStream &stream, const Verb &verb);
/// The help of the program, or of the verbs whose first word is `topic`.
void tellHelp(QTextStream &stream, const Verbs &verbs, const QString &topic = {});
/// "The option --store is missing."
[[nodiscard]] QString missingOption(const QString &name);
/// What was wrong with the command line, then the verb's short usage, or where to find help without a verb.
void tellMisuse(QTextStream &stream, const QString &problem, const Verb *verb);

} // namespace parchemin::cli
