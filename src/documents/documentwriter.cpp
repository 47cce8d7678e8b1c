#include "documents/documentwriter.h"

#include <set>

#include "documents/attachmentwriter.h"
#include "documents/contentstream.h"
#include "documents/metadata.h"
#include "documents/pdfsyntax.h"
#include "documents/structurewriter.h"

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
        if (const auto *placed = std::get_if<PlacedForm>(&item.content))
            collectForms(ornaments, placed->form, forms);
        const auto *run = std::get_if<GlyphRun>(&item.content);
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

/// The colours of the pages mean sRGB.
QByteArray outputIntent(PdfFile &file, const Workshop &workshop)
{
    const int profile = file.addDeflatedStream("/N 3", workshop.colourProfile);
    return "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
           "/Info(sRGB IEC61966-2.1)/DestOutputProfile " +
           pdfReference(profile) + ">>]";
}

int writeInformation(PdfFile &file, const DocumentInformation &information)
{
    const QByteArray date = pdfDate(information.date);
    QByteArray entries = "/Title" + pdfText(information.title);
    if (!information.author.isEmpty())
        entries += "/Author" + pdfText(information.author);
    if (!information.subject.isEmpty())
        entries += "/Subject" + pdfText(information.subject);
    return file.add("<<" + entries + "/Creator(Parchemin)/Producer(Parchemin)/CreationDate" + date +
                    "/ModDate" + date + ">>");
}

class DocumentWriter
{
public:
    DocumentWriter(const Workshop &workshop, const std::deque<Page> &pages, const Structure &structure)
        : m_workshop(workshop)
        , m_pages(pages)
        , m_structure(structure)
        , m_fonts(workshop.fonts, workshop.subsetter)
    {
    }

    [[nodiscard]] QByteArray write(const DocumentInformation &information)
    {
        const int catalog = m_file.reserve();
        const int tree = m_file.reserve();
        writePages(tree);
        const int structure = writeStructure(m_file, m_structure, m_sequences, m_pageNumbers);
        const int metadata = m_file.addPlainStream("/Type/Metadata/Subtype/XML", metadataPacket(information));
        m_file.setObject(catalog, "<</Type/Catalog/Pages " + pdfReference(tree) + "/Lang(" +
                                      information.language.toLatin1() +
                                      ")/ViewerPreferences<</DisplayDocTitle true>>/MarkInfo<</Marked true>>"
                                      "/StructTreeRoot " +
                                      pdfReference(structure) + "/Metadata " + pdfReference(metadata) +
                                      outputIntent(m_file, m_workshop) +
                                      writeAttachments(m_file, information) + ">>");
        return m_file.finish(catalog, writeInformation(m_file, information));
    }

private:
    void writePages(int tree)
    {
        std::set<Form> forms;
        for (const Page &page : m_pages)
            collect(page, m_workshop.ornaments, m_fonts, forms);
        const QByteArray fontResources = m_fonts.write(m_file);
        const QByteArray formResources = writeForms(m_file, m_workshop.ornaments, forms);
        const int resources =
            m_file.add("<</Font<<" + fontResources + ">>/XObject<<" + formResources + ">>>>");
        QByteArray kids;
        for (const Page &page : m_pages) {
            ContentStream stream = contentStream(page, m_fonts, m_structure);
            const int content = m_file.addStream({}, stream.operators);
            const int number =
                m_file.add("<</Type/Page/Parent " + pdfReference(tree) + "/MediaBox[" +
                           pdfNumbers({0.0, 0.0, page.size().width(), page.size().height()}) +
                           "]/Resources " + pdfReference(resources) + "/Contents " + pdfReference(content) +
                           "/Tabs/S/StructParents " + QByteArray::number(m_sequences.size()) + ">>");
            m_sequences.push_back(std::move(stream.elements));
            m_pageNumbers.push_back(number);
            kids += pdfReference(number) + ' ';
        }
        m_file.setObject(tree, "<</Type/Pages/Count " + QByteArray::number(m_pages.size()) + "/Kids[" +
                                   kids.trimmed() + "]>>");
    }

    const Workshop &m_workshop;
    const std::deque<Page> &m_pages;
    const Structure &m_structure;
    FontEmbedder m_fonts;
    PdfFile m_file;
    PageSequences m_sequences;
    std::vector<int> m_pageNumbers;
};

} // namespace

QByteArray writeDocument(const Workshop &workshop, const std::deque<Page> &pages, const Structure &structure,
                         const DocumentInformation &information)
{
    return DocumentWriter(workshop, pages, structure).write(information);
}

} // namespace parchemin::documents
