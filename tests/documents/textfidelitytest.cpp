#include "support/printers.h"

#include "parchemin/documents/mentions.h"

#include <gtest/gtest.h>

#include "documents/pdftools.h"
#include "documents/samplecontents.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

class TextFidelityTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(pdftools::has(u"pdftotext"_s)) << "pdftotext is needed"; }

    DocumentRenderer m_renderer;
};

QString printedName(const HolderMention &holder)
{
    return holder.firstNames + u' ' + holder.birthName.toUpper();
}

/// The words of a text in alphabetical order: what was extracted, whatever the order of the columns.
QStringList sortedWords(const QString &text)
{
    QStringList words = comparableText(text).split(u' ');
    words.sort();
    return words;
}

TEST_F(TextFidelityTest, givesBackEveryLetterOfAThousandNames)
{
    const MinutesContent content = samples::minutes(1000);
    const auto rendered = m_renderer.renderMinutes(content);
    ASSERT_TRUE(rendered) << rendered.error().detail.toStdString();

    const QString extracted = comparableText(pdftools::extractedText(rendered->pdf));

    qsizetype from = 0;
    for (const MinutesCandidate &candidate : content.candidates) {
        const QString wanted = comparableText(printedName(candidate.holder));
        const qsizetype found = extracted.indexOf(wanted, from);
        ASSERT_GE(found, 0) << wanted.toStdString();
        from = found + wanted.size();
    }
}

TEST_F(TextFidelityTest, extractsFromParchmentsExactlyTheWordsOfTheModel)
{
    for (int seed = 0; seed < 40; ++seed) {
        ParchmentContent content = samples::parchment();
        content.holder = samples::variedHolder(seed);
        const auto rendered = m_renderer.renderParchment(content);
        ASSERT_TRUE(rendered) << rendered.error().detail.toStdString();
        const QString extracted = pdftools::extractedText(rendered->pdf);
        EXPECT_EQ(sortedWords(extracted), sortedWords(rendered->text)) << seed;
        EXPECT_TRUE(comparableText(extracted).contains(comparableText(printedName(content.holder))));
    }
}

TEST_F(TextFidelityTest, findsEveryMandatoryMentionInTheExtractedText)
{
    EXPECT_EQ(missingMentions(mandatoryMentions(samples::parchment()),
                              pdftools::extractedText(m_renderer.renderParchment(samples::parchment())->pdf)),
              QStringList());
    const BlockAttestationContent attestation = samples::blockAttestation();
    EXPECT_EQ(missingMentions(mandatoryMentions(attestation),
                              pdftools::extractedText(m_renderer.renderBlockAttestation(attestation)->pdf)),
              QStringList());
    const MinutesContent minutes = samples::minutes(8);
    EXPECT_EQ(missingMentions(mandatoryMentions(minutes),
                              pdftools::extractedText(m_renderer.renderMinutes(minutes)->pdf)),
              QStringList());
    const DecisionNoticeContent notice = samples::decisionNotice();
    EXPECT_EQ(missingMentions(mandatoryMentions(notice),
                              pdftools::extractedText(m_renderer.renderDecisionNotice(notice)->pdf)),
              QStringList());
}

TEST_F(TextFidelityTest, findsNoForbiddenWordInTheExtractedText)
{
    EXPECT_EQ(
        forbiddenWordsIn(DocumentKind::Parchment,
                         pdftools::extractedText(m_renderer.renderParchment(samples::parchment())->pdf)),
        QStringList());
    EXPECT_EQ(forbiddenWordsIn(DocumentKind::BlockAttestation,
                               pdftools::extractedText(
                                   m_renderer.renderBlockAttestation(samples::blockAttestation())->pdf)),
              QStringList());
    EXPECT_EQ(forbiddenWordsIn(DocumentKind::Minutes,
                               pdftools::extractedText(m_renderer.renderMinutes(samples::minutes(5))->pdf)),
              QStringList());
    EXPECT_EQ(forbiddenWordsIn(
                  DocumentKind::DecisionNotice,
                  pdftools::extractedText(m_renderer.renderDecisionNotice(samples::decisionNotice())->pdf)),
              QStringList());
}

TEST_F(TextFidelityTest, extractsTheFirstOfTheMonthAndTheApostropheAsTyped)
{
    const QString extracted =
        comparableText(pdftools::extractedText(m_renderer.renderParchment(samples::parchment())->pdf));
    EXPECT_TRUE(extracted.contains(u"né le 1er octobre 1988"_s));
    EXPECT_TRUE(extracted.contains(u"jusqu'au 7 août 2021"_s));
}

} // namespace
} // namespace parchemin::documents
