#include "parchemin/store/submissionrepository.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QWindow>

#include "submissionspagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Hands projects in through the page.
class DepositDialogTest : public SubmissionsPageTest
{
protected:
    void SetUp() override
    {
        SubmissionsPageTest::SetUp();
        desk().seat(lead());
        openPage();
    }
    [[nodiscard]] std::vector<Submission> handedIn()
    {
        return must(SubmissionRepository(database()).ofPerson(personOf(candidacyId())));
    }
    /// Shortcuts reach the active window only; a dialog that stays would keep the test for ever.
    static std::function<void(QWidget &)> whenActive(std::function<void(QWidget &)> act)
    {
        return [act = std::move(act)](QWidget &dialog) {
            EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
            act(dialog);
            if (dialog.isVisible()) {
                ADD_FAILURE() << "the dialog stays: " << reasonsOf(dialog).toStdString();
                dialog.close();
            }
        };
    }
    /// Follows the link of a dossier and does something to the dialog that it opens.
    void depositFor(int block, const std::function<void(QWidget &)> &act)
    {
        const DialogDriver driver(whenActive(act));
        page().goTo({.page = ui::pageid::submissions,
                     .candidacy = candidacyId(),
                     .block = block,
                     .view = u"deposit"_s});
        ASSERT_TRUE(QTest::qWaitFor([&driver] { return driver.wasShown(); }));
        ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }));
    }
    static void press(QWidget &dialog, const char *button)
    {
        QTest::mouseClick(&child<QPushButton>(dialog, button), Qt::LeftButton);
    }
    /// Pressed until it is heard: a window that has just become active may miss the first time.
    static bool mnemonicLeads(QWidget &dialog, Qt::Key key, const QWidget &input)
    {
        return QTest::qWaitFor([&dialog, key, &input] {
            QTest::keyClick(&dialog, key, Qt::AltModifier);
            return dialog.focusWidget() == &input;
        });
    }
    static QString reasonsOf(QWidget &dialog) { return child<QLabel>(dialog, "depositReasons").text(); }
    static QListWidget &filesOf(QWidget &dialog) { return child<QListWidget>(dialog, "depositFiles"); }
    /// As the desktop does: the window is told of the pointer and finds itself what lies under it.
    static void dropOnWindow(QWidget &part, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QWindow *window = part.window()->windowHandle();
        const QPoint place = part.mapTo(part.window(), part.rect().center());
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &enter);
        QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &move);
        QDropEvent event(QPointF(place), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &event);
    }
    static void drop(QWidget &target, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enter); // the target of the drop from now on
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &event);
    }
};

} // namespace

TEST_F(DepositDialogTest, handsInTheFilesChosenForACandidatesBlock)
{
    setChosenFiles({writeFile(u"projet.pdf"_s, "%PDF-1.4 projet")});
    depositFor(3, [](QWidget &dialog) {
        EXPECT_TRUE(child<QLabel>(dialog, "depositCandidate").text().startsWith(u"Yasmine AMRANI"_s));
        EXPECT_EQ(child<QComboBox>(dialog, "depositBlock").currentData().toInt(), 3);
        press(dialog, "chooseFilesButton");
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "depositStatement"), u"Mon travail"_s);
        child<QCheckBox>(dialog, "depositGroup").setFocus();
        QTest::keyClick(&child<QCheckBox>(dialog, "depositGroup"), Qt::Key_Space);
        press(dialog, "depositButton");
    });
    ASSERT_EQ(handedIn().size(), 1U);
    const Submission submission = handedIn().front();
    EXPECT_EQ(submission.block, 3);
    EXPECT_EQ(submission.originalityStatement, u"Mon travail"_s);
    EXPECT_TRUE(submission.isGroupWork);
    EXPECT_EQ(submission.deliverables.front().name, u"projet.pdf"_s);
    EXPECT_EQ(textOf("evaluationName"), u"Yasmine AMRANI"_s) << "the page shows what was handed in";
    EXPECT_TRUE(notice().contains(u"group work"_s));
}

TEST_F(DepositDialogTest, takesFilesDroppedAndPasted)
{
    const QStringList dropped{writeFile(u"a.txt"_s, "a"), writeFile(u"b.txt"_s, "b")};
    auto *pasted = new QMimeData;
    pasted->setUrls({QUrl::fromLocalFile(writeFile(u"c.txt"_s, "c")), QUrl(u"https://example.org/d"_s)});
    QApplication::clipboard()->setMimeData(pasted);
    depositFor(3, [&dropped](QWidget &dialog) {
        drop(*filesOf(dialog).parentWidget(), dropped);
        filesOf(dialog).setFocus();
        QTest::keyClick(&filesOf(dialog), Qt::Key_V, Qt::ControlModifier);
        EXPECT_EQ(filesOf(dialog).count(), 3);
        filesOf(dialog).setCurrentRow(0);
        QTest::keyClick(&filesOf(dialog), Qt::Key_Delete);
        press(dialog, "depositButton");
    });
    ASSERT_EQ(handedIn().size(), 1U);
    EXPECT_EQ(handedIn().front().deliverables.size(), 2U);
}

