#include "exchange/zipreader.h"

#include <zip.h>

namespace parchemin::exchange {
namespace {

struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

void ZipReader::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipReader::ZipReader(const QByteArray &bytes, qsizetype limit)
    : m_limit(limit)
{
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    if (source == nullptr)
        return;
    m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!m_archive)
        zip_source_free(source);
}

std::optional<QByteArray> ZipReader::file(const QString &name) const
{
    if (!m_archive)
        return std::nullopt;
    const QByteArray path = name.toUtf8();
    zip_stat_t entry;
    const bool isThere = zip_stat(m_archive.get(), path.constData(), 0, &entry) == 0 &&
                         (entry.valid & ZIP_STAT_SIZE) != 0U &&
                         entry.size <= static_cast<zip_uint64_t>(m_limit);
    if (!isThere)
        return std::nullopt;
    const std::unique_ptr<zip_file_t, CloseFile> opened(zip_fopen_index(m_archive.get(), entry.index, 0));
    if (!opened)
        return std::nullopt;
    QByteArray unfolded(static_cast<qsizetype>(entry.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(opened.get(), unfolded.data(), entry.size);
    // What follows the promised size would unfold to more; at the end the checksum is compared.
    char beyond = 0;
    const bool isWhole = read == unfolded.size() && zip_fread(opened.get(), &beyond, 1) == 0;
    return isWhole ? std::optional(unfolded) : std::nullopt;
}

} // namespace parchemin::exchange
