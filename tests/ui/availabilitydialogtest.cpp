#include "ui/directory/availabilitydialog.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyleOptionHeader>
#include <QTableView>

#include "dialogdriver.h"
#include "pagetest.h"
#include "ui/directory/weekmodel.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

TimeRange range(QDate day, QTime from, QTime to)
{
    return {certifierInstant(day, from), certifierInstant(day, to)};
}

/// The clock stands on Friday 4 June 2021: the week shown begins on 31 May.
class AvailabilityDialogTest : public PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        m_id = must(
            DirectoryUpkeepService(context()).addJuryMember(lead(), details(u"Roux"_s, u"Dominique"_s), {}));
    }
    void open(QDate day = {2021, 6, 4})
    {
        const JuryMember member = must(JuryRepository(database()).load(m_id));
        m_dialog = std::make_unique<ui::AvailabilityDialog>(context(), undo(), desk().actor(), member, day,
                                                            [this](QWidget *) { return m_file; });
        showActive(*m_dialog);
    }
    void TearDown() override
    {
        m_dialog.reset();
        PageTest::TearDown();
    }
    [[nodiscard]] QTableView &view() { return child<QTableView>(*m_dialog, "weekView"); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view(), key, modifiers);
    }
    void click(const char *button)
    {
        QTest::mouseClick(&child<QPushButton>(*m_dialog, button), Qt::LeftButton);
    }
    [[nodiscard]] std::vector<TimeRange> stored()
    {
        return must(AvailabilityRepository(database())
                        .within(m_id, {certifierInstant({2021, 1, 1}, {0, 0}),
                                       certifierInstant({2023, 1, 1}, {0, 0})}));
    }
    [[nodiscard]] QString outcome() { return child<QLabel>(*m_dialog, "availabilityOutcome").text(); }
    void setFile(const QString &file) { m_file = file; }
    [[nodiscard]] ui::AvailabilityDialog &dialog() { return *m_dialog; }

private:
    JuryMemberId m_id{0};
    QString m_file;
    std::unique_ptr<ui::AvailabilityDialog> m_dialog;
};

} // namespace

// The style left no room for them: nobody could tell nine from noon.
TEST_F(AvailabilityDialogTest, theHoursAreReadBesideTheirRows)
{
    open();
    const QHeaderView &hours = *view().verticalHeader();
    QStyleOptionHeader row;
    row.initFrom(&hours);
    row.orientation = Qt::Vertical;
    row.rect = QRect(0, 0, hours.width(), hours.sectionSize(0));
    const QRect room = hours.style()->subElementRect(QStyle::SE_HeaderLabel, &row, &hours);
    EXPECT_GE(room.height(), hours.fontMetrics().ascent());
    EXPECT_GE(room.width(), hours.fontMetrics().horizontalAdvance(u"00:00"_s));
}

// Return did nothing on the buttons: only Space pressed them.
TEST_F(AvailabilityDialogTest, returnPressesTheButtonInFocusAndNothingElsewhere)
{
    open();
    const QDate first = dialog().monday();
    auto &next = child<QPushButton>(dialog(), "nextWeekButton");
    next.setFocus();
    QTest::keyClick(&next, Qt::Key_Return);
    EXPECT_EQ(dialog().monday(), first.addDays(7));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_EQ(dialog().monday(), first.addDays(7));
    EXPECT_TRUE(dialog().isVisible());
}

// Asked for from a session, it showed the week of today.
TEST_F(AvailabilityDialogTest, beginsWithTheDayThatIsAskedFor)
{
    open({2021, 7, 7});
    EXPECT_EQ(dialog().monday(), QDate(2021, 7, 5));
    EXPECT_EQ(view().currentIndex().column(), 2) << "Wednesday";
}

TEST_F(AvailabilityDialogTest, altWithAnArrowChangesTheWeek)
{
    open();
    const QDate first = dialog().monday();
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([this, first] { return dialog().monday() == first.addDays(7); }));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([this, first] { return dialog().monday() == first; }));
}

TEST_F(AvailabilityDialogTest, marksHalfHoursByArrowsAndSpaceAndKeepsThemOnEscape)
{
    open();
    view().setCurrentIndex(view().model()->index(4, 0)); // Monday, nine o'clock
    press(Qt::Key_Space);
    press(Qt::Key_Right);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Space);
    EXPECT_TRUE(
        view().model()->index(5, 1).data(Qt::AccessibleTextRole).toString().endsWith(u": available"_s));
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    EXPECT_FALSE(dialog().isVisible());
    EXPECT_EQ(stored(),
              (std::vector{range({2021, 5, 31}, {9, 0}, {9, 30}), range({2021, 6, 1}, {9, 0}, {10, 30})}));
    EXPECT_EQ(lastEvent().content.action, u"availability.changed"_s);
}

TEST_F(AvailabilityDialogTest, aWeekIsTakenBackByTheWindowsUndo)
{
    open();
    view().setCurrentIndex(view().model()->index(4, 0));
    press(Qt::Key_Space);
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(undo().undoName(), u"the availability of Dominique Roux"_s);
    ASSERT_TRUE(undo().undo());
    EXPECT_TRUE(stored().empty());
}

