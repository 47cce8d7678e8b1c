#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace parchemin::documents {

/// Keys in order, no spaces, UTF-8.
[[nodiscard]] inline QByteArray canonicalJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The object that canonicalJson() wrote as this text; nothing for any other text, so that none has two
/// readings.
[[nodiscard]] inline std::optional<QJsonObject> fromCanonicalJson(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject() || canonicalJson(document.object()) != text)
        return {};
    return document.object();
}

} // namespace parchemin::documents
