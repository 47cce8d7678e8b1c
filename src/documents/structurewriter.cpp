#include "documents/structurewriter.h"

#include "documents/pdfsyntax.h"

namespace parchemin::documents {
namespace {

bool isCell(Role role)
{
    return role == Role::TableHeader || role == Role::TableCell;
}

/// The attributes of an element that has any.
QByteArray attributes(const Element &element)
{
    if (element.role == Role::List)
        return "/A<</O/List/ListNumbering/Disc>>";
    if (element.scope != Scope::None)
        return element.scope == Scope::Column ? "/A<</O/Table/Scope/Column>>" : "/A<</O/Table/Scope/Row>>";
    if (element.role == Role::Figure) {
        const QRectF &box = element.box;
        return "/A<</O/Layout/Placement/Block/BBox[" +
               pdfNumbers({box.left(), box.top(), box.right(), box.bottom()}) + "]>>";
    }
    return {};
}

class StructureWriter
{
public:
    StructureWriter(PdfFile &file, const Structure &structure, const std::vector<int> &pages)
        : m_file(file)
        , m_elements(structure.elements())
        , m_pages(pages)
        , m_numbers(m_elements.size(), 0)
    {
    }

    void addSequences(const PageSequences &sequences)
    {
        for (size_t page = 0; page < sequences.size(); ++page) {
            for (size_t identifier = 0; identifier < sequences[page].size(); ++identifier)
                m_elements[sequences[page][identifier]].kids.emplace_back(MarkedSequence{page, identifier});
        }
    }

    [[nodiscard]] int write(const PageSequences &sequences)
    {
        const int root = m_file.reserve();
        // Kids follow their parents in the list, so what is kept is known from the end.
        std::vector<bool> isKept(m_elements.size());
        for (size_t index = m_elements.size(); index-- > 0;) {
            const Element &element = m_elements[index];
            bool hasContent = index == 0 || isCell(element.role);
            for (const auto &kid : element.kids) {
                const auto *inner = std::get_if<size_t>(&kid);
                hasContent = hasContent || inner == nullptr || isKept[*inner];
            }
            isKept[index] = hasContent;
        }
        reserve(isKept, sequences.size());
        for (size_t index = 0; index < m_elements.size(); ++index) {
            if (isKept[index])
                m_file.setObject(m_numbers[index], body(index, root));
        }
        m_file.setObject(root, "<</Type/StructTreeRoot/K " + pdfReference(m_numbers.front()) +
                                   "/ParentTree " + pdfReference(writeParentTree(sequences)) +
                                   "/ParentTreeNextKey " + QByteArray::number(sequences.size()) + ">>");
        return root;
    }

private:
    [[nodiscard]] QByteArray body(size_t index, int root) const
    {
        const Element &element = m_elements[index];
        QByteArray out = "<</S/" + roleName(element.role) + "/P " +
                         pdfReference(index == 0 ? root : m_numbers[element.parent]);
        std::optional<size_t> page;
        QByteArray kids;
        size_t count = 0;
        for (const auto &kid : element.kids) {
            const QByteArray written = kidText(kid, page);
            if (written.isEmpty())
                continue;
            kids += (kids.isEmpty() ? "" : " ") + written;
            ++count;
        }
        if (page)
            out += "/Pg " + pdfReference(m_pages[*page]);
        if (count > 0)
            out += count == 1 ? QByteArray("/K " + kids) : QByteArray("/K[" + kids + ']');
        out += attributes(element);
        if (!element.alternative.isEmpty())
            out += "/Alt" + pdfText(element.alternative);
        if (!element.language.isEmpty())
            out += "/Lang(" + element.language.toLatin1() + ')';
        return out + ">>";
    }

    /// A kid as /K lists it; the first page met is the element's own.
    [[nodiscard]] QByteArray kidText(const std::variant<size_t, MarkedSequence> &kid,
                                     std::optional<size_t> &page) const
    {
        if (const auto *inner = std::get_if<size_t>(&kid))
            return m_numbers[*inner] == 0 ? QByteArray() : pdfReference(m_numbers[*inner]);
        const auto &sequence = std::get<MarkedSequence>(kid);
        page = page.value_or(sequence.page);
        const QByteArray identifier = QByteArray::number(sequence.identifier);
        if (sequence.page == *page)
            return identifier;
        return "<</Type/MCR/Pg " + pdfReference(m_pages[sequence.page]) + "/MCID " + identifier + ">>";
    }

    /// Numbers for what is kept, and for the list of each page's elements behind them: deflate finds there
    /// again the references of the rows, which in a long table would be out of its reach at the end.
    void reserve(const std::vector<bool> &isKept, size_t pageCount)
    {
        for (size_t index = 0; index < m_elements.size(); ++index) {
            m_numbers[index] = isKept[index] ? m_file.reserve() : 0;
            for (const auto &kid : m_elements[index].kids) {
                const auto *sequence = std::get_if<MarkedSequence>(&kid);
                while (sequence != nullptr && m_lists.size() < sequence->page)
                    m_lists.push_back(m_file.reserve());
            }
        }
        while (m_lists.size() < pageCount)
            m_lists.push_back(m_file.reserve());
    }

    [[nodiscard]] int writeParentTree(const PageSequences &sequences)
    {
        QByteArray numbers;
        for (size_t page = 0; page < sequences.size(); ++page) {
            QByteArray list;
            for (const size_t element : sequences[page])
                list += pdfReference(m_numbers[element]) + ' ';
            m_file.setObject(m_lists[page], '[' + list.trimmed() + ']');
            numbers += QByteArray::number(page) + ' ' + pdfReference(m_lists[page]) + ' ';
        }
        return m_file.add("<</Nums[" + numbers.trimmed() + "]>>");
    }

    PdfFile &m_file;
    std::vector<Element> m_elements;
    const std::vector<int> &m_pages;
    std::vector<int> m_numbers; // of the object of each element; 0 for those left out
    std::vector<int> m_lists;   // of the object that lists a page's elements
};

} // namespace

int writeStructure(PdfFile &file, const Structure &structure, const PageSequences &sequences,
                   const std::vector<int> &pages)
{
    StructureWriter writer(file, structure, pages);
    writer.addSequences(sequences);
    return writer.write(sequences);
}

} // namespace parchemin::documents
