#include "parchemin/ui/undocommands.h"

#include "parchemin/app/arrangements.h"
#include "parchemin/ui/mainwindow.h"
#include "parchemin/ui/messagebar.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

#include "madepage.h"
#include "pagetest.h"
#include "ui/progressstrip.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page with edits of its own, like the board.
class EditedPage : public ui::Page
{
public:
    EditedPage()
        : Page({u"edited"_s, ui::Icon::Info, ui::NavigationGroup::Work, [] {
                    return u"Edited"_s;
                }})
    {
        m_undo.setEnabled(false);
        setUndoAction(&m_undo);
    }
    [[nodiscard]] QAction &edits() { return m_undo; }

private:
    QAction m_undo;
};

} // namespace

/// A real arrangement in the window, taken back by its keys and its bar.
class UndoCommandsTest : public PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        m_other = addMentor(u"Durand"_s, false);
        m_settings.setValue(u"window/language"_s, static_cast<int>(ui::Language::English));
        m_frame = std::make_unique<ui::MainWindow>(m_theme, m_language, m_settings);
        new ui::UndoCommands(*m_frame, context(), undo(), desk());
        m_frame->resize(1000, 700);
        showActive(*m_frame);
    }
    void TearDown() override
    {
        m_frame.reset();
        PageTest::TearDown();
    }

    void assignOther()
    {
        must(Arrangements(context(), undo()).assignMentor(lead(), candidacyId(), mentorIdOf(m_other)));
    }
    [[nodiscard]] MentorId otherMentor() { return mentorIdOf(m_other); }
    [[nodiscard]] int currentMentors()
    {
        const auto all = must(MentorRepository(database()).assignmentsOf(candidacyId()));
        return static_cast<int>(std::ranges::count(all, std::optional<QDate>(), &MentoringAssignment::to));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(m_frame.get(), key, modifiers);
    }
    [[nodiscard]] QString said() { return m_frame->messages().text(); }
    ui::MainWindow &frame() { return *m_frame; }
    ui::LanguageSwitch &language() { return m_language; }
    QAction &undoAction() { return m_frame->menus().undoAction(); }

private:
    QSettings m_settings{pathOf(u"settings.ini"_s), QSettings::IniFormat};
    ui::Theme m_theme{*qApp, [] {
                          return ui::Scheme::Light;
                      }};
    ui::LanguageSwitch m_language;
    std::unique_ptr<ui::MainWindow> m_frame;
    Actor m_other{UserId{0}, {}, {}, {}};
};

