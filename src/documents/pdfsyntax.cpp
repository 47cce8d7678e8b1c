#include "documents/pdfsyntax.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {

void appendPdfNumber(QByteArray &text, double value)
{
    const auto thousandths = std::llround(value * 1000.0);
    const auto rest = std::abs(thousandths % 1000);
    std::array<char, 32> digits{};
    char *end = digits.data();
    if (thousandths < 0)
        *end++ = '-';
    end = std::to_chars(end, digits.data() + digits.size(), std::abs(thousandths / 1000)).ptr;
    if (rest != 0) {
        *end++ = '.';
        *end++ = static_cast<char>('0' + rest / 100);
        *end++ = static_cast<char>('0' + rest / 10 % 10);
        *end++ = static_cast<char>('0' + rest % 10);
        while (end[-1] == '0')
            --end;
    }
    text.append(digits.data(), end - digits.data());
}

QByteArray pdfNumber(double value)
{
    QByteArray digits;
    appendPdfNumber(digits, value);
    return digits;
}

QByteArray pdfNumbers(std::initializer_list<double> values)
{
    QByteArray joined;
    for (const double value : values) {
        if (!joined.isEmpty())
            joined += ' ';
        appendPdfNumber(joined, value);
    }
    return joined;
}

QByteArray utf16Hex(const QString &text)
{
    QByteArray hex;
    hex.reserve(text.size() * 4);
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

QByteArray pdfText(const QString &text)
{
    // PDFDocEncoding is ASCII, and Latin-1 from U+00A1 on but for the soft hyphen (PDF 32000-1, annex D.2).
    const bool isShort = std::ranges::all_of(text, [](QChar letter) {
        const char16_t unit = letter.unicode();
        return (unit >= 0x20 && unit < 0x7F) || (unit > 0xA0 && unit <= 0xFF && unit != 0xAD);
    });
    if (isShort) {
        QByteArray bytes = text.toLatin1();
        bytes.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
        return '(' + bytes + ')';
    }
    return "<FEFF" + utf16Hex(text) + '>';
}

QByteArray pdfName(const QString &text)
{
    QByteArray name = "/";
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        const bool isPlain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                             (byte >= 'a' && byte <= 'z') || byte == '-' || byte == '.' || byte == '+';
        if (isPlain) {
            name += byte;
        } else {
            name += '#' + QByteArray(1, byte).toHex().toUpper();
        }
    }
    return name;
}

QByteArray pdfDate(QDate date)
{
    return "(D:" + date.toString(u"yyyyMMdd"_s).toLatin1() + "000000Z)";
}

QByteArray pdfReference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

} // namespace parchemin::documents
