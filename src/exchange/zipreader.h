#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace parchemin::exchange {

/// Reads single files out of a ZIP archive that lies in memory, as Office documents are. Nothing of it is
/// trusted: what does not fit its own table, or unfolds to more than the limit, is not there.
class ZipReader
{
public:
    /// `limit` is the most bytes that one file may unfold to.
    ZipReader(const QByteArray &bytes, qsizetype limit);

    /// The file of that name, unfolded; nothing when there is none that can be read.
    [[nodiscard]] std::optional<QByteArray> file(const QString &name) const;

private:
    struct Entry;
    [[nodiscard]] std::optional<Entry> find(const QByteArray &name) const;
    [[nodiscard]] quint32 number(qsizetype at, int width) const;
    [[nodiscard]] bool has(qsizetype at, qsizetype length) const;

    const QByteArray &m_bytes;
    qsizetype m_limit;
};

} // namespace parchemin::exchange
