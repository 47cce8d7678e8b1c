#pragma once

#include <QByteArray>
#include <QByteArrayList>

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

/// One page with these lines (in Windows-1252) and a credential attached.
inline QByteArray pdfWithCredential(const QByteArrayList &lines, const QByteArray &jws)
{
    QByteArray content = "BT /F 12 Tf 14 TL 20 180 Td";
    for (const QByteArray &line : lines)
        content += " <" + line.toHex() + "> Tj T*";
    content += " ET";
    const auto stream = [](const QByteArray &entries, const QByteArray &data) -> QByteArray {
        return "<<" + entries + "/Length " + QByteArray::number(data.size()) + ">>stream\n" + data +
               "\nendstream";
    };
    const QByteArray page =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F "
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>>>";
    return pdfOf({"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(credential.jwt) 5 0 R]>>>>>>",
                  "<</Type/Pages/Count 1/Kids[3 0 R]>>", page, stream({}, content),
                  "<</Type/Filespec/F(credential.jwt)/UF(credential.jwt)/EF<</F 6 0 R>>>>",
                  stream("/Type/EmbeddedFile", jws)});
}

} // namespace parchemin::documents::testing
