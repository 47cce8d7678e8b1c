#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct zip;

namespace parchemin::exchange {

/// Reads single files out of a ZIP archive that lies in memory, as Office documents are. Nothing of it is
/// trusted: what does not fit its own table or its checksum, or unfolds to more than the limit, is not there.
class ZipReader
{
public:
    /// `limit` is the most bytes that one file may unfold to. The bytes outlive the reader.
    ZipReader(const QByteArray &bytes, qsizetype limit);

    /// The file of that name, unfolded; nothing when there is none that can be read.
    [[nodiscard]] std::optional<QByteArray> file(const QString &name) const;

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };

    std::unique_ptr<zip, Discard> m_archive; ///< null when it is none
    qsizetype m_limit;
};

} // namespace parchemin::exchange
