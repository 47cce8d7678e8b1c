#include "support/must.h"
#include "support/printers.h"

#include "parchemin/documents/listrenderer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "documents/pdftools.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

/// A list of so many people.
ListContent people(int count)
{
    ListContent content{.title = u"Candidats"_s,
                        .origin = u"Extrait de Parchemin le 4 juin 2021 par Claire Moreau"_s,
                        .filters = {u"Voie : VAE"_s, u"État : en cours"_s},
                        .headings = {u"Dossier"_s, u"Candidat"_s, u"Né(e) le"_s, u"Blocs"_s},
                        .rows = {},
                        .locale = QLocale(QLocale::French)};
    for (int number = 1; number <= count; ++number) {
        content.rows.push_back({u"2021-%1"_s.arg(number, 4, 10, QChar(u'0')),
                                u"Lefèvre Hélène %1"_s.arg(number), QDate(1998, 2, 7), qint64{number % 6}});
    }
    return content;
}

RenderedList render(const ListContent &content)
{
    return must(renderList(content, {2021, 6, 4}));
}

bool isInside(const RenderedList &list)
{
    return std::ranges::all_of(list.isInside, std::identity());
}

} // namespace

TEST(ListLayoutTest, everyPageSaysWhatItIsAndWhichOneItIs)
{
    const RenderedList document = render(people(120));
    ASSERT_GE(document.isInside.size(), 3U);
    const QString text = pdftools::extractedText(document.pdf);
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    ASSERT_EQ(pages.size(), static_cast<qsizetype>(document.isInside.size()));
    for (qsizetype page = 0; page < pages.size(); ++page) {
        EXPECT_TRUE(pages.at(page).contains(u"Candidats"_s));
        EXPECT_TRUE(pages.at(page).contains(u"Né(e) le"_s)) << "the heading is repeated";
        EXPECT_TRUE(pages.at(page).contains(u"page %1/%2"_s.arg(page + 1).arg(pages.size())));
        EXPECT_TRUE(pages.at(page).contains(u"par Claire Moreau"_s));
    }
    EXPECT_TRUE(pages.first().contains(u"Voie : VAE"_s)) << qPrintable(pages.first());
}

TEST(ListLayoutTest, noRowIsLostAndNoTextLeavesThePage)
{
    const RenderedList document = render(people(120));
    const QString text = pdftools::extractedText(document.pdf);
    for (int number = 1; number <= 120; ++number)
        EXPECT_TRUE(text.contains(u"2021-%1"_s.arg(number, 4, 10, QChar(u'0')))) << number;
    EXPECT_TRUE(isInside(document));
    EXPECT_EQ(pdftools::structuralFaults(document.pdf), QString());
}

TEST(ListLayoutTest, aLongCellWrapsInItsColumn)
{
    ListContent content = people(1);
    content.rows.front().at(1) = QString(u"Commentaire très long sur le projet "_s).repeated(20);
    const RenderedList document = render(content);
    EXPECT_TRUE(isInside(document));
}

TEST(ListLayoutTest, anEmptyListIsAPageToo)
{
    const RenderedList document = render(people(0));
    EXPECT_EQ(document.isInside.size(), 1U);
    EXPECT_TRUE(document.text.contains(u"page 1/1"_s));
}

} // namespace parchemin::documents
