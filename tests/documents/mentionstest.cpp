#include "parchemin/documents/mentions.h"

#include "support/printers.h"

#include <gmock/gmock.h>

#include "documents/samplecontents.h"
#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

TEST(MentionsTest, wordsTheRegistrationAsTheSheetDoes)
{
    QStringList texts;
    for (const MandatoryMention &mention : mandatoryMentions(samples::parchment()))
        texts += mention.text;
    EXPECT_TRUE(
        texts.contains(u"certification professionnelle enregistrée au RNCP, fiche n° 31187, par arrêté du 30 "
                       u"juillet 2018 publié au "
                       "Journal officiel du 7 août 2018 (effet du 9 mars 2017, jusqu'au 7 août 2021)"_s));
    EXPECT_TRUE(texts.contains(
        u"niveau II (nomenclature de 1969) / niveau 6 du cadre européen des certifications"_s));
    EXPECT_TRUE(texts.contains(u"Hugo Théophile BERTIN"_s));
}

TEST(MentionsTest, namesWhatATextLacks)
{
    const std::vector<MandatoryMention> mentions{{u"holder"_s, u"Zoé ŒUVRES"_s},
                                                 {u"jury"_s, u"jury réuni"_s}};
    EXPECT_EQ(missingMentions(mentions, u"devant le jury\nréuni"_s), QStringList{u"holder"_s});
}

TEST(MentionsTest, countsAnEmptyMentionAsMissing)
{
    EXPECT_EQ(missingMentions({{u"minutes"_s, u" "_s}}, u"tout"_s), QStringList{u"minutes"_s});
}

TEST(MentionsTest, ignoresLineEndsAndKindsOfSpace)
{
    EXPECT_EQ(comparableText(u"«\u202Fbloc\u00A0»\u202F:\nn°\u00A03 !"_s), u"«bloc»: n° 3!"_s);
}

TEST(MentionsTest, ignoresTheShapeOfTheApostrophe)
{
    EXPECT_EQ(comparableText(u"l\u2019acquis"_s), u"l'acquis"_s);
}

TEST(MentionsTest, findsForbiddenWordsWhateverTheirCaseAndSpacing)
{
    EXPECT_EQ(forbiddenWordsIn(DocumentKind::Minutes, u"TITRE\nprofessionnel, Sous  réserve"_s),
              (QStringList{u"sous réserve"_s, u"Titre professionnel"_s}));
}

TEST(MentionsTest, forbidsRoutesOnParchmentsOnly)
{
    const QString text = u"par validation des acquis de l'expérience (VAE)"_s;
    EXPECT_FALSE(forbiddenWordsIn(DocumentKind::Parchment, text).isEmpty());
    EXPECT_TRUE(forbiddenWordsIn(DocumentKind::Minutes, text).isEmpty());
}

TEST(MentionsTest, doesNotFindAForbiddenWordInsideAnother)
{
    EXPECT_TRUE(forbiddenWordsIn(DocumentKind::Parchment, u"Marie CLAVAEUX"_s).isEmpty());
}

TEST(WordingTest, closesAPlaceThatHoldsAComma)
{
    EXPECT_EQ(juryMeeting(u"Paris"_s, {2021, 6, 21}), u"réuni à Paris le 21 juin 2021"_s);
    EXPECT_EQ(juryMeeting(u"Paris, salle A"_s, {2021, 6, 21}), u"réuni à Paris, salle A, le 21 juin 2021"_s);
    EXPECT_EQ(juryMeeting({}, {2021, 6, 21}), u"réuni à distance le 21 juin 2021"_s);
}

} // namespace
} // namespace parchemin::documents
