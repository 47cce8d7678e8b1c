#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

#include "candidatespagetest.h"
#include "dialogdriver.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The same act for several candidates: Amrani, who has block 3 to validate, and Zola, who has nothing.
class BulkDialogTest : public CandidatesPageTest
{
protected:
    void SetUp() override
    {
        CandidatesPageTest::SetUp();
        propose(3);
        m_other = addCandidacy(addPerson(u"Zola"_s, u"Emma"_s));
    }
    [[nodiscard]] CandidacyId other() const { return m_other; }
    static QString summary(const QWidget &dialog) { return child<QLabel>(dialog, "bulkSummary").text(); }
    static QTableView &result(QWidget &dialog) { return child<QTableView>(dialog, "bulkResult"); }
    static QString cell(QWidget &dialog, int row, int column)
    {
        return result(dialog).model()->index(row, column).data().toString();
    }
    static void start(QWidget &dialog)
    {
        QTest::mouseClick(&child<QPushButton>(dialog, "bulkStart"), Qt::LeftButton);
    }

private:
    CandidacyId m_other{0};
};

} // namespace

TEST_F(BulkDialogTest, countsBeforeAndListsAfterWhatCameOfEach)
{
    openPage(2);
    const EventSeq before = head();
    const DialogDriver driver([](QWidget &dialog) {
        ASSERT_TRUE(QTest::qWaitFor([&dialog] {
            return summary(dialog).startsWith(u"1 block(s) will be acquired for life"_s);
        })) << qPrintable(summary(dialog));
        start(dialog);
        ASSERT_TRUE(QTest::qWaitFor([&dialog] { return result(dialog).isVisible(); }));
        EXPECT_EQ(summary(dialog),
                  u"Done for 1, not done for 0. There was nothing to do for 1 candidate(s)."_s);
        EXPECT_EQ(cell(dialog, 0, 2), u"Acquired for life: block 3"_s);
        EXPECT_TRUE(cell(dialog, 1, 0).startsWith(u"Zola Emma"_s)) << "nothing to do is nothing to look at";
        EXPECT_EQ(cell(dialog, 1, 2), u"No block waits for validation."_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(driver.wasShown());
    EXPECT_EQ(head().value(), before.value() + 1) << "one act for the one who was ready";
    EXPECT_TRUE(contains(must(blocks().blockers(candidacyId(), 3)), BlockerCode::BlockAlreadyValidated));
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return list()
            .model()
            ->index(0, 0)
            .data(Qt::AccessibleTextRole)
            .toString()
            .contains(u"block 3 validated"_s);
    }));
}

