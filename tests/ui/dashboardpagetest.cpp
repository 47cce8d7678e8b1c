#include "parchemin/ui/dashboardpage.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QtCharts/QChartView>

#include "pagetest.h"
#include "ui/dashboard/taskline.h"
#include "ui/dashboard/worklinks.h"

using namespace parchemin;
using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class DashboardPageTest : public PageTest
{
protected:
    void openPage()
    {
        const auto chooser = [this](QWidget *, const QString &suggested) {
            m_suggested = suggested;
            return m_exportPath;
        };
        m_refreshes = 0;
        m_page = new DashboardPage(services(), chooser, &window());
        QObject::connect(m_page, &DashboardPage::refreshed, m_page, [this] { ++m_refreshes; });
        showPage(m_page);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_refreshes > 0; }));
    }
    DashboardPage &page() { return *m_page; }
    [[nodiscard]] QList<TaskLine *> lines()
    {
        QList<TaskLine *> shown = page().findChildren<TaskLine *>();
        shown.removeIf([](const TaskLine *line) { return line->isHidden(); });
        return shown;
    }
    [[nodiscard]] QStringList titles()
    {
        QStringList texts;
        for (const TaskLine *line : lines())
            texts.append(line->findChild<QLabel *>(u"taskTitle"_s)->text());
        return texts;
    }
    void waitForLines(int count)
    {
        ASSERT_TRUE(QTest::qWaitFor([this, count] { return lines().size() == count; }));
    }
    [[nodiscard]] QString nameOfFigure(const char *figure)
    {
        return accessibleName(child<QPushButton>(page(), figure));
    }
    [[nodiscard]] QTableView &deadlines() { return child<QTableView>(page(), "deadlineTable"); }
    [[nodiscard]] QString deadlineText(int row, int column)
    {
        return deadlines().model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QAction *action(const QString &text)
    {
        for (const MenuEntry &entry : page().menuEntries()) {
            if (entry.action->text() == text)
                return entry.action;
        }
        throw std::runtime_error("no such action");
    }
    void setExportPath(const QString &path) { m_exportPath = path; }
    [[nodiscard]] const QString &suggestedName() const { return m_suggested; }

private:
    DashboardPage *m_page = nullptr;
    int m_refreshes = 0;
    QString m_suggested;
    QString m_exportPath;
};

} // namespace

TEST_F(DashboardPageTest, saysThatThereIsNothingToDo)
{
    openPage();
    EXPECT_TRUE(lines().isEmpty());
    EXPECT_TRUE(child<QWidget>(page(), "tasksEmpty").isVisible());
    EXPECT_TRUE(child<QLabel>(child<QWidget>(page(), "tasksEmpty"), "emptySentence")
                    .text()
                    .startsWith(u"Nothing to do today"_s));
}

TEST_F(DashboardPageTest, aNewStoreSaysThatTheRegistrationHasEndedAndLeadsToAnotherSheet)
{
    clock().moveTo(QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC));
    const auto fresh = must(createStore(pathOf(u"late"_s), clock(), {u"claire"_s, u"Claire Moreau"_s}));
    Context empty{*fresh, clock(), rules(), announcer()};
    ui::PageServices others = services();
    StoreReader reader(*fresh);
    auto *dashboard = new DashboardPage(
        PageServices{empty, others.blocks, others.documents, others.desk, reader, others.undo, others.keys},
        {}, &window());
    const QSignalSpy refreshed(dashboard, &DashboardPage::refreshed);
    showPage(dashboard);
    ASSERT_TRUE(QTest::qWaitFor([&refreshed] { return refreshed.count() > 0; }));
    auto &nothing = child<QWidget>(*dashboard, "tasksEmpty");
    const QString told = child<QLabel>(nothing, "emptySentence").text();
    EXPECT_TRUE(told.contains(u"RNCP 31187 ended on"_s)) << qPrintable(told);
    auto &figure = child<QPushButton>(*dashboard, "registrationFigure");
    EXPECT_TRUE(accessibleName(figure).contains(u"ended, since"_s)) << qPrintable(accessibleName(figure));
    EXPECT_TRUE(figure.toolTip().contains(u"may still finish"_s));
    QTest::mouseClick(&child<QPushButton>(nothing, "emptyOtherAction"), Qt::LeftButton);
    EXPECT_EQ(destination(), (Destination{.page = pageid::referenceSheet, .view = u"load"_s}));
    closePage();
}

