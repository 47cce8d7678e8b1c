#include "parchemin/app/paperservice.h"

#include "support/jurytest.h"

#include "parchemin/documents/proof/examination.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class PaperServiceTest : public JuryTest
{
protected:
    void SetUp() override
    {
        JuryTest::SetUp();
        m_papers.emplace(context());
    }
    [[nodiscard]] PaperService &papers() { return *m_papers; }
    [[nodiscard]] QString wordsOf(DocumentId document)
    {
        return documents::printedTextOf(must(documents().bytes(document))).value_or(QString()).simplified();
    }
    [[nodiscard]] QString numberOf(DocumentId document) { return must(documents().load(document)).number; }

private:
    std::optional<PaperService> m_papers;
};

} // namespace

TEST_F(PaperServiceTest, writesALetterToACandidateAndToAMember)
{
    const CandidacyId candidate = readyVaeCandidate(u"Amrani"_s);
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, candidate, {9, 0});
    EXPECT_EQ(codesOf(papers().issueConvocations(lead(), session, {{personOf(candidate), defence}})),
              Codes{BlockerCode::StateForbids})
        << "not convened yet";
    must(juries().convene(lead(), session, {}));
    const auto letters = must(papers().issueConvocations(
        lead(), session, {{roux().person, std::nullopt}, {personOf(candidate), defence}}));
    ASSERT_EQ(letters.size(), 2U);
    EXPECT_EQ(numberOf(letters.front()), u"C-2021-0001"_s);
    EXPECT_EQ(numberOf(letters.back()), u"C-2021-0002"_s);
    EXPECT_TRUE(wordsOf(letters.front()).contains(u"Dominique ROUX"_s));
    const QString words = wordsOf(letters.back());
    EXPECT_TRUE(words.contains(u"AMRANI"_s));
    EXPECT_TRUE(words.contains(u"pièce d'identité"_s) || words.contains(u"pièce d’identité"_s));
    EXPECT_EQ(must(documents().ofSession(session)).size(), 2U);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(PaperServiceTest, writesToThoseConvenedThatTheSessionIsCalledOff)
{
    const CandidacyId candidate = readyVaeCandidate(u"Amrani"_s);
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, candidate, {9, 0});
    must(juries().convene(lead(), session, {}));
    must(juries().cancel(lead(), session, u"Grève"_s));
    const auto letters = must(papers().issueConvocations(
        lead(), session, {{roux().person, std::nullopt}, {personOf(candidate), defence}}));
    ASSERT_EQ(letters.size(), 2U);
    for (const DocumentId letter : letters) {
        EXPECT_TRUE(wordsOf(letter).contains(u"Annulation de séance"_s)) << qPrintable(wordsOf(letter));
        EXPECT_TRUE(wordsOf(letter).contains(u"28 juin 2021"_s));
        EXPECT_FALSE(wordsOf(letter).contains(u"pièce d"_s)) << "nothing is to be brought";
    }
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(PaperServiceTest, refusesALetterToSomebodyWhoIsNotConvened)
{
    const CandidacyId candidate = readyVaeCandidate(u"Amrani"_s);
    const SessionId session = composedSession();
    scheduled(session, candidate, {9, 0});
    must(juries().convene(lead(), session, {}));
    EXPECT_EQ(errorOf(papers().issueConvocations(lead(), session, {{personOf(candidate), std::nullopt}})),
              ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(papers().issueConvocations(lead(), session, {})), ErrorCode::InvalidInput);
    EXPECT_TRUE(must(documents().ofSession(session)).empty());
}

TEST_F(PaperServiceTest, issuesTheSheetOfTheDay)
{
    const CandidacyId candidate = readyVaeCandidate(u"Amrani"_s);
    const SessionId session = composedSession();
    scheduled(session, candidate, {9, 0});
    EXPECT_EQ(codesOf(papers().issueAttendanceSheet(lead(), session)), Codes{BlockerCode::StateForbids});
    must(juries().convene(lead(), session, {}));
    const DocumentId sheet = must(papers().issueAttendanceSheet(actor(Role::Registrar), session));
    EXPECT_EQ(numberOf(sheet), u"E-2021-0001"_s);
    for (const QString &name : {u"AMRANI"_s, u"LEMOINE"_s, u"ROUX"_s, u"GARNIER"_s})
        EXPECT_TRUE(wordsOf(sheet).contains(name)) << qPrintable(name);
    EXPECT_EQ(codesOf(papers().issueAttendanceSheet(actor(Role::Juror), session)),
              Codes{BlockerCode::RightMissing});
}

