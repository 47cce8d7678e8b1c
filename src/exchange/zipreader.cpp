#include "exchange/zipreader.h"

#include <algorithm>
#include <zlib.h>

namespace parchemin::exchange {
namespace {

constexpr QByteArrayView endMark("PK\x05\x06", 4);
constexpr QByteArrayView entryMark("PK\x01\x02", 4);
constexpr QByteArrayView fileMark("PK\x03\x04", 4);
constexpr qsizetype endLength = 22;
constexpr qsizetype entryLength = 46;
constexpr qsizetype fileLength = 30;
constexpr quint32 stored = 0;
constexpr quint32 deflated = 8;

/// Raw deflate, as ZIP keeps it.
std::optional<QByteArray> inflated(QByteArrayView folded, qsizetype size)
{
    QByteArray unfolded(size, Qt::Uninitialized);
    QByteArray input = folded.toByteArray();
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(unfolded.data());
    stream.avail_out = static_cast<uInt>(unfolded.size());
    const int end = inflate(&stream, Z_FINISH);
    const bool isWhole = end == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    return isWhole ? std::optional(unfolded) : std::nullopt;
}

} // namespace

struct ZipReader::Entry
{
    quint32 method;
    qsizetype folded;
    qsizetype unfolded;
    qsizetype header;
};

ZipReader::ZipReader(const QByteArray &bytes, qsizetype limit)
    : m_bytes(bytes)
    , m_limit(limit)
{
}

bool ZipReader::has(qsizetype at, qsizetype length) const
{
    return at >= 0 && length >= 0 && at <= m_bytes.size() - length;
}

quint32 ZipReader::number(qsizetype at, int width) const
{
    quint32 value = 0;
    for (int i = width - 1; i >= 0; --i)
        value = value << 8U | static_cast<unsigned char>(m_bytes.at(at + i));
    return value;
}

std::optional<ZipReader::Entry> ZipReader::find(const QByteArray &name) const
{
    const qsizetype end = m_bytes.lastIndexOf(endMark);
    if (end < 0 || !has(end, endLength))
        return std::nullopt;
    qsizetype at = number(end + 16, 4);
    while (has(at, entryLength) && QByteArrayView(m_bytes).sliced(at, 4) == entryMark) {
        const qsizetype nameLength = number(at + 28, 2);
        if (!has(at + entryLength, nameLength))
            return std::nullopt;
        if (QByteArrayView(m_bytes).sliced(at + entryLength, nameLength) == QByteArrayView(name)) {
            return Entry{number(at + 10, 2), number(at + 20, 4), number(at + 24, 4), number(at + 42, 4)};
        }
        at += entryLength + nameLength + number(at + 30, 2) + number(at + 32, 2);
    }
    return std::nullopt;
}

std::optional<QByteArray> ZipReader::file(const QString &name) const
{
    const auto entry = find(name.toUtf8());
    if (!entry || entry->unfolded > m_limit || !has(entry->header, fileLength) ||
        QByteArrayView(m_bytes).sliced(entry->header, 4) != fileMark)
        return std::nullopt;
    const qsizetype content =
        entry->header + fileLength + number(entry->header + 26, 2) + number(entry->header + 28, 2);
    if (!has(content, entry->folded))
        return std::nullopt;
    const QByteArrayView folded = QByteArrayView(m_bytes).sliced(content, entry->folded);
    if (entry->method == stored)
        return entry->folded == entry->unfolded ? std::optional(folded.toByteArray()) : std::nullopt;
    return entry->method == deflated ? inflated(folded, entry->unfolded) : std::nullopt;
}

} // namespace parchemin::exchange
