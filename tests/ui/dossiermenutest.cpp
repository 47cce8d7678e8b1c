#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

#include "candidateformtest.h"
#include "dialogdriver.h"
#include "ui/dossier/dossiertexts.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The acts of the "Dossier" menu, each through its form.
class DossierMenuTest : public CandidateFormTest
{
protected:
    QAction *entry(const QString &text)
    {
        const auto &entries = page().menuEntries();
        const auto found = std::ranges::find_if(
            entries, [&text](const ui::MenuEntry &entry) { return entry.action->iconText() == text; });
        if (found == entries.end())
            throw std::runtime_error("no menu entry " + text.toStdString());
        return found->action;
    }
    /// Makes one more VAE candidate and opens the dossier.
    CandidacyId openVae()
    {
        const CandidacyId vae = addCandidate(u"Haddad"_s, AccessRoute::Vae);
        openPage(2);
        page().open(vae);
        return vae;
    }
    /// Takes one step of the admissibility; `fill` may change the form before it is saved.
    void step(const QString &name, const std::function<void(QWidget &)> &fill = {})
    {
        const DialogDriver driver([&name, &fill](QWidget &form) {
            auto &choice = child<QComboBox>(form, "stepInput");
            choice.setCurrentText(name);
            EXPECT_EQ(choice.currentText(), name);
            if (fill)
                fill(form);
            save(form);
            if (form.isVisible()) {
                lastProblem =
                    problem(form, "stepField") + problem(form, "dateField") + problem(form, "reasonsField");
                QTest::keyClick(&form, Qt::Key_Escape);
            }
        });
        entry(u"Admissibility…"_s)->trigger();
        EXPECT_TRUE(driver.wasShown());
    }
    [[nodiscard]] std::optional<Admissibility> admissibilityOf(CandidacyId candidacy)
    {
        return must(CandidacyRepository(database()).admissibilityOf(candidacy));
    }
    static inline QString lastProblem;
};

} // namespace

