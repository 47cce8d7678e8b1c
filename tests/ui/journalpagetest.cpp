#include "parchemin/ui/journalpage.h"

#include "support/must.h"

#include "parchemin/app/backups.h"
#include "parchemin/app/directoryupkeep.h"
#include "parchemin/ui/refusal.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <vector>

#include "dialogdriver.h"
#include "pagetest.h"
#include "ui/forms/dateedit.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class JournalPageTest : public PageTest
{
protected:
    void openPage()
    {
        const auto chooser = [this](QWidget *, const QString &) {
            return m_exportPath;
        };
        m_page = new ui::JournalPage(services(), chooser, &window());
        showPage(m_page);
        ASSERT_TRUE(QTest::qWaitFor([this] { return rows() > 0; }));
        // The filters know what occurs in the journal.
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return child<QComboBox>(page(), "journalActionCombo").count() > 1; }));
    }
    ui::JournalPage &page() { return *m_page; }
    QTableView &table() { return child<QTableView>(page(), "journalTable"); }
    [[nodiscard]] int rows() { return table().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString textOf(const char *label) { return child<QLabel>(page(), label).text(); }
    void choose(const char *combo, const QString &text)
    {
        auto &box = child<QComboBox>(page(), combo);
        const int place = box.findText(text);
        ASSERT_GE(place, 0) << qPrintable(text);
        box.setCurrentIndex(place);
    }
    [[nodiscard]] bool waitForRows(int count)
    {
        return QTest::qWaitFor([this, count] { return rows() == count; });
    }
    void setExportPath(const QString &path) { m_exportPath = path; }

private:
    ui::JournalPage *m_page = nullptr;
    QString m_exportPath;
};

} // namespace

TEST_F(JournalPageTest, showsTheLatestEventFirstAndInFull)
{
    acquire(2);
    openPage();
    EXPECT_TRUE(cell(0, 2).startsWith(u"Block validated · block 2"_s)) << qPrintable(cell(0, 2));
    EXPECT_EQ(cell(0, 3), u"Yasmine Amrani"_s);
    EXPECT_TRUE(textOf("eventTitle").startsWith(u"Block validated"_s));
    EXPECT_TRUE(textOf("eventFacts").contains(u"Claire Moreau"_s));
    EXPECT_TRUE(textOf("eventFacts").contains(u"Pedagogical lead"_s)) << qPrintable(textOf("eventFacts"));
    EXPECT_TRUE(textOf("eventHash").remove(u'\n').contains(QString::fromLatin1(lastEvent().hash.toHex())));
    auto &changes = child<QTableView>(page(), "eventChanges");
    EXPECT_GT(changes.model()->rowCount(), 1);
}

TEST_F(JournalPageTest, showsAChangeBeforeAndAfterInWords)
{
    must(candidacies().withdraw(lead(), candidacyId(), u"Trouvé un emploi"_s));
    openPage();
    EXPECT_EQ(textOf("eventReason"), u"Reason: Trouvé un emploi"_s);
    auto &changes = child<QTableView>(page(), "eventChanges");
    QStringList lines;
    for (int row = 0; row < changes.model()->rowCount(); ++row) {
        lines.append(changes.model()->index(row, 0).data().toString() + u'=' +
                     changes.model()->index(row, 1).data().toString());
    }
    EXPECT_TRUE(lines.contains(u"State=In progress  →  Candidacy withdrawn"_s))
        << qPrintable(lines.join(u'\n'));
}

// Ten ratings ran on in one paragraph.
TEST_F(JournalPageTest, showsTheRatingsOfAnEvaluationOneUnderAnother)
{
    acquire(2);
    openPage();
    auto &events = child<QTableView>(page(), "journalTable");
    int row = 0;
    while (row < events.model()->rowCount() && !cell(row, 2).startsWith(u"Project evaluated"_s))
        ++row;
    events.setCurrentIndex(events.model()->index(row, 0));
    const auto &changes = *child<QTableView>(page(), "eventChanges").model();
    const QModelIndexList ratings = changes.match(changes.index(0, 0), Qt::DisplayRole, u"Ratings"_s);
    ASSERT_EQ(ratings.size(), 1);
    const QStringList lines = ratings.front().siblingAtColumn(1).data().toString().split(u'\n');
    ASSERT_GT(lines.size(), 2);
    EXPECT_EQ(lines.at(1), u"Competency: 2, Level: Acquired"_s);
}

TEST_F(JournalPageTest, filtersByActAndClearsTheFilter)
{
    acquire(2);
    openPage();
    const int all = rows();
    choose("journalActionCombo", u"Block validated"_s);
    ASSERT_TRUE(waitForRows(1));
    QTest::mouseClick(&child<QPushButton>(page(), "journalClearButton"), Qt::LeftButton);
    ASSERT_TRUE(waitForRows(all));
}

