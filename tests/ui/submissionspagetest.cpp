#include "submissionspagetest.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>

#include <unistd.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

using SubmissionsPageQueueTest = SubmissionsPageTest;
using SubmissionsPageGridTest = SubmissionsPageTest;

} // namespace

TEST_F(SubmissionsPageQueueTest, opensTheOldestThatTheMentorMayEvaluate)
{
    deposit(3);
    clock().advance(qint64{2} * 24 * 3600);
    deposit(2);
    openPage();
    waitForQueue(2);
    EXPECT_EQ(textOf("evaluationName"), u"Yasmine AMRANI"_s);
    EXPECT_EQ(queue().currentIndex().row(), 0);
    EXPECT_TRUE(textOf("evaluationAttempt").startsWith(u"First submission"_s));
    EXPECT_EQ(textOf("queueCount"), u"2 submission(s) waiting"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return page().count() == 2; }));
    EXPECT_EQ(queue().model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
              u"Amrani Yasmine, block 3, submission no. 1, Handed in: 2 day(s) ago"_s);
}

TEST_F(SubmissionsPageQueueTest, showsAMentorOnlyHisOwn)
{
    deposit(2);
    SubmissionDraft draft = project(2);
    draft.candidacy = addCandidate(u"Zola"_s);
    const SubmissionId other = must(projects().deposit(lead(), draft));
    openPage();
    waitForQueue(1);
    page().open(other);
    EXPECT_EQ(tone(), ui::Tone::Negative);
    EXPECT_TRUE(message().contains(u"not assigned to this candidate"_s)) << message().toStdString();
    EXPECT_EQ(page().title(), u"To evaluate"_s);
    desk().seat(lead());
    waitForQueue(2);
}

// Whoever sat down after somebody else found an empty page, and J led nowhere.
TEST_F(SubmissionsPageQueueTest, whoeverSitsDownBeginsWithTheFirstOfHisOwn)
{
    deposit(2);
    const Actor second = addMentor(u"Zola"_s, true);
    SubmissionDraft draft = project(3);
    draft.candidacy = addCandidate(u"Moreau"_s);
    assign(second, draft.candidacy);
    must(projects().deposit(lead(), draft));
    openPage();
    waitForQueue(1);
    ASSERT_EQ(textOf("evaluationName"), u"Yasmine AMRANI"_s);
    desk().seat(second);
    EXPECT_TRUE(QTest::qWaitFor([this] { return textOf("evaluationName") == u"Yasmine MOREAU"_s; }))
        << qPrintable(textOf("evaluationName"));
}

TEST_F(SubmissionsPageQueueTest, walksToTheNextWithJAndBackWithShiftJ)
{
    openTwoInAQueue();
    pressOnWindow(Qt::Key_J);
    EXPECT_EQ(queue().currentIndex().row(), 1);
    pressOnWindow(Qt::Key_J, Qt::ShiftModifier);
    EXPECT_EQ(queue().currentIndex().row(), 0);
}

// On the last line it was said that nothing waits, while others did above.
TEST_F(SubmissionsPageQueueTest, walksRoundTheEndsOfTheQueue)
{
    openTwoInAQueue();
    pressOnWindow(Qt::Key_J);
    pressOnWindow(Qt::Key_J);
    EXPECT_EQ(queue().currentIndex().row(), 0);
    pressOnWindow(Qt::Key_J, Qt::ShiftModifier);
    EXPECT_EQ(queue().currentIndex().row(), 1);
}

TEST_F(SubmissionsPageQueueTest, saysThatNothingElseWaits)
{
    deposit(2);
    openPage();
    waitForQueue(1);
    row(1).setFocus();
    pressOnWindow(Qt::Key_J);
    EXPECT_TRUE(message().endsWith(u"Nothing else waits for an evaluation."_s)) << qPrintable(message());
}

TEST_F(SubmissionsPageQueueTest, forgetsWhatItSaidOfAnotherSubmission)
{
    openTwoInAQueue();
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_FALSE(message().isEmpty()) << "nothing is rated yet";
    pressOnWindow(Qt::Key_J);
    EXPECT_EQ(message(), QString());
}

