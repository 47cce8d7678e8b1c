#include "support/childprocess.h"
#include "support/killrounds.h"

#include "parchemin/app/documentverification.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

#include "batchtest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As many does a child issue at most before it waits to be killed: no machine is so fast that a batch is
/// over before.
constexpr int issuedInALife = 5;
constexpr int lives = 8;
constexpr int holderCount = lives * issuedInALife;

class DocumentBatchKillTest : public BatchTest
{
protected:
    void SetUp() override
    {
        BatchTest::SetUp();
        ASSERT_TRUE(QDir().mkpath(filesPath()));
        Office office = open();
        addHolders(office, holderCount);
    }
    [[nodiscard]] QString filesPath() const { return pathOf(u"files"_s); }
    /// Makes a key and a certificate; every child that is started afterwards has them in its memory.
    void makeKeys()
    {
        Office office = open();
        unlockNewKey(keys(), office.context, office.lead, clock().today());
        unlockNewSigner(keys(), office.context, office.lead);
    }
    /// In the child: issues some of what is left, and tells each document that it was told is issued. With
    /// keys made, it proves them.
    void issueSome(int pipe, int most)
    {
        Office office = open();
        const auto batch = office.begin(BatchFiles{filesPath(), u"{numero}"_s});
        for (int issued = 0; issued < most; ++issued)
            ChildProcess::tell(pipe, batch->step().document->value());
        ::pause();
    }
    /// Hears of `wanted` documents, at least two, and kills within the time that one more takes. Returns all
    /// that was told.
    [[nodiscard]] static std::vector<qint64> killWithinAnAct(const ChildProcess &child, int wanted)
    {
        std::vector<qint64> told;
        QElapsedTimer sinceTheLast;
        for (int heard = 0; heard < wanted; ++heard) {
            sinceTheLast.start();
            told.push_back(child.hear());
        }
        const auto pace = static_cast<quint32>(sinceTheLast.nsecsElapsed() / 1000);
        ::usleep(QRandomGenerator::global()->bounded(pace + 1));
        child.kill();
        for (qint64 document = child.hear(); document != 0; document = child.hear())
            told.push_back(document);
        return told;
    }
};

} // namespace

TEST_F(DocumentBatchKillTest, aKillInTheMiddleLosesNoDocumentAndLeavesNoGap)
{
    std::vector<qint64> told;
    for (int life = 0; life < lives; ++life) {
        const ChildProcess child([this](int pipe) { issueSome(pipe, issuedInALife); });
        const int wanted = QRandomGenerator::global()->bounded(2, issuedInALife);
        const std::vector<qint64> ofThisLife = killWithinAnAct(child, wanted);
        ASSERT_FALSE(std::ranges::count(ofThisLife, 0)) << "the batch died by itself";
        told.insert(told.end(), ofThisLife.begin(), ofThisLife.end());
    }

    Office office = open();
    while (!office.issuable().empty())
        must(issueDocument(office.documents, office.lead, office.issuable().front().request()));
    EXPECT_EQ(office.series(),
              (std::vector{NumberSeries{DocumentKind::BlockAttestation, 2021, holderCount, holderCount}}))
        << "one number each, none twice, no gap";
    for (const qint64 document : told)
        EXPECT_TRUE(office.documents.bytes(DocumentId{document})) << "what was told to be issued is";
    EXPECT_TRUE(must(verifyJournal(office.store->database())).isIntact());
}

TEST_F(DocumentBatchKillTest, everyLineOfTheLogOfAKilledBatchTellsOfADocumentAndItsCopy)
{
    {
        const ChildProcess child([this](int pipe) { issueSome(pipe, holderCount); });
        for (int heard = 0; heard < 12; ++heard)
            ASSERT_GT(child.hear(), 0);
        child.kill();
    }
    const QStringList logs = QDir(filesPath()).entryList({u"*.csv"_s}, QDir::Files);
    ASSERT_EQ(logs.size(), 1);
    QFile log(QDir(filesPath()).filePath(logs.front()));
    ASSERT_TRUE(log.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(log.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_GE(lines.size(), 13) << "headings, and a line for each document told";
    Office office = open();
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u';');
        const OfficialDocument document = must(office.documents.byNumber(cells.at(4)));
        QFile copy(QDir(filesPath()).filePath(cells.at(5)));
        ASSERT_TRUE(copy.open(QIODevice::ReadOnly)) << qPrintable(line);
        EXPECT_EQ(copy.readAll(), must(office.documents.bytes(document.id)));
    }
}

TEST_F(DocumentBatchKillTest, aKilledSignedBatchGoesOnWithoutGapAndEveryDocumentProvesItself)
{
    const int rounds = killRounds(lives);
    {
        Office office = open();
        addHolders(office, std::max(0, issuedInALife * rounds - holders()));
    }
    makeKeys();
    for (int round = 0; round < rounds; ++round) {
        const ChildProcess child([this](int pipe) { issueSome(pipe, issuedInALife); });
        const int wanted = QRandomGenerator::global()->bounded(issuedInALife);
        for (int heard = 0; heard < wanted; ++heard)
            ASSERT_NE(child.hear(), 0) << "the batch died by itself";
        ::usleep(QRandomGenerator::global()->bounded(60'000U)); // between rendering, signing and storing
        child.kill();
    }

    Office office = open();
    while (!office.issuable().empty())
        must(issueDocument(office.documents, office.lead, office.issuable().front().request()));
    EXPECT_EQ(office.series(),
              (std::vector{NumberSeries{DocumentKind::BlockAttestation, 2021, holders(), holders()}}))
        << "one number each, none twice, no gap";
    for (const OfficialDocument &document :
         must(DocumentRepository(office.store->database()).page(std::nullopt, holders()))) {
        const auto file = documents::examine(must(office.documents.bytes(document.id)));
        const auto known = must(knownKeys(office.store->database(), file));
        const auto report =
            documents::verify(file, known, must(registerAnswer(office.store->database(), file)));
        EXPECT_TRUE(report.isAuthentic()) << document.number.toStdString();
        EXPECT_EQ(report.outcomeOf(documents::CheckSubject::FileKey), documents::CheckOutcome::Passed);
        EXPECT_EQ(report.outcomeOf(documents::CheckSubject::CredentialKey), documents::CheckOutcome::Passed);
    }
    EXPECT_TRUE(must(verifyJournal(office.store->database())).isIntact());
}
