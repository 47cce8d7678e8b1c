#include "parchemin/app/equivalenceservice.h"
#include "parchemin/store/equivalencerepository.h"

#include <QComboBox>
#include <QListWidget>

#include "blockspagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class BlocksEquivalenceTest : public BlocksPageTest
{
protected:
    [[nodiscard]] Equivalences standing()
    {
        return must(EquivalenceRepository(database()).standing(personOf(candidacyId()), sheet().rncpCode, 2));
    }
    void record(std::vector<int> competencies)
    {
        must(EquivalenceService(context()).record(lead(), candidacyId(), 2,
                                                  {std::move(competencies), u"RNCP 35634"_s, u"Arrêté"_s}));
    }
    /// The dialog, the candidate found in it, on the second block and its partial equivalence.
    static void fill(QWidget &dialog)
    {
        QTest::keyClicks(&child<QLineEdit>(dialog, "chooserSearch"), u"amra"_s);
        auto &found = child<QListView>(dialog, "chooserList");
        ASSERT_TRUE(QTest::qWaitFor([&found] { return found.currentIndex().isValid(); }));
        auto &ground = child<QComboBox>(dialog, "sourceCombo");
        EXPECT_FALSE(child<QListWidget>(dialog, "equivalenceCompetencies").isVisible());
        child<QComboBox>(dialog, "recognisedBlockCombo").setCurrentIndex(1);
        ground.setFocus();
        QTest::keyClick(&ground, Qt::Key_End);
        EXPECT_TRUE(child<QListWidget>(dialog, "equivalenceCompetencies").isVisible());
    }
};

} // namespace

TEST_F(BlocksEquivalenceTest, recordsAPartialEquivalenceByKeyboard)
{
    openPage(0);
    const DialogDriver records([](QWidget &dialog) {
        fill(dialog);
        auto &button = child<QPushButton>(dialog, "recogniseButton");
        EXPECT_EQ(button.text(), u"Rec&ord the equivalence"_s);
        button.click();
        EXPECT_TRUE(dialog.isVisible()) << "no competency is named";
        EXPECT_TRUE(child<QLabel>(dialog, "competenciesTrouble").isVisible());
        auto &list = child<QListWidget>(dialog, "equivalenceCompetencies");
        EXPECT_TRUE(list.hasFocus());
        ASSERT_EQ(list.count(), 9);
        QTest::keyClick(&list, Qt::Key_Space);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Space);
        EXPECT_TRUE(child<QLabel>(dialog, "recognitionEffect").text().startsWith(u"Nothing is granted:"_s));
        button.click();
        EXPECT_TRUE(child<QLabel>(dialog, "originTrouble").isVisible());
        QTest::keyClicks(&child<QLineEdit>(dialog, "originEdit"), u"RNCP 35634, bloc 1"_s);
        button.click();
        EXPECT_TRUE(child<QLabel>(dialog, "noteTrouble").isVisible());
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "legalNoteEdit"), u"Arrete du 3 mai 2019"_s);
        button.click();
    });
    pressOnWindow(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(records.wasShown());
    ASSERT_EQ(standing().size(), 1U);
    EXPECT_EQ(standing().front().content,
              (EquivalenceDraft{{1, 3}, u"RNCP 35634, bloc 1"_s, u"Arrete du 3 mai 2019"_s}));
    EXPECT_FALSE(isAcquired(candidacyId(), 2));
    EXPECT_EQ(tone(), ui::Tone::Positive);
}

TEST_F(BlocksEquivalenceTest, whatWasCheckedComesBackWithItsBlockAndAfterEscape)
{
    openPage(0);
    const DialogDriver leaves([](QWidget &dialog) {
        fill(dialog);
        auto &list = child<QListWidget>(dialog, "equivalenceCompetencies");
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Space);
        auto &block = child<QComboBox>(dialog, "recognisedBlockCombo");
        block.setCurrentIndex(2);
        EXPECT_EQ(list.count(), 10);
        EXPECT_EQ(list.item(0)->checkState(), Qt::Unchecked);
        block.setCurrentIndex(1);
        EXPECT_EQ(list.item(0)->checkState(), Qt::Checked);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(leaves.wasShown());
    const DialogDriver again([](QWidget &dialog) {
        child<QPushButton>(dialog, "takeUpButton").click();
        EXPECT_TRUE(child<QListWidget>(dialog, "equivalenceCompetencies").isVisible());
        EXPECT_EQ(child<QListWidget>(dialog, "equivalenceCompetencies").item(0)->checkState(), Qt::Checked);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(again.wasShown());
    EXPECT_TRUE(standing().empty());
}

TEST_F(BlocksEquivalenceTest, tellsOfItBesideTheBlockAndTakesItBackWithAReason)
{
    record({1, 3});
    deposit(2);
    openPage(0);
    page().goTo({.page = ui::pageid::blocks, .candidacy = candidacyId(), .block = 2, .view = u"not-yet"_s});
    QAction *withdraw = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        withdraw = actionCalled(u"Take back an equivalence"_s);
        return withdraw != nullptr && withdraw->isEnabled();
    }));
    EXPECT_TRUE(textOf("blockWork").contains(u"Partial equivalence: "_s)) << qPrintable(textOf("blockWork"));
    EXPECT_TRUE(
        grid().model()->index(0, 0).data().toString().endsWith(u"\nBy partial equivalence: Arrêté"_s));
    EXPECT_FALSE(grid().model()->index(1, 0).data().toString().contains(u"equivalence"_s));
    const DialogDriver takesBack([](QWidget &dialog) {
        child<QPushButton>(dialog, "noteAct").click();
        EXPECT_TRUE(dialog.isVisible()) << "without a reason nothing is taken back";
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "noteText"), u"Saisi pour un autre"_s);
        child<QPushButton>(dialog, "noteAct").click();
    });
    withdraw->trigger();
    ASSERT_TRUE(takesBack.wasShown());
    EXPECT_TRUE(standing().empty());
    EXPECT_EQ(lastEvent().content.reason, u"Saisi pour un autre"_s);
    EXPECT_TRUE(QTest::qWaitFor([withdraw] { return !withdraw->isEnabled(); })) << "there is none any more";
    EXPECT_FALSE(textOf("blockWork").contains(u"Partial equivalence"_s));
}

TEST_F(BlocksEquivalenceTest, leavesItToTheLead)
{
    record({1});
    deposit(2);
    desk().seat(mentor());
    openPage(0);
    page().goTo({.page = ui::pageid::blocks, .candidacy = candidacyId(), .block = 2, .view = u"not-yet"_s});
    ASSERT_TRUE(QTest::qWaitFor([this] { return textOf("blockWork").contains(u"Partial equivalence: "_s); }));
    EXPECT_FALSE(actionCalled(u"Take back an equivalence"_s)->isEnabled());
}
