#pragma once

#include <QByteArray>

#include <optional>

namespace parchemin::documents {

/// Base64url without padding (RFC 7515, appendix C).
[[nodiscard]] inline QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// The bytes of a text that toBase64Url() could have written; nothing for any other, so that no two texts
/// mean the same.
[[nodiscard]] inline std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding |
                                                                  QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || toBase64Url(*decoded) != text)
        return {};
    return *decoded;
}

} // namespace parchemin::documents