TEST_F(PaperServiceTest, certifiesAJurorOnceTheDeliberationsAreOver)
{
    const CandidacyId candidate = readyCandidate(u"Amrani"_s);
    const DefenceId defence = heardDefence(candidate);
    const SessionId session = sessionOfDefence(defence);
    EXPECT_EQ(codesOf(papers().issueJurorCertificate(lead(), session, roux().id)),
              Codes{BlockerCode::StateForbids});
    must(deliberations().decide(chair().actor, defence, refusal()));
    must(deliberations().close(lead(), session));
    const DocumentId certificate = must(papers().issueJurorCertificate(lead(), session, roux().id));
    EXPECT_EQ(numberOf(certificate), u"J-2021-0001"_s);
    EXPECT_TRUE(wordsOf(certificate).contains(u"Dominique ROUX"_s));
    EXPECT_EQ(must(documents().load(certificate)).person, std::optional(roux().person));
}

TEST_F(PaperServiceTest, issuesAPassportWithTheNumberOfTheAttestation)
{
    const CandidacyId candidacy = addCandidate(u"Amrani"_s);
    EXPECT_TRUE(contains(blockersOf(papers().issuePassport(lead(), candidacy)), BlockerCode::BlocksMissing));
    must(blocks().recognise(lead(), candidacy, 2, ValidationSource::PriorProof, u"Attestation"_s));
    must(documents().issueBlockAttestation(lead(), candidacy, {2}));
    const DocumentId passport = must(papers().issuePassport(lead(), candidacy));
    EXPECT_EQ(numberOf(passport), u"PB-2021-0001"_s);
    EXPECT_TRUE(wordsOf(passport).contains(u"A-2021-0001"_s));
    EXPECT_EQ(must(documents().load(passport)).candidacy, std::optional(candidacy));
}

TEST_F(PaperServiceTest, issuesTheSupplementInBothLanguages)
{
    const DocumentId french = must(papers().issueSupplement(lead(), PaperLanguage::French));
    const DocumentId english = must(papers().issueSupplement(lead(), PaperLanguage::English));
    EXPECT_EQ(numberOf(french), u"SC-2021-0001"_s);
    EXPECT_EQ(numberOf(english), u"SC-2021-0002"_s);
    EXPECT_TRUE(wordsOf(french).contains(sheet().title));
    EXPECT_NE(wordsOf(french), wordsOf(english));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(PaperServiceTest, givesTheSupplementThatStandsAgain)
{
    const DocumentId french = must(papers().issueSupplement(lead(), PaperLanguage::French));
    const DocumentId english = must(papers().issueSupplement(lead(), PaperLanguage::English));
    moveTo(today().addDays(3));
    EXPECT_EQ(must(papers().issueSupplement(lead(), PaperLanguage::French)), french);
    EXPECT_EQ(must(papers().issueSupplement(lead(), PaperLanguage::English)), english);
    must(documents().revoke(lead(), actor(Role::Signatory), french, u"Coquille dans le titre"_s));
    EXPECT_EQ(numberOf(must(papers().issueSupplement(lead(), PaperLanguage::French))), u"SC-2021-0003"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(PaperServiceTest, printsTheRegisterWithoutANumberOfItsOwn)
{
    const CandidacyId candidacy = addCandidate(u"Amrani"_s);
    must(blocks().recognise(lead(), candidacy, 2, ValidationSource::PriorProof, u"Attestation"_s));
    const DocumentId attestation = must(documents().issueBlockAttestation(lead(), candidacy, {2}));
    const QByteArray pdf = must(papers().printedRegister({2021, 1, 1}, today()));
    const QString words = documents::printedTextOf(pdf).value_or(QString()).simplified();
    EXPECT_TRUE(words.contains(u"A-2021-0001"_s));
    EXPECT_TRUE(words.contains(u"AMRANI"_s));
    EXPECT_TRUE(QString(words).remove(u' ').contains(must(documents().load(attestation)).pdfSha256.left(16)));
    EXPECT_EQ(must(documents().ofPerson(personOf(candidacy))).size(), 1U) << "nothing was stored";
    EXPECT_EQ(errorOf(papers().printedRegister(today(), {2021, 1, 1})), ErrorCode::InvalidInput);
}

TEST_F(PaperServiceTest, summarisesADossierForTheJury)
{
    const CandidacyId candidate = readyVaeCandidate(u"Amrani"_s);
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, candidate, {9, 0});
    const QByteArray pdf = must(papers().dossierSummary(defence));
    const QString words = documents::printedTextOf(pdf).value_or(QString()).simplified();
    EXPECT_TRUE(words.contains(u"AMRANI"_s));
    EXPECT_TRUE(words.contains(sheet().blocks.front().title));
    EXPECT_TRUE(words.contains(u"À examiner au vu du dossier de preuve"_s));
}
