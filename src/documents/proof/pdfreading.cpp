#include "parchemin/documents/proof/examination.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

#include "documents/qpdf.h"

namespace parchemin::documents {

std::optional<QString> printedTextOf(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return {};
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text() + u'\n';
    return text;
}

std::optional<QByteArray> attachedCredential(const QByteArray &pdf)
{
    try {
        QPDF qpdf;
        qpdf.setSuppressWarnings(true);
        qpdf.processMemoryFile("document", pdf.constData(), static_cast<size_t>(pdf.size()));
        std::optional<QByteArray> found;
        QPDFEmbeddedFileDocumentHelper attachments(qpdf);
        for (const auto &[name, file] : attachments.getEmbeddedFiles()) {
            if (!QByteArray::fromStdString(file->getFilename()).endsWith(".jwt"))
                continue;
            if (found)
                return {};
            const auto data = file->getEmbeddedFileStream().getStreamData();
            found = QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                               static_cast<qsizetype>(data->getSize()));
        }
        return found;
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace parchemin::documents
