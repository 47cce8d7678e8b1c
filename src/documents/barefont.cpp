#include "documents/barefont.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

/// Adobe Technical Note 5176: a header, four indexes, then what the top dictionary points to.
namespace parchemin::documents {
namespace {

constexpr int charsetOperator = 15;
constexpr int charStringsOperator = 17;
constexpr int privateOperator = 18;
constexpr int subroutinesOperator = 19;
constexpr int escape = 12; ///< begins an operator of two bytes
/// The standard charset names that many glyphs after the first; in a program that is read by places, any
/// names do.
constexpr int standardCharset = 228;

quint32 numberAt(const QByteArray &bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int index = 0; index < size; ++index) {
        const bool isInside = at + index >= 0 && at + index < bytes.size();
        value = value << 8 | (isInside ? static_cast<uchar>(bytes.at(at + index)) : 0U);
    }
    return value;
}

/// An index: where it lies, and how many objects it has.
struct Index
{
    qsizetype start;
    qsizetype end;
    quint32 count;
    qsizetype firstStart;
    qsizetype firstEnd;
};

Index indexAt(const QByteArray &program, qsizetype at)
{
    const quint32 count = numberAt(program, at, 2);
    if (count == 0)
        return {at, at + 2, 0, at + 2, at + 2};
    const auto size = static_cast<int>(numberAt(program, at + 2, 1));
    const qsizetype base = at + 3 + (static_cast<qsizetype>(count) + 1) * size - 1; // offsets count from 1
    return {at, base + numberAt(program, at + 3 + static_cast<qsizetype>(count) * size, size), count,
            base + numberAt(program, at + 3, size), base + numberAt(program, at + 3 + size, size)};
}

/// One operator of a dictionary with its operands: as bytes, and their values where they are integers.
struct Entry
{
    int operation; ///< of two bytes: 1200 and the second
    QByteArray operands;
    std::vector<qint32> values;
};

/// Reads one operand; how many bytes it takes, 0 when it is none.
qsizetype operandAt(const QByteArray &bytes, qsizetype at, std::vector<qint32> &values)
{
    const auto lead = static_cast<int>(numberAt(bytes, at, 1));
    const auto next = static_cast<int>(numberAt(bytes, at + 1, 1));
    if (lead >= 32 && lead <= 246) {
        values.push_back(lead - 139);
        return 1;
    }
    if (lead >= 247 && lead <= 254) {
        values.push_back(lead <= 250 ? (lead - 247) * 256 + next + 108 : -(lead - 251) * 256 - next - 108);
        return 2;
    }
    if (lead == 28) {
        values.push_back(static_cast<qint16>(numberAt(bytes, at + 1, 2)));
        return 3;
    }
    if (lead == 29) {
        values.push_back(static_cast<qint32>(numberAt(bytes, at + 1, 4)));
        return 5;
    }
    if (lead != 30)
        return 0;
    qsizetype size = 1; // a real number: half bytes until one is 15
    quint32 pair = 0;
    do {
        pair = numberAt(bytes, at + size++, 1);
    } while (at + size < bytes.size() && (pair & 0x0F) != 0x0F && pair >> 4 != 0x0F);
    return size;
}

std::optional<std::vector<Entry>> dictionary(const QByteArray &bytes)
{
    std::vector<Entry> entries;
    Entry entry{};
    for (qsizetype at = 0; at < bytes.size();) {
        if (const qsizetype size = operandAt(bytes, at, entry.values); size > 0) {
            entry.operands += bytes.sliced(at, qMin(size, bytes.size() - at));
            at += size;
            continue;
        }
        const auto lead = static_cast<int>(numberAt(bytes, at++, 1));
        entry.operation = lead == escape ? 1200 + static_cast<int>(numberAt(bytes, at++, 1)) : lead;
        entries.push_back(std::exchange(entry, {}));
    }
    return entry.operands.isEmpty() ? std::optional(entries) : std::nullopt;
}

const Entry *find(const std::vector<Entry> &entries, int operation)
{
    for (const Entry &entry : entries) {
        if (entry.operation == operation && !entry.values.empty())
            return &entry;
    }
    return nullptr;
}

/// Whether an entry speaks of the drawing of glyphs: its box, its matrix and other figures. The others name
/// strings, or places that change.
bool isKept(int operation)
{
    constexpr int fontBox = 5;
    constexpr int strokes = 1205; // PaintType, CharstringType, FontMatrix, StrokeWidth
    return operation == fontBox || (operation >= strokes && operation <= strokes + 3);
}

/// An integer that takes five bytes whatever its value, so that places can be filled in.
QByteArray place(qsizetype value)
{
    QByteArray bytes(1, 29);
    for (const int shift : {24, 16, 8, 0})
        bytes += static_cast<char>((value >> shift) & 0xFF);
    return bytes;
}

QByteArray indexOfOne(const QByteArray &object)
{
    const auto end = static_cast<quint32>(object.size() + 1);
    QByteArray index("\0\1\2\0\1", 5);
    index += static_cast<char>(end >> 8 & 0xFF);
    index += static_cast<char>(end & 0xFF);
    return index + object;
}

/// The parts of a program that are kept.
struct Parts
{
    QByteArray names; ///< header and index of the font's name
    QByteArray kept;  ///< the entries of the top dictionary that stay
    QByteArray charStrings;
    QByteArray privateEntries;

