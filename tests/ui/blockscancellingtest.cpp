#include <QComboBox>

#include "blockspagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

TEST_F(BlocksPageTest, grantsABlockWithItsLegalNote)
{
    openPage(0);
    const DialogDriver grants([](QWidget &dialog) {
        auto &search = child<QLineEdit>(dialog, "chooserSearch");
        QTest::keyClicks(&search, u"amra"_s);
        auto &found = child<QListView>(dialog, "chooserList");
        ASSERT_TRUE(QTest::qWaitFor([&found] { return found.currentIndex().isValid(); }));
        auto &button = child<QPushButton>(dialog, "recogniseButton");
        QTest::mouseClick(&button, Qt::LeftButton);
        EXPECT_TRUE(dialog.isVisible()) << "without a legal note nothing is granted";
        EXPECT_TRUE(child<QLabel>(dialog, "noteTrouble").isVisible());
        child<QComboBox>(dialog, "recognisedBlockCombo").setCurrentIndex(1);
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "legalNoteEdit"), u"Arrete du 3 mai 2019"_s);
        QTest::mouseClick(&button, Qt::LeftButton);
    });
    pressOnWindow(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(grants.wasShown());
    EXPECT_TRUE(isAcquired(candidacyId(), 2));
    EXPECT_EQ(lastEvent().content.action, u"block.recognised"_s);
    EXPECT_EQ(lastEvent().content.reason, u"Arrete du 3 mai 2019"_s);
    page().goTo({.page = ui::pageid::blocks, .view = u"validated"_s});
    waitForRows(1);
    EXPECT_EQ(child<QLabel>(*grid().parentWidget(), "cardTitle").text(),
              u"Acquired without a grid: Equivalence"_s);
    EXPECT_EQ(grid().model()->index(0, 1).data().toString(), u"—"_s) << "no level is missing";
}

