#include "documents/proof/der.h"

#include <QStringBuilder>

#include <algorithm>

namespace parchemin::documents::der {
namespace {

constexpr unsigned longForm = 0x80U;

QByteArray lengthOf(qsizetype size)
{
    QByteArray digits;
    for (auto rest = static_cast<size_t>(size); rest > 0; rest >>= 8U)
        digits.prepend(static_cast<char>(rest & 0xFFU));
    if (size < static_cast<qsizetype>(longForm))
        return {1, static_cast<char>(size)};
    return QByteArray(1, static_cast<char>(longForm | static_cast<unsigned>(digits.size()))) + digits;
}

} // namespace

QByteArray value(Tag tag, const QByteArray &content)
{
    return QByteArray(1, static_cast<char>(tag)) + lengthOf(content.size()) + content;
}

QByteArray sequence(std::initializer_list<QByteArray> parts)
{
    QByteArray content;
    for (const QByteArray &part : parts)
        content += part;
    return value(Tag::Sequence, content);
}

QByteArray setOf(std::vector<QByteArray> members)
{
    // QByteArray compares bytes as unsigned, as DER does.
    std::sort(members.begin(), members.end());
    QByteArray content;
    for (const QByteArray &member : members)
        content += member;
    return value(Tag::Set, content);
}

qsizetype sizeOfFirst(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return 0;
    const auto first = static_cast<unsigned char>(bytes[1]);
    const qsizetype digits = first < longForm ? 0 : first & 0x7FU;
    if (digits > 4 || bytes.size() < 2 + digits)
        return 0;
    qsizetype size = digits == 0 ? first : 0;
    for (qsizetype i = 0; i < digits; ++i)
        size = size * 256 + static_cast<unsigned char>(bytes[2 + i]);
    const qsizetype head = 1 + lengthOf(size).size();
    return head == 2 + digits && head + size <= bytes.size() ? head + size : 0;
}

} // namespace parchemin::documents::der