TEST_F(UndoCommandsTest, namesWhatCtrlZWouldTakeBack)
{
    EXPECT_FALSE(undoAction().isEnabled());
    assignOther();
    EXPECT_EQ(undoAction().iconText(), u"Undo: assigning Camille Durand to Yasmine Amrani"_s);
    ASSERT_EQ(currentMentors(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(currentMentors(), 1);
    EXPECT_EQ(said(), u"Undone: assigning Camille Durand to Yasmine Amrani."_s);
    EXPECT_TRUE(frame().messages().isVisible());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(currentMentors(), 2);
}

TEST_F(UndoCommandsTest, saysNoMoreThatNothingCanBeUndoneOnceSomethingCan)
{
    auto *page = new EditedPage;
    addMadePage(frame(), page);
    frame().openPage(page->id());
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(said().contains(u"Nothing was arranged"_s)) << qPrintable(said());
    ASSERT_TRUE(frame().messages().isVisible());
    page->edits().setEnabled(true);
    EXPECT_FALSE(frame().messages().isVisible());
    frame().messages().showMessage(ui::Tone::Positive, u"Exported."_s);
    page->edits().setEnabled(false);
    page->edits().setEnabled(true);
    EXPECT_TRUE(frame().messages().isVisible()) << "it spoke of something else";
}

TEST_F(UndoCommandsTest, ctrlYMakesAgainAsWell)
{
    assignOther();
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(currentMentors(), 1);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(currentMentors(), 2);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_TRUE(said().contains(u"Nothing was undone"_s)) << qPrintable(said());
}

TEST_F(UndoCommandsTest, ctrlYInAFieldMakesItsOwnTextAgain)
{
    assignOther();
    press(Qt::Key_Z, Qt::ControlModifier);
    QLineEdit line(&frame());
    line.show();
    line.setFocus();
    QTest::keyClicks(&line, u"note"_s);
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    ASSERT_NE(line.text(), u"note"_s);
    QTest::keyClick(&line, Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(line.text(), u"note"_s);
    EXPECT_EQ(currentMentors(), 1) << "the arrangement stays undone";
}

// After an undo from the search field both keys of the redo did nothing there.
TEST_F(UndoCommandsTest, theKeysOfTheRedoAreTheWindowsInAFieldWithoutAnythingToMakeAgain)
{
    assignOther();
    QLineEdit line(&frame());
    line.show();
    line.setFocus();
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(currentMentors(), 1);
    QTest::keyClick(&line, Qt::Key_Y, Qt::ControlModifier);
    ASSERT_EQ(currentMentors(), 2);
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(currentMentors(), 1);
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(currentMentors(), 2);
}

TEST_F(UndoCommandsTest, ctrlZInAFieldWithoutAnythingToTakeBackIsTheWindows)
{
    assignOther();
    QLineEdit line(&frame());
    line.show();
    line.setFocus();
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(currentMentors(), 1);
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(said().contains(u"Nothing was arranged"_s)) << "never a key without an answer";
}

TEST_F(UndoCommandsTest, ctrlZTakesBackWhatWasDoneLast)
{
    QLineEdit line(&frame());
    line.show();
    line.setFocus();
    QTest::keyClicks(&line, u"roche"_s);
    assignOther();
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(currentMentors(), 1) << "what the bar says, whose button shows this key";
    EXPECT_EQ(line.text(), u"roche"_s);
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(line.text(), u"roche"_s) << "then what was typed before";
}

TEST_F(UndoCommandsTest, whatWasTypedAfterwardsGoesFirst)
{
    assignOther();
    QLineEdit line(&frame());
    line.show();
    line.setFocus();
    QTest::keyClicks(&line, u"r"_s);
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(line.text(), QString());
    EXPECT_EQ(currentMentors(), 2);
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(currentMentors(), 1);
}

TEST_F(UndoCommandsTest, theBarOffersTheUndo)
{
    assignOther();
    EXPECT_EQ(said(), u"Done: assigning Camille Durand to Yasmine Amrani."_s);
    auto &button = child<QPushButton>(frame().messages(), "undoButton");
    ASSERT_TRUE(button.isVisible());
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_EQ(currentMentors(), 1);
    EXPECT_TRUE(said().startsWith(u"Undone: "_s));
}

TEST_F(UndoCommandsTest, saysWhyAnUndoIsRefused)
{
    assignOther();
    press(Qt::Key_Z, Qt::ControlModifier);
    must(projects().assignMentor(lead(), candidacyId(), must(MentorRepository(database()).all()).back().id,
                                 {}));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(said().startsWith(u"This could not be made again: "_s)) << qPrintable(said());
    EXPECT_TRUE(said().contains(u'\n'));
}

TEST_F(UndoCommandsTest, aLongUndoLeavesTheWindowFree)
{
    std::vector<MentoringAssignment> made;
    for (int each = 0; each < 25; ++each) {
        const CandidacyId candidacy = addCandidacy(addPerson(u"Zola %1"_s.arg(each), u"Émile"_s));
        const auto id = must(projects().assignMentor(lead(), candidacy, otherMentor(), {}));
        made.push_back(must(MentorRepository(database()).loadAssignment(id)));
    }
    Arrangements(context(), undo()).gatherAssignments(lead(), made);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(frame().progress().isRunning()) << "the key was answered before the work was done";
    EXPECT_FALSE(undoAction().isEnabled());
    EXPECT_EQ(ui::reasonAgainst(undoAction()), u"Wait for what is under way, or cancel it."_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !frame().progress().isRunning(); }));
    EXPECT_EQ(said(), u"Undone: assigning Camille Durand to 25 candidates."_s);
    for (const MentoringAssignment &each : made) // as if it had never been
        EXPECT_EQ(must(MentorRepository(database()).assignmentsOf(each.candidacy)).size(), 0U);
}

TEST_F(UndoCommandsTest, escapeStopsALongUndoWhichCanGoOn)
{
    const auto untilStopped = [](Context &, const ProgressCallback &progress) -> Status {
        while (progress(0.5)) {
        }
        return Error{ErrorCode::Cancelled, u"stopped"_s};
    };
    undo().push({[] { return u"moving mountains"_s; }, untilStopped, {}, true});
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(frame().progress().isRunning());
    press(Qt::Key_Escape, Qt::NoModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !frame().progress().isRunning(); }));
    EXPECT_EQ(said(), u"Stopped: moving mountains is not wholly undone; undo it again to go on."_s);
    EXPECT_EQ(undoAction().iconText(), u"Undo: moving mountains"_s);
}

TEST_F(UndoCommandsTest, anOfficialActClosesTheWayBack)
{
    assignOther();
    acquire(1);
    EXPECT_FALSE(undoAction().isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(currentMentors(), 2);
    EXPECT_TRUE(said().contains(u"an official act is followed by another act"_s)) << qPrintable(said());
}

TEST_F(UndoCommandsTest, anotherUserUndoesNothingOfTheOneBefore)
{
    assignOther();
    desk().seat(mentor());
    EXPECT_FALSE(undoAction().isEnabled());
}

TEST_F(UndoCommandsTest, speaksTheLanguageOfTheMoment)
{
    assignOther();
    ASSERT_TRUE(language().setLanguage(ui::Language::French));
    QCoreApplication::processEvents();
    EXPECT_EQ(undoAction().iconText(), u"Annuler\u00a0: affecter Camille Durand à Yasmine Amrani"_s);
    language().setLanguage(ui::Language::English);
}