TEST_F(DashboardPageTest, aNewStoreLeadsToItsFirstCandidate)
{
    const auto fresh = must(createStore(pathOf(u"fresh"_s), clock(), {u"claire"_s, u"Claire Moreau"_s}));
    Context empty{*fresh, clock(), rules(), announcer()};
    ui::PageServices others = services();
    StoreReader reader(*fresh);
    const PageServices onFresh{empty,  others.blocks, others.documents, others.desk,
                               reader, others.undo,   others.keys};
    auto *dashboard = new DashboardPage(onFresh, {}, &window());
    const QSignalSpy refreshed(dashboard, &DashboardPage::refreshed);
    showPage(dashboard);
    ASSERT_TRUE(QTest::qWaitFor([&refreshed] { return refreshed.count() > 0; }));
    auto &nothing = child<QWidget>(*dashboard, "tasksEmpty");
    EXPECT_TRUE(child<QLabel>(nothing, "emptySentence").text().startsWith(u"This store is new"_s));
    dashboard->setFocus();
    pressOnWindow(Qt::Key_Return);
    EXPECT_EQ(destination(), (Destination{.page = pageid::candidates}));
    closePage();
}

TEST_F(DashboardPageTest, givesTheTabInFrontAsAList)
{
    propose(2);
    openPage();
    const ListContent tasks = must(page().listMaker()(database()));
    EXPECT_EQ(tasks.title, u"To do today"_s);
    EXPECT_EQ(tasks.filters, QStringList{u"All candidates"_s});
    ASSERT_EQ(std::ssize(tasks.rows), lines().size());
    EXPECT_EQ(std::get<QString>(tasks.rows.front().front()), titles().constFirst());
    action(u"&Deadlines"_s)->trigger();
    const ListContent ahead = must(page().listMaker()(database()));
    EXPECT_EQ(ahead.title, u"Deadlines"_s);
    ASSERT_EQ(std::ssize(ahead.rows), deadlines().model()->rowCount());
    EXPECT_EQ(std::get<QString>(ahead.rows.front().back()),
              deadlines().model()->index(0, 2).data(Qt::AccessibleDescriptionRole).toString())
        << "the rule";
}

