#pragma once

#include "parchemin/documents/documentrenderer.h"

#include <QDate>

#include <deque>

#include "documents/ornament.h"
#include "documents/page.h"
#include "documents/pdffile.h"

namespace parchemin::documents {

/// Everything that is opened once for a batch of documents.
struct Workshop
{
    FontLibrary fonts;
    OrnamentSet ornaments;
    TextShaper shaper{fonts};
};

/// What the file says of itself. The date is the day of issue, never the day of rendering.
struct DocumentInformation
{
    QString title;
    QString author;
    QString subject;
    QDate date;
};

/// A document being laid out. Later issues hang tags, metadata, attachments and the signature on finish().
class Document
{
public:
    explicit Document(const Workshop &workshop);

    Page &addPage(QSizeF size, QRectF frame);
    [[nodiscard]] std::deque<Page> &pages() { return m_pages; }
    [[nodiscard]] const TextShaper &shaper() const { return m_workshop.shaper; }
    /// The words broken into lines. A text with a word wider than the measure is set smaller, by a third at
    /// most, so that the word need not be cut.
    [[nodiscard]] std::vector<Line> lines(const RichText &text, double measure, Alignment alignment) const;
    /// A short text on one line, whatever its width.
    [[nodiscard]] Line line(const RichText &text) const;
    /// Marks every page laid out so far as a preview.
    void markAsPreview();

    /// The file. InvalidInput naming the characters that no bundled font can write.
    [[nodiscard]] Result<RenderedDocument> finish(const DocumentInformation &information) const;

private:
    [[nodiscard]] QByteArray pdf(const DocumentInformation &information) const;

    const Workshop &m_workshop;
    std::deque<Page> m_pages; // a deque: pages stay where they are while others are added
};

} // namespace parchemin::documents
