#include "support/jurytest.h"

#include "parchemin/app/documentrequest.h"
#include "parchemin/store/documentlistrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class DocumentListTest : public JuryTest
{
protected:
    [[nodiscard]] DocumentListRepository lists() { return DocumentListRepository(database()); }
    [[nodiscard]] std::vector<IssuableKey> issuable(const QString &text = {})
    {
        return must(lists().issuable(text));
    }
    [[nodiscard]] std::vector<IssuableDocument> judged(const QString &text = {})
    {
        return must(loadIssuable(database(), rules(), issuable(text), today()));
    }
    [[nodiscard]] std::vector<DocumentListItem>
    listed(DocumentFilter::Standing standing = DocumentFilter::Standing::Living, const QString &text = {})
    {
        return must(lists().loadIssued(must(lists().issued({text, standing}))));
    }
    /// A title awarded on the session's day; published when asked.
    CandidacyId holder(const QString &name, bool isPublished = true)
    {
        const CandidacyId candidacy = readyCandidate(name);
        const DefenceId defence = heardDefence(candidacy);
        must(deliberations().decide(lead(), defence, full()));
        const SessionId session = sessionOfDefence(defence);
        signedMinutes(session);
        if (isPublished)
            must(deliberations().publish(lead(), session));
        return candidacy;
    }
    CandidacyId withBlocks(const QString &name, const std::vector<int> &numbers)
    {
        const CandidacyId candidacy = addCandidate(name);
        for (const int block : numbers) {
            must(blocks().recognise(lead(), candidacy, block, ValidationSource::PriorProof,
                                    u"Attestation antérieure"_s));
        }
        return candidacy;
    }
    DocumentId attest(CandidacyId candidacy, const std::vector<int> &numbers)
    {
        return must(documents().issueBlockAttestation(lead(), candidacy, numbers));
    }
    [[nodiscard]] const Actor &signatory() { return actor(Role::Signatory); }
};

IssuableKey attestationOf(CandidacyId candidacy)
{
    return {DocumentKind::BlockAttestation, candidacy};
}

} // namespace

TEST_F(DocumentListTest, offersAnAttestationForBlocksThatNoneNames)
{
    const CandidacyId zola = withBlocks(u"Zola"_s, {3, 1});
    const CandidacyId abadie = withBlocks(u"Abadie"_s, {2});
    addCandidate(u"Martin"_s);
    EXPECT_EQ(issuable(), (std::vector{attestationOf(abadie), attestationOf(zola)})) << "by name";
    const IssuableDocument line = judged().back();
    EXPECT_EQ(line.item.holder, u"Zola Yasmine"_s);
    EXPECT_EQ(line.item.blocks, (std::vector{1, 3}));
    EXPECT_EQ(line.item.dossier, candidacy(zola).number);
    EXPECT_TRUE(line.blockers.empty());

    attest(zola, {1});
    EXPECT_EQ(judged().back().item.blocks, std::vector{3});
    attest(zola, {3});
    EXPECT_EQ(issuable(), std::vector{attestationOf(abadie)});
}

TEST_F(DocumentListTest, putsWhatIsOwedBeforeWhatMayBeAskedFor)
{
    const CandidacyId abadie = withBlocks(u"Abadie"_s, {2});
    const CandidacyId zola = withBlocks(u"Zola"_s, {3, 1});
    EXPECT_EQ(issuable(), (std::vector{attestationOf(abadie), attestationOf(zola)}));
    EXPECT_FALSE(judged().front().item.isDue) << "the path goes on (BR-63)";
    must(candidacies().withdraw(lead(), zola, u"Déménagement"_s));
    EXPECT_EQ(issuable(), (std::vector{attestationOf(zola), attestationOf(abadie)}));
    EXPECT_TRUE(judged().front().item.isDue);
    EXPECT_FALSE(judged().back().item.isDue);
}

TEST_F(DocumentListTest, offersAgainWhatARevokedAttestationNamed)
{
    const CandidacyId zola = withBlocks(u"Zola"_s, {1, 2});
    const DocumentId document = attest(zola, {1, 2});
    EXPECT_TRUE(issuable().empty());
    must(documents().revoke(lead(), actor(Role::Signatory), document, u"Nom mal écrit"_s));
    EXPECT_EQ(judged().front().item.blocks, (std::vector{1, 2}));
}

TEST_F(DocumentListTest, offersTheParchmentOnceTheAwardIsPublished)
{
    const CandidacyId zola = holder(u"Zola"_s, false);
    EXPECT_TRUE(issuable().empty()) << "and no attestation of the five blocks meanwhile";
    must(deliberations().publish(lead(), must(juries().sessions()).front().id));
    EXPECT_EQ(issuable(), (std::vector{IssuableKey{DocumentKind::Parchment, zola}}));
    EXPECT_TRUE(judged().front().blockers.empty());
    must(documents().issueParchment(signatory(), zola));
    EXPECT_TRUE(issuable().empty());
}

