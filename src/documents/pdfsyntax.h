#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace parchemin::documents {

/// A real number as PDF writes it: at most three decimals, no exponent, no trailing zero.
[[nodiscard]] QByteArray pdfNumber(double value);
/// Appends such a number.
void appendPdfNumber(QByteArray &text, double value);
/// "x y w h" and the like.
[[nodiscard]] QByteArray pdfNumbers(std::initializer_list<double> values);
/// A text string object: a literal one where PDFDocEncoding has every letter, else UTF-16BE with its mark, as
/// hexadecimal digits.
[[nodiscard]] QByteArray pdfText(const QString &text);
/// A name object: "/application#2Fjwt".
[[nodiscard]] QByteArray pdfName(const QString &text);
/// A date string object, at midnight UTC.
[[nodiscard]] QByteArray pdfDate(QDate date);
/// "12 0 R".
[[nodiscard]] QByteArray pdfReference(int object);
/// The UTF-16BE code units of a text as hexadecimal digits, without brackets.
[[nodiscard]] QByteArray utf16Hex(const QString &text);

} // namespace parchemin::documents
