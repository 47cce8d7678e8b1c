#include "documents/linememory.h"

namespace parchemin::documents {
namespace {

/// More than one document of any kind has; a paragraph takes some kilobytes.
constexpr qsizetype mostRecent = 256;

} // namespace

size_t qHash(const LineMemory::Paragraph &paragraph, size_t seed)
{
    size_t hash = qHashMulti(seed, paragraph.measure, static_cast<int>(paragraph.alignment));
    for (const TextSpan &span : paragraph.text)
        hash = qHashMulti(hash, span.text, span.style.size);
    return hash;
}

std::optional<std::vector<Line>> LineMemory::find(const Paragraph &paragraph) const
{
    if (const auto recent = m_recent.constFind(paragraph); recent != m_recent.cend())
        return *recent;
    const auto older = m_older.constFind(paragraph);
    if (older == m_older.cend())
        return std::nullopt;
    std::vector<Line> lines = *older;
    keep(paragraph, lines);
    return lines;
}

void LineMemory::keep(const Paragraph &paragraph, const std::vector<Line> &lines) const
{
    if (m_recent.size() >= mostRecent) {
        m_older = std::move(m_recent);
        m_recent = {};
    }
    m_recent.insert(paragraph, lines);
}

} // namespace parchemin::documents