TEST_F(BulkDialogTest, nothingIsOfferedWhereNoBlockWaits)
{
    must(blocks().validate(lead(), candidacyId(), 3));
    openPage(2);
    const DialogDriver driver([](QWidget &dialog) {
        auto &button = child<QPushButton>(dialog, "bulkStart");
        ASSERT_TRUE(QTest::qWaitFor([&dialog] {
            return summary(dialog).startsWith(u"No block of theirs waits for validation"_s);
        })) << qPrintable(summary(dialog));
        EXPECT_FALSE(button.isEnabled());
        child<QComboBox>(dialog, "bulkAct").setCurrentIndex(1);
        EXPECT_TRUE(button.isEnabled()) << "a mentor can be assigned all the same";
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(driver.wasShown());
}

TEST_F(BulkDialogTest, assignsAMentorToTheChosenLinesOnly)
{
    const CandidacyId third = addCandidacy(addPerson(u"Zweig"_s, u"Lotte"_s));
    const Actor roche = addMentor(u"Roche"_s, true);
    openPage(3);
    list().setCurrentIndex(list().model()->index(1, 0));
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
    const DialogDriver driver([](QWidget &dialog) {
        EXPECT_EQ(child<QComboBox>(dialog, "bulkScope").currentText(), u"The 2 chosen candidate(s)"_s);
        child<QComboBox>(dialog, "bulkAct").setCurrentIndex(1);
        auto &mentor = child<QComboBox>(dialog, "bulkMentor");
        mentor.setCurrentIndex(mentor.findText(u"Camille Roche"_s));
        start(dialog);
        ASSERT_TRUE(QTest::qWaitFor([&dialog] { return result(dialog).isVisible(); }));
        EXPECT_EQ(summary(dialog), u"Done for 2, not done for 0."_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(driver.wasShown());
    const MentorRepository mentors(database());
    EXPECT_EQ(must(mentors.assignmentsOf(other())).size(), 1U);
    EXPECT_EQ(must(mentors.assignmentsOf(third)).size(), 1U);
    EXPECT_EQ(must(mentors.assignmentsOf(candidacyId())).size(), 1U) << "as before";
    ASSERT_TRUE(undo().canUndo()) << "an arrangement, however many it was made for";
    EXPECT_EQ(undo().undoName(), u"assigning Camille Roche to 2 candidate(s)"_s);
    must(undo().undo());
    EXPECT_TRUE(must(mentors.assignmentsOf(other())).empty()) << "taken back";
    EXPECT_TRUE(must(mentors.assignmentsOf(third)).empty());
    EXPECT_FALSE(undo().canUndo()) << "one undo for all";
    must(undo().redo());
    EXPECT_EQ(must(mentors.assignmentsOf(third)).size(), 1U);
}

TEST_F(BulkDialogTest, aFailureSaysItsReasonAndDoesNotStopTheOthers)
{
    must(candidacies().withdraw(lead(), candidacyId(), u"left"_s));
    openPage(2);
    const DialogDriver driver([](QWidget &dialog) {
        child<QComboBox>(dialog, "bulkAct").setCurrentIndex(1);
        start(dialog);
        ASSERT_TRUE(QTest::qWaitFor([&dialog] { return result(dialog).isVisible(); }));
        EXPECT_EQ(summary(dialog), u"Done for 1, not done for 1."_s);
        EXPECT_TRUE(cell(dialog, 0, 0).startsWith(u"Amrani"_s)) << "what needs a look comes first";
        EXPECT_TRUE(cell(dialog, 0, 2).contains(u"not possible in the state"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(must(MentorRepository(database()).assignmentsOf(other())).size(), 1U);
}

TEST_F(BulkDialogTest, escapeStopsTheWorkAndKeepsWhatIsDone)
{
    for (int i = 0; i < 40; ++i)
        addCandidacy(addPerson(u"Grand %1"_s.arg(i), u"Ada"_s));
    openPage(42);
    int assigned = 0;
    const DialogDriver driver([&assigned](QWidget &dialog) {
        child<QComboBox>(dialog, "bulkAct").setCurrentIndex(1);
        start(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape); // before the first slice
        ASSERT_TRUE(result(dialog).isVisible());
        EXPECT_TRUE(summary(dialog).startsWith(u"Cancelled."_s));
        assigned = result(dialog).model()->rowCount();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_LT(assigned, 42);
}

TEST_F(BulkDialogTest, somebodyWithoutTheRightIsToldSo)
{
    openPage(2);
    desk().seat(actor(Role::Registrar));
    const EventSeq before = head();
    const DialogDriver driver([](QWidget &dialog) {
        start(dialog);
        EXPECT_TRUE(summary(dialog).contains(u"does not have the right to validate blocks"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(head().value(), before.value());
}

// The titles of the blocks took the room of the words before them.
TEST_F(BulkDialogTest, cutsNoLabel)
{
    openPage(2);
    const DialogDriver driver([](QWidget &dialog) {
        child<QComboBox>(dialog, "bulkAct").setCurrentIndex(1);
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        EXPECT_TRUE(QTest::qWaitFor([&labels] {
            return std::ranges::all_of(labels, [](const QLabel *label) {
                return label->buddy() == nullptr || label->width() >= label->sizeHint().width();
            });
        }));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(driver.wasShown());
}
