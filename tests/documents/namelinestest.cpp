#include "documents/namelines.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

/// The lines of a name as they read.
QStringList nameOf(const QString &first, const QString &last, double measure, double *scale = nullptr)
{
    const Workshop workshop;
    const Document document(workshop);
    const TextStyle style = TextStyle{}.sized(20.0);
    const NameLines made = nameLines(document, {.first = {first, style}, .last = {last, style}}, measure);
    if (scale != nullptr)
        *scale = made.scale;
    QStringList texts;
    for (const Line &line : made.lines) {
        EXPECT_LE(line.width, measure);
        QStringList words;
        for (const Word &word : line.words) {
            words += QString();
            for (const Fragment &fragment : word.fragments) {
                for (const Cluster &cluster : fragment.clusters)
                    words.back() += cluster.text;
            }
        }
        texts += words.join(u' ');
    }
    return texts;
}

TEST(NameLinesTest, partsANameBetweenFirstNamesAndBirthName)
{
    double scale = 0.0;
    EXPECT_EQ(nameOf(u"Hugo"_s, u"BERTIN"_s, 300.0, &scale), QStringList{u"Hugo BERTIN"_s});
    EXPECT_EQ(scale, 1.0);
    EXPECT_EQ(nameOf(u"Madame Maria da Conceição"_s, u"FERNANDES DE ALBUQUERQUE"_s, 330.0, &scale),
              (QStringList{u"Madame Maria da Conceição"_s, u"FERNANDES DE ALBUQUERQUE"_s}));
    EXPECT_EQ(scale, 1.0);
}

TEST(NameLinesTest, partsALongBirthNameInTwoAlikeRatherThanSetItSmall)
{
    double scale = 0.0;
    EXPECT_EQ(nameOf(u"Jeanne"_s, u"ROCHECHOUART-MORTEMART-MONTMORENCY-CHOISEUL"_s, 300.0, &scale),
              (QStringList{u"Jeanne"_s, u"ROCHECHOUART-MORTEMART-"_s, u"MONTMORENCY-CHOISEUL"_s}));
    EXPECT_GT(scale, 0.8);
    EXPECT_EQ(nameOf(u"Jeanne"_s, u"ROCHECHOUART-MORTEMART DE MONTMORENCY-CHOISEUL"_s, 330.0),
              (QStringList{u"Jeanne"_s, u"ROCHECHOUART-MORTEMART"_s, u"DE MONTMORENCY-CHOISEUL"_s}))
        << "rather at a space";
}

TEST(NameLinesTest, setsANameThatNothingDividesSmallerRatherThanCutIt)
{
    double scale = 0.0;
    EXPECT_EQ(nameOf(u"O"_s, QString(30, u'W'), 320.0, &scale), (QStringList{u"O"_s, QString(30, u'W')}));
    EXPECT_LT(scale, 0.6);
}

} // namespace
} // namespace parchemin::documents
