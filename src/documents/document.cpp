#include "documents/document.h"

#include <algorithm>
#include <limits>
#include <set>

#include "documents/contentstream.h"
#include "documents/pdfsyntax.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

void collectForms(const OrnamentSet &ornaments, Form form, std::set<Form> &used)
{
    if (!used.insert(form).second)
        return;
    for (const Form inner : ornaments.at(form).uses)
        collectForms(ornaments, inner, used);
}

void collect(const Page &page, const OrnamentSet &ornaments, FontEmbedder &fonts, std::set<Form> &forms)
{
    for (const PageItem &item : page.items()) {
        if (const auto *placed = std::get_if<PlacedForm>(&item))
            collectForms(ornaments, placed->form, forms);
        const auto *run = std::get_if<GlyphRun>(&item);
        if (run == nullptr)
            continue;
        for (const PlacedGlyph &glyph : run->glyphs)
            fonts.use(run->face, glyph.id, glyph.text);
    }
}

/// Writes the ornaments used; returns the entries of the /XObject resource dictionary.
QByteArray writeForms(PdfFile &file, const OrnamentSet &ornaments, const std::set<Form> &forms)
{
    std::map<Form, int> numbers;
    // An ornament refers to those it repeats, so they are written before it.
    const auto write = [&](Form form, const auto &self) -> int {
        if (const auto known = numbers.find(form); known != numbers.end())
            return known->second;
        const Ornament &ornament = ornaments.at(form);
        QByteArray inner;
        for (const Form used : ornament.uses)
            inner += '/' + formName(used) + ' ' + pdfReference(self(used, self));
        const QRectF &box = ornament.box;
        const int number =
            file.addDeflatedStream("/Type/XObject/Subtype/Form/BBox[" +
                                       pdfNumbers({box.left(), box.top(), box.right(), box.bottom()}) +
                                       "]/Resources<</XObject<<" + inner + ">>>>",
                                   ornament.deflatedContent);
        numbers.emplace(form, number);
        return number;
    };
    QByteArray resources;
    for (const Form form : forms)
        resources += '/' + formName(form) + ' ' + pdfReference(write(form, write));
    return resources;
}

QByteArray pdfDate(QDate date)
{
    return "(D:" + date.toString(u"yyyyMMdd"_s).toLatin1() + "000000Z)";
}

} // namespace

Document::Document(const Workshop &workshop)
    : m_workshop(workshop)
{
    m_workshop.shaper.forgetUnrenderable();
}

Page &Document::addPage(QSizeF size, QRectF frame)
{
    return m_pages.emplace_back(size, frame, m_workshop.shaper);
}

std::vector<Line> Document::lines(const RichText &text, double measure, Alignment alignment) const
{
    constexpr double smallest = 2.0 / 3.0;
    std::vector<Word> words = m_workshop.shaper.words(text);
    double widest = 0.0;
    for (const Word &word : words)
        widest = std::max(widest, word.width);
    if (widest > measure) {
        RichText shrunk = text;
        for (TextSpan &span : shrunk)
            span.style.size *= std::max(smallest, 0.999 * measure / widest);
        words = m_workshop.shaper.words(shrunk);
    }
    return breakLines(words, measure, alignment);
}

Line Document::line(const RichText &text) const
{
    const std::vector<Line> broken = lines(text, std::numeric_limits<double>::max() / 4.0, Alignment::Left);
    return broken.empty() ? Line{} : broken.front();
}

void Document::markAsPreview()
{
    for (Page &page : m_pages) {
        const TextStyle style{Face::InterSemiBold, page.size().width() * 0.16, palette::watermark, {}, 0.05};
        page.watermark(line({{u"APER\u00C7U"_s, style}}),
                       QPointF(page.size().width() / 2.0, page.size().height() / 2.0), 30.0);
    }
}

QByteArray Document::pdf(const DocumentInformation &information) const
{
    FontEmbedder fonts(m_workshop.fonts);
    std::set<Form> forms;
    for (const Page &page : m_pages)
        collect(page, m_workshop.ornaments, fonts, forms);

    PdfFile file;
    const int catalog = file.reserve();
    const int tree = file.reserve();
    const QByteArray fontResources = fonts.write(file);
    const QByteArray formResources = writeForms(file, m_workshop.ornaments, forms);
    const int resources = file.add("<</Font<<" + fontResources + ">>/XObject<<" + formResources + ">>>>");
    QByteArray kids;
    for (const Page &page : m_pages) {
        const int content = file.addStream({}, contentStream(page, fonts));
        const int number =
            file.add("<</Type/Page/Parent " + pdfReference(tree) + "/MediaBox[" +
                     pdfNumbers({0.0, 0.0, page.size().width(), page.size().height()}) + "]/Resources " +
                     pdfReference(resources) + "/Contents " + pdfReference(content) + ">>");
        kids += pdfReference(number) + ' ';
    }
    file.setObject(tree, "<</Type/Pages/Count " + QByteArray::number(m_pages.size()) + "/Kids[" +
                             kids.trimmed() + "]>>");
    file.setObject(catalog, "<</Type/Catalog/Pages " + pdfReference(tree) +
                                "/Lang(fr-FR)/ViewerPreferences<</DisplayDocTitle true>>>>");
    const QByteArray date = pdfDate(information.date);
    const int info =
        file.add("<</Title" + pdfText(information.title) + "/Author" + pdfText(information.author) +
                 "/Subject" + pdfText(information.subject) +
                 "/Creator(Parchemin)/Producer(Parchemin)/CreationDate" + date + "/ModDate" + date + ">>");
    return file.finish(catalog, info);
}

Result<RenderedDocument> Document::finish(const DocumentInformation &information) const
{
    if (!m_workshop.shaper.unrenderable().empty()) {
        QStringList codes;
        for (const char32_t character : m_workshop.shaper.unrenderable())
            codes += u"U+%1"_s.arg(static_cast<uint>(character), 4, 16, QChar(u'0')).toUpper();
        return Error{ErrorCode::InvalidInput, u"no bundled font can write "_s + codes.join(u", "_s),
                     codes.join(u", "_s)};
    }
    RenderedDocument rendered;
    rendered.pdf = pdf(information);
    for (const Page &page : m_pages) {
        rendered.text += page.text();
        rendered.pages.push_back({page.size(), page.frame(), page.textInk()});
    }
    return rendered;
}

} // namespace parchemin::documents
