#pragma once

#include "parchemin/exchange/columnmapping.h"
#include "parchemin/exchange/textencoding.h"
#include "parchemin/ui/statechip.h"

namespace parchemin::exchange {
enum class ImportSeverity;
}

namespace parchemin::ui {

/// What a column of candidates holds, in the reader's language.
[[nodiscard]] QString columnWord(exchange::CandidateColumn column);
[[nodiscard]] QString encodingWord(exchange::TextEncoding encoding);
[[nodiscard]] QString separatorWord(QChar separator);
[[nodiscard]] Chip chipOf(exchange::ImportSeverity severity);

} // namespace parchemin::ui
