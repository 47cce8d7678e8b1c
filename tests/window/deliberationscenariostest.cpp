#include "parchemin/app/dossier.h"

#include <QListView>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

#include "jurywindow.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The acceptance scenarios of the deliberation, from the hearing to the documents.
class DeliberationScenariosTest : public JuryWindowTest
{
protected:
    void visitDeliberation()
    {
        visit(ui::pageid::deliberations);
        settle();
    }
    /// Until the page has judged what is typed, and shows what was read after that and after what was done.
    void settle()
    {
        QTest::qWait(260);
        awaitReadings();
    }
    template <typename T>
    T &part(const char *name)
    {
        return child<T>(page(), name);
    }
    void click(const char *button) { QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton); }
    /// An act with its confirmation.
    void confirmAct(Qt::Key key)
    {
        settle();
        const DialogDriver accepts(Qt::Key_Return);
        pressCtrlShift(key);
        EXPECT_TRUE(accepts.wasShown()) << qPrintable(message());
        settle();
    }
    void record()
    {
        settle();
        const DialogDriver accepts(Qt::Key_Return);
        pressCtrl(Qt::Key_Return);
        EXPECT_TRUE(accepts.wasShown()) << qPrintable(message());
        settle();
    }
    void signOnPaper(int row)
    {
        part<QTabWidget>("deliberationTabs").setCurrentIndex(2);
        auto &signatures = part<QTableView>("signatureTable");
        QTest::mouseClick(signatures.viewport(), Qt::LeftButton, {},
                          signatures.visualRect(signatures.model()->index(row, 0)).center());
        confirmAct(Qt::Key_Y);
    }
    /// The rows of the signatures that do not name that member.
    [[nodiscard]] std::vector<int> rowsWithout(const QString &name)
    {
        const QAbstractItemModel &model = *part<QTableView>("signatureTable").model();
        std::vector<int> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QString texts;
            for (int column = 0; column < model.columnCount(); ++column)
                texts += model.index(row, column).data().toString() + u' ';
            if (!texts.contains(name))
                rows.push_back(row);
        }
        return rows;
    }
    /// Closes the deliberations, draws up the minutes, lets all sign on paper, and publishes.
    void publishWith(int signers)
    {
        confirmAct(Qt::Key_L);
        confirmAct(Qt::Key_M);
        for (int row = 0; row < signers; ++row)
            signOnPaper(row);
        confirmAct(Qt::Key_P);
    }
    /// Marks a line of the verdicts by the space bar.
    void check(QTreeWidgetItem *item)
    {
        auto &tree = part<QTreeWidget>("blockVerdicts");
        tree.setFocus();
        tree.setCurrentItem(item);
        QTest::keyClick(&tree, Qt::Key_Space);
    }
    [[nodiscard]] SessionState state(SessionId session) { return sessionOf(session).state; }
    [[nodiscard]] std::vector<OfficialDocument> documentsOf(CandidacyId candidacy, DocumentKind kind)
    {
        auto all = must(documents().ofPerson(personOf(candidacy)));
        std::erase_if(all, [kind](const OfficialDocument &one) { return one.kind != kind; });
        return all;
    }
    [[nodiscard]] std::vector<JuryDecision> decisionsOf(DefenceId defence)
    {
        return must(deliberations().decisionsOf(defence));
    }
};

} // namespace

