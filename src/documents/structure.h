#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace parchemin::documents {

/// The standard structure types that documents use (ISO 32000-1, 14.8.4).
enum class Role {
    Document,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableRow,
    TableHeader,
    TableCell,
    Figure,
};

/// Its name in the file: "H1".
[[nodiscard]] QByteArray roleName(Role role);

/// What is drawn but says nothing to a reader of the text (ISO 32000-1, 14.8.2.2).
enum class Artefact { Layout, Header, Footer, Watermark };

/// The cells a table heading speaks for.
enum class Scope { None, Column, Row };

/// Where a thing drawn belongs: to an element of the structure, or to none.
struct Mark
{
    std::optional<size_t> element; ///< index in Structure::elements(); absent for an artefact
    Artefact artefact = Artefact::Layout;

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// A sequence of marked content: its page and its identifier there, both from 0.
struct MarkedSequence
{
    size_t page;
    size_t identifier;
};

/// One element of the structure tree.
struct Element
{
    Role role;
    size_t parent; ///< its own index for the root
    std::vector<std::variant<size_t, MarkedSequence>> kids;
    Scope scope = Scope::None;
    QString alternative; ///< text in place of a figure
    QString language;    ///< "en-GB"; empty when that of the document
    QRectF box;          ///< of a figure: points, origin at the bottom left of the page
};

/// The logical order of a document, built while it is laid out: what is drawn belongs to the element open
/// then.
class Structure
{
public:
    Structure();

    /// Opens an element inside the one that is open; inside an artefact all is artefact.
    void open(Role role);
    void openArtefact(Artefact artefact);
    void close();
    /// Adds that many table cells to the row that is open; they may be opened again page after page.
    [[nodiscard]] std::vector<size_t> addCells(size_t count);
    void reopen(size_t element);

    /// Of text drawn now.
    [[nodiscard]] Mark textMark() const { return m_open.back(); }
    /// Of a path drawn now: it is content inside a figure only.
    [[nodiscard]] Mark drawingMark() const;
    [[nodiscard]] bool isOpen(Role role) const;

    /// These describe the element open now; without effect in an artefact.
    void setAlternative(const QString &text, const QRectF &box);
    void setScope(Scope scope);
    void setLanguage(const QString &language);

    [[nodiscard]] const std::vector<Element> &elements() const { return m_elements; }

private:
    [[nodiscard]] Element *current();
    size_t add(Role role, size_t parent);

    std::vector<Element> m_elements;
    std::vector<Mark> m_open; // the innermost last; the root first
};

/// Opens an element for as long as it lives.
class Tag
{
public:
    Tag(Structure &structure, Role role)
        : m_structure(structure)
    {
        m_structure.open(role);
    }
    Tag(Structure &structure, Artefact artefact)
        : m_structure(structure)
    {
        m_structure.openArtefact(artefact);
    }
    ~Tag() { m_structure.close(); }
    Q_DISABLE_COPY_MOVE(Tag)

private:
    Structure &m_structure;
};

} // namespace parchemin::documents