TEST_F(AvailabilityDialogTest, aWeekLeftUnchangedIsNoAct)
{
    open();
    const EventSeq before = head();
    click("nextWeekButton");
    EXPECT_EQ(dialog().monday(), QDate(2021, 6, 7));
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    EXPECT_EQ(head(), before);
}

TEST_F(AvailabilityDialogTest, copiesTheWeekBefore)
{
    open();
    view().setCurrentIndex(view().model()->index(4, 2));
    press(Qt::Key_Space);
    click("nextWeekButton");
    click("copyWeekButton");
    click("nextWeekButton");
    EXPECT_EQ(stored(),
              (std::vector{range({2021, 6, 2}, {9, 0}, {9, 30}), range({2021, 6, 9}, {9, 0}, {9, 30})}));
}

TEST_F(AvailabilityDialogTest, marksByMouse)
{
    open();
    const QRect cell = view().visualRect(view().model()->index(6, 3));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, cell.center());
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    EXPECT_EQ(stored(), (std::vector{range({2021, 6, 3}, {10, 0}, {10, 30})}));
}

TEST_F(AvailabilityDialogTest, importsACalendarAfterShowingItsProblems)
{
    setFile(writeFile(u"roux.ics"_s, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//FR\r\n"
                                     "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20210601T080000Z\r\n"
                                     "DTSTART:20210621T070000Z\r\nDTEND:20210621T100000Z\r\nEND:VEVENT\r\n"
                                     "BEGIN:VEVENT\r\nUID:2\r\nDTSTAMP:20210601T080000Z\r\n"
                                     "DTSTART:20200621T070000Z\r\nDTEND:20200621T100000Z\r\nEND:VEVENT\r\n"
                                     "END:VCALENDAR\r\n"));
    open();
    const EventSeq before = head();
    bool wasKept = true;
    const DialogDriver accepts([this, before, &wasKept](QWidget &dialog) {
        wasKept = head() != before;
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    click("importButton");
    EXPECT_TRUE(accepts.wasShown());
    EXPECT_FALSE(wasKept) << "a dry run first";
    EXPECT_EQ(stored(), (std::vector{range({2021, 6, 21}, {9, 0}, {12, 0})}));
    EXPECT_EQ(outcome(), u"1 time(s) were added."_s);
    EXPECT_EQ(dialog().monday(), QDate(2021, 6, 21));
}

TEST_F(AvailabilityDialogTest, keepsNothingOfAFileWithoutATime)
{
    setFile(writeFile(u"roux.csv"_s, "jour;de;a\nlundi;9:00;12:00\n"));
    open();
    click("importButton");
    EXPECT_TRUE(outcome().contains(u"Line 2: “lundi” is no day."_s)) << qPrintable(outcome());
    EXPECT_TRUE(stored().empty());
}

TEST_F(AvailabilityDialogTest, saysWhyAnotherUserMayNotChangeIt)
{
    desk().seat(actor(Role::Auditor));
    open();
    view().setCurrentIndex(view().model()->index(4, 0));
    press(Qt::Key_Space);
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    EXPECT_TRUE(dialog().isVisible()) << "what was marked is not lost";
    EXPECT_TRUE(outcome().contains(u"does not have the right"_s)) << qPrintable(outcome());
    EXPECT_TRUE(stored().empty());
}

TEST(WeekModelTest, keepsWhatLiesOutsideTheHoursShownAndPassesTheTester)
{
    ui::WeekModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const std::vector<TimeRange> ranges{range({2021, 6, 21}, {5, 0}, {8, 15}),
                                        range({2021, 6, 26}, {20, 0}, {23, 0})};
    model.setWeek({2021, 6, 21}, ranges);
    EXPECT_TRUE(model.isMarked(model.index(0, 0)));
    EXPECT_TRUE(model.isMarked(model.index(1, 0)));
    EXPECT_FALSE(model.isMarked(model.index(2, 0))) << "a quarter of an hour is no half hour";
    EXPECT_EQ(model.ranges(), ranges);
    model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(model.ranges().front(), range({2021, 6, 21}, {5, 0}, {7, 0}));
}

// Drawn from a free half hour into marked ones, it cleared them.
TEST_F(AvailabilityDialogTest, drawingFromFreeIntoMarkedHalfHoursAddsToThem)
{
    open();
    view().setCurrentIndex(view().model()->index(6, 0)); // ten o'clock
    press(Qt::Key_Space);
    view().setCurrentIndex(view().model()->index(4, 0));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Space);
    press(Qt::Key_Right);
    QTest::mouseClick(view().viewport(), Qt::RightButton, {},
                      view().visualRect(view().model()->index(4, 3)).center());
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    EXPECT_EQ(stored(), (std::vector{range({2021, 5, 31}, {9, 0}, {10, 30})}))
        << "the right button marks nothing";
}

TEST_F(AvailabilityDialogTest, whatIsMarkedWholeIsClearedTogether)
{
    open();
    view().setCurrentIndex(view().model()->index(4, 0));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    EXPECT_TRUE(stored().empty());
}