// Scenario 7: two blocks by name, what is missing for the others, two attestations; later the title.
TEST_F(DeliberationScenariosTest, aVaeJuryGrantsTwoBlocksAndALaterOneTheRest)
{
    const CandidacyId candidacy = readyVaeCandidate(u"Amrani"_s);
    const DefenceId defence = heardDefence(candidacy);
    const SessionId session = sessionOfDefence(defence);
    openWindow();
    visitDeliberation();
    click("outcomePARTIAL");
    auto &tree = part<QTreeWidget>("blockVerdicts");
    ASSERT_EQ(tree.topLevelItemCount(), 5);
    check(tree.topLevelItem(0));
    check(tree.topLevelItem(2));
    for (const int block : {1, 3, 4}) {
        tree.expandItem(tree.topLevelItem(block));
        check(tree.topLevelItem(block)->child(1));
    }
    write(page(), "motiveEdit", u"Preuves manquantes"_s);
    write(page(), "recommendationsEdit", u"Completer le dossier"_s);
    record();
    ASSERT_EQ(decisionsOf(defence).size(), 1U) << qPrintable(message());
    EXPECT_EQ(activeBlocks(candidacy), (std::vector{1, 3}));
    publishWith(3);
    ASSERT_EQ(state(session), SessionState::Published) << qPrintable(message());
    EXPECT_EQ(stateOf(candidacy), CandidacyState::PartiallyValidated);
    EXPECT_EQ(documentsOf(candidacy, DocumentKind::DecisionNotice).size(), 1U);

    visit(ui::pageid::documents);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return rows("issuableTable") > 0 && cell("issuableTable", 0, 0) != u"…"_s; }));
    const DialogDriver issues(Qt::Key_Return);
    pressCtrl(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&issues] { return issues.wasShown(); })) << qPrintable(message());
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            std::vector<int> attested;
            for (const OfficialDocument &one : documentsOf(candidacy, DocumentKind::BlockAttestation))
                attested.insert(attested.end(), one.blocks.begin(), one.blocks.end());
            std::ranges::sort(attested);
            return attested == std::vector{1, 3};
        },
        20'000));
    EXPECT_TRUE(documentsOf(candidacy, DocumentKind::Parchment).empty());

    // A later session, up to the hearing; its decision is taken in the window again.
    must(candidacies().resume(lead(), candidacy));
    const QDate later(2021, 9, 6);
    const SessionId second = must(
        juries().createSession(lead(), {.code = {}, .day = later, .startsAt = {9, 0}, .place = u"Paris"_s}));
    must(juries().setSeats(lead(), second, seats()));
    must(juries().constitute(lead(), second));
    const DefenceId again =
        must(juries().schedule(lead(), second, candidacy, certifierInstant(later, {9, 0})));
    must(juries().convene(lead(), second, {}));
    moveTo(later);
    for (const Juror &juror : {chair(), roux(), garnier()})
        must(juries().recordMemberPresence(lead(), second, juror.id, Presence::Present));
    must(juries().open(lead(), second));
    must(juries().recordCandidatePresence(lead(), again, Presence::Present));
    must(juries().hear(lead(), again));
    moveTo(later, {18, 0});
    visitDeliberation();
    pressCtrl(Qt::Key_R);
    press(Qt::Key_F5);
    auto &sessions = part<QComboBox>("sessionCombo");
    for (int row = 0; row < sessions.count() && !sessions.currentText().contains(sessionOf(second).code);
         ++row) {
        sessions.setFocus();
        QTest::keyClick(&sessions, sessions.currentIndex() == 0 && row > 0 ? Qt::Key_Down : Qt::Key_Up);
    }
    settle();
    click("outcomeFULL");
    auto &rest = part<QTreeWidget>("blockVerdicts");
    if (rest.isVisible()) {
        for (int row = 0; row < rest.topLevelItemCount(); ++row) {
            if (rest.topLevelItem(row)->checkState(0) == Qt::Unchecked)
                check(rest.topLevelItem(row));
        }
    }
    record();
    EXPECT_EQ(stateOf(candidacy), CandidacyState::Certified) << qPrintable(message());
    EXPECT_EQ(activeBlocks(candidacy), (std::vector{1, 2, 3, 4, 5}));
}

// Scenario 8: a refusal of the title leaves the blocks, and the candidate is ready for another jury at once.
TEST_F(DeliberationScenariosTest, aRefusalLeavesTheBlocksAndTheWayOpen)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = heardDefence(candidacy);
    openWindow();
    visitDeliberation();
    click("outcomeREFUSED");
    settle();
    pressCtrl(Qt::Key_Return);
    EXPECT_TRUE(decisionsOf(defence).empty()) << "a motive is needed";
    write(page(), "motiveEdit", u"B2.C03 n'est pas tenue"_s);
    write(page(), "recommendationsEdit", u"Reprendre B2.C03"_s);
    auto &votes = part<QSpinBox>("votesInFavour");
    votes.setFocus();
    votes.selectAll();
    QTest::keyClicks(&votes, u"2"_s);
    record();
    ASSERT_EQ(decisionsOf(defence).size(), 1U) << qPrintable(message());
    publishWith(3);
    EXPECT_EQ(state(sessionOfDefence(defence)), SessionState::Published) << qPrintable(message());
    EXPECT_EQ(stateOf(candidacy), CandidacyState::NotValidated);
    EXPECT_EQ(activeBlocks(candidacy).size(), 5U);
    const Dossier now = must(loadDossier(database(), rules(), candidacy, today()));
    EXPECT_EQ(now.juryBlockers, Blockers{});
    EXPECT_EQ(codesOf(now.titleBlockers), Codes{BlockerCode::DefenceMissing});
}

