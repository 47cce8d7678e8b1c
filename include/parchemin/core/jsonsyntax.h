#pragma once

#include "parchemin/core/result.h"

#include <QByteArray>
#include <QJsonParseError>

namespace parchemin {

/// What the parser of JSON stumbled over: `detail` says it in words of this program's own, which it can
/// translate, `where` is "line 3, column 7".
[[nodiscard]] Error jsonSyntaxFault(const QByteArray &json, const QJsonParseError &fault);

/// The same place, of any offset in a text.
[[nodiscard]] QString lineAndColumn(const QByteArray &json, qsizetype offset);

} // namespace parchemin
