#include "parchemin/core/jurornote.h"

#include "parchemin/core/codetable.h"

namespace parchemin {
namespace {

constexpr CodeTable<ReadingMark, 3> marks{{{
    {ReadingMark::Unread, "UNREAD"},
    {ReadingMark::Reading, "READING"},
    {ReadingMark::Studied, "STUDIED"},
}}};

constexpr CodeTable<Leaning, 3> leanings{{{
    {Leaning::Favourable, "FAVOURABLE"},
    {Leaning::Reserved, "RESERVED"},
    {Leaning::Unfavourable, "UNFAVOURABLE"},
}}};

} // namespace

QString codeName(ReadingMark mark)
{
    return marks.name(mark);
}

std::optional<ReadingMark> readingMarkFromCode(const QString &code)
{
    return marks.value(code);
}

QString codeName(Leaning leaning)
{
    return leanings.name(leaning);
}

std::optional<Leaning> leaningFromCode(const QString &code)
{
    return leanings.value(code);
}

} // namespace parchemin
