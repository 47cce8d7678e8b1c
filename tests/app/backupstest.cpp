#include "parchemin/app/backups.h"

#include "support/servicetest.h"

#include "parchemin/app/demonstration.h"

#include <QDir>

#include <algorithm>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class BackupsTest : public ServiceTest
{
protected:
    [[nodiscard]] BackupPlan plan() const { return {pathOf(u"backups"_s), m_retention}; }
    Result<BackupOutcome> backUpAt(const QDateTime &now, BackupOccasion occasion)
    {
        return backUp(store(), plan(), now, occasion);
    }
    [[nodiscard]] static QDateTime on(int day, int hour = 18)
    {
        return certifierInstant({2026, 11, day}, {hour, 0});
    }
    [[nodiscard]] std::vector<FoundBackup> backups() { return backupsIn(plan().folder); }
    /// An act, so that there is something new to save.
    void change() { addPerson(u"Petit"_s + QChar(u'a' + m_people++), u"Paul"_s); }
    void setRetention(const BackupRetention &retention) { m_retention = retention; }
    [[nodiscard]] QString makeBackup() { return must(backUpAt(on(25), BackupOccasion::Asked)).latest->path; }

private:
    BackupRetention m_retention;
    int m_people = 0;
};

} // namespace

TEST_F(BackupsTest, removesADemonstrationWithItsBackups)
{
    const QString folder = pathOf(u"demo"_s);
    const BackupPlan demoPlan{pathOf(u"demo.backups"_s), {}};
    {
        const auto demonstration =
            must(createStore(folder, clock(), {u"claire"_s, u"Claire Moreau"_s}, clock().now()));
        must(backUp(*demonstration, demoPlan, on(25), BackupOccasion::Asked));
        EXPECT_EQ(removeDemonstration(folder, demoPlan.folder).error().code, ErrorCode::StoreBusy);
    }
    ASSERT_FALSE(writeFile(u"demo/mine.txt"_s, "kept").isEmpty());
    must(removeDemonstration(folder, demoPlan.folder));
    EXPECT_EQ(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{u"mine.txt"_s})
        << "what is not the store's stays";
    EXPECT_FALSE(QDir(demoPlan.folder).exists());
}

