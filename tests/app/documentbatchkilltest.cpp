#include "support/childprocess.h"
#include "support/killrounds.h"

#include "parchemin/app/documentverification.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

#include "batchtest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int holderCount = 40;

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
    /// In the child: issues all that is left, and tells each document that it was told is issued. With keys
    /// made, it proves them.
    void issueAll(int pipe)
    {
        Office office = open();
        const auto batch = office.begin(BatchFiles{filesPath(), u"{numero}"_s});
        while (!batch->isFinished())
            ChildProcess::tell(pipe, batch->step().document->value());
    }
};

} // namespace

TEST_F(DocumentBatchKillTest, aKillInTheMiddleLosesNoDocumentAndLeavesNoGap)
{
    std::vector<qint64> told;
    int kills = 0;
    for (std::size_t round = 0; round < holderCount && told.size() < holderCount; ++round) {
        const ChildProcess child([this](int pipe) { issueAll(pipe); });
        const std::size_t wanted = told.size() + QRandomGenerator::global()->bounded(6U);
        qint64 document = -1;
        while (document != 0 && told.size() <= wanted) {
            document = child.hear();
            if (document > 0)
                told.push_back(document);
        }
        ::usleep(QRandomGenerator::global()->bounded(40'000U)); // into the next act, wherever that is
        child.kill();
        kills += document == 0 ? 0 : 1;
    }
    EXPECT_GT(kills, 5) << "the batch was killed in the middle";

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
        const ChildProcess child([this](int pipe) { issueAll(pipe); });
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
    const int rounds = killRounds(8);
    {
        Office office = open();
        addHolders(office, std::max(0, 4 * rounds - holders()));
    }
    makeKeys();
    int kills = 0;
    for (int round = 0; round < rounds; ++round) {
        const ChildProcess child([this](int pipe) { issueAll(pipe); });
        const int wanted = QRandomGenerator::global()->bounded(4);
        qint64 document = -1;
        for (int heard = 0; heard < wanted && document != 0; ++heard)
            document = child.hear();
        ::usleep(QRandomGenerator::global()->bounded(60'000U)); // between rendering, signing and storing
        child.kill();
        kills += document == 0 ? 0 : 1;
    }
    EXPECT_GT(kills, rounds / 2) << "the batch was killed in the middle";

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
