#pragma once

#include <QByteArray>

#include <vector>

namespace parchemin::documents::testing {

/// A PDF file of these objects, the first being the catalog.
inline QByteArray pdfOf(const std::vector<QByteArray> &objects)
{
    QByteArray file = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table = "0000000000 65535 f \n";
    int number = 0;
    for (const QByteArray &object : objects) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    const QByteArray size = QByteArray::number(number + 1);
    return file + "xref\n0 " + size + '\n' + table + "trailer\n<</Size " + size +
           "/Root 1 0 R/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]>>\n"
           "startxref\n" +
           start + "\n%%EOF\n";
}

/// One page that says "Bonjour".
inline QByteArray smallPdf()
{
    const QByteArray content = "BT /F 12 Tf 20 20 Td (Bonjour) Tj ET";
    return pdfOf(
        {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
         "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 60]/Contents 4 0 R/Resources<</Font<</F "
         "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
         "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream"});
}

} // namespace parchemin::documents::testing