TEST_F(DocumentListTest, keepsALineThatTheRulesRefuseAndSaysWhy)
{
    PersonDetails nameless = details(u"Zola"_s, u"Emma"_s);
    nameless.birthPlace.clear();
    const CandidacyId zola = addCandidacy(must(candidacies().registerPerson(lead(), nameless)));
    must(blocks().recognise(lead(), zola, 1, ValidationSource::PriorProof, u"Attestation antérieure"_s));
    EXPECT_EQ(codesOf(judged().front().blockers), Codes{BlockerCode::Identity});
}

TEST_F(DocumentListTest, findsByNameWithoutAccents)
{
    withBlocks(u"Lefèvre"_s, {1});
    withBlocks(u"Martin"_s, {1});
    EXPECT_EQ(judged(u"lefev"_s).front().item.holder, u"Lefèvre Yasmine"_s);
    EXPECT_EQ(issuable(u"lefev"_s).size(), 1U);
    EXPECT_TRUE(issuable(u"…"_s).empty());
}

TEST_F(DocumentListTest, listsWhatWasIssuedAndWhatBecameOfIt)
{
    const CandidacyId zola = withBlocks(u"Zola"_s, {1, 2});
    const DocumentId first = attest(zola, {1});
    must(documents().issueDuplicate(lead(), first));
    attest(zola, {2});
    EXPECT_EQ(must(lists().count(DocumentFilter::Standing::Living)), 3);
    EXPECT_EQ(listed().at(2).duplicates, 1);
    EXPECT_EQ(listed().at(1).original, u"A-2021-0001"_s);
    EXPECT_EQ(listed().at(0).holder, u"Zola Yasmine"_s);

    must(documents().supersede(lead(), first, u"Prénom corrigé"_s));
    EXPECT_EQ(listed().front().supersedes, u"A-2021-0001"_s);
    const std::vector<DocumentListItem> annulled = listed(DocumentFilter::Standing::Annulled);
    EXPECT_EQ(must(lists().count(DocumentFilter::Standing::Annulled)), 2) << "the duplicate falls with it";
    ASSERT_EQ(annulled.size(), 2U);
    EXPECT_EQ(annulled.back().successor, u"A-2021-0003"_s);
    EXPECT_EQ(annulled.back().statusReason, u"Prénom corrigé"_s);
    EXPECT_EQ(annulled.back().state, DocumentState::Superseded);
    EXPECT_EQ(annulled.front().state, DocumentState::Superseded);
    EXPECT_EQ(annulled.front().successor, u"A-2021-0003"_s);
}

TEST_F(DocumentListTest, findsIssuedDocumentsByNumberOrName)
{
    attest(withBlocks(u"Zola"_s, {1}), {1});
    attest(withBlocks(u"Martin"_s, {1}), {1});
    const auto numbersFound = [this](const QString &text) {
        QStringList numbers;
        for (const DocumentListItem &item : listed(DocumentFilter::Standing::Living, text))
            numbers.append(item.number);
        return numbers;
    };
    EXPECT_EQ(numbersFound(u"a-2021-0002"_s), QStringList{u"A-2021-0002"_s});
    EXPECT_EQ(numbersFound(u"zol"_s), QStringList{u"A-2021-0001"_s});
    EXPECT_EQ(numbersFound(u"A-2021"_s).size(), 2);
    EXPECT_TRUE(numbersFound(u"nobody"_s).isEmpty());
    EXPECT_TRUE(listed(DocumentFilter::Standing::Annulled, u"A-2021"_s).empty());
}

TEST_F(DocumentListTest, keepsTheRegisterOfNumbers)
{
    const CandidacyId zola = withBlocks(u"Zola"_s, {1, 2});
    must(documents().issueDuplicate(lead(), attest(zola, {1})));
    attest(zola, {2});
    EXPECT_EQ(must(lists().series()),
              (std::vector{NumberSeries{DocumentKind::BlockAttestation, 2021, 2, 2, 1}}));
    const auto numbers = must(lists().numbers(DocumentKind::BlockAttestation, 2021));
    QStringList texts;
    for (const RegisteredNumber &number : numbers)
        texts.append(number.number);
    EXPECT_EQ(texts, (QStringList{u"A-2021-0001"_s, u"A-2021-0001-D1"_s, u"A-2021-0002"_s}));
    EXPECT_EQ(numbers.front().holder, u"Zola Yasmine"_s);
}

TEST_F(DocumentListTest, issuesByRequestAndRefusesOtherKinds)
{
    const CandidacyId zola = withBlocks(u"Zola"_s, {1});
    must(issueDocument(documents(), lead(), judged().front().request()));
    EXPECT_TRUE(issuable().empty());
    EXPECT_EQ(errorOf(issueDocument(documents(), lead(), {DocumentKind::Minutes, zola})),
              ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(issueDocument(documents(), actor(Role::Auditor),
                                    {DocumentKind::BlockAttestation, zola, {1}})),
              ErrorCode::RuleRefused);
}

TEST_F(DocumentListTest, previewsWithoutStoringAnything)
{
    withBlocks(u"Zola"_s, {1});
    const EventSeq before = lastEvent().seq;
    DocumentPreviewer previewer(rules());
    const DocumentRequest request = judged().front().request();
    const QByteArray pdf = must(previewer.render(database(), request, today()));
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(pdf, must(documents().previewBlockAttestation(request.candidacy, request.blocks)));
    EXPECT_EQ(lastEvent().seq, before);
}
