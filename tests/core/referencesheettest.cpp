#include "parchemin/core/referencesheet.h"

#include "support/printers.h"

#include <QCryptographicHash>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "jsonmutation.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class ReferenceSheetTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const Result<ReferenceSheet> parsed =
            parseReferenceSheet(projectFile(u"data/reference-sheets/rncp-31187.json"_s));
        ASSERT_TRUE(parsed.hasValue()) << parsed.error().where.toStdString();
        m_sheet = *parsed;
    }

    ReferenceSheet m_sheet{};
};

/// The source on one line, without its bullets.
QString sourceText()
{
    QString text = QString::fromUtf8(projectFile(u"data/reference-sheets/rncp-31187.source.txt"_s));
    return text.remove(u'•').simplified();
}

/// Every text of the sheet that the source words.
QStringList wordedTexts(const ReferenceSheet &sheet)
{
    QStringList texts{sheet.title,         sheet.certifier.name,    sheet.certifier.signatoryCapacity,
                      sheet.sectors,       sheet.certifier.address, sheet.certifier.website,
                      sheet.annualHolders, sheet.legalBasis.text,   sheet.componentsValidity,
                      sheet.level1969,     sheet.preparationPlace,  sheet.rncpCode};
    texts << sheet.activities << sheet.capacities << sheet.jobTypes << sheet.summary.split(u'\n');
    for (const CodedLabel &one : sheet.nsfCodes)
        texts << one.code + u' ' + one.label;
    for (const CodedLabel &one : sheet.romeCodes)
        texts << one.code + u" : "_s + one.label << one.url.value_or(u"no address"_s);
    for (const SkillBlock &block : sheet.blocks) {
        texts << u"Bloc de compétence n°%1 de la fiche n° 31187 - %2"_s.arg(block.number).arg(block.title);
        texts << block.modalityText;
        for (const Competency &competency : block.competencies)
            texts << competency.label;
    }
    return texts;
}

} // namespace

TEST_F(ReferenceSheetTest, hasTheCountsOfTheSource)
{
    EXPECT_EQ(m_sheet.blocks.size(), 5U);
    EXPECT_EQ(m_sheet.competencyCount(), 38);
    std::vector<std::size_t> perBlock;
    for (const SkillBlock &block : m_sheet.blocks)
        perBlock.push_back(block.competencies.size());
    EXPECT_EQ(perBlock, (std::vector<std::size_t>{1, 9, 10, 9, 9}));
    EXPECT_EQ(m_sheet.activities.size(), 13);
    EXPECT_EQ(m_sheet.capacities.size(), 13);
    EXPECT_EQ(m_sheet.jobTypes.size(), 6);
    EXPECT_EQ(m_sheet.romeCodes.size(), 4U);
}

TEST_F(ReferenceSheetTest, keepsTheExactTitle)
{
    EXPECT_EQ(m_sheet.title, u"Chef de projet digital"_s);
    EXPECT_EQ(m_sheet.rncpCode, u"31187"_s);
}

TEST_F(ReferenceSheetTest, wordsEverythingAsTheSourceDoes)
{
    const QString source = sourceText();
    const QStringList texts = wordedTexts(m_sheet);
    ASSERT_GT(texts.size(), 90);
    for (const QString &text : texts)
        EXPECT_TRUE(source.contains(text)) << text.toStdString();
}

TEST_F(ReferenceSheetTest, namesTheHashOfItsSource)
{
    const QByteArray source = projectFile(u"data/reference-sheets/"_s + m_sheet.sourceFile);
    ASSERT_FALSE(source.isEmpty());
    const QByteArray hash = QCryptographicHash::hash(source, QCryptographicHash::Sha256).toHex();
    EXPECT_EQ(m_sheet.sourceSha256, QString::fromLatin1(hash));
}

TEST_F(ReferenceSheetTest, asksForAValidatingMentorInBlocksTwoToFiveOnly)
{
    std::vector<bool> asks;
    for (const SkillBlock &block : m_sheet.blocks)
        asks.push_back(block.requiresValidatingMentor);
    EXPECT_EQ(asks, (std::vector<bool>{false, true, true, true, true}));
}

TEST_F(ReferenceSheetTest, codesBlocksAndCompetencies)
{
    EXPECT_EQ(m_sheet.blocks.front().code, u"RNCP31187BC01"_s);
    EXPECT_EQ(m_sheet.blocks.back().code, u"RNCP31187BC05"_s);
    ASSERT_NE(m_sheet.block(3), nullptr);
    ASSERT_NE(m_sheet.block(3)->competency(7), nullptr);
    EXPECT_EQ(m_sheet.block(3)->competency(7)->code, u"B3.C07"_s);
    EXPECT_EQ(m_sheet.block(3)->competency(7)->label,
              u"Anticiper les dysfonctionnements et préconiser des solutions"_s);
}

