#include "planningpagetest.h"

#include "parchemin/app/rulesservice.h"

#include <QAbstractItemModelTester>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sqlite3.h>

#include "ui/planning/planboardmodel.h"
#include "ui/planning/planboardview.h"
#include "ui/planning/planentrydelegate.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

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
    const QSignalSpy ways(&page(), &ui::Page::destinationRequested);
    applyPlan();
    ASSERT_EQ(sessions().size(), 1U);
    ASSERT_EQ(ways.size(), 1) << "an empty board would look as if the plan were lost";
    EXPECT_EQ(ways.front().front().value<ui::Destination>().session, sessions().front().id);
    EXPECT_EQ(sessions().front().state, SessionState::Composed);
    EXPECT_EQ(this->candidacy(candidacy).state, CandidacyState::Scheduled);
}

TEST_F(PlanningPageTest, saysThatNobodyIsToBePlanned)
{
    openPage();
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return textOf("planHint").contains(u"Nobody is to be planned"_s); }, 20'000))
        << qPrintable(textOf("planHint"));
}

// "This page shows no list", said Ctrl+P of the plan that had just been proposed.
TEST_F(PlanningPageTest, canBePrintedFromTheMomentThatThereIsAPlan)
{
    ready(u"Amrane"_s);
    openPage();
    EXPECT_FALSE(page().listMaker());
    const QSignalSpy changes(&page(), &ui::Page::actionsChanged);
    propose(1);
    EXPECT_TRUE(page().listMaker());
    EXPECT_EQ(changes.size(), 1);
    pressOnWindow(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(page().listMaker());
    EXPECT_EQ(changes.size(), 2);
}

// The keyboard fell on the next link of the window, which removes the demonstration.
TEST_F(PlanningPageTest, putsTheKeyboardOnCancelWhileItSearches)
{
    ready(u"Amrane"_s);
    openPage();
    auto &button = child<QPushButton>(page(), "emptyAction");
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"cancelButton"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return names().size() == 1; }, 20'000));
    EXPECT_TRUE(board().hasFocus());
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

TEST_F(PlanningPageTest, saysFromWhenEachJurySitsWhereTwoShareARoom)
{
    const CandidacyId amrane = ready(u"Amrane"_s);
    const CandidacyId bertin = ready(u"Bertin"_s);
    juror(u"Petit"_s, JuryQuality::Professional, true);
    juror(u"Morin"_s, JuryQuality::Professional, true);
    for (const JuryMember &member : must(directory().juryMembers())) {
        if (member.quality != JuryQuality::Professional)
            continue;
        const bool isLate = member.name.contains(u"Petit"_s) || member.name.contains(u"Morin"_s);
        must(JuryService(context()).declareConflict(lead(), member.id,
                                                    candidacy(isLate ? amrane : bertin).person,
                                                    ConflictKind::Personal, u"Voisins"_s));
    }
    openPage();
    page().restoreViewState({{u"frame"_s, oneRoom(1)}});
    propose(2);
    ASSERT_EQ(board().model()->columnCount(), 1);
    const QStringList lines = board().model()->headerData(0, Qt::Horizontal).toString().split(u'\n');
    ASSERT_EQ(lines.size(), 3) << qPrintable(lines.join(u'|'));
    EXPECT_TRUE(lines.at(1).startsWith(QLocale().toString(QTime(9, 0), QLocale::ShortFormat)))
        << qPrintable(lines.at(1));
    EXPECT_TRUE(lines.at(2).startsWith(QLocale().toString(QTime(14, 0), QLocale::ShortFormat)))
        << qPrintable(lines.at(2));
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
    // What is printed is what is shown.
    const ListContent tuesday = must(page().listMaker()(database()));
    EXPECT_TRUE(tuesday.filters.join(u' ').contains(u"Tuesday 6 July"_s));
    EXPECT_EQ(tuesday.headings.size(), 1) << "nobody is heard that day";
    pressOnWindow(Qt::Key_F7);
    const ListContent week = must(page().listMaker()(database()));
    ASSERT_EQ(week.headings.size(), 2);
    EXPECT_TRUE(week.headings.back().contains(u"Room A"_s)) << qPrintable(week.headings.back());
    EXPECT_EQ(week.rows.size(), static_cast<std::size_t>(board().model()->rowCount()));
    pressOnWindow(Qt::Key_F8);
    EXPECT_EQ(must(page().listMaker()(database())).headings.size(), 7);
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

// The board showed proposals only: a plan that was applied seemed lost.
TEST_F(PlanningPageTest, showsTheSessionsThatAreWrittenAndMovesTheirDefences)
{
    const CandidacyId candidacy = ready(u"Amrane"_s);
    openPage();
    propose(1);
    applyPlan();
    ASSERT_TRUE(QTest::qWaitFor([this] { return names() == QStringList{u"Amrane Yasmine"_s}; }));
    const QAbstractItemModelTester tester(board().model());
    const QModelIndex here = whereIs(u"Amrane Yasmine"_s);
    EXPECT_TRUE(here.data(ui::PlanBoardModel::WrittenRole).toBool());
    EXPECT_TRUE(here.data(Qt::AccessibleTextRole).toString().contains(sessions().front().code));
    EXPECT_TRUE(textOf("writtenCount").contains(u"1 session"_s)) << qPrintable(textOf("writtenCount"));
    EXPECT_TRUE(page().listMaker()) << "it can be printed";
    const QDateTime before =
        must(SessionRepository(database()).defencesOfCandidacy(candidacy)).front().startsAt;
    board().setCurrentIndex(here);
    QTest::keyClick(&board(), Qt::Key_Space);
    QTest::keyClick(&board(), Qt::Key_Down);
    EXPECT_TRUE(textOf("writtenHint").contains(u"possible here"_s)) << qPrintable(textOf("writtenHint"));
    QTest::keyClick(&board(), Qt::Key_Return);
    const QDateTime after =
        must(SessionRepository(database()).defencesOfCandidacy(candidacy)).front().startsAt;
    EXPECT_GT(after, before) << qPrintable(message());
    ASSERT_TRUE(undo().canUndo());
    ASSERT_TRUE(QTest::qWaitFor([&] { return whereIs(u"Amrane Yasmine"_s).row() != here.row(); }));
    EXPECT_EQ(board().currentIndex(), whereIs(u"Amrane Yasmine"_s));
}

// "15 ready without a slot" led to a board on which those fifteen were nowhere.
TEST_F(PlanningPageTest, namesThoseWhoAreReadyAndHaveNoPlaceBesideTheWrittenSessions)
{
    ready(u"Amrane"_s);
    openPage();
    propose(1);
    applyPlan();
    ASSERT_TRUE(QTest::qWaitFor([this] { return names().size() == 1; }));
    auto &list = child<QListWidget>(page(), "waitingList");
    EXPECT_FALSE(list.isVisible()) << "everybody has a place";
    const CandidacyId zola = ready(u"Zola"_s);
    ready(u"Brun"_s);
    ASSERT_TRUE(QTest::qWaitFor([&list] { return list.count() == 2; }));
    EXPECT_TRUE(textOf("waitingTitle").contains(u"(2)"_s)) << qPrintable(textOf("waitingTitle"));
    auto &search = child<QLineEdit>(page(), "waitingSearch");
    search.setFocus();
    QTest::keyClicks(&search, u"zol"_s);
    ASSERT_EQ(list.count(), 1);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    ASSERT_TRUE(destination());
    EXPECT_EQ(*destination(), (ui::Destination{.page = ui::pageid::candidates, .candidacy = zola}));
}

TEST_F(PlanningPageTest, dropsAWrittenDefenceAtAnotherTimeOfItsSession)
{
    const CandidacyId candidacy = ready(u"Amrane"_s);
    openPage();
    propose(1);
    applyPlan();
    ASSERT_TRUE(QTest::qWaitFor([this] { return names().size() == 1; }));
    const Defence defence = must(SessionRepository(database()).defencesOfCandidacy(candidacy)).front();
    const QModelIndex here = whereIs(u"Amrane Yasmine"_s);
    const auto carry = [&](const QPoint &to) {
        QMimeData *data = ui::dragged(defence.id);
        QDragEnterEvent enter(board().visualRect(here).center(), Qt::MoveAction, data, Qt::LeftButton, {});
        QApplication::sendEvent(board().viewport(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDragMoveEvent over(to, Qt::MoveAction, data, Qt::LeftButton, {});
        QApplication::sendEvent(board().viewport(), &over);
        const bool isPossible = over.isAccepted();
        if (isPossible) {
            QDropEvent drop(to, Qt::MoveAction, data, Qt::LeftButton, {});
            QApplication::sendEvent(board().viewport(), &drop);
        }
        delete data;
        return isPossible;
    };
    EXPECT_TRUE(carry(board().visualRect(here.siblingAtRow(here.row() + 1)).center()));
    EXPECT_GT(must(SessionRepository(database()).defencesOfCandidacy(candidacy)).front().startsAt,
              defence.startsAt)
        << qPrintable(message());
}

// A store that did not answer was told as dates that contradict each other.
TEST_F(PlanningPageTest, takesNoDefenceUpWhileTheStoreCannotBeRead)
{
    (void)ready(u"Amrane"_s);
    openPage();
    propose(1);
    applyPlan();
    ASSERT_TRUE(QTest::qWaitFor([this] { return names().size() == 1; }));
    board().setCurrentIndex(whereIs(u"Amrane Yasmine"_s));
    const QString before = message();
    sqlite3_progress_handler(
        database().handle(), 1, [](void *) { return 1; }, nullptr);
    QTest::keyClick(&board(), Qt::Key_Space);
    sqlite3_progress_handler(database().handle(), 0, nullptr, nullptr);
    EXPECT_NE(message(), before);
    EXPECT_FALSE(message().contains(u"contradict"_s)) << qPrintable(message());
    EXPECT_FALSE(textOf("writtenHint").contains(u"choose a place"_s)) << "nothing is carried";
}

TEST_F(PlanningPageTest, leavesWhatIsWrittenWhereItIsWhileAProposalStands)
{
    ready(u"Amrane"_s);
    openPage();
    propose(1);
    applyPlan();
    ready(u"Bertin"_s);
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return names().contains(u"Bertin Yasmine"_s); }, 20'000));
    ASSERT_TRUE(QTest::qWaitFor([this] { return names().contains(u"Amrane Yasmine"_s); })) << "both are seen";
    const QModelIndex written = whereIs(u"Amrane Yasmine"_s);
    EXPECT_FALSE(written.flags() & Qt::ItemIsDragEnabled);
    board().setCurrentIndex(written);
    QTest::keyClick(&board(), Qt::Key_Space);
    EXPECT_TRUE(message().contains(u"written already"_s)) << qPrintable(message());
    board().setCurrentIndex(whereIs(u"Bertin Yasmine"_s));
    QTest::keyClick(&board(), Qt::Key_Space);
    board().setCurrentIndex(written);
    EXPECT_TRUE(textOf("planHint").contains(u"is already taken at"_s)) << qPrintable(textOf("planHint"));
}

TEST_F(PlanningPageTest, leadsFromTheBoardToTheSession)
{
    ready(u"Amrane"_s);
    openPage();
    propose(1);
    applyPlan();
    ASSERT_TRUE(QTest::qWaitFor([this] { return names().size() == 1; }));
    board().setCurrentIndex(whereIs(u"Amrane Yasmine"_s));
    const QSignalSpy ways(&page(), &ui::Page::destinationRequested);
    pressOnWindow(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(ways.size(), 1);
    EXPECT_EQ(ways.front().front().value<ui::Destination>().session, sessions().front().id);
}
