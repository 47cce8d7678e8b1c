#pragma once

#include "parchemin/documents/documentrenderer.h"

#include <deque>

#include "documents/page.h"
#include "documents/workshop.h"

namespace parchemin::documents {

/// How a document is made to fit its pages, found by laying it out more than once.
struct Fitting
{
    /// Of leadings and of the spaces between paragraphs.
    double density = 1.0;
    /// The page that ends before its foot, so that the next one is not left nearly empty, and where it ends.
    struct ShortPage
    {
        size_t index;
        double bottom;
    };
    std::optional<ShortPage> shortPage = {};
    /// Whether only the heights are wanted and nothing is to be drawn.
    bool isMeasured = false;
};

/// A document being laid out.
class Document
{
public:
    explicit Document(const Workshop &workshop, const Fitting &fitting = {});
    Q_DISABLE_COPY_MOVE(Document)

    Page &addPage(QSizeF size, QRectF frame);
    [[nodiscard]] std::deque<Page> &pages() { return m_pages; }
    [[nodiscard]] const std::deque<Page> &pages() const { return m_pages; }
    [[nodiscard]] Structure &structure() { return m_structure; }
    [[nodiscard]] const TextShaper &shaper() const { return m_workshop.shaper; }
    [[nodiscard]] const Workshop &workshop() const { return m_workshop; }
    [[nodiscard]] const Fitting &fitting() const { return m_fitting; }
    /// The words broken into lines. A text with a word wider than the measure is set smaller, by a third at
    /// most or to nine points, so that the word need not be cut; a little smaller only where it can be cut
    /// after its hyphens.
    [[nodiscard]] std::vector<Line> lines(const RichText &text, double measure, Alignment alignment) const;
    /// A short text on one line, whatever its width.
    [[nodiscard]] Line line(const RichText &text) const;
    /// Marks every page laid out so far as a preview.
    void markAsPreview();

    /// The file. InvalidInput naming the characters that no bundled font can write.
    [[nodiscard]] Result<RenderedDocument> finish(const DocumentInformation &information) const;

private:
    [[nodiscard]] std::vector<Line> broken(const RichText &text, double measure, Alignment alignment) const;

    const Workshop &m_workshop;
    Fitting m_fitting;
    Structure m_structure;
    std::deque<Page> m_pages; // a deque: pages stay where they are while others are added
};

} // namespace parchemin::documents
