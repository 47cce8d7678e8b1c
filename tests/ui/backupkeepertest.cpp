#include "parchemin/ui/backupkeeper.h"

#include "support/servicetest.h"
#include "support/widgets.h"

#include "parchemin/ui/backupchoicedialog.h"
#include "parchemin/ui/backupsdialog.h"
#include "parchemin/ui/backupsettings.h"
#include "parchemin/ui/backupstatus.h"
#include "parchemin/ui/restoredialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

#include "dialogdriver.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class BackupUiTest : public ServiceTest
{
protected:
    [[nodiscard]] BackupPlan plan() const { return {pathOf(u"backups"_s), {}}; }
    [[nodiscard]] static bool waitUntilIdle(const ui::BackupKeeper &keeper)
    {
        return QTest::qWaitFor([&keeper] { return !keeper.isBusy(); }, 30'000);
    }
    QString makeBackup()
    {
        return must(backUp(store(), plan(), SystemClock().now(), BackupOccasion::Asked)).latest->path;
    }
    [[nodiscard]] ui::RestoreDialog::FolderChooser chooser()
    {
        return [this](QWidget *, const QString &) {
            return pathOf(u"restored"_s);
        };
    }
    /// `existing` answers the question for a folder that is there.
    [[nodiscard]] ui::BackupChoosers choosers(const QString &existing)
    {
        return {[existing](QWidget *, const QString &) { return existing; }, chooser()};
    }
    /// Waits until the backup was checked.
    [[nodiscard]] static bool waitUntilChecked(const ui::RestoreDialog &dialog)
    {
        return QTest::qWaitFor(
            [&dialog] { return !child<QLabel>(dialog, "restoreContents").text().contains(u"being checked"); },
            30'000);
    }
    [[nodiscard]] static QPushButton &acceptButton(const QDialog &dialog)
    {
        for (QAbstractButton *button : onlyChild<QDialogButtonBox>(dialog).buttons()) {
            if (onlyChild<QDialogButtonBox>(dialog).buttonRole(button) == QDialogButtonBox::AcceptRole)
                return *qobject_cast<QPushButton *>(button);
        }
        throw std::runtime_error("no button accepts");
    }
};

} // namespace

TEST_F(BackupUiTest, makesABackupAwayFromTheWindowAndSaysSo)
{
    ui::BackupKeeper keeper(store(), plan(), clock());
    const ui::BackupStatus status(keeper);
    EXPECT_EQ(status.text(), u"No backup yet"_s);
    keeper.backUp(BackupOccasion::Asked);
    EXPECT_TRUE(keeper.isBusy()) << "it does not wait";
    EXPECT_EQ(status.text(), u"Backing up…"_s);
    ASSERT_TRUE(waitUntilIdle(keeper));
    EXPECT_TRUE(status.text().startsWith(u"Backup: ")) << qPrintable(status.text());
    EXPECT_EQ(backupsIn(plan().folder).size(), 1U);
}

TEST_F(BackupUiTest, callsAutomaticWhatNobodyAskedFor)
{
    ui::BackupKeeper keeper(store(), plan(), clock());
    const ui::BackupStatus status(keeper);
    keeper.backUp(BackupOccasion::Daily);
    ASSERT_TRUE(waitUntilIdle(keeper));
    EXPECT_TRUE(status.text().startsWith(u"Automatic backup: ")) << qPrintable(status.text());
}

TEST_F(BackupUiTest, makesTheOneThatWasAskedForMeanwhile)
{
    ui::BackupKeeper keeper(store(), plan(), clock());
    const QSignalSpy finished(&keeper, &ui::BackupKeeper::finished);
    keeper.backUp(BackupOccasion::Asked);
    keeper.backUp(BackupOccasion::Asked);
    keeper.backUp(BackupOccasion::Daily);
    ASSERT_TRUE(QTest::qWaitFor([&finished] { return finished.count() == 2; }, 30'000));
    EXPECT_EQ(backupsIn(plan().folder).size(), 2U);
}

TEST_F(BackupUiTest, saysThatABackupFailed)
{
    const QString file = writeFile(u"in the way"_s, "x");
    ui::BackupKeeper keeper(store(), {file + u"/deeper"_s, {}}, clock());
    const ui::BackupStatus status(keeper);
    keeper.backUp(BackupOccasion::Asked);
    ASSERT_TRUE(waitUntilIdle(keeper));
    EXPECT_EQ(status.text(), u"The last backup failed"_s);
    EXPECT_FALSE(status.toolTip().isEmpty());
}

TEST_F(BackupUiTest, leavesAWholeBackupWhenTheWindowClosesMeanwhile)
{
    {
        ui::BackupKeeper keeper(store(), plan(), clock());
        keeper.backUp(BackupOccasion::Asked);
    }
    const auto found = backupsIn(plan().folder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(verifyBackup(found.front().path));
}

TEST_F(BackupUiTest, remembersThePlanOfEachStore)
{
    QSettings settings(pathOf(u"settings.ini"_s), QSettings::IniFormat);
    EXPECT_EQ(ui::backupPlanOf(store(), settings).folder, store().folder() + u".backups"_s);
    EXPECT_EQ(ui::backupPlanOf(store(), settings).retention, BackupRetention());
    const BackupPlan wanted{pathOf(u"elsewhere"_s), {3, 2, 1}};
    ui::keepBackupPlan(store(), wanted, settings);
    EXPECT_EQ(ui::backupPlanOf(store(), settings), wanted);
}

TEST_F(BackupUiTest, showsTheBackupsAndTheirPlan)
{
    makeBackup();
    ui::BackupKeeper keeper(store(), plan(), clock());
    ui::BackupsDialog dialog(store(), keeper,
                             {[this](QWidget *, const QString &) { return pathOf(u"other"_s); }, chooser()});
    QSignalSpy changed(&dialog, &ui::BackupsDialog::planChanged);
    showActive(dialog);
    expectEveryInputHasAName(dialog);
    auto &table = child<QTableView>(dialog, "backupsTable");
    EXPECT_EQ(table.model()->rowCount(), 1);
    QTest::keyClick(&child<QPushButton>(dialog, "backupsNow"), Qt::Key_Space);
    ASSERT_TRUE(waitUntilIdle(keeper));
    EXPECT_EQ(table.model()->rowCount(), 2);
    EXPECT_EQ(table.model()->index(0, 1).data().toString(), u"Asked for"_s);
    QTest::keyClick(&child<QSpinBox>(dialog, "backupsDays"), Qt::Key_Up);
    EXPECT_EQ(keeper.plan().retention.days, 8);
    QTest::keyClick(&child<QPushButton>(dialog, "backupsChange"), Qt::Key_Space);
    EXPECT_EQ(keeper.plan().folder, pathOf(u"other"_s));
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(table.model()->rowCount(), 0);
    EXPECT_FALSE(child<QPushButton>(dialog, "backupsRestore").isEnabled());
}

// Tab went from the folder to the buttons at the foot and came back to the numbers above them.
TEST_F(BackupUiTest, tabGoesThroughTheBackupsAsTheyAreRead)
{
    makeBackup();
    ui::BackupKeeper keeper(store(), plan(), clock());
    ui::BackupsDialog dialog(store(), keeper,
                             {[this](QWidget *, const QString &) { return pathOf(u"other"_s); }, chooser()});
    showActive(dialog);
    std::vector<QString> visited;
    child<QLineEdit>(dialog, "backupsFolder").setFocus();
    for (int step = 0; step < 8; ++step) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        visited.push_back(dialog.focusWidget()->objectName());
    }
    EXPECT_EQ(visited, (std::vector<QString>{u"backupsChange"_s, u"backupsDays"_s, u"backupsWeeks"_s,
                                             u"backupsMonths"_s, u"backupsTable"_s, u"backupsRestore"_s,
                                             u"backupsElsewhere"_s, u"backupsNow"_s}));
}

TEST_F(BackupUiTest, showsWhatABackupHoldsAndWhatWouldBeLost)
{
    const QString backup = makeBackup();
    addCandidate(u"Petit"_s);
    ui::RestoreDialog dialog(backup, store().folder(), chooser());
    showActive(dialog);
    expectEveryInputHasAName(dialog);
    EXPECT_FALSE(acceptButton(dialog).isEnabled()) << "not before it was checked";
    ASSERT_TRUE(waitUntilChecked(dialog));
    EXPECT_TRUE(child<QLabel>(dialog, "restoreContents").text().contains(u"whole and verified"));
    EXPECT_TRUE(child<QLabel>(dialog, "restoreComparison").text().contains(u"2 last act(s)"))
        << qPrintable(child<QLabel>(dialog, "restoreComparison").text());
    EXPECT_TRUE(acceptButton(dialog).isEnabled());
    QTest::keyClick(&acceptButton(dialog), Qt::Key_Space);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_FALSE(dialog.request().isInPlace);
    EXPECT_EQ(dialog.request().folder, pathOf(u"restored"_s));
}

// What was told once it was shown took its room from the buttons.
TEST_F(BackupUiTest, growsForWhatABackupHolds)
{
    const QString backup = makeBackup();
    addCandidate(u"Petit"_s);
    ui::RestoreDialog dialog(backup, store().folder(), chooser());
    showActive(dialog);
    ASSERT_TRUE(waitUntilChecked(dialog));
    EXPECT_TRUE(QTest::qWaitFor([&dialog] {
        return dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width());
    })) << dialog.height()
        << " of " << dialog.layout()->totalHeightForWidth(dialog.width());
}

TEST_F(BackupUiTest, withoutAPresentStoreThereIsNothingToChoose)
{
    ui::RestoreDialog dialog(makeBackup(), {}, chooser());
    showActive(dialog);
    ASSERT_TRUE(waitUntilChecked(dialog));
    EXPECT_FALSE(child<QWidget>(dialog, "restoreAsNew").isVisible());
    EXPECT_TRUE(acceptButton(dialog).hasFocus());
    QTest::keyClick(&acceptButton(dialog), Qt::Key_Return);
    EXPECT_EQ(dialog.request().folder, pathOf(u"restored"_s));
}

TEST_F(BackupUiTest, asksForARestoreInPlace)
{
    const QString backup = makeBackup();
    ui::RestoreDialog dialog(backup, store().folder(), chooser());
    showActive(dialog);
    ASSERT_TRUE(waitUntilChecked(dialog));
    EXPECT_TRUE(child<QLabel>(dialog, "restoreComparison").text().contains(u"nothing that the backup"));
    QTest::keyClick(&child<QRadioButton>(dialog, "restoreInPlace"), Qt::Key_Space);
    QTest::keyClick(&acceptButton(dialog), Qt::Key_Space);
    EXPECT_TRUE(dialog.request().isInPlace);
    EXPECT_EQ(dialog.request().folder, store().folder());
}

// The preview told the hours of the machine's zone: two hours off the journal on a machine set to UTC.
TEST_F(BackupUiTest, tellsTheHoursOfABackupInTheZoneOfTheCertifier)
{
    const QString backup = makeBackup();
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Pacific/Auckland");
    ui::RestoreDialog dialog(backup, store().folder(), chooser());
    showActive(dialog);
    const bool isChecked = waitUntilChecked(dialog);
    const QString shown = child<QLabel>(dialog, "restoreContents").text();
    zone.isNull() ? static_cast<void>(qunsetenv("TZ")) : static_cast<void>(qputenv("TZ", zone));
    ASSERT_TRUE(isChecked);
    const QDateTime takenAt = backupsIn(plan().folder).front().note.takenAt;
    const QDateTime inParis(certifierDay(takenAt), certifierTime(takenAt));
    EXPECT_TRUE(shown.contains(QLocale().toString(inParis, QLocale::ShortFormat))) << qPrintable(shown);
}

TEST_F(BackupUiTest, offersNoRestoreOfADamagedBackup)
{
    const QString backup = makeBackup();
    QFile file(backup + u"/parchemin.db"_s);
    ASSERT_TRUE(file.resize(file.size() / 2));
    ui::RestoreDialog dialog(backup, store().folder(), chooser());
    ASSERT_TRUE(waitUntilChecked(dialog));
    EXPECT_TRUE(child<QLabel>(dialog, "restoreContents").text().contains(u"cannot be restored"));
    EXPECT_FALSE(acceptButton(dialog).isEnabled());
}

TEST_F(BackupUiTest, saysThatAFolderIsNoBackup)
{
    ui::RestoreDialog dialog(store().folder(), {}, chooser());
    ASSERT_TRUE(waitUntilChecked(dialog));
    EXPECT_TRUE(child<QLabel>(dialog, "restoreContents").text().contains(u"no backup"));
    EXPECT_FALSE(child<QRadioButton>(dialog, "restoreInPlace").isVisibleTo(&dialog));
}

// A folder that holds backups was refused: only one of the backups in it could be chosen.
TEST_F(BackupUiTest, listsTheGenerationsOfTheFolderThatWasChosen)
{
    makeBackup();
    makeBackup();
    ui::BackupChoiceDialog dialog(plan().folder, {}, choosers({}));
    showActive(dialog);
    auto &table = child<QTableView>(dialog, "choiceTable");
    EXPECT_TRUE(table.hasFocus());
    expectEveryInputHasAName(dialog);
    expectTabOrderFollowsReading(dialog);
    ASSERT_EQ(table.model()->rowCount(), 2);
    EXPECT_EQ(table.model()->index(0, 1).data().toString(), u"store"_s);
    const DialogDriver preview([](QWidget &shown) {
        auto &restore = dynamic_cast<ui::RestoreDialog &>(shown);
        EXPECT_TRUE(waitUntilChecked(restore));
        EXPECT_TRUE(child<QLabel>(restore, "restoreContents").text().contains(u"whole and verified"));
        QTest::keyClick(&child<QRadioButton>(restore, "restoreInPlace"), Qt::Key_Space);
        QTest::keyClick(&acceptButton(restore), Qt::Key_Space);
    });
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_TRUE(preview.wasShown());
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(dialog.request().isInPlace);
    EXPECT_EQ(dialog.request().folder, store().folder()) << "where the backup says the store is";
    EXPECT_EQ(dialog.request().backup, backupsIn(plan().folder).front().path);
}

TEST_F(BackupUiTest, saysThatAFolderHoldsNoBackupAndLetsAnotherBeChosen)
{
    makeBackup();
    ASSERT_TRUE(QDir().mkpath(pathOf(u"empty"_s)));
    ui::BackupChoiceDialog dialog(pathOf(u"empty"_s), {}, choosers(plan().folder));
    showActive(dialog);
    auto &table = child<QTableView>(dialog, "choiceTable");
    EXPECT_FALSE(table.isVisible());
    EXPECT_FALSE(child<QPushButton>(dialog, "choiceRestore").isEnabled());
    QTest::keyClick(&child<QPushButton>(dialog, "choiceChange"), Qt::Key_Space);
    EXPECT_EQ(child<QLineEdit>(dialog, "choiceFolder").text(), plan().folder);
    EXPECT_TRUE(table.isVisible());
    EXPECT_EQ(table.model()->rowCount(), 1);
    EXPECT_TRUE(child<QPushButton>(dialog, "choiceRestore").isEnabled());
}

TEST_F(BackupUiTest, goesStraightToThePreviewOfAFolderThatIsABackup)
{
    const QString backup = makeBackup();
    const DialogDriver preview([](QWidget &shown) {
        EXPECT_NE(dynamic_cast<ui::RestoreDialog *>(&shown), nullptr);
        QTest::keyClick(&shown, Qt::Key_Escape);
    });
    EXPECT_FALSE(ui::askForRestore(backup, {}, choosers({})));
    EXPECT_TRUE(preview.wasShown());
}

TEST_F(BackupUiTest, restoresFromAFolderThatIsNotThePlans)
{
    makeBackup();
    ui::BackupKeeper keeper(store(), {pathOf(u"nothing yet"_s), {}}, clock());
    ui::BackupsDialog dialog(store(), keeper, choosers(plan().folder));
    showActive(dialog);
    const DialogDriver choice([](QWidget &shown) {
        EXPECT_EQ(child<QTableView>(shown, "choiceTable").model()->rowCount(), 1);
        const DialogDriver preview([](QWidget &next) {
            auto &restore = dynamic_cast<ui::RestoreDialog &>(next);
            EXPECT_TRUE(waitUntilChecked(restore));
            QTest::keyClick(&acceptButton(restore), Qt::Key_Space);
        });
        QTest::keyClick(&child<QPushButton>(shown, "choiceRestore"), Qt::Key_Space);
    });
    QTest::keyClick(&child<QPushButton>(dialog, "backupsElsewhere"), Qt::Key_Space);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    ASSERT_TRUE(dialog.restore());
    EXPECT_EQ(dialog.restore()->backup, backupsIn(plan().folder).front().path);
    EXPECT_EQ(keeper.plan().folder, pathOf(u"nothing yet"_s)) << "the plan stays as it is";
}

TEST_F(BackupUiTest, suggestsThePlaceOfAStoreThatIsGone)
{
    const QString backup = makeBackup();
    const QString place = store().folder();
    closeStore();
    ASSERT_TRUE(QDir(place).removeRecursively());
    QString suggested;
    ui::RestoreDialog dialog(backup, {}, [&suggested](QWidget *, const QString &folder) {
        suggested = folder;
        return QString();
    });
    showActive(dialog);
    ASSERT_TRUE(waitUntilChecked(dialog));
    QTest::keyClick(&acceptButton(dialog), Qt::Key_Return);
    EXPECT_EQ(suggested, place);
}