    [[nodiscard]] QByteArray topDictionary(qsizetype body) const
    {
        return indexOfOne(kept + place(body) + char(charStringsOperator) + place(privateEntries.size()) +
                          place(body + charStrings.size()) + char(privateOperator));
    }
};

std::optional<Parts> partsOf(const QByteArray &program)
{
    const Index names = indexAt(program, numberAt(program, 2, 1));
    const Index top = indexAt(program, names.end);
    const bool isOne = names.count == 1 && top.count == 1;
    if (!isOne || top.firstEnd > program.size() || top.firstEnd < top.firstStart)
        return {};
    const Index strings = indexAt(program, top.end);
    const Index shared = indexAt(program, strings.end);
    const auto entries = dictionary(program.sliced(top.firstStart, top.firstEnd - top.firstStart));
    if (!entries || shared.count != 0)
        return {};
    const Entry *glyphs = find(*entries, charStringsOperator);
    const Entry *details = find(*entries, privateOperator);
    const Entry *charset = find(*entries, charsetOperator);
    if (glyphs == nullptr || details == nullptr || charset == nullptr || details->values.size() != 2)
        return {};
    const Index charStrings = indexAt(program, glyphs->values.front());
    const qsizetype detailsEnd = qsizetype{details->values[0]} + details->values[1];
    const bool isInside = charStrings.start > 0 && charStrings.end > charStrings.start &&
                          charStrings.end <= program.size() && details->values[0] >= 0 &&
                          details->values[1] > 0 && detailsEnd <= program.size();
    if (!isInside || charStrings.count > standardCharset + 1)
        return {};
    Parts parts{program.first(names.end),
                {},
                program.sliced(charStrings.start, charStrings.end - charStrings.start),
                program.sliced(details->values[1], details->values[0])};
    const auto inner = dictionary(parts.privateEntries);
    if (!inner || find(*inner, subroutinesOperator) != nullptr)
        return {};
    for (const Entry &entry : *entries) {
        if (!isKept(entry.operation))
            continue;
        parts.kept += entry.operands;
        if (entry.operation >= 1200)
            parts.kept += char(escape);
        parts.kept += static_cast<char>(entry.operation % 1200);
    }
    return parts;
}

} // namespace

QByteArray withoutNames(const QByteArray &program)
{
    const std::optional<Parts> parts = partsOf(program);
    if (!parts)
        return program;
    const QByteArray empty("\0\0\0\0", 4); // no strings, no shared subroutines
    const qsizetype body = parts->names.size() + parts->topDictionary(0).size() + empty.size();
    return parts->names + parts->topDictionary(body) + empty + parts->charStrings + parts->privateEntries;
}

} // namespace parchemin::documents
