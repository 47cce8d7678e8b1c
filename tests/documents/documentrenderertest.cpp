#include "support/printers.h"

#include "parchemin/documents/mentions.h"

#include <gtest/gtest.h>

#include "documents/pdftools.h"
#include "documents/samplecontents.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

constexpr int sizeLimit = 40 * 1024; // bytes, of one attestation

class DocumentRendererTest : public testing::Test
{
protected:
    DocumentRenderer m_renderer;
};

/// Pages whose text leaves its frame.
int overflows(const RenderedDocument &document)
{
    int count = 0;
    for (const PageMeasure &page : document.pages)
        count += page.frame.contains(page.textInk) ? 0 : 1;
    return count;
}

TEST_F(DocumentRendererTest, givesTheSameBytesForTheSameParchment)
{
    const auto first = m_renderer.renderParchment(samples::parchment());
    const DocumentRenderer another;
    ASSERT_TRUE(another.renderDecisionNotice(samples::decisionNotice()));
    const auto second = another.renderParchment(samples::parchment());

    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->pdf, second->pdf);
}

TEST_F(DocumentRendererTest, givesTheSameBytesForTheOtherKinds)
{
    const DocumentRenderer another;
    EXPECT_EQ(m_renderer.renderMinutes(samples::minutes(7))->pdf,
              another.renderMinutes(samples::minutes(7))->pdf);
    EXPECT_EQ(m_renderer.renderBlockAttestation(samples::blockAttestation())->pdf,
              another.renderBlockAttestation(samples::blockAttestation())->pdf);
    EXPECT_EQ(m_renderer.renderDecisionNotice(samples::decisionNotice())->pdf,
              another.renderDecisionNotice(samples::decisionNotice())->pdf);
}

/// What the renderer remembers from one document to the next changes nothing in them.
TEST_F(DocumentRendererTest, givesTheSameBytesAfterManyOthers)
{
    ParchmentContent content = samples::parchment();
    for (int seed = 0; seed < 80; ++seed) {
        content.holder = samples::variedHolder(seed);
        ASSERT_TRUE(m_renderer.renderParchment(content));
    }
    for (const int seed : {3, 79, 200}) {
        content.holder = samples::variedHolder(seed);
        EXPECT_EQ(m_renderer.renderParchment(content)->pdf, DocumentRenderer().renderParchment(content)->pdf)
            << seed;
    }
}

TEST_F(DocumentRendererTest, givesOtherBytesForAnotherHolder)
{
    ParchmentContent other = samples::parchment();
    other.holder = samples::variedHolder(3);
    EXPECT_NE(m_renderer.renderParchment(samples::parchment())->pdf, m_renderer.renderParchment(other)->pdf);
}

TEST_F(DocumentRendererTest, keepsEachAttestationSmall)
{
    EXPECT_LE(m_renderer.renderParchment(samples::parchment())->pdf.size(), sizeLimit);
    EXPECT_LE(m_renderer.renderBlockAttestation(samples::blockAttestation())->pdf.size(), sizeLimit);
    EXPECT_LE(m_renderer.renderDecisionNotice(samples::decisionNotice())->pdf.size(), sizeLimit);
}

TEST_F(DocumentRendererTest, writesSoundFiles)
{
    ASSERT_TRUE(pdftools::has(u"qpdf"_s)) << "qpdf is needed";
    EXPECT_EQ(pdftools::structuralFaults(m_renderer.renderParchment(samples::parchment())->pdf), QString());
    EXPECT_EQ(pdftools::structuralFaults(m_renderer.renderBlockAttestation(samples::blockAttestation())->pdf),
              QString());
    EXPECT_EQ(pdftools::structuralFaults(m_renderer.renderMinutes(samples::minutes(20))->pdf), QString());
    EXPECT_EQ(pdftools::structuralFaults(m_renderer.renderDecisionNotice(samples::decisionNotice())->pdf),
              QString());
}

TEST_F(DocumentRendererTest, keepsLongNamesAndThreeLineTitlesInTheFrame)
{
    ParchmentContent content = samples::parchment();
    content.holder = samples::longHolder();
    content.certification.title =
        u"Responsable de la conception, du pilotage et de l'évaluation des dispositifs "
        "numériques de formation professionnelle et d'accompagnement des transformations"_s;
    content.juryPlace = content.holder.birthPlace;
    content.issue.signatoryCapacity = u"Présidente-directrice générale par délégation du conseil"_s;

    const auto rendered = m_renderer.renderParchment(content);

    ASSERT_TRUE(rendered) << rendered.error().detail.toStdString();
    EXPECT_EQ(rendered->pages.size(), 1U);
    EXPECT_EQ(overflows(*rendered), 0);
}

