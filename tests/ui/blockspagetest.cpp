#include "blockspagetest.h"

#include <QAbstractItemModelTester>
#include <QMenu>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

TEST_F(BlocksPageTest, listsTheProposalsAndCountsThem)
{
    propose(3);
    proposeFor(u"Bertin"_s, 1);
    deposit(2);
    openPage(2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return page().count() == 2; }));
    EXPECT_EQ(tabs().tabText(0), u"To validate (2)"_s);
    EXPECT_TRUE(lineText(0).startsWith(u"Amrani Yasmine, block 3, dossier "_s)) << qPrintable(lineText(0));
    EXPECT_TRUE(lineText(0).contains(u"since today"_s)) << qPrintable(lineText(0));
}

TEST_F(BlocksPageTest, showsTheFrozenGridWithCommentsAndEvidence)
{
    const SubmissionId submission = deposit(2);
    EvaluationDraft draft = graded(mentor(), submission, EvaluationOutcome::Validated);
    draft.ratings.front().comment = u"Très clair"_s;
    draft.ratings.front().evidence = u"rapport.pdf, p. 3"_s;
    must(evaluations().lock(mentor(), draft));
    openPage(1);
    EXPECT_EQ(textOf("blockDetailName"), u"Yasmine AMRANI · block 2"_s);
    EXPECT_EQ(grid().model()->rowCount(), 9);
    const QString first = grid().model()->index(0, 0).data().toString();
    EXPECT_TRUE(first.contains(u"Comment: Très clair"_s)) << qPrintable(first);
    EXPECT_TRUE(first.contains(u"Evidence: rapport.pdf, p. 3"_s)) << qPrintable(first);
    EXPECT_EQ(grid().model()->index(0, 1).data().toString(), u"Acquired"_s);
    EXPECT_TRUE(textOf("blockWork").contains(u"rapport.pdf"_s));
}

TEST_F(BlocksPageTest, validatesTheCurrentBlockByKeyboardAndOffersTheUndo)
{
    propose(3);
    openPage(1);
    const DialogDriver accepts(Qt::Key_Return);
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(accepts.wasShown());
    ASSERT_TRUE(QTest::qWaitFor([this] { return isAcquired(candidacyId(), 3); }));
    waitForRows(0);
    EXPECT_EQ(message(), u"1 block(s) validated."_s);
    ASSERT_NE(offeredUndo(), nullptr);
    EXPECT_TRUE(offeredUndo()->text().contains(u"block 3 of Amrani Yasmine"_s));
    EXPECT_EQ(page().primaryAction()->text(), u"&Validate"_s) << "no block is left to name";
    EXPECT_EQ(page().primaryAction()->toolTip(), u"Choose a block in the list"_s);
}

TEST_F(BlocksPageTest, escapeValidatesNothing)
{
    propose(3);
    openPage(1);
    const DialogDriver refuses(Qt::Key_Escape);
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(refuses.wasShown());
    EXPECT_FALSE(isAcquired(candidacyId(), 3));
}

