#include "parchemin/documents/proof/examination.h"
#include "parchemin/documents/proof/pdfsignature.h"

#include <QDir>
#include <QFile>

#include "batchtest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

/// What a batch prints before its turn is worth nothing once its turn comes differently.
namespace {

using Codes = std::vector<BlockerCode>;

class AheadPrinterTest : public BatchTest
{
protected:
    void SetUp() override
    {
        BatchTest::SetUp();
        Office office = open();
        addHolders(office, 12);
    }
    /// Corrects somebody's details while a batch is under way.
    static void correct(Office &office, const BatchLine &line, const PersonDetails &details)
    {
        const auto candidacy =
            must(CandidacyRepository(office.store->database()).load(line.request.candidacy));
        must(CandidacyService(office.context)
                 .correctPerson(office.lead, candidacy.person, details, u"Saisie erronée"_s));
    }
    static void finish(DocumentBatch &batch)
    {
        while (!batch.isFinished())
            batch.step();
    }
    static Codes codesOf(const BatchLine &line)
    {
        Codes codes;
        if (line.error)
            std::ranges::transform(line.error->blockers, std::back_inserter(codes), &Blocker::code);
        return codes;
    }
    static QString textOf(const Office &office, DocumentId document)
    {
        return documents::printedTextOf(must(office.documents.bytes(document)))
            .value_or(QString())
            .simplified();
    }
    /// Every document's file names it by its own number and its own holder, and the numbers have no gap.
    static void expectWhole(Office &office, int count)
    {
        EXPECT_EQ(office.series(),
                  (std::vector{NumberSeries{DocumentKind::BlockAttestation, 2021, count, count}}));
        for (const OfficialDocument &document :
             must(DocumentRepository(office.store->database()).page(std::nullopt, count + 1))) {
            const auto person =
                must(PersonRepository(office.store->database()).load(*document.person)).details;
            const QString text = textOf(office, document.id);
            EXPECT_TRUE(text.contains(document.number)) << document.number.toStdString();
            EXPECT_TRUE(text.contains(person.birthName.toUpper())) << document.number.toStdString();
        }
        EXPECT_TRUE(must(verifyJournal(office.store->database())).isIntact());
    }
    /// Unlocks again the key that was made with the tests' passphrase.
    void unlockAgain(Office &office)
    {
        const KeptKey kept = *must(KeyService(office.context).keyInUse());
        keys().hold(
            SessionKeys::IssuingKey{kept.id, must(documents::SigningKey::fromEncryptedPkcs8(
                                                 kept.sealedKey, documents::Secret(testPassphrase)))});
    }
};

void copyFolder(const QString &from, const QString &to)
{
    ASSERT_TRUE(QDir().mkpath(to));
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString target = QDir(to).filePath(entry.fileName());
        if (entry.isDir()) {
            copyFolder(entry.filePath(), target);
        } else {
            ASSERT_TRUE(QFile::copy(entry.filePath(), target));
        }
    }
}

} // namespace

TEST_F(AheadPrinterTest, givesTheBytesOfIssuingOneByOne)
{
    {
        Office office = open();
        unlockNewSigner(keys(), office.context, office.lead, {.kind = documents::testing::KeyKind::Rsa2048});
    }
    copyFolder(storePath(), pathOf(u"copy"_s));
    Office alone = open();
    for (const IssuableDocument &document : alone.issuable())
        must(issueDocument(alone.documents, alone.lead, document.request()));
    Office together = open(pathOf(u"copy"_s));
    finish(*together.begin());
    expectWhole(together, holders());
    for (int number = 1; number <= holders(); ++number) {
        const QString name = documentNumber(DocumentKind::BlockAttestation, 2021, number);
        const DocumentId one = must(alone.documents.byNumber(name)).id;
        const DocumentId other = must(together.documents.byNumber(name)).id;
        EXPECT_EQ(must(alone.documents.bytes(one)), must(together.documents.bytes(other)))
            << name.toStdString();
    }
}

TEST_F(AheadPrinterTest, signsWhileTheOneBeforeIsNotStoredYet)
{
    Office office = open();
    unlockNewSigner(keys(), office.context, office.lead);
    const QDateTime beginning = clock().now();
    const auto batch = office.begin();
    batch->step();
    clock().advance(5);
    const QByteArray pdf = must(office.documents.bytes(*batch->step().document));
    EXPECT_EQ(documents::verifySignatures(pdf).signatures.front().at, beginning);
}

TEST_F(AheadPrinterTest, givesTheNextNumberWhenSomebodyTookTheExpectedOne)
{
    Office office = open();
    const auto batch = office.begin();
    batch->step();
    must(issueDocument(office.documents, office.lead, batch->lines().back().request));
    EXPECT_EQ(batch->step().number, u"A-2021-0003"_s);
    finish(*batch);
    expectWhole(office, holders() + 1);
}

TEST_F(AheadPrinterTest, printsAnewWhatTheDossierSaysDifferentlyNow)
{
    Office office = open();
    const auto batch = office.begin();
    batch->step();
    PersonDetails renamed = holder(1);
    renamed.birthName = u"Abadie"_s;
    correct(office, batch->lines().at(1), renamed);
    const DocumentId second = *batch->step().document;
    EXPECT_TRUE(textOf(office, second).contains(u"ABADIE"_s));
    finish(*batch);
    expectWhole(office, holders());
}

