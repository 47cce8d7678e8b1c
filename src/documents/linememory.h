#pragma once

#include <QHash>

#include <optional>

#include "documents/linebreaker.h"

namespace parchemin::documents {

/// Remembers paragraphs broken into lines: documents of one kind repeat most of theirs, and a part that is to
/// stay whole is set twice, once to be measured. What nobody has asked for of late is forgotten.
class LineMemory
{
public:
    /// A text and what it was set for.
    struct Paragraph
    {
        RichText text;
        double measure;
        Alignment alignment;

        friend bool operator==(const Paragraph &, const Paragraph &) = default;
        friend size_t qHash(const Paragraph &paragraph, size_t seed);
    };

    [[nodiscard]] std::optional<std::vector<Line>> find(const Paragraph &paragraph) const;
    void keep(const Paragraph &paragraph, const std::vector<Line> &lines) const;

private:
    using Known = QHash<Paragraph, std::vector<Line>>;

    mutable Known m_recent;
    mutable Known m_older; ///< what has not been asked for since `m_recent` was begun
};

} // namespace parchemin::documents
