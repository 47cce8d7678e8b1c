#include "documents/structure.h"

namespace parchemin::documents {

namespace {

Element blank(Role role, size_t parent)
{
    return {.role = role,
            .parent = parent,
            .kids = {},
            .scope = Scope::None,
            .alternative = {},
            .language = {},
            .box = {}};
}

} // namespace

QByteArray roleName(Role role)
{
    switch (role) {
    case Role::Document:
        return "Document";
    case Role::Section:
        return "Sect";
    case Role::Heading1:
        return "H1";
    case Role::Heading2:
        return "H2";
    case Role::Heading3:
        return "H3";
    case Role::Paragraph:
        return "P";
    case Role::List:
        return "L";
    case Role::ListItem:
        return "LI";
    case Role::Label:
        return "Lbl";
    case Role::ListBody:
        return "LBody";
    case Role::Table:
        return "Table";
    case Role::TableRow:
        return "TR";
    case Role::TableHeader:
        return "TH";
    case Role::TableCell:
        return "TD";
    case Role::Figure:
        return "Figure";
    }
    Q_UNREACHABLE();
}

Structure::Structure()
{
    m_elements.push_back(blank(Role::Document, 0));
    m_open.push_back({0, Artefact::Layout});
}

void Structure::open(Role role)
{
    const Mark outer = m_open.back();
    m_open.push_back(outer.element ? Mark{add(role, *outer.element), Artefact::Layout} : outer);
}

size_t Structure::add(Role role, size_t parent)
{
    const size_t index = m_elements.size();
    m_elements.push_back(blank(role, parent));
    m_elements[parent].kids.emplace_back(index);
    return index;
}

std::vector<size_t> Structure::addCells(size_t count)
{
    Q_ASSERT(isOpen(Role::TableRow));
    std::vector<size_t> cells;
    for (size_t index = 0; index < count; ++index)
        cells.push_back(add(Role::TableCell, *m_open.back().element));
    return cells;
}

void Structure::reopen(size_t element)
{
    m_open.push_back({element, Artefact::Layout});
}

void Structure::openArtefact(Artefact artefact)
{
    m_open.push_back({std::nullopt, artefact});
}

void Structure::close()
{
    Q_ASSERT(m_open.size() > 1);
    m_open.pop_back();
}

Mark Structure::drawingMark() const
{
    const Mark mark = m_open.back();
    if (mark.element && m_elements[*mark.element].role == Role::Figure)
        return mark;
    return {std::nullopt, mark.artefact};
}

bool Structure::isOpen(Role role) const
{
    const Mark mark = m_open.back();
    return mark.element && m_elements[*mark.element].role == role;
}

Element *Structure::current()
{
    const Mark mark = m_open.back();
    return mark.element ? &m_elements[*mark.element] : nullptr;
}

void Structure::setAlternative(const QString &text, const QRectF &box)
{
    if (Element *element = current()) {
        element->alternative = text;
        element->box = box;
    }
}

void Structure::setScope(Scope scope)
{
    if (Element *element = current())
        element->scope = scope;
}

void Structure::setLanguage(const QString &language)
{
    if (Element *element = current())
        element->language = language;
}

} // namespace parchemin::documents