TEST_F(BlocksPageTest, validatesAllCheckedOnesAfterOneConfirmationThatSaysTheEffect)
{
    propose(2);
    propose(3);
    const CandidacyId other = proposeFor(u"Bertin"_s, 1);
    openPage(3);
    list().setFocus();
    pressOnWindow(Qt::Key_A, Qt::ControlModifier);
    QString effect;
    const EventSeq before = head();
    const DialogDriver accepts([&effect](QWidget &dialog) {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            effect += label->text() + u'\n';
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(effect.contains(u"3 block(s) will be acquired for life by 2 person(s)."_s))
        << qPrintable(effect);
    waitForRows(0);
    EXPECT_TRUE(isAcquired(candidacyId(), 2));
    EXPECT_TRUE(isAcquired(candidacyId(), 3));
    EXPECT_TRUE(isAcquired(other, 1));
    EXPECT_EQ(head().value(), before.value() + 3) << "one act each";
    EXPECT_EQ(child<QTableView>(page(), "resultTable").model()->rowCount(), 3);
}

TEST_F(BlocksPageTest, resultsTakeRoomOnlyWhileTheyAreRead)
{
    propose(2);
    propose(3);
    openPage(2);
    const auto top = [this] {
        return child<QWidget>(page(), "blockDetailScroll").mapTo(&page(), QPoint()).y();
    };
    EXPECT_EQ(top(), 0);
    proposeFor(u"Bertin"_s, 1);
    waitForRows(3); // one stays in the queue, and its detail with it
    list().setFocus();
    const DialogDriver accepts([](QWidget &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Space);
    list().setCurrentIndex(list().model()->index(1, 0));
    QTest::keyClick(&list(), Qt::Key_Space);
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    waitForRows(1);
    ASSERT_TRUE(QTest::qWaitFor([&top] { return top() > 0; }));
    child<QPushButton>(page(), "resultCloseButton").click();
    EXPECT_TRUE(QTest::qWaitFor([&top] { return top() == 0; }));
}

TEST_F(BlocksPageTest, theResultListNamesWhatWasRefused)
{
    propose(2);
    propose(3);
    openPage(2);
    pressOnWindow(Qt::Key_A, Qt::ControlModifier);
    // Somebody else is quicker, while the question is still open.
    const DialogDriver accepts([this](QWidget &dialog) {
        must(blocks().validate(lead(), candidacyId(), 3));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    waitForRows(0);
    auto &results = child<QTableView>(page(), "resultTable");
    ASSERT_TRUE(QTest::qWaitFor([&results] { return results.isVisible(); }));
    QStringList cells;
    for (int row = 0; row < results.model()->rowCount(); ++row)
        cells.append(results.model()->index(row, 2).data().toString());
    cells.sort();
    EXPECT_EQ(cells, (QStringList{u"Acquired"_s, u"Refused"_s}));
    EXPECT_TRUE(isAcquired(candidacyId(), 2));
}

TEST_F(BlocksPageTest, spaceChecksALineAndAClickOnItsBoxUnchecksIt)
{
    propose(3);
    openPage(1);
    list().setFocus();
    const QModelIndex line = list().model()->index(0, 0);
    QTest::keyClick(&list(), Qt::Key_Space);
    EXPECT_EQ(line.data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_EQ(textOf("blockCount"), u"1 block(s), 1 checked"_s);
    const QRect row = list().visualRect(line);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, {row.left() + 20, row.center().y()});
    EXPECT_EQ(line.data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
}

TEST_F(BlocksPageTest, saysWhatIsMissingForTheOthers)
{
    evaluate(deposit(2), EvaluationOutcome::ToRework, {1, 2});
    openPage(0);
    tabs().setFocus();
    QTest::keyClick(&tabs(), Qt::Key_Right);
    waitForRows(1);
    EXPECT_FALSE(page().primaryAction()->isEnabled());
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(tone(), ui::Tone::Attention);
    EXPECT_TRUE(message().contains(u"Block 2 cannot be validated yet:"_s)) << qPrintable(message());
    auto &verdict = child<QWidget>(page(), "blockVerdict");
    const QList<QPushButton *> links = verdict.findChildren<QPushButton *>();
    ASSERT_FALSE(links.empty());
    QTest::mouseClick(links.first(), Qt::LeftButton);
    ASSERT_TRUE(destination());
    EXPECT_EQ(destination()->candidacy, candidacyId());
    EXPECT_EQ(destination()->block, 2);
}

TEST_F(BlocksPageTest, tellsAConfirmedFraudFromASuspicion)
{
    const SubmissionId submission = deposit(2);
    must(projects().openFraudCase(lead(), submission, FraudCategory::Plagiarism, u"Page 3, copiée."_s));
    openPage(0);
    tabs().setCurrentIndex(1);
    waitForRows(1);
    EXPECT_TRUE(lineText(0).contains(u"Suspended: suspicion of fraud"_s)) << lineText(0).toStdString();
    must(projects().closeFraudCase(lead(), submission, u"Entendu le 4 juin."_s, true));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !lineText(0).contains(u"suspicion"_s); }))
        << lineText(0).toStdString();
}

TEST_F(BlocksPageTest, aMentorSeesHisProposalsButValidatesNothing)
{
    propose(3);
    proposeFor(u"Bertin"_s, 1);
    openPage(2);
    const Actor stranger = addMentor(u"Roche"_s, true);
    desk().seat(stranger);
    waitForRows(0);
    desk().seat(mentor());
    waitForRows(2);
    EXPECT_FALSE(page().primaryAction()->isEnabled());
    EXPECT_FALSE(list().model()->index(0, 0).data(Qt::CheckStateRole).isValid());
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(message().contains(u"does not have the right to validate blocks"_s)) << qPrintable(message());
    EXPECT_FALSE(isAcquired(candidacyId(), 3));
}

TEST_F(BlocksPageTest, tellsAJurorThatTheQueueIsNotHisBusiness)
{
    propose(3);
    openPage(1);
    desk().seat(actor(Role::Juror));
    waitForRows(0);
    auto &sentence = child<QLabel>(page(), "emptySentence");
    EXPECT_FALSE(sentence.text().isEmpty());
    const QList<QLabel *> labels = page().findChildren<QLabel *>(u"emptySentence"_s);
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(u"does not have the right"_s); }));
}

