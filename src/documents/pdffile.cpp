#include "documents/pdffile.h"

#include <QCryptographicHash>

#include <zlib.h>

#include "documents/pdfsyntax.h"

namespace parchemin::documents {

QByteArray deflated(const QByteArray &data)
{
    uLongf size = compressBound(static_cast<uLong>(data.size()));
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    // With a buffer of compressBound() bytes this fails only when memory is exhausted.
    [[maybe_unused]] const int status =
        compress2(reinterpret_cast<Bytef *>(packed.data()), &size,
                  reinterpret_cast<const Bytef *>(data.constData()), static_cast<uLong>(data.size()), 6);
    Q_ASSERT(status == Z_OK);
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

int PdfFile::reserve()
{
    m_bodies.emplace_back();
    return static_cast<int>(m_bodies.size());
}

void PdfFile::setObject(int number, QByteArray body)
{
    m_bodies.at(static_cast<size_t>(number - 1)) = std::move(body);
}

int PdfFile::add(QByteArray body)
{
    m_bodies.push_back(std::move(body));
    return static_cast<int>(m_bodies.size());
}

int PdfFile::addStream(const QByteArray &entries, const QByteArray &data)
{
    return addDeflatedStream(entries, deflated(data));
}

int PdfFile::addDeflatedStream(const QByteArray &entries, const QByteArray &deflatedData)
{
    return add("<<" + entries + "/Filter/FlateDecode/Length " + QByteArray::number(deflatedData.size()) +
               ">>stream\n" + deflatedData + "\nendstream");
}

QByteArray PdfFile::finish(int catalog, int information) const
{
    // The comment of high bytes marks the file as binary for transfer programs (PDF 32000-1, 7.5.2).
    QByteArray file = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table = "0000000000 65535 f \n";
    int number = 0;
    for (const QByteArray &body : m_bodies) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(++number) + " 0 obj\n" + body + "\nendobj\n";
    }
    const QByteArray id =
        QCryptographicHash::hash(file, QCryptographicHash::Sha256).first(16).toHex().toUpper();
    const QByteArray size = QByteArray::number(number + 1);
    const QByteArray start = QByteArray::number(file.size());
    file += "xref\n0 " + size + '\n' + table;
    file += "trailer\n<</Size " + size + "/Root " + pdfReference(catalog) + "/Info " +
            pdfReference(information) + "/ID[<" + id + "><" + id + ">]>>\n";
    file += "startxref\n" + start + "\n%%EOF\n";
    return file;
}

} // namespace parchemin::documents