TEST_F(SubmissionsPageQueueTest, skipsWhatIsSuspended)
{
    deposit(2);
    clock().advance(60);
    const SubmissionId frozen = deposit(3);
    clock().advance(60);
    deposit(4);
    must(projects().openFraudCase(mentor(), frozen, FraudCategory::Plagiarism, u"Copie"_s));
    openPage();
    waitForQueue(3);
    row(1).setFocus();
    pressOnWindow(Qt::Key_J);
    EXPECT_EQ(queue().currentIndex().row(), 2);
}

TEST_F(SubmissionsPageQueueTest, arrowsInTheQueueOpenSubmissions)
{
    deposit(2);
    clock().advance(60);
    deposit(3);
    openPage();
    waitForQueue(2);
    queue().setFocus();
    QTest::keyClick(&queue(), Qt::Key_Down);
    EXPECT_EQ(child<QTabBar>(page(), "fileTabs").tabText(0), u"rapport.pdf"_s);
    EXPECT_EQ(queue().currentIndex().row(), 1);
    EXPECT_TRUE(queue().hasFocus());
}

TEST_F(SubmissionsPageQueueTest, goesOnWithTheNextCompetencyAfterARatingFromTheQueue)
{
    deposit(2);
    clock().advance(60);
    deposit(3);
    openPage();
    waitForQueue(2);
    queue().setFocus();
    QTest::keyClick(&queue(), Qt::Key_Down);
    ASSERT_TRUE(QTest::qWaitFor([this] { return row(1).isVisible(); }));
    pressOnWindow(Qt::Key_A);
    pressOnWindow(Qt::Key_P);
    EXPECT_EQ(queue().currentIndex().row(), 1) << "another submission would be rated";
    EXPECT_EQ(levelOf(1), u"A"_s);
    EXPECT_EQ(levelOf(2), u"P"_s);
}

TEST_F(SubmissionsPageQueueTest, listsConditionalPassesWithWhatIsLeft)
{
    const SubmissionId submission = deposit(2);
    evaluate(submission, EvaluationOutcome::Conditional, {1});
    openPage();
    waitForQueue(0);
    auto &choice = child<QComboBox>(page(), "queueChoice");
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_Down);
    QTest::keyClick(&choice, Qt::Key_Down);
    waitForQueue(1);
    EXPECT_TRUE(
        queue().model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"48 h left"_s));
    EXPECT_EQ(page().count(), std::nullopt) << "the navigation counts what waits, and nothing does";
    const QVariantMap state = page().filterState();
    closePage();
    openPage();
    page().restoreFilterState(state);
    waitForQueue(1);
    EXPECT_EQ(child<QComboBox>(page(), "queueChoice").currentText(), u"Conditional, running"_s);
}

TEST_F(SubmissionsPageQueueTest, saysWhatToDoWhenNothingWaits)
{
    openPage();
    waitForQueue(0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QWidget>(page(), "queueEmpty").isVisible(); }));
    EXPECT_EQ(page().title(), u"To evaluate"_s);
}

TEST_F(SubmissionsPageQueueTest, tellsAnAccountOfNobodyWhyNothingIsItsOwn)
{
    desk().seat(lead());
    openPage();
    child<QComboBox>(page(), "queueChoice").setCurrentIndex(1);
    auto &empty = child<QWidget>(page(), "queueEmpty");
    ASSERT_TRUE(QTest::qWaitFor([&empty] {
        return empty.isVisible() &&
               child<QLabel>(empty, "emptySentence").text().contains(u"is tied to no person"_s);
    }));
    QTest::mouseClick(&child<QPushButton>(empty, "emptyAction"), Qt::LeftButton);
    ASSERT_TRUE(destination());
    EXPECT_EQ(destination()->account, lead().user);
}

TEST_F(SubmissionsPageGridTest, lettersAndDigitsSetTheLevelOfTheFocusedCompetency)
{
    openOn(deposit(2));
    pressOnWindow(Qt::Key_A);
    EXPECT_EQ(levelOf(1), u"A"_s);
    pressOnWindow(Qt::Key_3);
    EXPECT_EQ(levelOf(2), u"R"_s);
    pressOnWindow(Qt::Key_Down);
    pressOnWindow(Qt::Key_P);
    pressOnWindow(Qt::Key_Up);
    pressOnWindow(Qt::Key_N);
    EXPECT_EQ(levelOf(2), u"N"_s);
    EXPECT_EQ(levelOf(3), u"P"_s);
    EXPECT_EQ(textOf("evaluationProgress"), u"3 competency(ies) rated of 9"_s);
}