TEST_F(DepositDialogTest, saysPerFileWhyItCannotBeHandedIn)
{
    const QStringList files{writeFile(u"vide.txt"_s, {}), writeFile(u"bon.txt"_s, "bon")};
    depositFor(3, [&files](QWidget &dialog) {
        drop(*filesOf(dialog).parentWidget(), files);
        EXPECT_TRUE(filesOf(dialog).item(0)->text().contains(u"This file is empty."_s));
        EXPECT_FALSE(filesOf(dialog).item(1)->text().contains(u'\n'));
        press(dialog, "depositButton");
        EXPECT_TRUE(dialog.isVisible());
        filesOf(dialog).setFocus();
        filesOf(dialog).setCurrentRow(0);
        QTest::keyClick(&filesOf(dialog), Qt::Key_Delete);
        press(dialog, "depositButton");
    });
    ASSERT_EQ(handedIn().size(), 1U);
    EXPECT_EQ(handedIn().front().deliverables.front().name, u"bon.txt"_s);
}

TEST_F(DepositDialogTest, saysAllReasonsBeforeAndWhenTheButtonIsPressed)
{
    deposit(2);
    const EventSeq before = head();
    depositFor(2, [](QWidget &dialog) {
        EXPECT_FALSE(reasonsOf(dialog).isEmpty()) << "an attempt is under way";
        const auto &missing = child<QLabel>(dialog, "depositFilesTrouble");
        EXPECT_FALSE(missing.isVisible()) << "no news before the button";
        press(dialog, "depositButton");
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_FALSE(reasonsOf(dialog).contains(u"file"_s)) << reasonsOf(dialog).toStdString();
        EXPECT_TRUE(missing.isVisible()) << "under the files, where it is mended";
        EXPECT_EQ(missing.text(), u"No file was handed in."_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    EXPECT_EQ(head(), before);
}

TEST_F(DepositDialogTest, findsTheCandidateByName)
{
    addCandidate(u"Zola"_s);
    const QString file = writeFile(u"projet.pdf"_s, "%PDF-1.4 projet");
    const DialogDriver driver(whenActive([&file](QWidget &dialog) {
        press(dialog, "depositButton");
        EXPECT_EQ(reasonsOf(dialog), u"Choose the candidate."_s);
        auto &text = child<QLineEdit>(dialog, "candidateText");
        text.setFocus();
        QTest::keyClicks(&text, u"amra"_s);
        auto &matches = child<QListWidget>(dialog, "candidateMatches");
        EXPECT_TRUE(QTest::qWaitFor([&matches] { return matches.count() == 1; }));
        EXPECT_EQ(child<QComboBox>(dialog, "depositBlock").count(), 5);
        drop(*filesOf(dialog).parentWidget(), {file});
        press(dialog, "depositButton");
    }));
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(driver.wasShown());
    ASSERT_EQ(handedIn().size(), 1U);
    EXPECT_EQ(handedIn().front().block, 1);
}

// Block 1 was proposed to everybody, and refused to most.
TEST_F(DepositDialogTest, proposesTheFirstBlockThatIsStillOpen)
{
    acquire(1);
    deposit(2); // waits for its evaluation
    const DialogDriver driver(whenActive([](QWidget &dialog) {
        QTest::keyClicks(&child<QLineEdit>(dialog, "candidateText"), u"amra"_s);
        auto &block = child<QComboBox>(dialog, "depositBlock");
        EXPECT_TRUE(QTest::qWaitFor([&block] { return block.count() == 5; }));
        EXPECT_EQ(block.currentData().toInt(), 3);
        EXPECT_EQ(reasonsOf(dialog), QString());
        block.setCurrentIndex(0);
        EXPECT_NE(reasonsOf(dialog), QString()) << "another one says why not";
        QTest::keyClick(&dialog, Qt::Key_Escape);
    }));
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(driver.wasShown());
}

// The statement was lost by one Escape too many.
TEST_F(DepositDialogTest, offersAgainWhatWasTypedBeforeEscape)
{
    const QString file = writeFile(u"projet.pdf"_s, "%PDF-1.4 projet");
    const DialogDriver left(whenActive([&file](QWidget &dialog) {
        auto &text = child<QLineEdit>(dialog, "candidateText");
        text.setFocus();
        QTest::keyClicks(&text, u"amra"_s);
        auto &matches = child<QListWidget>(dialog, "candidateMatches");
        EXPECT_TRUE(QTest::qWaitFor([&matches] { return matches.count() == 1; }));
        child<QComboBox>(dialog, "depositBlock").setCurrentIndex(2);
        drop(*filesOf(dialog).parentWidget(), {file});
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "depositStatement"), u"Mon travail"_s);
        child<QCheckBox>(dialog, "depositGroup").setFocus();
        QTest::keyClick(&child<QCheckBox>(dialog, "depositGroup"), Qt::Key_Space);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    }));
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(left.wasShown());
    ASSERT_TRUE(handedIn().empty());
    const DialogDriver again(whenActive([](QWidget &dialog) {
        child<QPushButton>(dialog, "takeUpButton").setFocus();
        expectTabOrderFollowsReading(dialog);
        press(dialog, "takeUpButton");
        press(dialog, "depositButton");
    }));
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    ASSERT_EQ(handedIn().size(), 1U);
    const Submission submission = handedIn().front();
    EXPECT_EQ(submission.block, 3);
    EXPECT_EQ(submission.originalityStatement, u"Mon travail"_s);
    EXPECT_TRUE(submission.isGroupWork);
    EXPECT_EQ(submission.deliverables.front().name, u"projet.pdf"_s);
}

TEST_F(DepositDialogTest, offersNothingOfAnotherCandidatesProject)
{
    const CandidacyId other = addCandidate(u"Zola"_s);
    depositFor(3, [](QWidget &dialog) {
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "depositStatement"), u"Mon travail"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    const DialogDriver driver(whenActive([](QWidget &dialog) {
        EXPECT_EQ(dialog.findChild<QPushButton *>(u"takeUpButton"_s), nullptr);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    }));
    page().goTo({.page = ui::pageid::submissions, .candidacy = other, .block = 3, .view = u"deposit"_s});
    EXPECT_TRUE(QTest::qWaitFor([&driver] { return driver.wasShown(); }));
}

TEST_F(DepositDialogTest, aFileDroppedAnywhereOnThePageOpensTheDialogWithIt)
{
    deposit(2);
    desk().seat(mentor());
    page().goTo({.page = ui::pageid::submissions, .candidacy = candidacyId(), .block = 2});
    row(1).setFocus();
    pressOnWindow(Qt::Key_C);
    ASSERT_TRUE(comment(1).isVisible());
    const QString file = writeFile(u"projet.pdf"_s, "%PDF-1.4 projet");
    for (const char *place : {"commentEdit", "submissionQueue", "fileZoom"}) {
        QStringList offered;
        const DialogDriver driver(whenActive([&offered](QWidget &dialog) {
            offered.append(filesOf(dialog).item(0)->text());
            QTest::keyClick(&dialog, Qt::Key_Escape);
        }));
        dropOnWindow(child<QWidget>(page(), place), file);
        EXPECT_TRUE(driver.wasShown()) << place;
        EXPECT_EQ(offered.size(), 1) << place;
    }
    EXPECT_EQ(comment(1).toPlainText(), QString());
}

// It began at the block, of which there is none before there is a candidate.
TEST_F(DepositDialogTest, beginsWithTheCandidateAndGoesDown)
{
    const DialogDriver driver(whenActive([](QWidget &dialog) {
        EXPECT_EQ(dialog.focusWidget(), &child<QWidget>(dialog, "candidateText"));
        EXPECT_TRUE(mnemonicLeads(dialog, Qt::Key_F, filesOf(dialog)));
        EXPECT_TRUE(mnemonicLeads(dialog, Qt::Key_A, child<QWidget>(dialog, "candidateText")));
        expectTabOrderFollowsReading(dialog);
        dialog.close();
    }));
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(driver.wasShown());
}

TEST_F(DepositDialogTest, everyInputHasAName)
{
    depositFor(3, [](QWidget &dialog) {
        expectEveryInputHasAName(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    EXPECT_TRUE(handedIn().empty());
}

TEST_F(DepositDialogTest, theDossiersLinkToTheGridOpensTheLatestSubmission)
{
    deposit(2);
    page().goTo({.page = ui::pageid::submissions, .candidacy = candidacyId(), .block = 2});
    EXPECT_EQ(page().title(), u"Evaluate a submission"_s);
    EXPECT_EQ(textOf("evaluationName"), u"Yasmine AMRANI"_s);
}