TEST_F(DocumentRendererTest, keepsANameOfOneUnbrokenWordInTheFrame)
{
    ParchmentContent content = samples::parchment();
    content.holder.birthName = QString(60, u'W');
    content.holder.firstNames = QString(60, u'M');

    const auto rendered = m_renderer.renderParchment(content);

    ASSERT_TRUE(rendered) << rendered.error().detail.toStdString();
    EXPECT_EQ(overflows(*rendered), 0);
}

TEST_F(DocumentRendererTest, keepsLongNamesInTheFrameOfTheOtherKinds)
{
    BlockAttestationContent attestation = samples::blockAttestation();
    attestation.holder = samples::longHolder();
    DecisionNoticeContent notice = samples::decisionNotice();
    notice.holder = samples::longHolder();
    MinutesContent minutes = samples::minutes(3);
    minutes.candidates.front().holder = samples::longHolder();
    minutes.members.front().organisation = QString(60, u'W');

    const auto first = m_renderer.renderBlockAttestation(attestation);
    const auto second = m_renderer.renderDecisionNotice(notice);
    const auto third = m_renderer.renderMinutes(minutes);

    ASSERT_TRUE(first && second && third);
    EXPECT_EQ(overflows(*first) + overflows(*second) + overflows(*third), 0);
}

TEST_F(DocumentRendererTest, tellsTheAttestationFromTheParchmentByItsFormat)
{
    const QSizeF parchment = m_renderer.renderParchment(samples::parchment())->pages.front().size;
    const QSizeF attestation =
        m_renderer.renderBlockAttestation(samples::blockAttestation())->pages.front().size;
    EXPECT_GT(parchment.width(), parchment.height());
    EXPECT_LT(attestation.width(), attestation.height());
}

TEST_F(DocumentRendererTest, marksAPreviewAndGivesItNoNumber)
{
    ParchmentContent content = samples::parchment();
    content.issue.number.reset();

    const auto rendered = m_renderer.renderParchment(content);

    ASSERT_TRUE(rendered);
    EXPECT_TRUE(rendered->text.contains(u"APERÇU"_s));
    EXPECT_FALSE(rendered->text.contains(u"N° "_s));
    EXPECT_FALSE(rendered->text.contains(*content.issue.checkCode));
    EXPECT_EQ(overflows(*rendered), 0);
}

TEST_F(DocumentRendererTest, marksNoIssuedDocumentAsAPreview)
{
    EXPECT_FALSE(m_renderer.renderParchment(samples::parchment())->text.contains(u"APERÇU"_s));
}

TEST_F(DocumentRendererTest, marksEveryPageOfPreviewedMinutes)
{
    MinutesContent content = samples::minutes(12);
    content.number.reset();
    const auto rendered = m_renderer.renderMinutes(content);
    ASSERT_TRUE(rendered);
    EXPECT_EQ(static_cast<size_t>(rendered->text.count(u"APERÇU"_s)), rendered->pages.size());
}