TEST_F(BackupsTest, removesNoStoreThatIsNoDemonstration)
{
    const QString folder = store().folder();
    closeStore();
    EXPECT_EQ(removeDemonstration(folder, plan().folder).error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(Store::open(folder));
}

TEST_F(BackupsTest, makesADatedBackupThatVerifies)
{
    const BackupOutcome outcome = must(backUpAt(on(25, 11), BackupOccasion::Asked));
    EXPECT_TRUE(outcome.isMade);
    ASSERT_TRUE(outcome.latest);
    EXPECT_EQ(QDir(outcome.latest->path).dirName(), u"store 2026-11-25 11-00-00"_s);
    EXPECT_EQ(must(verifyBackup(outcome.latest->path)), outcome.latest->note.figures);
}

TEST_F(BackupsTest, makesOneWheneverItIsAskedFor)
{
    must(backUpAt(on(25), BackupOccasion::Asked));
    EXPECT_TRUE(must(backUpAt(on(25), BackupOccasion::Asked)).isMade) << "in the same second too";
    EXPECT_EQ(backups().size(), 2U);
    EXPECT_EQ(backups().front().note.origin, BackupOrigin::AskedFor);
}

TEST_F(BackupsTest, remembersThatOneWasMadeByItself)
{
    must(backUpAt(on(25), BackupOccasion::Daily));
    EXPECT_EQ(backups().front().note.origin, BackupOrigin::Automatic);
}

TEST_F(BackupsTest, makesNoneOnClosingWhenNothingChanged)
{
    EXPECT_TRUE(must(backUpAt(on(24), BackupOccasion::Closing)).isMade) << "the first";
    EXPECT_FALSE(must(backUpAt(on(25), BackupOccasion::Closing)).isMade);
    change();
    EXPECT_TRUE(must(backUpAt(on(25), BackupOccasion::Closing)).isMade);
}

TEST_F(BackupsTest, makesOneADayWhileItIsOpen)
{
    must(backUpAt(on(24, 9), BackupOccasion::Daily));
    change();
    EXPECT_FALSE(must(backUpAt(on(24, 17), BackupOccasion::Daily)).isMade) << "the day has one";
    EXPECT_TRUE(must(backUpAt(on(25, 9), BackupOccasion::Daily)).isMade);
    EXPECT_FALSE(must(backUpAt(on(26, 9), BackupOccasion::Daily)).isMade) << "nothing changed";
}

TEST_F(BackupsTest, removesWhatNoGenerationKeepsAndNothingElse)
{
    setRetention({2, 0, 0});
    ASSERT_TRUE(QDir(pathOf({})).mkpath(u"backups/holiday photos"_s));
    for (const int day : {22, 23, 24}) {
        change();
        must(backUpAt(on(day), BackupOccasion::Daily));
    }
    EXPECT_EQ(backups().size(), 2U);
    EXPECT_EQ(backups().back().note.takenAt, on(23));
    EXPECT_TRUE(QDir(pathOf(u"backups/holiday photos"_s)).exists());
}

TEST_F(BackupsTest, keepsTheOldOnesWhenTheNewOneFails)
{
    setRetention({1, 0, 0});
    must(backUpAt(on(24), BackupOccasion::Asked));
    const QString file = pathOf(u"in the way"_s);
    ASSERT_FALSE(writeFile(u"in the way"_s, "x").isEmpty());
    EXPECT_EQ(errorOf(backUp(store(), {file + u"/deeper"_s, {}}, on(25), BackupOccasion::Asked)),
              ErrorCode::FileUnwritable);
    EXPECT_EQ(backups().size(), 1U);
}

TEST_F(BackupsTest, showsWhatARestoreWouldLose)
{
    const QString backup = makeBackup();
    change();
    change();
    const RestorePreview preview = must(previewRestore(backup, store().folder()));
    EXPECT_TRUE(preview.isSameStore);
    EXPECT_TRUE(preview.isPast);
    EXPECT_EQ(preview.lostEvents(), 2);
    EXPECT_EQ(preview.note.takenAt, on(25));
}

TEST_F(BackupsTest, showsThatABackupIsOfAnotherStore)
{
    const QString backup = makeBackup();
    must(createStore(pathOf(u"other"_s), clock(), {u"lead"_s, u"Somebody"_s}));
    const RestorePreview preview = must(previewRestore(backup, pathOf(u"other"_s)));
    EXPECT_FALSE(preview.isSameStore);
    EXPECT_FALSE(preview.isPast);
}

TEST_F(BackupsTest, showsABackupWhoseStoreIsGone)
{
    const RestorePreview preview = must(previewRestore(makeBackup(), pathOf(u"nowhere"_s)));
    EXPECT_FALSE(preview.present);
    EXPECT_EQ(preview.backup.events, preview.note.figures.events);
}

// Whoever chose the folder that holds the backups was told that it is none.
TEST_F(BackupsTest, findsTheBackupsThatAFolderLeadsTo)
{
    BackupPlan usual{backupFolderBeside(store().folder()), {}};
    const auto paths = [](const QString &folder) {
        QStringList found;
        for (const FoundBackup &backup : backupsFoundAt(folder))
            found.append(backup.path);
        return found;
    };
    EXPECT_EQ(paths(store().folder()), QStringList());
    must(backUp(store(), usual, on(24), BackupOccasion::Asked));
    const QString later = must(backUp(store(), usual, on(25), BackupOccasion::Asked)).latest->path;

    EXPECT_EQ(paths(usual.folder).size(), 2) << "the folder that holds them";
    EXPECT_EQ(paths(usual.folder).value(0), later) << "the latest first";
    EXPECT_EQ(paths(later), QStringList{later}) << "one of them";
    EXPECT_EQ(paths(store().folder()), paths(usual.folder)) << "the store beside which they lie";
    EXPECT_EQ(paths(pathOf(u"."_s)), paths(usual.folder)) << "the folder in which the store lies";
    EXPECT_EQ(paths(pathOf(u"nowhere"_s)), QStringList());
}

TEST_F(BackupsTest, refusesToPreviewWhatIsNoBackup)
{
    EXPECT_EQ(errorOf(previewRestore(store().folder(), {})), ErrorCode::NotFound);
    EXPECT_EQ(errorOf(restoreInto(store().folder(), pathOf(u"new"_s))), ErrorCode::NotFound);
}

TEST_F(BackupsTest, restoresIntoANewFolderAsAStore)
{
    const StoreFigures before = must(figuresOf(database()));
    const QString backup = makeBackup();
    must(restoreInto(backup, pathOf(u"new"_s)));
    EXPECT_FALSE(backupNoteOf(pathOf(u"new"_s)));
    const auto restored = must(Store::open(pathOf(u"new"_s)));
    EXPECT_EQ(must(figuresOf(restored->database())), before);
    EXPECT_TRUE(must(verifyJournal(restored->database())).isIntact());
}

TEST_F(BackupsTest, restoresInPlaceAndKeepsTheStoreAside)
{
    const QString place = store().folder();
    const StoreFigures before = must(figuresOf(database()));
    const QString backup = makeBackup();
    change();
    const StoreFigures changed = must(figuresOf(database()));
    closeStore();
    const QString kept = must(restoreInPlace(backup, place, on(26)));
    EXPECT_EQ(must(figuresOf(must(Store::open(place))->database())), before);
    const auto aside = must(Store::open(kept));
    EXPECT_EQ(must(figuresOf(aside->database())), changed);
    EXPECT_FALSE(aside->takenOverFrom()) << "it was closed well";
}

TEST_F(BackupsTest, doesNotRestoreInThePlaceOfAStoreThatIsOpen)
{
    const QString backup = makeBackup();
    change();
    const QStringList neighbours = QDir(pathOf({})).entryList(QDir::AllEntries | QDir::Hidden);
    EXPECT_EQ(errorOf(restoreInPlace(backup, store().folder(), on(26))), ErrorCode::StoreBusy);
    EXPECT_EQ(QDir(pathOf({})).entryList(QDir::AllEntries | QDir::Hidden), neighbours);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(BackupsTest, doesNotRestoreADamagedBackup)
{
    const QString backup = makeBackup();
    const QString place = store().folder();
    const StoreFigures before = must(figuresOf(database()));
    QFile file(backup + u"/parchemin.db"_s);
    ASSERT_TRUE(file.resize(file.size() / 2));
    closeStore();
    EXPECT_FALSE(restoreInto(backup, pathOf(u"new"_s)));
    EXPECT_FALSE(QFileInfo::exists(pathOf(u"new"_s)));
    EXPECT_FALSE(restoreInPlace(backup, place, on(26)));
    EXPECT_EQ(must(figuresOf(must(Store::open(place))->database())), before);
}