TEST_F(AheadPrinterTest, datesByTheDayOfTheActAndNotOfThePrinting)
{
    Office office = open();
    const auto batch = office.begin();
    batch->step();
    clock().moveTo(QDateTime(QDate(2022, 1, 3), QTime(9, 0), Qt::UTC));
    const OfficialDocument second = must(office.documents.load(*batch->step().document));
    EXPECT_EQ(second.number, u"A-2022-0001"_s);
    EXPECT_EQ(second.issuedOn, QDate(2022, 1, 3));
    EXPECT_TRUE(textOf(office, second.id).contains(u"3 janvier 2022"_s));
}

TEST_F(AheadPrinterTest, leavesNoGapBehindARefusalThatNobodyForesaw)
{
    Office office = open();
    const auto batch = office.begin();
    batch->step();
    PersonDetails nameless = holder(1);
    nameless.birthPlace.clear();
    correct(office, batch->lines().at(1), nameless);
    EXPECT_EQ(codesOf(batch->step()), Codes{BlockerCode::Identity});
    EXPECT_EQ(batch->step().number, u"A-2021-0002"_s);
    finish(*batch);
    expectWhole(office, holders() - 1);
}

TEST_F(AheadPrinterTest, issuesWhatWasRefusedWhenItWasPrintedAheadAndNoLongerIs)
{
    Office office = open();
    const auto batch = office.begin();
    PersonDetails nameless = holder(1);
    nameless.birthPlace.clear();
    correct(office, batch->lines().at(1), nameless);
    batch->step();
    correct(office, batch->lines().at(1), holder(1));
    EXPECT_EQ(batch->step().number, u"A-2021-0002"_s);
    finish(*batch);
    expectWhole(office, holders());
}

TEST_F(AheadPrinterTest, leavesNoGapBehindADocumentThatCannotBeRendered)
{
    Office office = open();
    const auto batch = office.begin();
    PersonDetails unprintable = holder(2);
    unprintable.birthName = u"\u674E"_s; // a letter that no bundled font has
    correct(office, batch->lines().at(2), unprintable);
    batch->step();
    batch->step();
    const BatchLine &third = batch->step();
    EXPECT_FALSE(third.document);
    EXPECT_EQ(third.error->code, ErrorCode::InvalidInput);
    EXPECT_TRUE(third.error->detail.contains(u"U+674E"_s)) << third.error->detail.toStdString();
    EXPECT_EQ(batch->step().number, u"A-2021-0003"_s);
    finish(*batch);
    expectWhole(office, holders() - 1);
}

TEST_F(AheadPrinterTest, refusesEveryDocumentOnceTheKeysAreLockedAndGoesOnWhenTheyAreUnlockedAgain)
{
    Office office = open();
    unlockNewKey(keys(), office.context, office.lead, clock().today());
    const auto batch = office.begin();
    batch->step();
    keys().lock();
    for (int tried = 0; tried < 2; ++tried) {
        const BatchLine &line = batch->step();
        EXPECT_FALSE(line.document);
        EXPECT_EQ(codesOf(line), Codes{BlockerCode::KeysChanged});
    }
    EXPECT_EQ(office.series().front().last, 1) << "nothing is half issued";
    unlockAgain(office);
    EXPECT_EQ(batch->step().number, u"A-2021-0002"_s);
    finish(*batch);
    expectWhole(office, holders() - 2);
    for (const BatchLine &line : batch->lines())
        EXPECT_TRUE(!line.document || must(office.documents.proofOf(*line.document)).key);
}

TEST_F(AheadPrinterTest, provesNoneByAKeyThatWasNotUnlockedWhenTheBatchBegan)
{
    Office office = open();
    const auto batch = office.begin();
    batch->step();
    unlockNewKey(keys(), office.context, office.lead, clock().today());
    EXPECT_EQ(codesOf(batch->step()), Codes{BlockerCode::KeysChanged});
    keys().lock();
    EXPECT_EQ(batch->step().number, u"A-2021-0002"_s);
}

TEST_F(AheadPrinterTest, refusesWhatACertificateMayNoLongerSign)
{
    Office office = open();
    unlockNewSigner(keys(), office.context, office.lead, {.until = clock().now().addSecs(60)});
    const auto batch = office.begin();
    batch->step();
    clock().advance(120);
    EXPECT_EQ(codesOf(batch->step()), Codes{BlockerCode::CertificateNotInForce});
    EXPECT_EQ(office.series().front().last, 1);
}

TEST_F(AheadPrinterTest, keepsNothingOfWhatWasPrintedAheadOfACancelledBatch)
{
    Office office = open();
    {
        const auto cancelled = office.begin();
        cancelled->step();
        cancelled->cancel();
        const auto abandoned = office.begin();
        abandoned->step();
    }
    EXPECT_EQ(office.series().front().last, 2);
    EXPECT_EQ(static_cast<int>(office.issuable().size()), holders() - 2);
    finish(*office.begin());
    expectWhole(office, holders());
}