TEST_F(SubmissionsPageGridTest, clicksSetTheLevelToo)
{
    openOn(deposit(2));
    QTest::mouseClick(&child<QPushButton>(row(4), "levelRButton"), Qt::LeftButton);
    EXPECT_EQ(levelOf(4), u"R"_s);
    pressOnWindow(Qt::Key_A);
    EXPECT_EQ(levelOf(4), u"A"_s) << "the keys follow the click";
}

TEST_F(SubmissionsPageGridTest, lettersTypedInACommentStayText)
{
    openOn(deposit(2));
    pressOnWindow(Qt::Key_C);
    ASSERT_TRUE(comment(1).hasFocus());
    QTest::keyClicks(&comment(1), u"a par jrn 12"_s);
    EXPECT_EQ(comment(1).toPlainText(), u"a par jrn 12"_s);
    EXPECT_EQ(levelOf(1), QString());
    EXPECT_EQ(textOf("evaluationProgress"), u"0 competency(ies) rated of 9"_s) << "a comment is no rating";
    QTest::keyClick(&comment(1), Qt::Key_Escape);
    pressOnWindow(Qt::Key_A);
    EXPECT_EQ(levelOf(1), u"A"_s);
    EXPECT_EQ(comment(1).toPlainText(), u"a par jrn 12"_s);
}

TEST_F(SubmissionsPageGridTest, savesHalfASecondAfterTheLastKey)
{
    const SubmissionId submission = deposit(2);
    openOn(submission);
    const EventSeq before = head();
    pressOnWindow(Qt::Key_C);
    QTest::keyClicks(&comment(1), u"TVA absente"_s);
    EXPECT_EQ(textOf("draftState"), u"Saving the draft…"_s);
    waitUntilSaved();
    ASSERT_TRUE(savedDraft(submission));
    EXPECT_EQ(savedDraft(submission)->notes.front().comment, u"TVA absente"_s);
    EXPECT_EQ(head(), before) << "a draft is no act";
}

TEST_F(SubmissionsPageGridTest, savesWhileTheTypingGoesOn)
{
    const SubmissionId submission = deposit(2);
    openOn(submission);
    pressOnWindow(Qt::Key_C);
    QElapsedTimer typing;
    typing.start();
    while (typing.elapsed() < 900)
        QTest::keyClick(&comment(1), Qt::Key_X, Qt::NoModifier, 20);
    EXPECT_TRUE(savedDraft(submission)) << "a key every 20 ms must not put the saving off";
}

TEST_F(SubmissionsPageGridTest, savesWhenAnotherSubmissionIsOpened)
{
    const SubmissionId first = deposit(2);
    const SubmissionId second = deposit(3);
    openOn(first);
    pressOnWindow(Qt::Key_P);
    page().open(second);
    ASSERT_TRUE(savedDraft(first));
    EXPECT_EQ(levelOf(1), QString());
    page().open(first);
    EXPECT_EQ(levelOf(1), u"P"_s);
    EXPECT_TRUE(textOf("draftState").startsWith(u"Draft taken up again"_s));
}

TEST_F(SubmissionsPageGridTest, savesWhenThePageGoes)
{
    const SubmissionId submission = deposit(2);
    openOn(submission);
    pressOnWindow(Qt::Key_P);
    closePage();
    ASSERT_TRUE(savedDraft(submission));
    EXPECT_EQ(savedDraft(submission)->ratings.front().level, RatingLevel::Partial);
}

TEST_F(SubmissionsPageGridTest, savesUnderTheNameOfWhoTypedWhenTheUserChanges)
{
    const SubmissionId submission = deposit(2);
    openOn(submission);
    pressOnWindow(Qt::Key_P);
    desk().seat(lead());
    EXPECT_TRUE(savedDraft(submission));
    EXPECT_EQ(levelOf(1), QString()) << "a draft is private";
    EXPECT_TRUE(notice().contains(u"You cannot evaluate this submission"_s)) << notice().toStdString();
    pressOnWindow(Qt::Key_A);
    EXPECT_EQ(levelOf(1), QString());
}

