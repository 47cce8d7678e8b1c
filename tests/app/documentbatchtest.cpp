#include "parchemin/app/documentbatch.h"

#include "support/jurytest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class DocumentBatchTest : public JuryTest
{
protected:
    void addHolders(const QStringList &names)
    {
        for (const QString &name : names) {
            const CandidacyId candidacy = addCandidate(name);
            must(blocks().recognise(lead(), candidacy, 1, ValidationSource::PriorProof, u"Attestation"_s));
        }
    }
    [[nodiscard]] std::vector<IssuableDocument> issuable()
    {
        return must(loadIssuable(database(), rules(), must(DocumentListRepository(database()).issuable({})),
                                 today()));
    }
    [[nodiscard]] QString makeFolder()
    {
        EXPECT_TRUE(QDir(pathOf({})).mkpath(u"files"_s));
        return pathOf(u"files"_s);
    }
    [[nodiscard]] std::unique_ptr<DocumentBatch> begin(const std::optional<BatchFiles> &files = {})
    {
        return must(DocumentBatch::begin(documents(), context(), lead(), issuable(), files));
    }
    [[nodiscard]] static QStringList linesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }
};

} // namespace

TEST_F(DocumentBatchTest, issuesOneDocumentAStepWithConsecutiveNumbers)
{
    addHolders({u"Zola"_s, u"Abadie"_s});
    const auto batch = begin();
    const EventSeq before = lastEvent().seq;
    EXPECT_EQ(batch->step().number, u"A-2021-0001"_s);
    EXPECT_EQ(lastEvent().seq.value(), before.value() + 1) << "one act each";
    EXPECT_FALSE(batch->isFinished());
    EXPECT_EQ(batch->step().number, u"A-2021-0002"_s);
    EXPECT_TRUE(batch->isFinished());
    EXPECT_EQ(batch->lines().front().holder, u"Abadie Yasmine"_s);
    EXPECT_TRUE(issuable().empty());
}

TEST_F(DocumentBatchTest, writesTheStoredBytesAndOneLogBesideThem)
{
    addHolders({u"Zola"_s, u"Abadie"_s});
    const QString folder = makeFolder();
    const auto batch = begin(BatchFiles{folder, u"{nom} {document}"_s});
    while (!batch->isFinished())
        batch->step();
    const BatchLine line = batch->lines().front();
    EXPECT_TRUE(line.isDone());
    EXPECT_EQ(QFileInfo(line.file).fileName(), u"Abadie Block attestation.pdf"_s);
    QFile copy(line.file);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), must(documents().bytes(*line.document)));
    EXPECT_EQ(QFileInfo(batch->logPath()).path(), folder);
    const QStringList log = linesOf(batch->logPath());
    ASSERT_EQ(log.size(), 3) << "headings and two documents";
    EXPECT_TRUE(log.at(1).contains(u"Abadie Yasmine"_s) && log.at(1).contains(u"A-2021-0001"_s));
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 3);
}

TEST_F(DocumentBatchTest, goesOnAfterADocumentThatTheRulesRefuse)
{
    addHolders({u"Abadie"_s, u"Zola"_s});
    const auto batch = begin(BatchFiles{makeFolder(), u"{numero}"_s});
    // Between the choice and the act the first block is attested elsewhere: the second attestation repeats
    // it, which no rule forbids; a missing identity does.
    PersonDetails nameless = details(u"Abadie"_s, u"Yasmine"_s);
    nameless.birthPlace.clear();
    must(candidacies().correctPerson(lead(), personOf(batch->lines().front().request.candidacy), nameless,
                                     u"Saisie erronée"_s));
    const BatchLine refused = batch->step();
    EXPECT_FALSE(refused.document);
    EXPECT_EQ(codesOf(refused.error->blockers), Codes{BlockerCode::Identity});
    EXPECT_EQ(batch->step().number, u"A-2021-0001"_s) << "a refusal takes no number";
    const QStringList log = linesOf(batch->logPath());
    EXPECT_TRUE(log.at(1).contains(u"not issued"_s)) << qPrintable(log.at(1));
}

TEST_F(DocumentBatchTest, issuesNothingWhenTheFolderCannotBeWritten)
{
    addHolders({u"Zola"_s});
    const auto batch = DocumentBatch::begin(documents(), context(), lead(), issuable(),
                                            BatchFiles{pathOf(u"nowhere"_s), u"{numero}"_s});
    EXPECT_EQ(errorOf(batch), ErrorCode::FileUnwritable);
    EXPECT_EQ(issuable().size(), 1U);
}

TEST_F(DocumentBatchTest, saysWhenADocumentIsIssuedButItsCopyIsNot)
{
    addHolders({u"Zola"_s});
    const QString folder = makeFolder();
    const auto batch = begin(BatchFiles{folder, u"{numero}"_s});
    // The log is open already and stays writable; the folder of the copies is gone.
    ASSERT_TRUE(QDir(folder).removeRecursively());
    const BatchLine line = batch->step();
    EXPECT_TRUE(line.document);
    EXPECT_EQ(line.error->code, ErrorCode::FileUnwritable);
    EXPECT_FALSE(line.isDone());
}

TEST_F(DocumentBatchTest, leavesTheRestToAnotherBatchWhenItIsCancelled)
{
    addHolders({u"Abadie"_s, u"Martin"_s, u"Zola"_s});
    const auto first = begin(BatchFiles{makeFolder(), u"{numero}"_s});
    first->step();
    first->cancel();
    const QStringList lines = linesOf(first->logPath());
    EXPECT_TRUE(lines.back().contains(u"2 document(s) were not tried."_s));
    EXPECT_EQ(issuable().size(), 2U);
    const auto second = begin();
    EXPECT_EQ(second->step().number, u"A-2021-0002"_s);
}

TEST_F(DocumentBatchTest, holdsFewPagesOfTheStoreWhileItWrites)
{
    addHolders({u"Zola"_s});
    const auto kilobytes = [this] {
        QSqlQuery query(database().connection());
        EXPECT_TRUE(query.exec(u"PRAGMA cache_size"_s) && query.next());
        return -query.value(0).toInt();
    };
    const int usual = kilobytes();
    const auto batch = begin();
    EXPECT_LE(kilobytes(), 8'192);
    batch->step();
    EXPECT_EQ(kilobytes(), usual);
}
