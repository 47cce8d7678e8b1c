#include "support/invariants.h"
#include "support/latefacts.h"
#include "support/must.h"
#include "support/printers.h"

#include "parchemin/app/demonstration.h"
#include "parchemin/store/statement.h"
#include "parchemin/store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

#include "documents/pdftools.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// One main line for all cases.
class MainLineTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        sharedFolder = std::make_unique<QTemporaryDir>();
        sharedResult = std::make_unique<DemonstrationResult>(must(runMainLine(sharedFolder->path(), {})));
    }
    static void TearDownTestSuite()
    {
        sharedResult.reset();
        sharedFolder.reset();
    }
    [[nodiscard]] static const DemonstrationResult &result() { return *sharedResult; }
    /// The bytes of the one document of that title and person.
    [[nodiscard]] static QByteArray document(const QString &title, const QString &person)
    {
        const auto found = std::ranges::find_if(result().pdfFiles, [&](const QString &path) {
            const QString name = QFileInfo(path).fileName();
            return name.contains(title) && name.contains(person);
        });
        if (found == result().pdfFiles.end())
            return {};
        QFile file(*found);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    static inline std::unique_ptr<QTemporaryDir> sharedFolder;
    static inline std::unique_ptr<DemonstrationResult> sharedResult;
};

TEST_F(MainLineTest, leavesAnIntactJournal)
{
    EXPECT_TRUE(result().journal.isIntact());
    EXPECT_GT(result().journal.events, 1000);
}

TEST_F(MainLineTest, keepsEveryInvariant)
{
    const auto store = must(Store::open(result().storeFolder));

    EXPECT_EQ(brokenInvariants(store->database()), QStringList());
}

TEST_F(MainLineTest, tellsNothingAsDoneThatLiesAfterItsDay)
{
    const auto store = must(Store::open(result().storeFolder));

    EXPECT_EQ(factsAfter(store->database(), *store->info().demonstrationNow), QStringList());
}

TEST_F(MainLineTest, writesEveryDocumentOfTheRegister)
{
    const auto store = must(Store::open(result().storeFolder));
    Statement count(store->database(), u"SELECT count(*) FROM official_document"_s);

    EXPECT_EQ(must(single<qint64>(count, [](const Statement &row) { return row.integer(0); })),
              result().pdfFiles.size());
    EXPECT_TRUE(std::ranges::all_of(result().pdfFiles,
                                    [](const QString &path) { return QFileInfo(path).size() > 1000; }));
}

TEST_F(MainLineTest, leadsYasmineAmraniToHerParchment)
{
    const QString text = documents::pdftools::extractedText(document(u"Parchemin"_s, u"Amrani Yasmine"_s));

    EXPECT_TRUE(text.contains(u"Chef de projet digital"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"AMRANI"_s, Qt::CaseInsensitive)) << qPrintable(text);
}

TEST_F(MainLineTest, writesSoundFiles)
{
    ASSERT_TRUE(documents::pdftools::has(u"qpdf"_s)) << "qpdf is needed";
    for (const auto &[title, person] :
         {std::pair(u"Parchemin"_s, u"Bertin Hugo"_s), std::pair(u"Attestation de blocs"_s, u"Bertin Hugo"_s),
          std::pair(u"Notification"_s, u"Bertin Hugo"_s), std::pair(u"Procès-verbal"_s, u""_s)}) {
        const QByteArray pdf = document(title, person);
        ASSERT_FALSE(pdf.isEmpty()) << qPrintable(title);
        EXPECT_EQ(documents::pdftools::structuralFaults(pdf), QString()) << qPrintable(title);
    }
}

TEST(MainLineCreationTest, leavesNothingBehindWhenItIsStopped)
{
    const QTemporaryDir parent;
    int calls = 0;

    const auto stopped = runMainLine(parent.filePath(u"a/b"_s), [&calls](double) { return ++calls < 40; });

    EXPECT_EQ(errorOf(stopped), ErrorCode::Cancelled);
    EXPECT_EQ(QDir(parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList());
}

TEST(MainLineCreationTest, refusesAFolderWhereItWasPlayedAlready)
{
    const QTemporaryDir parent;
    ASSERT_TRUE(QDir(parent.path()).mkpath(u"documents/old"_s));

    EXPECT_EQ(errorOf(runMainLine(parent.path(), {})), ErrorCode::InvalidInput);
}

} // namespace
} // namespace parchemin
