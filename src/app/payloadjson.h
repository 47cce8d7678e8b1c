#pragma once

#include "parchemin/documents/contents.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace parchemin {

/// The parts of documents as payloads keep them; what is absent is null.
[[nodiscard]] QJsonValue optionalText(const std::optional<QString> &text);
[[nodiscard]] QString iso(QDate date);
[[nodiscard]] QJsonArray codes(const std::vector<CodedLabel> &labels);
[[nodiscard]] QJsonObject json(const documents::CertifierMention &certifier);
[[nodiscard]] QJsonObject json(const documents::CertificationMention &certification);
[[nodiscard]] QJsonObject json(const documents::HolderMention &holder);
[[nodiscard]] QJsonObject json(const documents::IssueMention &issue);
[[nodiscard]] QJsonObject json(const documents::BlockMention &block);
[[nodiscard]] QJsonArray json(const std::vector<documents::BlockMention> &blocks);
/// The payload of that kind: compact, keys sorted, UTF-8.
[[nodiscard]] QByteArray canonical(const QString &kind, QJsonObject object);

} // namespace parchemin