// The reason told of an account without a person and led nowhere.
TEST_F(SubmissionsPageGridTest, leadsAnAccountOfNobodyToWhereItIsTied)
{
    openOn(deposit(2));
    auto &remedy = child<QPushButton>(page(), "noticeRemedy");
    EXPECT_FALSE(remedy.isVisible()) << "the mentor is somebody";
    desk().seat(lead());
    EXPECT_TRUE(notice().contains(u"is tied to no person"_s)) << notice().toStdString();
    ASSERT_TRUE(remedy.isVisible());
    remedy.setFocus();
    QTest::keyClick(&remedy, Qt::Key_Space);
    EXPECT_EQ(
        destination(),
        (ui::Destination{.page = ui::pageid::directory, .account = lead().user, .view = u"accounts"_s}));
}

TEST_F(SubmissionsPageGridTest, insertsThePageInViewAndJumpsBackToIt)
{
    const SubmissionId submission = depositFiles(4);
    openOn(submission);
    auto &number = child<QSpinBox>(page(), "filePage");
    ASSERT_TRUE(QTest::qWaitFor([&number] { return number.isVisible() && number.maximum() == 2; }));
    number.setFocus();
    number.selectAll();
    QTest::keyClicks(&number, u"2"_s);
    QTest::keyClick(&number, Qt::Key_Return);
    row(1).setFocus();
    pressOnWindow(Qt::Key_G);
    auto &link = child<QPushButton>(row(1), "referenceLink");
    EXPECT_EQ(link.text(), u"offre.pdf, p. 2"_s);
    waitUntilSaved();
    EXPECT_EQ(savedDraft(submission)->notes.front().evidence, u"offre.pdf, p. 2"_s);

    auto &tabs = child<QTabBar>(page(), "fileTabs");
    tabs.setCurrentIndex(1);
    ASSERT_TRUE(QTest::qWaitFor([&number] { return !number.isVisible(); }));
    link.setFocus();
    QTest::keyClick(&link, Qt::Key_Space);
    EXPECT_EQ(tabs.currentIndex(), 0);
    ASSERT_TRUE(QTest::qWaitFor([&number] { return number.isVisible() && number.value() == 2; }));
    QTest::keyClick(&link, Qt::Key_Down);
    EXPECT_TRUE(row(2).isAncestorOf(QApplication::focusWidget())) << "the arrows walk on from the proof";
}

TEST_F(SubmissionsPageGridTest, undoesALevelByItsName)
{
    openOn(deposit(2));
    pressOnWindow(Qt::Key_A);
    pressOnWindow(Qt::Key_Up);
    pressOnWindow(Qt::Key_R);
    pressOnWindow(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(levelOf(1), u"A"_s);
    pressOnWindow(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(levelOf(1), QString());
}

TEST_F(SubmissionsPageGridTest, offersOnesEarlierCommentsWhileTyping)
{
    const SubmissionId first = deposit(2);
    EvaluationDraft draft = graded(mentor(), first, EvaluationOutcome::ToRework, {1});
    draft.ratings.front().comment = u"TVA absente du devis ; préciser l'acompte."_s;
    must(evaluations().lock(mentor(), draft));
    openOn(deposit(2));
    pressOnWindow(Qt::Key_C);
    QTest::keyClicks(&comment(1), u"prec"_s);
    auto *bank = QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; })
                     ? QApplication::activePopupWidget()
                     : nullptr;
    ASSERT_NE(bank, nullptr);
    QTest::keyClick(bank, Qt::Key_Down);
    QTest::keyClick(bank, Qt::Key_Return);
    EXPECT_EQ(comment(1).toPlainText(), u"TVA absente du devis ; préciser l'acompte."_s);
}

TEST_F(SubmissionsPageGridTest, offersEarlierCommentsOfOtherCompetenciesByTheirKeyBelowTheField)
{
    const SubmissionId first = deposit(2);
    EvaluationDraft draft = graded(mentor(), first, EvaluationOutcome::ToRework, {1});
    const QString earlier =
        u"Le langage n'est pas justifié ; préciser le choix du cadre de travail retenu."_s;
    draft.ratings.front().comment = earlier;
    must(evaluations().lock(mentor(), draft));
    openOn(deposit(3));
    pressOnWindow(Qt::Key_Space, Qt::ControlModifier);
    ASSERT_TRUE(comment(1).hasFocus());
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QWidget &bank = *QApplication::activePopupWidget();
    EXPECT_GE(bank.y(), comment(1).mapToGlobal(QPoint(0, comment(1).height())).y())
        << "it leaves what is typed in sight";
    QTest::keyClick(&bank, Qt::Key_Down);
    QTest::keyClick(&bank, Qt::Key_Return);
    EXPECT_EQ(comment(1).toPlainText(), earlier);
    // It takes two lines: the field grew only after the cursor had gone to the second.
    ASSERT_GT(comment(1).document()->size().height(), 1);
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return comment(1).verticalScrollBar()->maximum() == 0 && comment(1).verticalScrollBar()->value() == 0;
    })) << comment(1).height();
}

