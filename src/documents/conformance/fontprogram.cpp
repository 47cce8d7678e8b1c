#include "documents/conformance/fontprogram.h"

namespace parchemin::documents {
namespace {

/// Reads big-endian numbers; past the end it gives zeros and remembers the fault.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] qsizetype number(qsizetype at, int size)
    {
        qsizetype value = 0;
        for (int index = 0; index < size; ++index) {
            m_isSound = m_isSound && at + index >= 0 && at + index < m_bytes.size();
            value = value * 256 + (m_isSound ? static_cast<uchar>(m_bytes.at(at + index)) : 0);
        }
        return value;
    }
    [[nodiscard]] bool isSound() const { return m_isSound; }

private:
    const QByteArray &m_bytes;
    bool m_isSound = true;
};

/// An index of objects: where its first object lies and where it ends.
struct Index
{
    qsizetype first;
    qsizetype firstEnd;
    qsizetype end;
};

Index indexAt(Reader &reader, qsizetype at)
{
    const qsizetype count = reader.number(at, 2);
    if (count == 0)
        return {at + 2, at + 2, at + 2};
    const auto size = static_cast<int>(reader.number(at + 2, 1));
    const qsizetype base = at + 3 + (count + 1) * size - 1; // offsets count from 1
    return {base + reader.number(at + 3, size), base + reader.number(at + 3 + size, size),
            base + reader.number(at + 3 + count * size, size)};
}

/// The operand of the operator 17, CharStrings, in a top dictionary.
qsizetype charStrings(Reader &reader, const Index &dictionary)
{
    qsizetype operand = 0;
    for (qsizetype at = dictionary.first; at < dictionary.firstEnd && reader.isSound();) {
        const qsizetype lead = reader.number(at, 1);
        if (lead == 17)
            return operand;
        if (lead == 12) {
            at += 2;
        } else if (lead <= 21) {
            ++at;
        } else if (lead == 28) {
            operand = reader.number(at + 1, 2);
            at += 3;
        } else if (lead == 29) {
            operand = reader.number(at + 1, 4);
            at += 5;
        } else if (lead == 30) { // a real number: half bytes until one is 15
            ++at;
            while (reader.isSound() && (reader.number(at, 1) & 0x0F) != 0x0F &&
                   (reader.number(at, 1) >> 4) != 0x0F)
                ++at;
            ++at;
        } else if (lead <= 246) {
            operand = lead - 139;
            ++at;
        } else {
            operand = lead <= 250 ? (lead - 247) * 256 + reader.number(at + 1, 1) + 108 : 0;
            at += 2;
        }
    }
    return 0;
}

} // namespace

std::optional<int> glyphCount(const QByteArray &program)
{
    Reader reader(program);
    const Index names = indexAt(reader, reader.number(2, 1));
    const qsizetype place = charStrings(reader, indexAt(reader, names.end));
    const auto count = static_cast<int>(reader.number(place, 2));
    if (!reader.isSound() || place == 0 || count == 0)
        return {};
    return count;
}

} // namespace parchemin::documents
