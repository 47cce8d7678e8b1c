#include "parchemin/ui/planningpage.h"

#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/app/rulesservice.h"
#include "parchemin/store/sessionrepository.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include "dialogdriver.h"
#include "pagetest.h"
#include "ui/planning/leftoutpanel.h"
#include "ui/planning/planboardmodel.h"
#include "ui/planning/planboardview.h"
#include "ui/planning/planentrydelegate.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A jury of three, free on Monday 5 and Tuesday 6 July 2021: the days that the page begins with.
class PlanningPageTest : public PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        juror(u"Lemoine"_s, JuryQuality::PedagogicalLead, false);
        juror(u"Roux"_s, JuryQuality::Professional, true);
        juror(u"Garnier"_s, JuryQuality::Professional, true);
    }
    JuryMemberId juror(const QString &name, JuryQuality quality, bool isExternal, bool isFree = true)
    {
        JuryMember member{.id = JuryMemberId{0},
                          .person = addPerson(name, u"Dominique"_s, {1975, 5, 17}),
                          .name = {},
                          .quality = quality};
        member.isExternal = isExternal;
        member.habilitatedFrom = QDate(2018, 1, 1);
        member.charterSignedOn = QDate(2018, 1, 15);
        const JuryMemberId id = must(directory().registerJuryMember(lead(), member));
        for (const QDate day : {QDate(2021, 7, 5), QDate(2021, 7, 6)}) {
            if (!isFree)
                break;
            const TimeRange whole{certifierInstant(day, {8, 0}).toUTC(),
                                  certifierInstant(day, {19, 0}).toUTC()};
            must(DirectoryUpkeepService(context()).setAvailability(lead(), id, whole, {whole}));
        }
        return id;
    }
    CandidacyId ready(const QString &name)
    {
        const CandidacyId candidacy = addCandidate(name);
        for (int block = 1; block <= 5; ++block) {
            must(blocks().recognise(lead(), candidacy, block, ValidationSource::PriorProof,
                                    u"Attestation antérieure"_s));
        }
        return candidacy;
    }
    void openPage()
    {
        m_page = new ui::PlanningPage(
            services(), [this](QWidget *, const QString &) { return m_calendar; }, &window());
        m_page->setSearchMoves(20'000);
        showPage(m_page);
    }
    void propose(int heard)
    {
        pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([this, heard] { return names().size() == heard; }, 20'000));
    }
    ui::PlanningPage &page() { return *m_page; }
    QTableView &board() { return child<QTableView>(*m_page, "planBoard"); }
    [[nodiscard]] QString textOf(const char *label) { return child<QLabel>(*m_page, label).text(); }
    /// Who is on the board, from left to right and downwards.
    [[nodiscard]] QStringList names()
    {
        QStringList found;
        const QAbstractItemModel &model = *board().model();
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int row = 0; row < model.rowCount(); ++row) {
                const QString name = model.index(row, column).data().toString();
                if (!name.isEmpty())
                    found << name;
            }
        }
        return found;
    }
    [[nodiscard]] QModelIndex whereIs(const QString &name)
    {
        const QModelIndexList found =
            board().model()->match(board().model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        if (!found.isEmpty())
            return found.front();
        for (int column = 1; column < board().model()->columnCount(); ++column) {
            const QModelIndexList there = board().model()->match(board().model()->index(0, column),
                                                                 Qt::DisplayRole, name, 1, Qt::MatchExactly);
            if (!there.isEmpty())
                return there.front();
        }
        return {};
    }
    /// Writes the plan that is shown.
    void applyPlan()
    {
        const DialogDriver accepts(Qt::Key_Return);
        pressOnWindow(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(accepts.wasShown());
        ASSERT_TRUE(QTest::qWaitFor([this] { return message().contains(u"planned"_s); }, 20'000));
    }
    /// Says that a juror does not come on 5 and 6 July, then answers the difference with that key.
    void withdraw(const QString &name, Qt::Key answer, QStringList &changes)
    {
        const DialogDriver fills([&name](QWidget &dialog) {
            auto &who = child<QComboBox>(dialog, "memberInput");
            who.setCurrentIndex(who.findText(name, Qt::MatchContains));
            child<QLineEdit>(dialog, "fromInput").setText(u"2021-07-05"_s);
            child<QLineEdit>(dialog, "untilInput").setText(u"2021-07-06"_s);
            child<QPlainTextEdit>(dialog, "reasonInput").setPlainText(u"Empêchement"_s);
            QTest::keyClick(&child<QLineEdit>(dialog, "untilInput"), Qt::Key_Return);
        });
        pressOnWindow(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(fills.wasShown());
        const DialogDriver answers([&](QWidget &dialog) {
            const auto &list = child<QListWidget>(dialog, "differenceList");
            for (int row = 0; row < list.count(); ++row)
                changes << list.item(row)->text();
            QTest::keyClick(dialog.focusWidget(), answer);
        });
        ASSERT_TRUE(QTest::qWaitFor([&answers] { return answers.wasShown(); }, 20'000));
    }
    [[nodiscard]] bool isSeated(JuryMemberId member)
    {
        const JurySession session = sessions().front();
        return std::ranges::any_of(session.seats,
                                   [member](const PanelSeat &seat) { return seat.member.id == member; });
    }
    [[nodiscard]] std::vector<JurySession> sessions() { return must(JuryService(context()).sessions()); }

    QString m_calendar; ///< where the page is told to put a calendar

private:
    ui::PlanningPage *m_page = nullptr;
};

} // namespace

TEST_F(PlanningPageTest, proposesAPlanWithItsCertificateAndWritesNothing)
{
    ready(u"Amrane"_s);
    ready(u"Bertin"_s);
    openPage();
    const EventSeq before = head();
    propose(2);
    const QAbstractItemModelTester tester(board().model());
    EXPECT_EQ(board().model()->columnCount(), 2);
    EXPECT_EQ(board().model()->rowCount(), 7);
    EXPECT_TRUE(textOf("planCertificate").contains(u"ptim"_s)) << qPrintable(textOf("planCertificate"));
    EXPECT_EQ(textOf("planPlaced"), u"2 of 2"_s);
    EXPECT_EQ(head(), before);
    EXPECT_TRUE(sessions().empty());
    const QString cell = whereIs(u"Bertin Yasmine"_s).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(cell.contains(u"July"_s) && cell.contains(u"Room A"_s)) << qPrintable(cell);
}

TEST_F(PlanningPageTest, movesACandidateByKeyboardAndTakesItBack)
{
    ready(u"Amrane"_s);
    openPage();
    propose(1);
    const QModelIndex from = whereIs(u"Amrane Yasmine"_s);
    ASSERT_TRUE(from.isValid());
    board().setCurrentIndex(from);
    pressOnWindow(Qt::Key_X, Qt::ControlModifier);
    const QModelIndex to = from.siblingAtRow(from.row() == 6 ? 5 : from.row() + 1);
    EXPECT_TRUE(to.data(Qt::AccessibleTextRole).toString().endsWith(u"possible"_s));
    QTest::keyClick(&board(), from.row() == 6 ? Qt::Key_Up : Qt::Key_Down);
    pressOnWindow(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(whereIs(u"Amrane Yasmine"_s).row(), to.row());
    pressOnWindow(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(whereIs(u"Amrane Yasmine"_s).row(), from.row());
    pressOnWindow(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(whereIs(u"Amrane Yasmine"_s).row(), to.row());
}

/// The reason why a place is forbidden stands beside the board: what is dragged must not hide it.
TEST_F(PlanningPageTest, dragsAGhostThatIsHeldWhereItWasTakenAndSeenThrough)
{
    ready(u"Amrane"_s);
    openPage();
    propose(1);
    const QModelIndex here = whereIs(u"Amrane Yasmine"_s);
    const QPoint corner = board().visualRect(here).topLeft();
    const ui::Ghost ghost = ui::ghostOf(board(), here, corner + QPoint(30, 12));
    EXPECT_EQ(ghost.hotSpot, QPoint(30, 12));
    EXPECT_EQ(ghost.picture.deviceIndependentSize().toSize(), board().visualRect(here).size());
    const QColor middle = ghost.picture.toImage().pixelColor(ghost.picture.rect().center());
    EXPECT_LT(middle.alpha(), 200);
    EXPECT_EQ(ui::ghostOf(board(), here, corner - QPoint(5, 5)).hotSpot, QPoint(0, 0));
}

TEST_F(PlanningPageTest, saysInWordsWhyAPlaceIsForbidden)
{
    ready(u"Amrane"_s);
    ready(u"Bertin"_s);
    openPage();
    propose(2);
    board().setCurrentIndex(whereIs(u"Amrane Yasmine"_s));
    QTest::keyClick(&board(), Qt::Key_Space);
    board().setCurrentIndex(whereIs(u"Bertin Yasmine"_s));
    EXPECT_TRUE(textOf("planHint").contains(u"Yasmine Bertin is already taken"_s))
        << qPrintable(textOf("planHint"));
    const int row = whereIs(u"Amrane Yasmine"_s).row();
    QTest::keyClick(&board(), Qt::Key_Return);
    EXPECT_TRUE(message().contains(u"already taken"_s)) << qPrintable(message());
    EXPECT_EQ(whereIs(u"Amrane Yasmine"_s).row(), row);
    QTest::keyClick(&board(), Qt::Key_Escape);
    EXPECT_FALSE(
        whereIs(u"Bertin Yasmine"_s).data(Qt::AccessibleTextRole).toString().contains(u"possible"_s));
}

TEST_F(PlanningPageTest, leavesOutAndPins)
{
    ready(u"Amrane"_s);
    openPage();
    propose(1);
    board().setCurrentIndex(whereIs(u"Amrane Yasmine"_s));
    pressOnWindow(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(whereIs(u"Amrane Yasmine"_s).data(Qt::AccessibleTextRole).toString().contains(u"pinned"_s));
    pressOnWindow(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_TRUE(names().isEmpty());
    const QAbstractItemModel &left = *child<QListView>(page(), "leftOutList").model();
    ASSERT_EQ(left.rowCount(), 1);
    EXPECT_TRUE(left.index(0, 0).data().toString().contains(u"A place is free"_s));
    EXPECT_EQ(textOf("leftOutTitle"), u"To be planned (1)"_s);
}

TEST_F(PlanningPageTest, findsWhoHasNoPlaceByKeyboard)
{
    ready(u"Amrane"_s);
    ready(u"Bertin"_s);
    openPage();
    propose(2);
    for (const QString &name : {u"Amrane Yasmine"_s, u"Bertin Yasmine"_s}) {
        board().setCurrentIndex(whereIs(name));
        pressOnWindow(Qt::Key_Delete, Qt::ControlModifier);
    }
    pressOnWindow(Qt::Key_F, Qt::ControlModifier);
    QWidget *focus = QApplication::focusWidget();
    ASSERT_NE(focus, nullptr);
    QTest::keyClicks(focus, u"bert"_s);
    const QAbstractItemModel &left = *child<QListView>(page(), "leftOutList").model();
    ASSERT_EQ(left.rowCount(), 1);
    EXPECT_TRUE(left.index(0, 0).data().toString().startsWith(u"Bertin"_s));
}

// Everybody who is heard in one of the other places was named.
TEST_F(PlanningPageTest, namesWhatStandsAgainstACandidateAndSumsUpThePlacesThatAreTaken)
{
    const Blocker tie = Blocker{BlockerCode::Conflict}
                            .with(u"membre"_s, u"Roux"_s)
                            .with(u"candidat"_s, u"Amrane"_s)
                            .with(u"nature"_s, u"MENTORED"_s)
                            .with(u"lien"_s, u"bloc 3"_s);
    const auto taken = [](const QString &by) {
        return Blocker{BlockerCode::Overlap}.with(u"personne"_s, by).with(u"heure"_s, u"10:00"_s);
    };
    const QString reason = ui::LeftOutPanel::reasonText({taken(u"Bertin"_s), tie, taken(u"Colonna"_s)});
    EXPECT_TRUE(reason.contains(u"Roux"_s)) << qPrintable(reason);
    EXPECT_TRUE(reason.endsWith(u"The other places are taken."_s)) << qPrintable(reason);
    EXPECT_FALSE(reason.contains(u"Bertin"_s) || reason.contains(u"Colonna"_s)) << qPrintable(reason);
}

TEST_F(PlanningPageTest, appliesThePlanAfterShowingWhatWillBeWritten)
{
    const CandidacyId candidacy = ready(u"Amrane"_s);
    openPage();
    propose(1);
    QString effect;
    {
        const DialogDriver refuses([&effect](QWidget &dialog) {
            const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
            for (const QLabel *label : labels)
                effect += label->text() + u'\n';
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        pressOnWindow(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_TRUE(refuses.wasShown());
    }
    EXPECT_TRUE(effect.contains(u"1 defence"_s)) << qPrintable(effect);
    EXPECT_FALSE(effect.contains(u"without a place"_s)) << "nobody stays";
    EXPECT_TRUE(sessions().empty());
    const DialogDriver accepts(Qt::Key_Return);
    pressOnWindow(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(accepts.wasShown());
    ASSERT_TRUE(QTest::qWaitFor([this] { return sessions().size() == 1; }, 20'000));
    EXPECT_EQ(sessions().front().state, SessionState::Composed);
    EXPECT_EQ(this->candidacy(candidacy).state, CandidacyState::Scheduled);
}

TEST_F(PlanningPageTest, saysWhatToDoWithoutAPlan)
{
    openPage();
    pressOnWindow(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(message().contains(u"propose one first"_s)) << qPrintable(message());
}

TEST_F(PlanningPageTest, namesThePanelWholeHoweverNarrowTheWindow)
{
    ready(u"Amrane"_s);
    ready(u"Bertin"_s);
    openPage();
    propose(2);
    window().resize(700, 700);
    ASSERT_TRUE(QTest::qWaitFor([this] { return board().width() < 400; }));
    int panels = 0;
    for (int column = 0; column < board().model()->columnCount(); ++column) {
        const QString heading = board().model()->headerData(column, Qt::Horizontal).toString();
        panels += heading.contains(u'\n') ? 1 : 0;
        const QFontMetrics metrics = board().horizontalHeader()->fontMetrics();
        for (const QString &line : heading.split(u'\n'))
            EXPECT_LT(metrics.horizontalAdvance(line), board().columnWidth(column)) << qPrintable(line);
    }
    EXPECT_GT(panels, 0);
}

TEST_F(PlanningPageTest, remembersItsFrame)
{
    openPage();
    const QVariantMap state = page().viewState();
    ui::PlanningPage other(services(), {});
    other.restoreViewState({});
    EXPECT_EQ(other.viewState(), state);
    QVariantMap changed = state.value(u"frame"_s).toMap();
    changed.insert(u"slotMinutes"_s, 45);
    other.restoreViewState({{u"frame"_s, changed}});
    EXPECT_EQ(other.viewState().value(u"frame"_s).toMap().value(u"slotMinutes"_s).toInt(), 45);
}

TEST_F(PlanningPageTest, showsTheJurorsWithTheirLoad)
{
    ready(u"Amrane"_s);
    openPage();
    propose(1);
    const auto &jurors = child<QListWidget>(page(), "planJurors");
    ASSERT_EQ(jurors.count(), 3);
    EXPECT_EQ(jurors.item(0)->data(ui::entryFigureRole).toString(), u"1 / 4"_s);
    EXPECT_TRUE(jurors.item(0)->data(Qt::AccessibleTextRole).toString().contains(u"1 of 4 half-days"_s));
}

TEST_F(PlanningPageTest, replacesAJurorWhoWithdrawsAfterShowingTheDifference)
{
    ready(u"Amrane"_s);
    openPage();
    propose(1);
    applyPlan();
    const JuryMemberId petit = juror(u"Petit"_s, JuryQuality::Professional, true);
    const EventSeq before = head();
    QStringList changes;
    withdraw(u"Roux"_s, Qt::Key_Escape, changes);
    EXPECT_EQ(head(), before) << "given up";
    EXPECT_TRUE(message().contains(u"Nothing was changed"_s)) << qPrintable(message());
    ASSERT_EQ(changes.size(), 1);
    EXPECT_TRUE(changes.front().contains(u"Petit sits instead of"_s)) << qPrintable(changes.front());
    EXPECT_FALSE(isSeated(petit));
    withdraw(u"Roux"_s, Qt::Key_Return, changes);
    ASSERT_TRUE(QTest::qWaitFor([this, petit] { return isSeated(petit); }, 20'000));
    EXPECT_EQ(sessions().front().state, SessionState::Composed);
    ASSERT_TRUE(QTest::qWaitFor([this] { return message().contains(u"was written"_s); }, 20'000));
}

TEST_F(PlanningPageTest, saysWhyNobodyCanBeHeardAndLeadsToTheMend)
{
    const JuryMemberId roux = juror(u"Rousseau"_s, JuryQuality::Professional, true, false);
    const CandidacyId amrane = ready(u"Amrane"_s);
    for (const JuryMember &member : must(directory().juryMembers())) {
        if (member.quality == JuryQuality::Professional && member.id != roux) {
            must(JuryService(context()).declareConflict(lead(), member.id, candidacy(amrane).person,
                                                        ConflictKind::Personal, u"Voisins"_s));
            break;
        }
    }
    openPage();
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    auto &left = child<QListView>(page(), "leftOutList");
    ASSERT_TRUE(QTest::qWaitFor([&left] { return left.model()->rowCount() == 1; }, 20'000));
    left.setCurrentIndex(left.model()->index(0, 0));
    const auto &words = child<QLabel>(page(), "whyWords");
    ASSERT_TRUE(QTest::qWaitFor([this] { return page().findChild<QPushButton *>(u"whyButton"_s) != nullptr; },
                                20'000))
        << qPrintable(words.text());
    EXPECT_TRUE(words.text().contains(u"one more external professional"_s)) << qPrintable(words.text());
    auto &button = child<QPushButton>(page(), "whyButton");
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    ASSERT_TRUE(destination());
    EXPECT_EQ(destination()->page, ui::pageid::directory);
}

TEST_F(PlanningPageTest, putsALeftOutCandidateBackAtOnePress)
{
    ready(u"Amrane"_s);
    openPage();
    propose(1);
    board().setCurrentIndex(whereIs(u"Amrane Yasmine"_s));
    pressOnWindow(Qt::Key_Delete, Qt::ControlModifier);
    ASSERT_TRUE(names().isEmpty());
    auto &left = child<QListView>(page(), "leftOutList");
    left.setCurrentIndex(left.model()->index(0, 0));
    auto &button = child<QPushButton>(page(), "whyButton");
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    EXPECT_EQ(names(), QStringList{u"Amrane Yasmine"_s});
}

TEST_F(PlanningPageTest, showsTheDayTheWeekAndTheList)
{
    ready(u"Amrane"_s);
    openPage();
    propose(1);
    EXPECT_EQ(board().model()->columnCount(), 2) << "the week";
    pressOnWindow(Qt::Key_F6);
    EXPECT_EQ(board().model()->columnCount(), 1);
    EXPECT_TRUE(textOf("planSpan").contains(u"Monday 5 July"_s)) << qPrintable(textOf("planSpan"));
    pressOnWindow(Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(textOf("planSpan").contains(u"Tuesday 6 July"_s)) << qPrintable(textOf("planSpan"));
    pressOnWindow(Qt::Key_F8);
    const auto &list = child<QTableView>(page(), "planList");
    EXPECT_TRUE(list.isVisible());
    ASSERT_EQ(list.model()->rowCount(), 1);
    EXPECT_EQ(list.model()->index(0, 3).data().toString(), u"Amrane Yasmine"_s);
    ui::PlanningPage other(services(), {});
    other.restoreViewState(page().viewState());
    EXPECT_EQ(other.viewState(), page().viewState());
}

TEST_F(PlanningPageTest, tellsInWordsThatTheJuryOfAVaeIsLate)
{
    const CandidacyId candidacy = addAdmittedCandidate(u"Haddad"_s);
    const QString path = writeFile(u"livret2.pdf"_s, "%PDF-1.4\nlivret 2\n");
    must(candidacies().receiveEvidenceDossier(lead(), candidacy, today(), true, {}, {{path, {}}}));
    must(RulesService(context()).addParameter(
        lead(), {u"vaeSessionMaxMonths"_s, u"1"_s, {2021, 7, 5}, u"Règlement de l'essai"_s}));
    ready(u"Amrane"_s);
    openPage();
    propose(2);
    const QModelIndex late = whereIs(u"Haddad Yasmine"_s);
    EXPECT_TRUE(late.data(ui::PlanBoardModel::SecondLineRole).toString().endsWith(u" · late"_s));
    EXPECT_TRUE(late.data(ui::PlanBoardModel::LateRole).toBool());
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
        EXPECT_TRUE(late.data(role).toString().contains(u"VAE jury due by"_s)) << role;
    const QModelIndex other = whereIs(u"Amrane Yasmine"_s);
    EXPECT_FALSE(other.data(ui::PlanBoardModel::LateRole).toBool());
    EXPECT_FALSE(other.data(Qt::ToolTipRole).toString().contains(u"due by"_s));
    pressOnWindow(Qt::Key_F8);
    const QAbstractItemModel &list = *child<QTableView>(page(), "planList").model();
    const QModelIndexList named = list.match(list.index(0, 3), Qt::DisplayRole, u"Haddad Yasmine"_s);
    ASSERT_EQ(named.size(), 1);
    const QModelIndex remark = list.index(named.front().row(), 6);
    EXPECT_EQ(remark.data().toString(), u"Late"_s);
    EXPECT_TRUE(remark.data(Qt::ToolTipRole).toString().contains(u"VAE jury due by"_s));
    EXPECT_TRUE(remark.data(Qt::AccessibleDescriptionRole).toString().contains(u"VAE jury due by"_s));
    pressOnWindow(Qt::Key_F7);
    board().setCurrentIndex(whereIs(u"Haddad Yasmine"_s));
    pressOnWindow(Qt::Key_Delete, Qt::ControlModifier);
    const QAbstractItemModel &left = *child<QListView>(page(), "leftOutList").model();
    ASSERT_EQ(left.rowCount(), 1);
    EXPECT_TRUE(left.index(0, 0).data().toString().contains(u"VAE jury due by"_s))
        << "and so before she is planned";
}

TEST_F(PlanningPageTest, exportsThePlanAsACalendar)
{
    ready(u"Amrane"_s);
    openPage();
    propose(1);
    const QTemporaryDir folder;
    m_calendar = folder.filePath(u"plan.ics"_s);
    pressOnWindow(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(message().contains(u"plan.ics"_s)) << qPrintable(message());
    QFile file(m_calendar);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_EQ(bytes.count("BEGIN:VEVENT"), 2) << bytes.constData();
    EXPECT_TRUE(bytes.contains("Yasmine Amrane")) << bytes.constData();
    m_calendar = folder.filePath(u"none/plan.ics"_s);
    pressOnWindow(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tone(), ui::Tone::Negative);
}