TEST_F(ReferenceSheetTest, hasNeitherLayoutArtefactsNorLostQuotes)
{
    EXPECT_EQ(m_sheet.block(3)->competency(8)->label,
              u"Suivre des indicateurs et incrémenter des variables d'ajustement"_s);
    EXPECT_EQ(m_sheet.block(5)->competency(6)->label,
              u"Rédiger des spécifications fonctionnelles et \"user stories\""_s);
    EXPECT_EQ(m_sheet.jobTypes.front(), u"Chef/fe de projet digital"_s);
    EXPECT_EQ(m_sheet.certificationPlace, u"OpenClassrooms : Île-de-France - Paris (75) [à distance]"_s);
}

TEST_F(ReferenceSheetTest, closesTheIndividualRouteAndNoOther)
{
    EXPECT_EQ(m_sheet.routes.size(), allAccessRoutes.size());
    for (const AccessRoute route : allAccessRoutes) {
        const AccessRouteRule *rule = m_sheet.route(route);
        ASSERT_NE(rule, nullptr);
        EXPECT_EQ(rule->isOpen, route != AccessRoute::Individual);
    }
    EXPECT_FALSE(m_sheet.route(AccessRoute::Individual)->jury.has_value());
    EXPECT_FALSE(m_sheet.route(AccessRoute::Individual)->finalDefenceObject.has_value());
}

TEST_F(ReferenceSheetTest, asksForThreeJurorsOnEveryOpenRoute)
{
    int openRoutes = 0;
    for (const AccessRouteRule &rule : m_sheet.routes) {
        if (!rule.isOpen)
            continue;
        ++openRoutes;
        EXPECT_EQ(rule.jury, (JuryComposition{3, 1, 2}));
    }
    EXPECT_EQ(openRoutes, 5);
}

TEST_F(ReferenceSheetTest, defendsTheEvidenceDossierInVaeAndTheProjectsElsewhere)
{
    EXPECT_EQ(m_sheet.route(AccessRoute::Vae)->finalDefenceObject, FinalDefenceObject::EvidenceDossier);
    EXPECT_EQ(m_sheet.route(AccessRoute::Initial)->finalDefenceObject, FinalDefenceObject::Projects);
    EXPECT_EQ(m_sheet.route(AccessRoute::ContinuingEd)->finalDefenceObject, FinalDefenceObject::Projects);
    EXPECT_TRUE(m_sheet.requiresFinalDefence);
}

TEST_F(ReferenceSheetTest, isRegisteredFromTheDayOfEffectToTheLastDay)
{
    EXPECT_EQ(m_sheet.legalBasis.kind, LegalBasisKind::Order);
    EXPECT_EQ(m_sheet.legalBasis.date, QDate(2018, 7, 30));
    EXPECT_EQ(m_sheet.legalBasis.publishedOn, QDate(2018, 8, 7));
    EXPECT_FALSE(m_sheet.isRegisteredOn(QDate(2017, 3, 8)));
    EXPECT_TRUE(m_sheet.isRegisteredOn(QDate(2017, 3, 9)));
    EXPECT_TRUE(m_sheet.isRegisteredOn(QDate(2021, 8, 7)));
    EXPECT_FALSE(m_sheet.isRegisteredOn(QDate(2021, 8, 8)));
}

TEST_F(ReferenceSheetTest, saysThatTheTerritoriesAreUnreadable)
{
    EXPECT_EQ(m_sheet.newCaledonia, Ternary::Unknown);
    EXPECT_EQ(m_sheet.frenchPolynesia, Ternary::Unknown);
}

TEST_F(ReferenceSheetTest, findsNothingForABlockThatDoesNotExist)
{
    EXPECT_EQ(m_sheet.block(6), nullptr);
    EXPECT_EQ(m_sheet.block(1)->competency(2), nullptr);
}

TEST_F(ReferenceSheetTest, comesBackTheSameFromItsCanonicalForm)
{
    const QByteArray canonical = toJson(m_sheet);
    const Result<ReferenceSheet> again = parseReferenceSheet(canonical);
    ASSERT_TRUE(again.hasValue()) << again.error().where.toStdString();
    EXPECT_EQ(*again, m_sheet);
    EXPECT_EQ(toJson(*again), canonical);
}

TEST_F(ReferenceSheetTest, comesBackTheSameWithItsOptionalFacts)
{
    m_sheet.levelNational = u"6"_s;
    m_sheet.lastIssueDate = QDate(2023, 8, 7);
    m_sheet.predecessorCode = u"26602"_s;
    m_sheet.successorCode = u"34351"_s;
    m_sheet.newCaledonia = Ternary::Yes;
    m_sheet.frenchPolynesia = Ternary::No;
    m_sheet.legalBasis.kind = LegalBasisKind::DgDecision;
    m_sheet.formacodes = {{u"46301"_s, u"Multimédia"_s}};
    const Result<ReferenceSheet> again = parseReferenceSheet(toJson(m_sheet));
    ASSERT_TRUE(again.hasValue()) << again.error().where.toStdString();
    EXPECT_EQ(*again, m_sheet);
}