TEST_F(DocumentRendererTest, namesTheCharactersNoFontCanWrite)
{
    ParchmentContent content = samples::parchment();
    content.holder.birthName = u"\u6F22\u05D0"_s;

    const auto rendered = m_renderer.renderParchment(content);

    ASSERT_FALSE(rendered);
    EXPECT_EQ(rendered.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(rendered.error().where, u"U+05D0, U+6F22"_s);
}

TEST_F(DocumentRendererTest, forgetsUnwritableCharactersOfTheDocumentBefore)
{
    ParchmentContent content = samples::parchment();
    content.holder.birthName = u"\u6F22"_s;
    ASSERT_FALSE(m_renderer.renderParchment(content));
    EXPECT_TRUE(m_renderer.renderParchment(samples::parchment()));
}

TEST_F(DocumentRendererTest, writesGreekAndCyrillicNames)
{
    ParchmentContent content = samples::parchment();
    content.holder.firstNames = u"Ελένη Анастасия"_s;
    const auto rendered = m_renderer.renderParchment(content);
    ASSERT_TRUE(rendered) << rendered.error().detail.toStdString();
    EXPECT_TRUE(rendered->text.contains(u"Ελένη Анастасия"_s));
}

TEST_F(DocumentRendererTest, refusesAnIncompleteIdentity)
{
    ParchmentContent content = samples::parchment();
    content.holder.birthDate = {};
    content.holder.firstNames = u"  "_s;

    const auto rendered = m_renderer.renderParchment(content);

    ASSERT_FALSE(rendered);
    EXPECT_EQ(rendered.error().where, u"holder.firstNames, holder.birthDate"_s);
}

TEST_F(DocumentRendererTest, refusesAParchmentWithoutLevel)
{
    ParchmentContent content = samples::parchment();
    content.certification.levelBearing = false;
    const auto rendered = m_renderer.renderParchment(content);
    ASSERT_FALSE(rendered);
    EXPECT_EQ(rendered.error().where, u"certification.levelBearing"_s);
}

TEST_F(DocumentRendererTest, printsNoLevelOnAnAttestationThatBearsNone)
{
    BlockAttestationContent content = samples::blockAttestation();
    content.certification.levelBearing = false;
    const auto rendered = m_renderer.renderBlockAttestation(content);
    ASSERT_TRUE(rendered);
    EXPECT_FALSE(rendered->text.contains(u"niveau"_s, Qt::CaseInsensitive));
}

TEST_F(DocumentRendererTest, refusesForbiddenWordsInWhatUsersWrote)
{
    DecisionNoticeContent content = samples::decisionNotice();
    content.nextSteps = u"La suite est acquise sous réserve d'un nouveau passage."_s;
    const auto rendered = m_renderer.renderDecisionNotice(content);
    ASSERT_FALSE(rendered);
    EXPECT_EQ(rendered.error().where, u"wording"_s);
}

TEST_F(DocumentRendererTest, refusesANoticeWithoutMotiveUnlessFull)
{
    DecisionNoticeContent content = samples::decisionNotice();
    content.motive.clear();
    EXPECT_FALSE(m_renderer.renderDecisionNotice(content));
    content.outcome = NoticeOutcome::Full;
    EXPECT_TRUE(m_renderer.renderDecisionNotice(content));
}

TEST_F(DocumentRendererTest, marksDuplicates)
{
    ParchmentContent content = samples::parchment();
    content.issue.duplicate = DuplicateMention{1, QDate(2022, 5, 1)};
    const auto rendered = m_renderer.renderParchment(content);
    ASSERT_TRUE(rendered);
    EXPECT_TRUE(comparableText(rendered->text).contains(u"DUPLICATA n° 1 du 1er mai 2022"_s));
}

TEST_F(DocumentRendererTest, agreesWithTheHolder)
{
    ParchmentContent content = samples::parchment();
    content.holder.gender = Gender::Female;
    EXPECT_TRUE(m_renderer.renderParchment(content)->text.contains(u"née le"_s));
    content.holder.gender = Gender::Unknown;
    EXPECT_TRUE(m_renderer.renderParchment(content)->text.contains(u"né(e) le"_s));
}

TEST_F(DocumentRendererTest, numbersThePagesOfLongMinutes)
{
    const auto rendered = m_renderer.renderMinutes(samples::minutes(20));
    ASSERT_TRUE(rendered);
    const auto count = static_cast<int>(rendered->pages.size());
    EXPECT_GT(count, 3);
    EXPECT_TRUE(rendered->text.contains(u"page 1/%1"_s.arg(count)));
    EXPECT_TRUE(rendered->text.contains(u"page %1/%1"_s.arg(count)));
    EXPECT_EQ(overflows(*rendered), 0);
}

TEST_F(DocumentRendererTest, repeatsTheHeadingOfATableOnEachPage)
{
    MinutesContent content = samples::minutes(1);
    for (int index = 0; index < 40; ++index)
        content.ruleChecks.push_back({u"Règlement"_s, u"Exigence %1"_s.arg(index), u"constatée"_s, true});
    const auto rendered = m_renderer.renderMinutes(content);
    ASSERT_TRUE(rendered);
    EXPECT_GE(rendered->text.count(u"Exigence\n"_s), 2);
}

} // namespace
} // namespace parchemin::documents
