#include "parchemin/ui/blockspage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include "dialogdriver.h"
#include "pagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class BlocksPageTest : public PageTest
{
protected:
    void openPage(int rows)
    {
        m_page = new ui::BlocksPage(services(), &window());
        showPage(m_page);
        waitForRows(rows);
    }
    void waitForRows(int count)
    {
        ASSERT_TRUE(QTest::qWaitFor([this, count] { return list().model()->rowCount() == count; }));
    }
    ui::BlocksPage &page() { return *m_page; }
    QListView &list() { return child<QListView>(*m_page, "blockQueue"); }
    QTabBar &tabs() { return child<QTabBar>(*m_page, "blockQueueTabs"); }
    QTableView &grid() { return child<QTableView>(*m_page, "frozenGrid"); }
    [[nodiscard]] QString textOf(const char *label) { return child<QLabel>(*m_page, label).text(); }
    [[nodiscard]] QString lineText(int row)
    {
        return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] bool isAcquired(CandidacyId candidacy, int block)
    {
        return contains(must(blocks().blockers(candidacy, block)), BlockerCode::BlockAlreadyValidated);
    }
    /// Another candidate of the same mentor with a proposed block.
    CandidacyId proposeFor(const QString &birthName, int block)
    {
        const CandidacyId id = addCandidate(birthName);
        assign(mentor(), id);
        SubmissionDraft draft = project(block);
        draft.candidacy = id;
        evaluate(must(projects().deposit(lead(), draft)), EvaluationOutcome::Validated);
        return id;
    }
    /// Fills the cancellation dialog and accepts it.
    [[nodiscard]] static std::function<void(QWidget &)> cancelling(const QString &reason,
                                                                   const QString &login)
    {
        return [reason, login](QWidget &dialog) {
            QTest::keyClicks(&child<QPlainTextEdit>(dialog, "reasonEdit"), reason);
            QTest::keyClicks(&child<QLineEdit>(dialog, "approverLoginEdit"), login);
            QTest::mouseClick(&child<QPushButton>(dialog, "cancelValidationButton"), Qt::LeftButton);
            if (dialog.isVisible()) // it complained
                QTest::keyClick(&dialog, Qt::Key_Escape);
        };
    }
    [[nodiscard]] QAction *actionCalled(const QString &iconText)
    {
        for (const ui::MenuEntry &entry : page().menuEntries()) {
            if (entry.action->iconText() == iconText)
                return entry.action;
        }
        return nullptr;
    }

private:
    ui::BlocksPage *m_page = nullptr;
};

} // namespace

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
    EXPECT_EQ(list.title, tabs().tabText(0));
    ASSERT_EQ(list.rows.size(), 1U);
    EXPECT_EQ(parchemin::textOf(list.rows[0][1], QLocale::c()), u"Amrani Yasmine"_s);
    EXPECT_EQ(list.rows[0].size(), static_cast<std::size_t>(list.headings.size()));
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