TEST_F(SubmissionsPageGridTest, saysWhenThereIsNoEarlierCommentYet)
{
    openOn(deposit(2));
    pressOnWindow(Qt::Key_Space, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return message().contains(u"no earlier comment yet"_s); }));
}

TEST_F(SubmissionsPageGridTest, opensOnlyHarmlessFilesOutsideAndAsAReadOnlyCopy)
{
    openOn(depositFiles(4));
    auto &tabs = child<QTabBar>(page(), "fileTabs");
    tabs.setCurrentIndex(1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QPlainTextEdit>(page(), "fileText").isVisible(); }));
    EXPECT_TRUE(child<QPlainTextEdit>(page(), "fileText").toPlainText().startsWith(u"Une note"_s));
    pressOnWindow(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(openedFile().endsWith(u"/notes.txt"_s));
    EXPECT_FALSE(QFileInfo(openedFile()).isWritable() && ::geteuid() != 0);
    EXPECT_FALSE(QFileInfo(openedFile()).isExecutable());

    const QString before = openedFile();
    tabs.setCurrentIndex(2);
    const QString saved = pathOf(u"copie.sh"_s);
    setSavePath(saved);
    pressOnWindow(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(openedFile(), before) << "a script never opens";
    EXPECT_TRUE(QFileInfo::exists(saved)) << "it may be saved";
}

// The comment of the last competency opened below the edge: one typed without seeing it.
TEST_F(SubmissionsPageGridTest, theCommentThatOneTypesStaysInSight)
{
    openOn(deposit(2));
    window().resize(1200, 560);
    const auto isInSight = [this](int competency) {
        const QWidget &view = *qobject_cast<QScrollArea *>(&grid())->viewport();
        const QWidget &field = comment(competency);
        return view.rect().contains(QRect(field.mapTo(&view, QPoint()), field.size()));
    };
    for (int competency = 1; competency <= 9; ++competency) {
        pressOnWindow(Qt::Key_C);
        ASSERT_TRUE(comment(competency).hasFocus());
        EXPECT_TRUE(QTest::qWaitFor([&] { return isInSight(competency); })) << competency;
        if (competency == 9)
            break;
        QTest::keyClick(&comment(competency), Qt::Key_Escape);
        pressOnWindow(Qt::Key_Down);
    }
    QTest::keyClicks(&comment(9), u"Mesures peu nombreuses, "_s.repeated(10));
    EXPECT_TRUE(QTest::qWaitFor([&] { return isInSight(9); })) << "it follows a comment that grows";
}

TEST_F(SubmissionsPageQueueTest, givesTheQueueToAFile)
{
    deposit(2);
    openPage();
    waitForQueue(1);
    const ListContent list = must(page().listMaker()(database()));
    EXPECT_EQ(list.filters.size(), 1) << "which queue it is";
    ASSERT_EQ(list.rows.size(), 1U);
    EXPECT_EQ(parchemin::textOf(list.rows[0][0], QLocale::c()), u"Amrani Yasmine"_s);
    EXPECT_EQ(list.rows[0].size(), static_cast<std::size_t>(list.headings.size()));
}

// Who came from "8 projects to evaluate" found the one that was open before, which could not be evaluated.
TEST_F(SubmissionsPageTest, leadsToTheFirstThatCanBeEvaluated)
{
    const SubmissionId done = depositFiles(2);
    evaluate(done, EvaluationOutcome::Validated);
    const SubmissionId waiting = depositFiles(3);
    openOn(done);
    page().goTo({.page = ui::pageid::submissions, .view = u"first"_s});
    ASSERT_TRUE(QTest::qWaitFor([this] { return queue().currentIndex().isValid(); }));
    EXPECT_TRUE(notice().isEmpty()) << qPrintable(notice());
    page().goTo({.page = ui::pageid::submissions, .view = u"first"_s});
    EXPECT_TRUE(queue().currentIndex().isValid()) << "it stays where it can be evaluated";
    page().goTo({.page = ui::pageid::submissions, .submission = waiting});
    EXPECT_TRUE(queue().currentIndex().isValid());
}
