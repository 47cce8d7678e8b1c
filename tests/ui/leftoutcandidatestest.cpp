#include <QApplication>
#include <QListView>
#include <QSpinBox>

#include "planningpagetest.h"
#include "ui/planning/leftoutpanel.h"
#include "ui/progressstrip.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Those for whom the plan has no place: found, explained, mended.
class LeftOutCandidatesTest : public PlanningPageTest
{
protected:
    void comesNever(JuryMemberId member)
    {
        const TimeRange days{certifierInstant({2021, 7, 5}, {0, 0}), certifierInstant({2021, 7, 7}, {0, 0})};
        must(DirectoryUpkeepService(context()).setAvailability(lead(), member, days, {}));
    }
    /// A frame of one afternoon in one room.
    [[nodiscard]] static QVariantMap oneAfternoon(int slotCount)
    {
        const QVariantMap half{
            {u"day"_s, u"2021-07-05"_s}, {u"start"_s, u"14:00"_s}, {u"slots"_s, slotCount}};
        return {{u"halfDays"_s, QVariantList{half}}, {u"rooms"_s, u"Room A"_s}, {u"slotMinutes"_s, 60}};
    }
};

} // namespace

TEST_F(LeftOutCandidatesTest, leavesOutAndPins)
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

TEST_F(LeftOutCandidatesTest, findsWhoHasNoPlaceByKeyboard)
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
TEST_F(LeftOutCandidatesTest, namesWhatStandsAgainstACandidateAndSumsUpThePlacesThatAreTaken)
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

TEST_F(LeftOutCandidatesTest, saysWhyNobodyCanBeHeardAndLeadsToTheMend)
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

TEST_F(LeftOutCandidatesTest, putsALeftOutCandidateBackAtOnePress)
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

TEST_F(LeftOutCandidatesTest, leadsToTheFrameWhenEveryPlaceIsTakenAndKeepsThePins)
{
    openPage();
    page().restoreViewState({{u"frame"_s, oneRoom(0)}});
    for (const QString &name : {u"Amrane"_s, u"Bertin"_s})
        ready(name);
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    auto &left = child<QListView>(page(), "leftOutList");
    ASSERT_TRUE(QTest::qWaitFor([&left] { return left.model()->rowCount() == 1; }, 20'000));
    // A better plan may still come, in which the other one is heard.
    const auto *search = page().findChild<ui::ProgressStrip *>();
    ASSERT_TRUE(QTest::qWaitFor([search] { return !search->isRunning(); }, 60'000));
    const QString heard = names().constFirst();
    board().setCurrentIndex(whereIs(heard));
    pressOnWindow(Qt::Key_L, Qt::ControlModifier);
    const QString before = whereIs(heard).data(Qt::AccessibleTextRole).toString();
    left.setCurrentIndex(left.model()->index(0, 0));
    ASSERT_TRUE(QTest::qWaitFor([this] { return page().findChild<QPushButton *>(u"whyButton"_s) != nullptr; },
                                20'000))
        << qPrintable(textOf("whyWords"));
    auto &button = child<QPushButton>(page(), "whyButton");
    EXPECT_EQ(button.text(), u"Change the frame…"_s) << qPrintable(textOf("whyWords"));
    const DialogDriver widens([](QWidget &dialog) {
        child<QSpinBox>(dialog, "afternoonSlots").setValue(1);
        QTest::keyClick(&child<QPushButton>(dialog, "saveButton"), Qt::Key_Space);
    });
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    ASSERT_TRUE(widens.wasShown());
    propose(2);
    EXPECT_EQ(whereIs(heard).data(Qt::AccessibleTextRole).toString(), before) << "what was pinned stays";
}

TEST_F(LeftOutCandidatesTest, asksBeforeAPinThatCannotBeKeptIsFreed)
{
    ready(u"Amrane"_s);
    const JuryMemberId petit = juror(u"Petit"_s, JuryQuality::Professional, true, false);
    openPage();
    propose(1);
    board().setCurrentIndex(whereIs(u"Amrane Yasmine"_s));
    pressOnWindow(Qt::Key_L, Qt::ControlModifier);
    for (const JuryMember &member : must(directory().juryMembers())) {
        if (member.quality == JuryQuality::Professional && member.id != petit)
            comesNever(member.id);
    }
    QString asked;
    {
        const DialogDriver keeps([&asked](QWidget &dialog) {
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                asked += label->text() + u'\n';
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([&keeps] { return keeps.wasShown(); }, 20'000));
    }
    EXPECT_TRUE(asked.contains(u"Yasmine Amrane, "_s) && asked.contains(u"July at "_s)) << qPrintable(asked);
    EXPECT_EQ(names().size(), 1) << "the plan that was there stays";
    const DialogDriver frees(Qt::Key_Return);
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return names().isEmpty(); }, 20'000));
    EXPECT_TRUE(frees.wasShown());
    const QAbstractItemModel &left = *child<QListView>(page(), "leftOutList").model();
    EXPECT_FALSE(left.index(0, 0).data().toString().contains(u"Pinned"_s));
}

// Each of them could be kept without the other.
TEST_F(LeftOutCandidatesTest, tellsWhichPinsCannotBeKeptTogether)
{
    const CandidacyId amrane = ready(u"Amrane"_s);
    const CandidacyId bertin = ready(u"Bertin"_s);
    const JuryMemberId petit = juror(u"Petit"_s, JuryQuality::Professional, true);
    const JuryMemberId morin = juror(u"Morin"_s, JuryQuality::Professional, true);
    openPage();
    page().restoreViewState({{u"frame"_s, oneAfternoon(2)}});
    propose(2);
    for (const QString &name : {u"Amrane Yasmine"_s, u"Bertin Yasmine"_s}) {
        board().setCurrentIndex(whereIs(name));
        pressOnWindow(Qt::Key_L, Qt::ControlModifier);
    }
    for (const JuryMember &member : must(directory().juryMembers())) {
        if (member.quality != JuryQuality::Professional)
            continue;
        const bool isNew = member.id == petit || member.id == morin;
        must(JuryService(context()).declareConflict(lead(), member.id,
                                                    candidacy(isNew ? amrane : bertin).person,
                                                    ConflictKind::Personal, u"Voisins"_s));
    }
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    auto &left = child<QListView>(page(), "leftOutList");
    ASSERT_TRUE(QTest::qWaitFor([&left] { return left.model()->rowCount() == 1; }, 20'000));
    EXPECT_TRUE(message().contains(u"no plan can keep together"_s)) << qPrintable(message());
    const QString detail = left.model()->index(0, 0).data().toString();
    EXPECT_TRUE(detail.contains(u"Pinned to Monday 5 July at "_s)) << qPrintable(detail);
    left.setCurrentIndex(left.model()->index(0, 0));
    left.setFocus();
    pressOnWindow(Qt::Key_L, Qt::ControlModifier);
    EXPECT_FALSE(left.model()->index(0, 0).data().toString().contains(u"Pinned"_s))
        << "the pin is lifted there";
}