TEST_F(DashboardPageTest, listsWhatWaitsAndReturnLeadsThere)
{
    const SubmissionId submission = deposit(3);
    propose(2);
    openPage();
    ASSERT_EQ(titles(),
              (QStringList{u"Validate block 2: Yasmine Amrani"_s, u"Evaluate block 3: Yasmine Amrani"_s}));
    page().setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_EQ(accessibleName(*QApplication::focusWidget()), u"Show: Evaluate block 3: Yasmine Amrani"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(destination());
    EXPECT_EQ(
        *destination(),
        (Destination{
            .page = pageid::submissions, .candidacy = candidacyId(), .block = 3, .submission = submission}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(*destination(),
              (Destination{.page = pageid::candidates, .candidacy = candidacyId(), .block = 2}));
}

TEST_F(DashboardPageTest, aClickOnTheButtonLeadsThereToo)
{
    propose(2);
    openPage();
    ASSERT_EQ(lines().size(), 1);
    QTest::mouseClick(&lines().constFirst()->button(), Qt::LeftButton);
    ASSERT_TRUE(destination());
    EXPECT_EQ(destination()->page, pageid::candidates);
}

TEST_F(DashboardPageTest, aDoneLineLeavesAtOnceAndTheKeyboardStays)
{
    propose(2);
    propose(3);
    openPage();
    ASSERT_EQ(lines().size(), 2);
    lines().constFirst()->button().setFocus();
    must(blocks().validate(lead(), candidacyId(), 2));
    waitForLines(1);
    EXPECT_EQ(titles(), QStringList{u"Validate block 3: Yasmine Amrani"_s});
    EXPECT_EQ(QApplication::focusWidget(), &lines().constFirst()->button());
    EXPECT_EQ(nameOfFigure("toValidateFigure"), u"Blocks to validate: 1, proposed by their mentors"_s);
}

TEST_F(DashboardPageTest, aListThatIsReadAgainBehindAnotherWindowKeepsTheKeyboard)
{
    propose(2);
    propose(3);
    openPage();
    ASSERT_EQ(lines().size(), 2);
    lines().constFirst()->button().setFocus();
    QWidget other;
    showActive(other);
    must(blocks().validate(lead(), candidacyId(), 2));
    waitForLines(1);
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    EXPECT_EQ(QApplication::focusWidget(), &lines().constFirst()->button());
}

TEST_F(DashboardPageTest, showsWhatTheUserAtTheDeskMayDo)
{
    propose(2);
    deposit(3);
    openPage();
    waitForLines(2);
    desk().seat(mentor());
    waitForLines(1);
    EXPECT_EQ(titles(), QStringList{u"Evaluate block 3: Yasmine Amrani"_s});
    desk().seat(actor(Role::Registrar));
    waitForLines(2);
    EXPECT_EQ(lines().constFirst()->button().text(), u"Show"_s);
}

TEST_F(DashboardPageTest, figuresSayWhatTheyCountAndLeadToTheirLists)
{
    deposit(3);
    clock().advance(qint64{6} * 24 * 3600);
    openPage();
    EXPECT_EQ(nameOfFigure("activeFigure"), u"Active candidates: 1, +0 this quarter"_s);
    EXPECT_EQ(nameOfFigure("toEvaluateFigure"), u"Projects to evaluate: 1, oldest: 6 day(s)"_s);
    EXPECT_EQ(nameOfFigure("titlesFigure"), u"Titles issued: 0, over 12 months"_s);
    EXPECT_EQ(nameOfFigure("registrationFigure"), u"End of registration: 58 d, 7 Aug 2021"_s);
    auto &figure = child<QPushButton>(page(), "toEvaluateFigure");
    figure.setFocus();
    QTest::keyClick(&figure, Qt::Key_Return);
    EXPECT_EQ(destination(), std::optional(Destination{.page = pageid::submissions}));
    QTest::mouseClick(&child<QPushButton>(page(), "activeFigure"), Qt::LeftButton);
    EXPECT_EQ(destination(), std::optional(Destination{.page = pageid::candidates, .view = u"everybody"_s}));
    QTest::mouseClick(&child<QPushButton>(page(), "titlesFigure"), Qt::LeftButton);
    EXPECT_EQ(destination(), std::optional(Destination{.page = pageid::documents, .view = u"issued"_s}));
    QTest::mouseClick(&child<QPushButton>(page(), "registrationFigure"), Qt::LeftButton);
    EXPECT_EQ(destination(), std::optional(Destination{.page = pageid::referenceSheet}));
}

// On 1280 × 720 the second chart was cut at its middle.
TEST_F(DashboardPageTest, showsBothChartsWholeOnASmallScreen)
{
    openPage();
    // What 1280 × 720 leaves beside the navigation and under the header, a banner and a message.
    page().setFixedSize(1072, 546);
    QCoreApplication::processEvents();
    for (QChartView *chart : page().findChildren<QChartView *>()) {
        EXPECT_FALSE(chart->visibleRegion().isEmpty());
        EXPECT_EQ(chart->visibleRegion().boundingRect(), chart->rect());
        EXPECT_GE(chart->height(), 110);
    }
}

TEST_F(DashboardPageTest, aChartIsReadableAsATable)
{
    acquire(2);
    openPage();
    auto &card = child<QWidget>(page(), "progressCard");
    auto &toggle = onlyChild<QPushButton>(card);
    EXPECT_EQ(accessibleName(toggle), u"Progress per block: As a table"_s);
    auto &table = onlyChild<QTableView>(card);
    EXPECT_FALSE(table.isVisible());
    EXPECT_TRUE(
        onlyChild<QChartView>(card).accessibleDescription().contains(u"Block 2, 1 (100 %) acquired"_s));
    toggle.setFocus();
    QTest::keyClick(&toggle, Qt::Key_Return);
    EXPECT_TRUE(table.isVisible());
    const auto textAt = [&table](int row, int column) {
        return table.model()->index(row, column).data().toString();
    };
    EXPECT_EQ(table.model()->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"2"_s);
    EXPECT_EQ(textAt(0, 0), u"acquired"_s);
    EXPECT_EQ(textAt(0, 2), u"1"_s);
    EXPECT_EQ(textAt(5, 2), u"100 %"_s) << "the share that is acquired";
    EXPECT_EQ(textAt(4, 0), u"not handed in"_s);
    EXPECT_EQ(textAt(4, 1), u"1"_s) << "block 1";
}

TEST_F(DashboardPageTest, deadlinesAreListedInWordsAndLeadToTheirMatter)
{
    const SubmissionId submission = deposit(2);
    evaluate(submission, EvaluationOutcome::Conditional, {1});
    clock().advance(qint64{49} * 3600);
    openPage();
    pressOnWindow(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(deadlines().isVisible());
    ASSERT_EQ(deadlines().model()->rowCount(), 2);
    EXPECT_EQ(deadlineText(0, 1), u"overdue by 1 hour(s)"_s);
    EXPECT_EQ(deadlineText(0, 2), u"End of the conditional pass, block 2\nYasmine Amrani"_s);
    EXPECT_EQ(deadlines().model()->index(0, 2).data(Qt::AccessibleDescriptionRole).toString(),
              u"Without the missing files by then, the project goes back to rework (BR-22)"_s);
    EXPECT_EQ(QApplication::focusWidget(), &deadlines());
    QTest::keyClick(&deadlines(), Qt::Key_Return);
    ASSERT_TRUE(destination());
    EXPECT_EQ(destination()->submission, submission);
}

TEST_F(DashboardPageTest, exportsTheDeadlinesToACalendar)
{
    setExportPath(pathOf(u"mine.ics"_s));
    openPage();
    pressOnWindow(Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(suggestedName(), u"deadlines.ics"_s);
    EXPECT_EQ(tone(), Tone::Positive);
    QFile file(pathOf(u"mine.ics"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("UID:registration-end-31187@parchemin"));
}

TEST_F(DashboardPageTest, saysWhyACalendarCannotBeWritten)
{
    setExportPath(pathOf(u"no/such/folder.ics"_s));
    openPage();
    pressOnWindow(Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(tone(), Tone::Negative);
    EXPECT_FALSE(message().isEmpty());
}

TEST_F(DashboardPageTest, aCohortIsChosenInTheHeader)
{
    propose(2);
    openPage();
    waitForLines(1);
    QAction *cohort = page().secondaryActions().value(0);
    ASSERT_NE(cohort, nullptr);
    EXPECT_EQ(cohort->text(), u"All candidates"_s);
    addCandidacy(addPerson(u"Faure"_s, u"Emma"_s), AccessRoute::Initial, {2019, 9, 2});
    const auto year = [cohort](const QString &text) -> QAction * {
        for (QAction *choice : cohort->menu()->actions()) {
            if (choice->text() == text)
                return choice;
        }
        return nullptr;
    };
    ASSERT_TRUE(QTest::qWaitFor([&year] { return year(u"Entered in 2019"_s) != nullptr; }));
    year(u"Entered in 2019"_s)->trigger();
    waitForLines(0);
    EXPECT_EQ(cohort->text(), u"Entered in 2019"_s);
    EXPECT_TRUE(nameOfFigure("activeFigure").startsWith(u"Active candidates: 1,"_s));
}

TEST_F(DashboardPageTest, aCandidateWithoutPassageLeadsToTheTimetableOfTheJuries)
{
    for (int block = 1; block <= 5; ++block)
        acquire(block);
    openPage();
    waitForLines(1);
    QTest::mouseClick(&lines().constFirst()->button(), Qt::LeftButton);
    ASSERT_TRUE(destination());
    EXPECT_EQ(destination()->page, ui::pageid::juries);
    EXPECT_EQ(destination()->view, u"timetable"_s);
}

TEST_F(DashboardPageTest, everyInputHasANameAndTabFollowsReading)
{
    deposit(3);
    propose(2);
    openPage();
    expectEveryInputHasAName(page());
}

TEST_F(DashboardPageTest, findsItsCohortAgainAndForgetsOneThatIsThereNoMore)
{
    openPage();
    const QAction *cohort = page().secondaryActions().value(0);
    const int year = candidacy(candidacyId()).enteredOn.year();
    page().restoreFilterState({{u"year"_s, year}});
    EXPECT_EQ(cohort->text(), u"Entered in %1"_s.arg(year));
    EXPECT_EQ(page().filterState(), (QVariantMap{{u"year"_s, year}}));
    closePage();
    openPage();
    page().restoreFilterState({{u"organisation"_s, 4711}});
    EXPECT_TRUE(QTest::qWaitFor([this] { return page().filterState().isEmpty(); }));
    EXPECT_EQ(page().secondaryActions().value(0)->text(), u"All candidates"_s);
}

// It led to the blocks, and the decision was two clicks further.
TEST_F(DashboardPageTest, anAdmissibilityLeadsToWhereItIsDecided)
{
    const CandidacyId vae = addCandidacy(addPerson(u"Faure"_s, u"Louis"_s), AccessRoute::Vae);
    must(candidacies().receiveAdmissibility(lead(), vae, today(), true));
    openPage();
    waitForLines(1);
    QTest::mouseClick(&lines().constFirst()->button(), Qt::LeftButton);
    EXPECT_EQ(destination(),
              (Destination{.page = pageid::candidates, .candidacy = vae, .view = u"candidacy"_s}));
    EXPECT_EQ(destinationOf(Task{.kind = TaskKind::CompleteAdmissibility, .count = 4}),
              (Destination{.page = pageid::candidates, .view = u"admissibility"_s}));
}

TEST_F(DashboardPageTest, everyLineLeadsToTheActThatClearsIt)
{
    const TaskTarget session{.session = SessionId(3)};
    EXPECT_EQ(destinationOf(Task{.kind = TaskKind::SignMinutes, .target = session}),
              (Destination{.page = pageid::deliberations, .session = SessionId(3), .view = u"minutes"_s}));
    EXPECT_EQ(destinationOf(Task{.kind = TaskKind::EvaluateSubmission, .count = 8}),
              (Destination{.page = pageid::submissions, .view = u"first"_s}));
    EXPECT_EQ(destinationOf(Task{.kind = TaskKind::AddFiles, .count = 4}),
              (Destination{.page = pageid::submissions, .view = u"conditional"_s}));
    EXPECT_EQ(destinationOf(Task{.kind = TaskKind::SendBackOverdue, .count = 4}),
              (Destination{.page = pageid::submissions, .view = u"overdue"_s}));
    EXPECT_EQ(destinationOf(Task{.kind = TaskKind::ScheduleDefence, .count = 15}),
              (Destination{.page = pageid::planning}));
}

// "Evaluate" led the lead to a grid that was closed to her.
TEST_F(DashboardPageTest, offersNoEvaluationThatOnlyAValidatingMentorGives)
{
    deposit(3);
    openPage();
    waitForLines(1);
    EXPECT_EQ(lines().constFirst()->button().text(), u"Show"_s);
    desk().seat(mentor());
    waitForLines(1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return lines().constFirst()->button().text() == u"Evaluate"_s; }));
}
