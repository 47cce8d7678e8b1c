#include "parchemin/exchange/textencoding.h"

#include "parchemin/core/codetable.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

constexpr CodeTable<TextEncoding, 5> names{{{
    {TextEncoding::Utf8, "UTF-8"},
    {TextEncoding::Utf8Bom, "UTF-8-BOM"},
    {TextEncoding::Windows1252, "WINDOWS-1252"},
    {TextEncoding::Utf16Le, "UTF-16LE"},
    {TextEncoding::Utf16Be, "UTF-16BE"},
}}};

/// What Windows-1252 has in place of the C1 controls; 0 where it has nothing.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

unsigned char byteAt(QByteArrayView bytes, qsizetype index)
{
    return static_cast<unsigned char>(bytes.at(index));
}

ImportProblem faultAt(ImportProblemCode code, QByteArrayView bytes, qsizetype offset)
{
    const QByteArrayView before = bytes.first(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype line = 1 + std::count(before.begin(), before.end(), '\n');
    ImportProblem problem{ImportSeverity::Fatal, code, line};
    problem.parameters.insert(u"byte"_s, QString::number(offset - lineStart + 1));
    return problem;
}

/// How many bytes a sequence has that begins so; 0 when none begins so (RFC 3629).
qsizetype announcedLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2)
        return 0;
    if (lead < 0xE0)
        return 2;
    if (lead < 0xF0)
        return 3;
    return lead < 0xF5 ? 4 : 0;
}

/// The length of the well-formed UTF-8 sequence at `index`, or 0.
qsizetype sequenceLength(QByteArrayView bytes, qsizetype index)
{
    const unsigned char lead = byteAt(bytes, index);
    const qsizetype length = announcedLength(lead);
    if (length < 2)
        return length;
    if (index + length > bytes.size())
        return 0;
    for (qsizetype i = 1; i < length; ++i) {
        if ((byteAt(bytes, index + i) & 0xC0) != 0x80)
            return 0;
    }
    const unsigned char second = byteAt(bytes, index + 1);
    const bool isOverlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool isSurrogate = lead == 0xED && second >= 0xA0;
    const bool isTooHigh = lead == 0xF4 && second >= 0x90;
    return isOverlong || isSurrogate || isTooHigh ? 0 : length;
}

struct Utf8Survey
{
    qsizetype sequences = 0; ///< well-formed, of more than one byte
    qsizetype faults = 0;
    qsizetype firstFault = -1;
};

Utf8Survey surveyUtf8(QByteArrayView bytes)
{
    Utf8Survey survey;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = sequenceLength(bytes, i);
        if (length > 1)
            ++survey.sequences;
        if (length == 0) {
            ++survey.faults;
            if (survey.firstFault < 0)
                survey.firstFault = i;
        }
        i += std::max<qsizetype>(length, 1);
    }
    return survey;
}

/// Whether French exports use this character often enough to recognise Windows-1252 by it.
bool isUsualInFrench(char16_t letter)
{
    if (letter >= 0xC0) {
        return (letter <= 0xFF && letter != 0xD7 && letter != 0xF7) || letter == 0x0152 || letter == 0x0153 ||
               letter == 0x0160 || letter == 0x0161 || letter == 0x0178 || letter == 0x017D ||
               letter == 0x017E || letter == 0x2019 || letter == 0x2018 || letter == 0x2013 ||
               letter == 0x20AC;
    }
    return letter == 0xA0 || letter == 0xAB || letter == 0xBB || letter == 0xB0 || letter == 0xBA ||
           letter == 0xAA;
}

DecodedText decodeWindows1252(const QByteArray &bytes)
{
    DecodedText decoded{QString(bytes.size(), Qt::Uninitialized), TextEncoding::Windows1252, std::nullopt};
    qsizetype unusual = 0;
    qsizetype high = 0;
    qsizetype firstUnusual = 0;
    QChar *out = decoded.text.data();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const unsigned char byte = byteAt(bytes, i);
        const char16_t letter =
            byte >= 0x80 && byte < 0xA0 ? windows1252.at(byte - 0x80U) : static_cast<char16_t>(byte);
        if (letter == 0)
            return {{}, TextEncoding::Windows1252, faultAt(ImportProblemCode::EncodingInvalid, bytes, i)};
        if (byte >= 0x80) {
            ++high;
            if (!isUsualInFrench(letter) && unusual++ == 0)
                firstUnusual = i;
        }
        *out++ = QChar(letter);
    }
    if (unusual * 2 > high) {
        return {
            {}, TextEncoding::Windows1252, faultAt(ImportProblemCode::EncodingInvalid, bytes, firstUnusual)};
    }
    return decoded;
}

DecodedText decodeUtf16(const QByteArray &bytes, TextEncoding encoding)
{
    const auto converter =
        encoding == TextEncoding::Utf16Le ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
    QStringDecoder decoder(converter);
    DecodedText decoded{decoder.decode(QByteArrayView(bytes).sliced(2)), encoding, std::nullopt};
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return {{}, encoding, faultAt(ImportProblemCode::EncodingInvalid, bytes, bytes.size() - 1)};
    const qsizetype zero = decoded.text.indexOf(QChar(0));
    if (zero >= 0)
        return {{}, encoding, faultAt(ImportProblemCode::FileBinary, bytes, 2 + zero * 2)};
    return decoded;
}

/// What a file with zero bytes probably is, so that the sentence can say how to export it.
QString binaryKind(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return u"xlsx"_s;
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return u"xls"_s;
    return bytes.startsWith("%PDF") ? u"pdf"_s : QString();
}

} // namespace

QString codeName(TextEncoding encoding)
{
    return names.name(encoding);
}

DecodedText decodeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") && !bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return decodeUtf16(bytes, TextEncoding::Utf16Le);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeUtf16(bytes, TextEncoding::Utf16Be);
    const QString kind = binaryKind(bytes);
    const qsizetype zero = kind.isEmpty() ? bytes.indexOf('\0') : 0;
    if (zero >= 0) {
        DecodedText binary{{}, TextEncoding::Utf8, faultAt(ImportProblemCode::FileBinary, bytes, zero)};
        binary.fault->parameters.insert(u"kind"_s, kind);
        return binary;
    }
    const bool hasMark = bytes.startsWith("\xEF\xBB\xBF");
    const QByteArrayView content = QByteArrayView(bytes).sliced(hasMark ? 3 : 0);
    const bool isBlank = std::ranges::all_of(content, [](char c) { return c == ' ' || (c >= 9 && c <= 13); });
    if (isBlank)
        return {{}, TextEncoding::Utf8, ImportProblem{ImportSeverity::Fatal, ImportProblemCode::FileEmpty}};
    const Utf8Survey survey = surveyUtf8(content);
    if (survey.faults == 0) {
        return {QString::fromUtf8(content), hasMark ? TextEncoding::Utf8Bom : TextEncoding::Utf8,
                std::nullopt};
    }
    // A text that is UTF-8 nearly everywhere is a damaged UTF-8 text: reading it as Windows-1252 would garble
    // every accent in it without a word.
    if (hasMark || survey.sequences > survey.faults) {
        return {
            {}, TextEncoding::Utf8, faultAt(ImportProblemCode::EncodingInvalid, content, survey.firstFault)};
    }
    return decodeWindows1252(bytes);
}

} // namespace parchemin::exchange