// "Block 1 will be acquired for life" stood there of a block that he had.
TEST_F(BlocksPageTest, grantsNobodyWhatHeHas)
{
    acquire(1);
    openPage(0);
    const DialogDriver grants([](QWidget &dialog) {
        QTest::keyClicks(&child<QLineEdit>(dialog, "chooserSearch"), u"amra"_s);
        auto &found = child<QListView>(dialog, "chooserList");
        ASSERT_TRUE(QTest::qWaitFor([&found] { return found.currentIndex().isValid(); }));
        auto &block = child<QComboBox>(dialog, "recognisedBlockCombo");
        EXPECT_EQ(block.currentData().toInt(), 2) << "the first that is missing";
        block.setCurrentIndex(0);
        EXPECT_EQ(child<QLabel>(dialog, "blockTrouble").text(),
                  u"Amrani Yasmine has acquired this block already."_s);
        EXPECT_EQ(child<QLabel>(dialog, "recognitionEffect").text(), QString());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(grants.wasShown());
}

// It promised a block for life, closed with the note, and only then was the act refused.
TEST_F(BlocksPageTest, saysInTheDialogToWhomNothingCanBeGranted)
{
    must(candidacies().withdraw(lead(), candidacyId(), u"Emploi"_s));
    openPage(0);
    const DialogDriver grants([](QWidget &dialog) {
        QTest::keyClicks(&child<QLineEdit>(dialog, "chooserSearch"), u"amra"_s);
        auto &found = child<QListView>(dialog, "chooserList");
        ASSERT_TRUE(QTest::qWaitFor([&found] { return found.currentIndex().isValid(); }));
        EXPECT_TRUE(child<QLabel>(dialog, "blockTrouble").isVisible());
        EXPECT_EQ(child<QLabel>(dialog, "recognitionEffect").text(), QString());
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "legalNoteEdit"), u"Arrete du 3 mai 2019"_s);
        QTest::mouseClick(&child<QPushButton>(dialog, "recogniseButton"), Qt::LeftButton);
        EXPECT_TRUE(dialog.isVisible()) << "what was typed stays";
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(grants.wasShown());
    EXPECT_FALSE(isAcquired(candidacyId(), 1));
}

TEST_F(BlocksPageTest, cancelsAValidationWithASecondPersonWhoConfirms)
{
    acquire(3);
    const DocumentId attestation = issueAttestation({3});
    const Actor chair = actor(Role::Chair);
    openPage(0);
    tabs().setCurrentIndex(2);
    waitForRows(1);
    QString effect;
    const DialogDriver cancels([&effect](QWidget &dialog) {
        effect = child<QLabel>(dialog, "cancellationEffect").text();
        child<QComboBox>(dialog, "kindCombo").setCurrentIndex(1);
        cancelling(u"Plagiat reconnu"_s, u"chair"_s)(dialog);
    });
    pressOnWindow(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(cancels.wasShown());
    EXPECT_TRUE(effect.contains(must(documents().load(attestation)).number)) << qPrintable(effect);
    EXPECT_FALSE(isAcquired(candidacyId(), 3));
    EXPECT_EQ(must(documents().load(attestation)).state, DocumentState::Revoked);
    EXPECT_TRUE(message().contains(chair.name)) << qPrintable(message());
}

TEST_F(BlocksPageTest, theReasonOfACancellationStaysUnderItsLabelAndIsKeptByEscape)
{
    acquire(3);
    actor(Role::Chair);
    openPage(0);
    tabs().setCurrentIndex(2);
    waitForRows(1);
    const DialogDriver leaves([](QWidget &dialog) {
        dialog.resize(dialog.width(), dialog.height() + 150);
        QCoreApplication::processEvents();
        auto &reason = child<QPlainTextEdit>(dialog, "reasonEdit");
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            EXPECT_TRUE(label->buddy() != &reason || label->height() <= label->sizeHint().height());
        }
        QTest::keyClicks(&reason, u"Plagiat reconnu"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(leaves.wasShown());
    const DialogDriver again([](QWidget &dialog) {
        auto &takesUp = child<QPushButton>(dialog, "takeUpButton");
        takesUp.setFocus();
        QTest::keyClick(&takesUp, Qt::Key_Return); // and not the dialog's own button
        EXPECT_EQ(child<QPlainTextEdit>(dialog, "reasonEdit").toPlainText(), u"Plagiat reconnu"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(again.wasShown());
    EXPECT_TRUE(isAcquired(candidacyId(), 3));
}

// Return in the last field kept the validation and threw the entry away.
TEST_F(BlocksPageTest, returnCancelsOnceAReasonIsWrittenAndKeepsBefore)
{
    acquire(3);
    actor(Role::Chair);
    openPage(0);
    tabs().setCurrentIndex(2);
    waitForRows(1);
    const DialogDriver keeps([](QWidget &dialog) {
        QTest::keyClick(&child<QLineEdit>(dialog, "approverLoginEdit"), Qt::Key_Return);
        EXPECT_FALSE(dialog.isVisible());
    });
    pressOnWindow(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(keeps.wasShown());
    ASSERT_TRUE(isAcquired(candidacyId(), 3));
    const DialogDriver cancels([](QWidget &dialog) {
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "reasonEdit"), u"Plagiat reconnu"_s);
        auto &login = child<QLineEdit>(dialog, "approverLoginEdit");
        QTest::keyClicks(&login, u"chair"_s);
        QTest::keyClick(&login, Qt::Key_Return);
        EXPECT_FALSE(dialog.isVisible());
    });
    pressOnWindow(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(cancels.wasShown());
    EXPECT_FALSE(isAcquired(candidacyId(), 3));
}

TEST_F(BlocksPageTest, aWrongLoginOfTheSecondPersonCancelsNothing)
{
    acquire(3);
    actor(Role::Chair);
    openPage(0);
    tabs().setCurrentIndex(2);
    waitForRows(1);
    const DialogDriver cancels(cancelling(u"Erreur"_s, u"claire"_s));
    pressOnWindow(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(cancels.wasShown());
    EXPECT_TRUE(isAcquired(candidacyId(), 3));
}

TEST_F(BlocksPageTest, undoesTheLastValidationWithASecondPerson)
{
    propose(3);
    actor(Role::Chair);
    openPage(1);
    const DialogDriver accepts(Qt::Key_Return);
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    waitForRows(0);
    ASSERT_NE(offeredUndo(), nullptr);
    const DialogDriver undoes(cancelling(u"Mauvais candidat"_s, u"chair"_s));
    pressOnWindow(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(undoes.wasShown());
    EXPECT_FALSE(isAcquired(candidacyId(), 3));
    waitForRows(1);
    EXPECT_FALSE(offeredUndo()->isEnabled()) << "there is nothing more to undo";
}

TEST_F(BlocksPageTest, theUndoStopsAtTheIssueOfADocument)
{
    propose(3);
    actor(Role::Chair);
    openPage(1);
    const DialogDriver accepts(Qt::Key_Return);
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    waitForRows(0);
    issueAttestation({3});
    const DialogDriver undoes(cancelling(u"Mauvais candidat"_s, u"chair"_s));
    pressOnWindow(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(undoes.wasShown());
    EXPECT_TRUE(isAcquired(candidacyId(), 3)) << "I13";
    EXPECT_EQ(tone(), ui::Tone::Negative);
}

// Each validation of a bulk asked for the second person by itself.
TEST_F(BlocksPageTest, undoesABulkAsOneActWithOneSecondPerson)
{
    propose(2);
    propose(3);
    actor(Role::Chair);
    openPage(2);
    list().setFocus();
    pressOnWindow(Qt::Key_A, Qt::ControlModifier);
    const DialogDriver accepts(Qt::Key_Return);
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    waitForRows(0);
    ASSERT_NE(offeredUndo(), nullptr);
    EXPECT_EQ(offeredUndo()->text(), u"&Undo: validation of 2 block(s)…"_s);
    const EventSeq before = head();
    QString subjects;
    const DialogDriver undoes([&subjects](QWidget &dialog) {
        subjects = child<QPlainTextEdit>(dialog, "cancellationSubjects").toPlainText();
        cancelling(u"Mauvaise promotion"_s, u"chair"_s)(dialog);
    });
    pressOnWindow(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(undoes.wasShown());
    EXPECT_EQ(subjects.count(u'\n'), 1) << qPrintable(subjects);
    EXPECT_FALSE(isAcquired(candidacyId(), 2));
    EXPECT_FALSE(isAcquired(candidacyId(), 3));
    EXPECT_EQ(head().value(), before.value() + 2) << "an event each";
    waitForRows(2);
    EXPECT_FALSE(offeredUndo()->isEnabled()) << "there is nothing more to undo";
}

TEST_F(BlocksPageTest, undoesNothingOfABulkWhenADocumentRestsOnOne)
{
    propose(2);
    propose(3);
    actor(Role::Chair);
    openPage(2);
    list().setFocus();
    pressOnWindow(Qt::Key_A, Qt::ControlModifier);
    const DialogDriver accepts(Qt::Key_Return);
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    waitForRows(0);
    issueAttestation({3});
    const DialogDriver undoes(cancelling(u"Mauvaise promotion"_s, u"chair"_s));
    pressOnWindow(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(undoes.wasShown());
    EXPECT_TRUE(isAcquired(candidacyId(), 2));
    EXPECT_TRUE(isAcquired(candidacyId(), 3)) << "I13";
    EXPECT_EQ(tone(), ui::Tone::Negative);
    EXPECT_TRUE(message().contains(u"block 3"_s)) << qPrintable(message());
}