TEST_F(DossierMenuTest, tabGoesThroughWhatIsSupposedAsItIsRead)
{
    openPage();
    const DialogDriver driver([](QWidget &dialog) {
        dialog.activateWindow();
        ASSERT_TRUE(QTest::qWaitFor([&dialog] { return QApplication::activeWindow() == &dialog; }));
        EXPECT_TRUE(child<QCheckBox>(dialog, "suppose1Check").hasFocus());
        expectTabOrderFollowsReading(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(driver.wasShown());
}

// Two persons born on different days became one without a word.
TEST_F(DossierMenuTest, aMergeOfTwoWhoAreNotAlikeWarnsAndAsksForPapers)
{
    addCandidate(u"Zola"_s, AccessRoute::ContinuingEd);
    openPage(2);
    page().open(candidacyId());
    const DialogDriver driver([](QWidget &form) {
        auto &other = child<QLineEdit>(form, "mergedInput");
        auto &warning = child<QLabel>(form, "mergeWarning");
        EXPECT_FALSE(warning.isVisible());
        other.setFocus();
        QTest::keyClicks(&other, u"Zola"_s);
        QAbstractItemView *popup = other.completer()->popup();
        ASSERT_TRUE(QTest::qWaitFor([popup] { return popup->isVisible(); }));
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&warning] { return warning.isVisible(); }));
        EXPECT_TRUE(warning.text().contains(u"birth name: Amrani here, Zola there"_s))
            << qPrintable(warning.text());
        child<QPlainTextEdit>(form, "reasonInput").setPlainText(u"entered twice"_s);
        save(form);
        EXPECT_TRUE(form.isVisible());
        EXPECT_EQ(problem(form, "sameField"),
                  u"Check with papers that both are one person, and tick it here."_s);
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    entry(u"Merge another record into this one…"_s)->trigger();
    EXPECT_TRUE(driver.wasShown());
}

TEST_F(DossierMenuTest, aWithdrawalNeedsItsReasonAndKeepsTheBlocks)
{
    acquire(1);
    openPage();
    const DialogDriver driver([](QWidget &form) {
        save(form);
        EXPECT_TRUE(form.isVisible());
        EXPECT_EQ(problem(form, "reasonField"), u"This act needs a written reason."_s);
        form.activateWindow();
        ASSERT_TRUE(QTest::qWaitFor(
            [&form] { return QApplication::activeWindow() == &form; })); // or its keys reach nobody
        auto &reason = child<QPlainTextEdit>(form, "reasonInput");
        QTest::keyClicks(&reason, u"found a job"_s);
        QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
        EXPECT_FALSE(form.isVisible()) << "Return alone begins a line";
        form.close();
    });
    pressOnWindow(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(driver.wasShown());
    EXPECT_EQ(candidacy(candidacyId()).state, CandidacyState::Withdrawn);
    EXPECT_EQ(candidacy(candidacyId()).closedReason, u"found a job"_s);
    EXPECT_TRUE(contains(must(blocks().blockers(candidacyId(), 1)), BlockerCode::BlockAlreadyValidated));
}

TEST_F(DossierMenuTest, aWithdrawnCandidacyIsTakenUpByANewOne)
{
    must(candidacies().withdraw(lead(), candidacyId(), u"found a job"_s));
    openPage();
    pressOnWindow(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(message().contains(u"After a withdrawal, open a new candidacy"_s)) << qPrintable(message());
    const QString before = message();
    const DialogDriver driver(Qt::Key_Escape);
    pressOnWindow(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(driver.wasShown());
    EXPECT_EQ(message(), before) << "a form that was left says nothing of somebody just known";
}

TEST_F(DossierMenuTest, anActThatIsNotPossibleSaysWhyWithoutAForm)
{
    openPage();
    QAction *resume = entry(u"Take up again…"_s);
    EXPECT_TRUE(resume->isEnabled());
    EXPECT_TRUE(resume->toolTip().contains(u"Taken up again are candidacies"_s))
        << qPrintable(resume->toolTip());
    resume->trigger();
    EXPECT_EQ(tone(), ui::Tone::Attention);
    EXPECT_TRUE(message().contains(u"Taken up again are candidacies"_s)) << qPrintable(message());
    EXPECT_EQ(candidacy(candidacyId()).state, CandidacyState::InProgress);
}

TEST_F(DossierMenuTest, lapsesAndTakesUpAgain)
{
    openPage();
    const DialogDriver lapse([](QWidget &form) {
        QTest::keyClicks(&child<QPlainTextEdit>(form, "reasonInput"), u"two warnings"_s);
        saveAndClose(form);
    });
    entry(u"Record a lapse…"_s)->trigger();
    EXPECT_EQ(candidacy(candidacyId()).state, CandidacyState::Lapsed);
    const DialogDriver resume(Qt::Key_Return);
    entry(u"Take up again…"_s)->trigger();
    EXPECT_TRUE(resume.wasShown());
    EXPECT_EQ(candidacy(candidacyId()).state, CandidacyState::InProgress);
}

TEST_F(DossierMenuTest, widensACandidacyToSomeBlocks)
{
    const PersonId person = addPerson(u"Zola"_s, u"Emma"_s);
    const CandidacyId partial = must(candidacies().registerCandidacy(lead(), person,
                                                                     {.route = AccessRoute::Initial,
                                                                      .enteredOn = {2020, 9, 1},
                                                                      .scope = CandidacyScope::Blocks,
                                                                      .targetBlocks = {2}}));
    openPage(2);
    page().open(partial);
    const DialogDriver driver(Qt::Key_Return);
    entry(u"Aim at the whole title…"_s)->trigger();
    EXPECT_EQ(candidacy(partial).scope, CandidacyScope::Full);
    entry(u"Aim at the whole title…"_s)->trigger();
    EXPECT_EQ(tone(), ui::Tone::Attention) << "there is nothing left to widen";
}

TEST_F(DossierMenuTest, followsAnAdmissibilityFromReceiptToAcceptance)
{
    const CandidacyId vae = openVae();
    step(u"Record the receipt of the file"_s);
    ASSERT_TRUE(admissibilityOf(vae));
    step(u"The file is incomplete"_s);
    EXPECT_EQ(admissibilityOf(vae)->state, AdmissibilityState::Incomplete);
    step(u"The file is complete"_s);
    EXPECT_EQ(admissibilityOf(vae)->completeOn, today());
    step(u"Accept"_s);
    EXPECT_EQ(admissibilityOf(vae)->state, AdmissibilityState::Admissible);
    EXPECT_EQ(candidacy(vae).state, CandidacyState::InProgress);
}

TEST_F(DossierMenuTest, whatAVaeLacksIsToldInTheOrderOfTheWay)
{
    const CandidacyId vae = addCandidate(u"Haddad"_s, AccessRoute::Vae);
    const Dossier dossier = must(loadDossier(database(), context().rules, vae, today()));
    QStringList sentences;
    for (const ui::Reason &reason : ui::titleVerdict(dossier).reasons)
        sentences.append(reason.item.sentence);
    ASSERT_EQ(sentences.size(), 4) << qPrintable(sentences.join(u"; "_s));
    EXPECT_TRUE(sentences.first().startsWith(u"Admissibility"_s)) << qPrintable(sentences.first());
    EXPECT_EQ(sentences.last(), u"Blocks 1, 2, 3, 4, 5: by this route the jury awards them"_s);
}

TEST_F(DossierMenuTest, tellsTheDayOfTheTacitAcceptanceAndWaitsForIt)
{
    const CandidacyId vae = openVae();
    must(candidacies().receiveAdmissibility(lead(), vae, {2021, 6, 1}, true));
    must(candidacies().markAdmissibilityComplete(lead(), vae, {2021, 6, 2}));
    step(u"Record the tacit acceptance"_s);
    EXPECT_TRUE(lastProblem.contains(u"2021"_s)) << qPrintable(lastProblem);
    EXPECT_EQ(admissibilityOf(vae)->state, AdmissibilityState::Complete);
    moveTo({2021, 8, 2});
    page().open(candidacyId());
    page().open(vae);
    step(u"Record the tacit acceptance"_s);
    EXPECT_EQ(admissibilityOf(vae)->state, AdmissibilityState::Tacit);
    EXPECT_EQ(admissibilityOf(vae)->decidedOn, QDate(2021, 8, 2));
}

TEST_F(DossierMenuTest, aRefusedAdmissibilityNamesItsReasons)
{
    const CandidacyId vae = openVae();
    must(candidacies().receiveAdmissibility(lead(), vae, {2021, 6, 1}, true));
    must(candidacies().markAdmissibilityComplete(lead(), vae, {2021, 6, 2}));
    step(u"Refuse"_s);
    EXPECT_EQ(lastProblem, u"This act needs a written reason."_s);
    step(u"Refuse"_s, [](QWidget &form) {
        child<QPlainTextEdit>(form, "reasonsInput").setPlainText(u"too little experience"_s);
    });
    EXPECT_EQ(candidacy(vae).state, CandidacyState::NotAdmissible);
    EXPECT_EQ(admissibilityOf(vae)->reasons, u"too little experience"_s);
}

TEST_F(DossierMenuTest, aStepOutOfTurnSaysWhyUnderTheChoice)
{
    const CandidacyId vae = openVae();
    step(u"Accept"_s);
    EXPECT_FALSE(lastProblem.isEmpty());
    EXPECT_FALSE(admissibilityOf(vae));
}

TEST_F(DossierMenuTest, recordsAnEvidenceDossierWithDroppedFiles)
{
    const CandidacyId vae = addAdmittedCandidate(u"Haddad"_s);
    openPage(2);
    page().open(vae);
    const QString path = writeFile(u"livret2.pdf"_s, "%PDF-1.4 livret");
    const DialogDriver driver([&path](QWidget &form) {
        save(form);
        EXPECT_TRUE(problem(form, "missingPiecesField").contains(u"Name what is missing"_s));
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        auto &list = *child<QWidget>(form, "filesInput").findChild<QWidget *>(u"fileList"_s)->parentWidget();
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&list, &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&list, &drop);
        EXPECT_EQ(child<QListWidget>(form, "fileList").count(), 1);
        child<QCheckBox>(form, "completeInput").click();
        saveAndClose(form);
    });
    entry(u"Evidence dossier…"_s)->trigger();
    const auto dossier = must(CandidacyRepository(database()).dossierOf(vae));
    ASSERT_TRUE(dossier);
    EXPECT_TRUE(dossier->isComplete);
    ASSERT_EQ(dossier->deliverables.size(), 1U);
    EXPECT_EQ(dossier->deliverables.front().name, u"livret2.pdf"_s);
}

TEST_F(DossierMenuTest, assignsAMentorToOneBlockAndEndsIt)
{
    openPage();
    const Actor other = addMentor(u"Roche"_s, true);
    const DialogDriver assigning([](QWidget &form) {
        auto &mentor = child<QComboBox>(form, "mentorInput");
        mentor.setCurrentIndex(mentor.findText(u"Camille Roche"_s, Qt::MatchContains));
        auto &block = child<QComboBox>(form, "blockInput");
        block.setCurrentIndex(block.findData(3));
        saveAndClose(form);
    });
    pressOnWindow(Qt::Key_M, Qt::ControlModifier);
    const auto running = must(MentorRepository(database()).assignmentsOf(candidacyId()));
    ASSERT_EQ(running.size(), 2U);
    EXPECT_EQ(std::ranges::count(running, std::optional(3), &MentoringAssignment::block), 1);
    EXPECT_EQ(undo().undoName(), u"assigning Camille Roche to Yasmine Amrani"_s)
        << "an arrangement is undone";
    const DialogDriver ending([](QWidget &form) {
        auto &choice = child<QComboBox>(form, "assignmentInput");
        choice.setCurrentIndex(choice.findText(u"Camille Roche, block 3"_s));
        saveAndClose(form);
    });
    entry(u"End a mentoring…"_s)->trigger();
    EXPECT_EQ(lastEvent().content.action, u"mentor.assignmentEnded"_s);
    EXPECT_TRUE(undo().undoName().startsWith(u"ending the mentoring"_s)) << qPrintable(undo().undoName());
    const auto isShown = [this] {
        const QList<QLabel *> labels = page().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Camille Roche"_s);
        });
    };
    EXPECT_TRUE(QTest::qWaitFor([&isShown] { return !isShown(); })) << "it is over at once";
}

TEST_F(DossierMenuTest, theSameMentorTwiceIsRefusedBesideTheBlocks)
{
    openPage();
    QString refusal;
    const DialogDriver driver([&refusal](QWidget &form) {
        save(form); // the only mentor, for every block, as he is already
        refusal = problem(form, "blockField");
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_M, Qt::ControlModifier);
    EXPECT_TRUE(refusal.contains(u"exists already"_s)) << qPrintable(refusal);
}

TEST_F(DossierMenuTest, onlyTheDisabilityOfficerGrantsAccommodations)
{
    openPage();
    entry(u"Accommodation…"_s)->trigger();
    EXPECT_TRUE(message().contains(u"grant accommodations"_s)) << qPrintable(message());
    desk().seat(actor(Role::DisabilityOfficer));
    const DialogDriver driver([](QWidget &form) {
        QTest::keyClicks(&child<QLineEdit>(form, "kindsInput"), u"quiet room, larger print"_s);
        EXPECT_EQ(child<QSpinBox>(form, "extraTimePercentInput").value(), 33);
        saveAndClose(form);
    });
    entry(u"Accommodation…"_s)->trigger();
    const auto granted = must(PersonRepository(database()).accommodationsOf(personOf(candidacyId())));
    ASSERT_EQ(granted.size(), 1U);
    EXPECT_EQ(granted.front().kinds, QStringList({u"quiet room"_s, u"larger print"_s}));
    EXPECT_EQ(granted.front().extraTimePercent, 33);
}

TEST_F(DossierMenuTest, anArrangementIsShownOnlyToThoseWhoMayKnowIt)
{
    must(directory().grantAccommodation(actor(Role::DisabilityOfficer), personOf(candidacyId()),
                                        {u"quiet room"_s}, 33, today(), std::nullopt));
    openPage();
    const auto arrangement = [this] {
        return child<QTableView>(page(), "accommodationTable").model()->index(0, 0).data().toString();
    };
    EXPECT_EQ(arrangement(), u"quiet room"_s);
    desk().seat(actor(Role::Registrar));
    EXPECT_FALSE(arrangement().contains(u"quiet"_s));
    const auto tells = [this] {
        const QAbstractItemModel &history = *child<QTableView>(page(), "historyTable").model();
        const QModelIndex first = history.index(0, 0);
        return !history.match(first.siblingAtColumn(1), Qt::DisplayRole, u"Accommodation granted"_s)
                    .isEmpty() ||
               std::ranges::any_of(page().findChildren<QLabel *>(), [](const QLabel *line) {
                   return line->text().contains(u"Accommodation granted"_s);
               });
    };
    EXPECT_TRUE(tells()) << "the duration concerns the registrar";
    desk().seat(mentor());
    EXPECT_TRUE(child<QWidget>(page(), "supportCard").isHidden());
    EXPECT_FALSE(tells()) << "nor do history and activity";
}

TEST_F(DossierMenuTest, aCardWithoutLinesSaysSoInsteadOfShowingAnEmptyTable)
{
    openPage();
    auto &table = child<QTableView>(page(), "accommodationTable");
    auto &note = child<QLabel>(page(), "noAccommodations");
    EXPECT_TRUE(table.isHidden());
    EXPECT_FALSE(note.isHidden());
    EXPECT_EQ(note.text(), u"No accommodation was granted."_s);
    must(directory().grantAccommodation(actor(Role::DisabilityOfficer), personOf(candidacyId()),
                                        {u"quiet room"_s}, 33, today(), std::nullopt));
    ASSERT_TRUE(QTest::qWaitFor([&table] { return !table.isHidden(); }));
    EXPECT_TRUE(note.isHidden());
}

TEST_F(DossierMenuTest, theHistoryTellsBeforeAfterAndReason)
{
    PersonDetails corrected = person(personOf(candidacyId())).details;
    corrected.birthName = u"Amrany"_s;
    must(candidacies().correctPerson(lead(), personOf(candidacyId()), corrected, u"birth certificate"_s));
    openPage();
    child<QTabBar>(page(), "dossierSections").setCurrentIndex(2);
    auto &changes = child<QTableView>(page(), "changeTable");
    ASSERT_EQ(changes.model()->rowCount(), 1);
    EXPECT_EQ(changes.model()->index(0, 0).data().toString(), u"Birth name"_s);
    EXPECT_EQ(changes.model()->index(0, 1).data().toString(), u"Amrani"_s);
    EXPECT_EQ(changes.model()->index(0, 2).data().toString(), u"Amrany"_s);
    EXPECT_EQ(textOf("historyReason"), u"Reason: birth certificate"_s);
}

TEST_F(DossierMenuTest, theHistoryNamesTheMentorAndSpeaksInWords)
{
    const CandidacyId admitted = addAdmittedCandidate(u"Zola"_s);
    const Actor roche = addMentor(u"Roche"_s, true);
    assign(roche, admitted);
    openPage(2);
    page().open(admitted);
    child<QTabBar>(page(), "dossierSections").setCurrentIndex(2);
    auto &events = child<QTableView>(page(), "historyTable");
    const auto event = [&events](int row) {
        return events.model()->index(row, 1).data().toString();
    };
    EXPECT_EQ(event(0), u"Mentor assigned · Camille Roche"_s);
    EXPECT_EQ(event(1), u"Admissibility accepted"_s);
    events.setCurrentIndex(events.model()->index(1, 0));
    const auto &changes = *child<QTableView>(page(), "changeTable").model();
    QStringList values;
    for (int row = 0; row < changes.rowCount(); ++row) {
        values.append(changes.index(row, 0).data().toString() + u'=' +
                      changes.index(row, 2).data().toString());
    }
    EXPECT_TRUE(values.contains(u"State=Admissible"_s)) << qPrintable(values.join(u"; "_s));
}

TEST_F(DossierMenuTest, theHistoryIsNarrowedToOneKind)
{
    openPage();
    auto &events = child<QTableView>(page(), "historyTable");
    const int all = events.model()->rowCount();
    auto &kind = child<QComboBox>(page(), "historyKind");
    kind.setCurrentText(u"Identity, contact and accommodations"_s);
    EXPECT_LT(events.model()->rowCount(), all);
    EXPECT_EQ(events.model()->rowCount(), 1);
    EXPECT_EQ(events.model()->index(0, 1).data().toString(), u"Person registered"_s);
}

TEST_F(DossierMenuTest, everyInputOfTheCandidacyAndItsHistoryHasAName)
{
    openVae();
    auto &sections = child<QTabBar>(page(), "dossierSections");
    for (int section = 0; section < sections.count(); ++section) {
        sections.setCurrentIndex(section);
        expectEveryInputHasAName(page());
    }
}