TEST_F(JournalPageTest, filtersByActorRecordAndDays)
{
    acquire(2);
    openPage();
    choose("journalActorCombo", mentor().name);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows() > 0 && cell(0, 4) == mentor().name; }));
    choose("journalActorCombo", u"Everybody"_s);
    choose("journalEntityCombo", u"Validation of a block"_s);
    ASSERT_TRUE(waitForRows(1));
    choose("journalPeriodCombo", u"From … to …"_s);
    auto &until = child<ui::DateEdit>(page(), "journalUntilEdit");
    EXPECT_TRUE(until.isVisible());
    until.setDate(QDate(2021, 6, 3));
    ASSERT_TRUE(waitForRows(0));
    until.setDate(QDate(2021, 6, 4));
    ASSERT_TRUE(waitForRows(1));
}

TEST_F(JournalPageTest, findsAPersonWithoutAccents)
{
    addCandidacy(addPerson(u"Lefèvre"_s, u"Hélène"_s));
    openPage();
    const DialogDriver chooses([](QWidget &dialog) {
        auto &search = child<QLineEdit>(dialog, "chooserSearch");
        QTest::keyClicks(&search, u"helene"_s);
        auto &found = child<QListView>(dialog, "chooserList");
        ASSERT_TRUE(QTest::qWaitFor(
            [&found] { return found.model()->rowCount() == 1 && found.currentIndex().isValid(); }));
        QTest::keyClick(&search, Qt::Key_Return);
    });
    pressOnWindow(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(chooses.wasShown());
    ASSERT_TRUE(waitForRows(2)); // the person, the candidacy
    EXPECT_EQ(cell(0, 3), u"Hélène Lefèvre"_s);
    EXPECT_EQ(child<QPushButton>(page(), "journalPersonButton").text(), u"Lefèvre Hélène"_s);
}

TEST_F(JournalPageTest, findsAMentorAmongThePersonsToo)
{
    must(DirectoryUpkeepService(context()).correctMentor(lead(), mentorIdOf(mentor()),
                                                         {.isValidating = true, .activeFrom = today()}));
    openPage();
    const DialogDriver chooses([](QWidget &dialog) {
        child<QTabWidget>(dialog, "personTabs").setCurrentIndex(1);
        auto &list = child<QListWidget>(dialog, "staffList");
        ASSERT_TRUE(QTest::qWaitFor([&list] { return list.count() == 1; }));
        auto &search = child<QLineEdit>(dialog, "staffSearch");
        QTest::keyClicks(&search, u"nobody"_s);
        EXPECT_EQ(list.currentRow(), -1);
        search.clear();
        QTest::keyClicks(&search, u"bernard"_s);
        ASSERT_EQ(list.currentRow(), 0);
        QTest::keyClick(&search, Qt::Key_Return);
    });
    pressOnWindow(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(chooses.wasShown());
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows() > 0 && cell(0, 2) == u"Mentor corrected"_s; }));
    EXPECT_TRUE(cell(0, 3).endsWith(u"Bernard"_s)) << qPrintable(cell(0, 3));
    for (const ui::MenuEntry &entry : page().menuEntries()) {
        if (entry.action->shortcut() == QKeySequence(u"Ctrl+D"_s)) {
            EXPECT_EQ(ui::reasonAgainst(*entry.action), u"This event concerns no candidate's dossier."_s);
        }
    }
}