// Scenario 11: one present member who has not signed keeps everything back; the absent one need not sign.
TEST_F(DeliberationScenariosTest, everyMemberPresentSignsAndNobodyElse)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const SessionId session = composedSession({petit});
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, candidacy, {9, 0});
    openSession(session, {garnier().id});
    hear(defence);
    openWindow();
    visitDeliberation();
    click("outcomeFULL");
    record();
    confirmAct(Qt::Key_L);
    confirmAct(Qt::Key_M);
    ASSERT_EQ(state(session), SessionState::MinutesReady) << qPrintable(message());
    part<QTabWidget>("deliberationTabs").setCurrentIndex(2);
    const std::vector<int> signers = rowsWithout(u"Garnier"_s);
    ASSERT_EQ(signers.size(), 3U) << "chair, professional and substitute";
    signOnPaper(signers.at(0));
    signOnPaper(signers.at(1));
    pressCtrlShift(Qt::Key_P);
    EXPECT_TRUE(message().contains(u"Signatures missing"_s)) << qPrintable(message());
    EXPECT_EQ(state(session), SessionState::MinutesReady);
    EXPECT_TRUE(documentsOf(candidacy, DocumentKind::DecisionNotice).empty());
    sit(garnier().actor);
    settle();
    pressCtrlShift(Qt::Key_G);
    EXPECT_TRUE(message().contains(u"was not present and does not sign"_s)) << qPrintable(message());
    sit(lead());
    settle();
    signOnPaper(signers.at(2));
    EXPECT_EQ(state(session), SessionState::Signed) << qPrintable(message());
    confirmAct(Qt::Key_P);
    EXPECT_EQ(state(session), SessionState::Published) << qPrintable(message());
    EXPECT_EQ(documentsOf(candidacy, DocumentKind::DecisionNotice).size(), 1U);
}

// Scenario 12: a title given by mistake is taken back with a second person; what was, stays readable.
TEST_F(DeliberationScenariosTest, aPublishedMistakeIsRectifiedAndItsParchmentRevoked)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = heardDefence(candidacy);
    const SessionId session = sessionOfDefence(defence);
    const Actor signatory = addUser(u"president"_s, {Role::Signatory});
    openWindow();
    visitDeliberation();
    click("outcomeFULL");
    record();
    publishWith(3);
    ASSERT_EQ(state(session), SessionState::Published) << qPrintable(message());
    const DocumentId parchment = must(documents().issueParchment(signatory, candidacy));
    const DialogDriver rectifies([this](QWidget &dialog) {
        QTest::mouseClick(&child<QPushButton>(dialog, "outcomeREFUSED"), Qt::LeftButton);
        write(dialog, "motiveEdit", u"B2.C03 n'est pas tenue"_s);
        write(dialog, "recommendationsEdit", u"Reprendre"_s);
        child<QSpinBox>(dialog, "votesInFavour").setValue(2);
        write(dialog, "reasonEdit", u"Erreur de saisie"_s);
        auto &approver = child<QComboBox>(dialog, "approverCombo");
        approver.setCurrentIndex(approver.findText(chair().actor.name, Qt::MatchStartsWith));
        retype(dialog, "approverLoginEdit", u"jury.lemoine"_s);
        QTest::mouseClick(&child<QPushButton>(dialog, "rectifyButton"), Qt::LeftButton);
        if (dialog.isVisible())
            QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressCtrlShift(Qt::Key_R);
    settle();
    EXPECT_TRUE(rectifies.wasShown()) << qPrintable(message());
    const std::vector<JuryDecision> history = decisionsOf(defence);
    ASSERT_EQ(history.size(), 2U) << qPrintable(message());
    EXPECT_FALSE(history.front().isCurrent);
    EXPECT_EQ(history.back().content.outcome, DecisionOutcome::Refused);
    EXPECT_EQ(must(documents().load(parchment)).state, DocumentState::Revoked);
    const std::vector<Minutes> minutes = must(deliberations().minutesOf(session));
    ASSERT_EQ(minutes.size(), 2U);
    EXPECT_EQ(minutes.back().kind, MinutesKind::Corrective);
    EXPECT_EQ(activeBlocks(candidacy).size(), 5U);
    for (int row = 0; row < 3; ++row)
        signOnPaper(row);
    confirmAct(Qt::Key_P);
    EXPECT_EQ(state(session), SessionState::Published) << qPrintable(message());
    const auto notices = documentsOf(candidacy, DocumentKind::DecisionNotice);
    ASSERT_EQ(notices.size(), 2U);
    EXPECT_TRUE(isJournalIntact());
}