TEST_F(BlocksPageTest, aLinkShowsTheBlockItNames)
{
    propose(3);
    proposeFor(u"Bertin"_s, 1);
    openPage(2);
    page().goTo({.page = ui::pageid::blocks, .candidacy = candidacyId(), .block = 3});
    EXPECT_EQ(textOf("blockDetailName"), u"Yasmine AMRANI · block 3"_s);
    pressOnWindow(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(destination());
    EXPECT_EQ(destination()->page, QString(ui::pageid::candidates));
    EXPECT_EQ(destination()->candidacy, candidacyId());
}

TEST_F(BlocksPageTest, aLinkToABlockThatIsNotInTheListShowsItAllTheSame)
{
    propose(3);
    openPage(1);
    page().goTo({.page = ui::pageid::blocks, .candidacy = candidacyId(), .block = 5});
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return !list().currentIndex().isValid(); })); // it was read once more
    EXPECT_EQ(textOf("blockDetailName"), u"Yasmine AMRANI · block 5"_s);
    EXPECT_FALSE(page().primaryAction()->isEnabled());
}

TEST_F(BlocksPageTest, findsAndSortsByKeyboard)
{
    propose(3);
    proposeFor(u"Bertin"_s, 1);
    openPage(2);
    pressOnWindow(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"berT"_s);
    waitForRows(1);
    EXPECT_TRUE(lineText(0).startsWith(u"Bertin"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    waitForRows(2);
}

TEST_F(BlocksPageTest, namesEveryInputForAScreenReader)
{
    propose(3);
    openPage(1);
    expectEveryInputHasAName(page());
}

TEST_F(BlocksPageTest, itsModelKeepsTheRulesOfModels)
{
    propose(3);
    openPage(1);
    const QAbstractItemModelTester tester(list().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    proposeFor(u"Bertin"_s, 1);
    waitForRows(2);
    list().model()->setData(list().model()->index(1, 0), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(textOf("blockCount"), u"2 block(s), 1 checked"_s);
}

TEST_F(BlocksPageTest, theConfirmationOfOneBlockNamesThePerson)
{
    propose(3);
    openPage(1);
    QString effect;
    const DialogDriver refuses([&effect](QWidget &dialog) {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            effect += label->text() + u'\n';
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(effect.contains(u"Block 3 of Amrani Yasmine will be acquired for life."_s))
        << qPrintable(effect);
}

TEST_F(BlocksPageTest, givesTheListInFrontToAFile)
{
    propose(3);
    openPage(1);
    const ListContent list = must(page().listMaker()(database()));
    EXPECT_EQ(list.title, u"Blocks to validate"_s);
    ASSERT_EQ(list.rows.size(), 1U);
    EXPECT_EQ(parchemin::textOf(list.rows[0][1], QLocale::c()), u"Amrani Yasmine"_s);
    EXPECT_EQ(list.rows[0].size(), static_cast<std::size_t>(list.headings.size()));
    tabs().setCurrentIndex(1);
    EXPECT_EQ(page().listTitle(), u"Blocks that cannot be validated yet"_s);
    EXPECT_EQ(must(page().listMaker()(database())).title, u"Blocks that cannot be validated yet"_s)
        << "“Not yet” says nothing on paper";
}

// The list on paper had a column that was empty for each of them, and days that a spreadsheet cannot sort.
TEST_F(BlocksPageTest, givesWhatIsValidatedWithTheDayAndWhoValidated)
{
    propose(3);
    must(blocks().validate(lead(), candidacyId(), 3));
    openPage(0);
    tabs().setCurrentIndex(2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return list().model()->rowCount() == 1; }));
    const ListContent written = must(page().listMaker()(database()));
    EXPECT_EQ(written.headings,
              (QStringList{u"Dossier"_s, u"Candidate"_s, u"Block"_s, u"Validated on"_s, u"Validated by"_s}));
    ASSERT_EQ(written.rows.size(), 1U);
    EXPECT_EQ(std::get<QDate>(written.rows[0][3]), today());
    EXPECT_EQ(std::get<QString>(written.rows[0][4]), lead().name);
}

TEST_F(BlocksPageTest, findsItsListItsOrderAndItsBlockAgain)
{
    propose(3);
    acquire(1);
    acquire(2);
    openPage(1);
    tabs().setCurrentIndex(2);
    waitForRows(2);
    for (QAction *choice : child<QPushButton>(page(), "blockFilterButton").menu()->actions()) {
        if (choice->text() == u"Only block &2"_s || choice->text() == u"Sort by &name"_s)
            choice->trigger();
    }
    waitForRows(1);
    const QVariantMap state = page().filterState();
    closePage();
    openPage(1);
    page().restoreFilterState(state);
    EXPECT_TRUE(QTest::qWaitFor([this] { return lineText(0).contains(u"block 2"_s); }))
        << qPrintable(lineText(0));
    waitForRows(1);
    EXPECT_EQ(page().filterState(), state);
}
