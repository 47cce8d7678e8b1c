#pragma once

#include <QByteArray>

#include <initializer_list>
#include <vector>

/// Values in DER (X.690), written from the inside out.
namespace parchemin::documents::der {

enum class Tag : unsigned char {
    OctetString = 0x04,
    Sequence = 0x30,
    Set = 0x31,
    Context0 = 0xA0, ///< [0], constructed
};

/// One value: tag, length in its shortest form, content.
[[nodiscard]] QByteArray value(Tag tag, const QByteArray &content);
[[nodiscard]] QByteArray sequence(std::initializer_list<QByteArray> parts);
/// SET OF: its members in the order that DER wants.
[[nodiscard]] QByteArray setOf(std::vector<QByteArray> members);
[[nodiscard]] inline QByteArray octets(const QByteArray &content)
{
    return value(Tag::OctetString, content);
}
/// How many bytes the value at the start takes, head included; 0 when there is no whole value in DER.
[[nodiscard]] qsizetype sizeOfFirst(const QByteArray &bytes);

} // namespace parchemin::documents::der
