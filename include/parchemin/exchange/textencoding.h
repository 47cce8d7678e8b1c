#pragma once

#include "parchemin/exchange/importproblem.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace parchemin::exchange {

/// How the bytes of a text file write their letters.
enum class TextEncoding { Utf8, Utf8Bom, Windows1252, Utf16Le, Utf16Be };

/// The stable name for JSON and the journal: "UTF-8", "UTF-8-BOM", "WINDOWS-1252", "UTF-16LE", "UTF-16BE".
[[nodiscard]] QString codeName(TextEncoding encoding);

/// The text of a file, or the reason why its bytes are none.
struct DecodedText
{
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
    std::optional<ImportProblem> fault; ///< FileEmpty, FileBinary or EncodingInvalid; then `text` is empty
};

/// Recognises the encoding from the bytes alone: a byte order mark, then valid UTF-8, then Windows-1252 when
/// the bytes are plausible French in it.
[[nodiscard]] DecodedText decodeText(const QByteArray &bytes);

} // namespace parchemin::exchange