TEST_F(JournalPageTest, readsMoreWhenTheViewAsks)
{
    for (int i = 0; i < 450; ++i)
        must(directory().addOrganisation(lead(), u"Organisme %1"_s.arg(i), {}, {}));
    openPage();
    EXPECT_EQ(rows(), 200);
    const QAbstractItemModelTester tester(table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    table().setFocus();
    ASSERT_TRUE(QTest::qWaitFor([this] {
        QTest::keyClick(&table(), Qt::Key_End, Qt::ControlModifier);
        return rows() == head().value();
    }));
    EXPECT_EQ(cell(rows() - 1, 0), u"1"_s);
}

TEST_F(JournalPageTest, verifiesAndSaysThatItHolds)
{
    acquire(2);
    openPage();
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    auto &verdict = child<QLabel>(page(), "verificationVerdict");
    ASSERT_TRUE(QTest::qWaitFor([&verdict] { return verdict.isVisible(); }));
    EXPECT_TRUE(verdict.text().startsWith(u"Events: "_s)) << qPrintable(verdict.text());
}

// The place was a hash: nobody could tell whose file to look for.
TEST_F(JournalPageTest, saysWhoseFileWasAltered)
{
    deposit(2);
    openPage();
    const QString path = must(store().files().verifiedPath(store().files().hashes().front()));
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    auto &faults = child<QTableView>(page(), "verificationFaults");
    ASSERT_TRUE(QTest::qWaitFor([&faults] { return faults.isVisible(); }));
    ASSERT_EQ(faults.model()->rowCount(), 1);
    const QString where = faults.model()->index(0, 0).data().toString();
    EXPECT_TRUE(where.endsWith(u"Yasmine Amrani · block 2"_s)) << qPrintable(where);
    const QString what = faults.model()->index(0, 1).data().toString();
    EXPECT_TRUE(what.contains(u"take it again from a backup"_s)) << qPrintable(what);
    EXPECT_FALSE(what.contains(u"deliverable"_s)) << qPrintable(what);
}

TEST_F(JournalPageTest, takesAnAlteredFileBackFromABackup)
{
    deposit(2);
    const QString backups = pathOf(u"backups"_s);
    must(backUp(store(), {backups, {}}, clock().now(), BackupOccasion::Asked));
    openPage();
    page().setBackupFolder([backups] { return backups; });
    const QString path = must(store().files().verifiedPath(store().files().hashes().front()));
    ASSERT_TRUE(QFile::remove(path));
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    auto &verdict = child<QLabel>(page(), "verificationVerdict");
    ASSERT_TRUE(QTest::qWaitFor([&verdict] { return verdict.text().contains(u"fault"_s); }));
    pressOnWindow(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(message(), u"1 file(s) taken back from a backup."_s);
    EXPECT_TRUE(QTest::qWaitFor([&verdict] { return verdict.text().startsWith(u"Events: "_s); }))
        << qPrintable(verdict.text());
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(JournalPageTest, showsTheDossierOfThatDayReadOnly)
{
    const SubmissionId submission = deposit(2);
    moveTo({2021, 6, 7});
    evaluate(submission, EvaluationOutcome::Validated);
    openPage();
    table().setCurrentIndex(table().model()->index(1, 0)); // the deposit
    QString banner;
    QString state;
    int inputs = 0;
    const DialogDriver reads([&](QWidget &dialog) {
        for (const QLabel *label : dialog.findChildren<QLabel *>(u"bannerText"_s))
            banner = label->text();
        state = child<QTableView>(dialog, "pastBlocks").model()->index(1, 1).data().toString();
        expectEveryInputHasAName(dialog);
        inputs = static_cast<int>(dialog.findChildren<QLineEdit *>().size());
        child<ui::DateEdit>(dialog, "pastDayEdit").setDate(QDate(2021, 6, 7));
        EXPECT_EQ(child<QTableView>(dialog, "pastBlocks").model()->index(1, 1).data().toString(),
                  u"To validate"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(reads.wasShown());
    EXPECT_TRUE(banner.contains(u"To be read only"_s)) << qPrintable(banner);
    EXPECT_EQ(state, u"Deposited"_s);
    EXPECT_LE(inputs, 1) << "only the day can be changed";
}

// A field in parts took a day typed over the whole of it for another day.
TEST_F(JournalPageTest, aPastDayIsTypedAsItIsWritten)
{
    deposit(2);
    moveTo({2021, 6, 7});
    openPage();
    table().setCurrentIndex(table().model()->index(0, 0));
    QStringList banners;
    const DialogDriver reads([&](QWidget &dialog) {
        auto &day = child<ui::DateEdit>(dialog, "pastDayEdit");
        for (const QString &typed : {u"28052021"_s, u"28/0"_s, u"01/01/2023"_s}) {
            QTest::keyClick(&day, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(&day, typed);
            QTest::keyClick(&day, Qt::Key_Return);
            EXPECT_TRUE(dialog.isVisible()) << "Return shows the day, and closes nothing";
            banners.append(child<QLabel>(dialog, "bannerText").text());
        }
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(reads.wasShown());
    ASSERT_EQ(banners.size(), 3);
    EXPECT_TRUE(banners[0].contains(u"28 May 2021"_s)) << qPrintable(banners[0]);
    EXPECT_TRUE(banners[1].startsWith(u"This is no day"_s)) << qPrintable(banners[1]);
    EXPECT_TRUE(banners[2].contains(u"7 June 2021"_s)) << "no day to come: " << qPrintable(banners[2]);
}

TEST_F(JournalPageTest, exportsTheFilteredJournal)
{
    acquire(2);
    setExportPath(pathOf(u"journal.csv"_s));
    openPage();
    choose("journalActionCombo", u"Block validated"_s);
    ASSERT_TRUE(waitForRows(1));
    pressOnWindow(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return message().startsWith(u"1 event(s) were written"_s); }));
    QFile file(pathOf(u"journal.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("\r\n"), 2);
}

// Whoever asked for it while the journal was checked chose a file, and nothing was ever written.
TEST_F(JournalPageTest, refusesTheExportWhileTheJournalIsChecked)
{
    acquire(2);
    openPage();
    const std::vector<ui::MenuEntry> entries = page().menuEntries();
    const auto entry = std::ranges::find_if(entries, [](const ui::MenuEntry &one) {
        return one.action->shortcut() == QKeySequence(u"Ctrl+E"_s);
    });
    ASSERT_NE(entry, entries.end());
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(ui::reasonAgainst(*entry->action).isEmpty());
    auto &verdict = child<QLabel>(page(), "verificationVerdict");
    ASSERT_TRUE(QTest::qWaitFor([&verdict] { return verdict.isVisible(); }));
    EXPECT_TRUE(entry->action->isEnabled());
}

TEST_F(JournalPageTest, whoStopsTheCheckIsToldSoCalmly)
{
    acquire(2);
    openPage();
    const QSignalSpy said(&page(), &ui::Page::messageRequested);
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    child<QPushButton>(page(), "cancelButton").click();
    auto &verdict = child<QLabel>(page(), "verificationVerdict");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !said.isEmpty() || verdict.isVisible(); }));
    if (!verdict.isVisible()) { // else it was over before it heard of it
        EXPECT_EQ(said.back().front().value<ui::Tone>(), ui::Tone::Neutral) << qPrintable(message());
    }
}

TEST_F(JournalPageTest, refusesWhoMayNotReadIt)
{
    openPage();
    desk().seat(mentor());
    ASSERT_TRUE(waitForRows(0));
    ASSERT_TRUE(QTest::qWaitFor([this] { return message().contains(u"does not have the right"_s); }));
}

TEST_F(JournalPageTest, aLinkShowsTheEventsOfADossier)
{
    addCandidate(u"Bertin"_s);
    openPage();
    page().goTo({.page = ui::pageid::journal, .candidacy = candidacyId()});
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows() > 0 && cell(0, 3) == u"Yasmine Amrani"_s; }));
}

TEST_F(JournalPageTest, namesEveryInputForAScreenReader)
{
    openPage();
    expectEveryInputHasAName(page());
}

TEST_F(JournalPageTest, givesTheFilteredEventsToAFile)
{
    acquire(2);
    openPage();
    choose("journalActionCombo", u"Block validated"_s);
    const ListContent list = must(page().listMaker()(database()));
    ASSERT_EQ(list.rows.size(), 1U);
    EXPECT_EQ(list.filters.size(), 1) << "what was left out is said";
    EXPECT_EQ(parchemin::textOf(list.rows[0][3], QLocale::c()), u"Yasmine Amrani"_s);
    desk().seat(mentor());
    EXPECT_FALSE(page().listMaker()(database()));
}

TEST_F(JournalPageTest, findsItsFilterAgainWithoutAName)
{
    acquire(2);
    openPage();
    const int all = rows();
    choose("journalActionCombo", u"Block validated"_s);
    choose("journalActorCombo", u"Claire Moreau"_s);
    choose("journalPeriodCombo", u"From … to …"_s);
    page().goTo({.page = ui::pageid::journal, .candidacy = candidacyId()});
    ASSERT_TRUE(waitForRows(1));
    const QVariantMap state = page().filterState();
    const QString kept = QString::fromUtf8(QJsonDocument::fromVariant(state).toJson());
    EXPECT_FALSE(kept.contains(u"Claire"_s) || kept.contains(u"Yasmine"_s)) << qPrintable(kept);
    closePage();
    openPage();
    page().restoreFilterState(state);
    ASSERT_TRUE(waitForRows(1));
    EXPECT_EQ(page().filterState(), state);
    EXPECT_EQ(child<QComboBox>(page(), "journalActorCombo").currentText(), u"Claire Moreau"_s);
    EXPECT_EQ(child<QPushButton>(page(), "journalPersonButton").text(), u"Yasmine Amrani"_s);
    closePage();
    openPage();
    page().restoreFilterState(
        {{u"action"_s, u"no.such.act"_s}, {u"actor"_s, 4711}, {u"person"_s, 4711}, {u"period"_s, 99}});
    ASSERT_TRUE(waitForRows(all));
    EXPECT_TRUE(page().filterState().isEmpty());
}
