#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

#include "dialogdriver.h"
#include "directorypagetest.h"
#include "ui/directory/accountform.h"
#include "ui/directory/directorydata.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

// A mentor without an account cannot evaluate, and only the command line could open one.
TEST_F(DirectoryPageTest, opensAnAccountForAMentorAsWhatHeIs)
{
    const PersonId person = addPerson(u"Zola"_s, u"Emma"_s);
    must(directory().registerMentor(lead(), person, true, {}, today()));
    openPage();
    show("accounts");
    ASSERT_TRUE(QTest::qWaitFor([this] { return table().model()->rowCount() > 1; }));
    const DialogDriver fills([](QWidget &dialog) {
        child<QComboBox>(dialog, "personCombo").setCurrentText(u"Zola Emma"_s);
        EXPECT_EQ(child<QLineEdit>(dialog, "loginEdit").text(), u"zola.emma"_s);
        expectEveryInputHasAName(dialog);
        expectTabOrderFollowsReading(dialog);
        QTest::keyClick(&child<QLineEdit>(dialog, "loginEdit"), Qt::Key_Return);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(fills.wasShown());
    const Actor account = must(directory().user(u"zola.emma"_s));
    EXPECT_EQ(account.person, person);
    EXPECT_EQ(account.roles, std::vector{Role::ValidatingMentor});
}

TEST_F(DirectoryPageTest, anAccountNeedsALoginOfItsOwnAndARole)
{
    openPage();
    show("accounts");
    ASSERT_TRUE(QTest::qWaitFor([this] { return table().model()->rowCount() > 1; }));
    const int before = table().model()->rowCount();
    QStringList problems;
    const DialogDriver fills([&problems](QWidget &dialog) {
        type(dialog, "nameEdit", u"Claire Deux"_s);
        type(dialog, "loginEdit", u"CLAIRE"_s);
        QTest::keyClick(&child<QLineEdit>(dialog, "loginEdit"), Qt::Key_Return);
        for (const QLabel *label : dialog.findChildren<QLabel *>(u"fieldMessage"_s)) {
            if (label->isVisible())
                problems.append(label->text());
        }
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(problems, (QStringList{u"Somebody has this login already."_s,
                                     u"Choose at least one role: it gives the rights."_s}));
    EXPECT_EQ(table().model()->rowCount(), before);
}

TEST_F(DirectoryPageTest, aQuestionIsWideEnoughToBeRead)
{
    must(directory().addSignatory(
        lead(),
        {.id = SignatoryId{0}, .name = u"Anne Petit"_s, .capacity = u"Présidente"_s, .from = today()}));
    openPage();
    show("signatories");
    waitForRows(1);
    const DialogDriver reads([](QWidget &box) {
        EXPECT_GE(box.width(), 60 * box.fontMetrics().averageCharWidth());
        QTest::keyClick(&box, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(reads.wasShown());
}

// An account could be opened and nothing more: whoever left could still sit at the desk.
TEST_F(DirectoryPageTest, closesAnAccountWithAReasonAndOpensItAgain)
{
    addUser(u"zoe"_s, {Role::Lead});
    openPage();
    show("accounts");
    waitForRows(3);
    ASSERT_EQ(cell(2, 1), u"zoe"_s);
    table().setCurrentIndex(table().model()->index(2, 0));
    const auto gives = [](const QString &reason) {
        return [reason](QWidget &dialog) {
            expectEveryInputHasAName(dialog);
            QTest::keyClick(&child<QLineEdit>(dialog, "reasonEdit"), Qt::Key_Return);
            EXPECT_TRUE(dialog.isVisible()) << "without a reason";
            type(dialog, "reasonEdit", reason);
            QTest::keyClick(&child<QLineEdit>(dialog, "reasonEdit"), Qt::Key_Return);
        };
    };
    {
        const DialogDriver closes(gives(u"left"_s));
        pressOnWindow(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_TRUE(closes.wasShown());
    }
    EXPECT_EQ(lastEvent().content.action, u"user.closed"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell(2, 3) == u"Closed"_s; }));
    EXPECT_EQ(must(directory().users()).size(), 2U);
    const DialogDriver opens(gives(u"back"_s));
    pressOnWindow(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(opens.wasShown());
    EXPECT_EQ(lastEvent().content.action, u"user.reopened"_s);
}

TEST_F(DirectoryPageTest, changesTheRolesOfAnAccountByKeyboard)
{
    addUser(u"zoe"_s, {Role::Mentor});
    openPage();
    show("accounts");
    waitForRows(3);
    table().setCurrentIndex(table().model()->index(2, 0));
    const DialogDriver changes([](QWidget &dialog) {
        expectTabOrderFollowsReading(dialog);
        QTest::keyClick(&child<QCheckBox>(dialog, "roleVALIDATING_MENTOR"), Qt::Key_Space);
        type(dialog, "reasonEdit", u"trained"_s);
        QTest::keyClick(&child<QLineEdit>(dialog, "reasonEdit"), Qt::Key_Return);
    });
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_TRUE(changes.wasShown());
    EXPECT_EQ(must(directory().user(u"zoe"_s)).roles, (std::vector{Role::Mentor, Role::ValidatingMentor}));
}

// The account with which a store is founded could be tied to no person afterwards: its lead needed a second
// one.
TEST_F(DirectoryPageTest, tiesTheFoundersAccountToItsPersonByKeyboard)
{
    const PersonId claire = addPerson(u"Moreau"_s, u"Claire"_s);
    must(directory().registerMentor(lead(), claire, true, {}, today()));
    openPage();
    page().goTo({.page = ui::pageid::directory, .account = lead().user, .view = u"accounts"_s});
    waitForRows(2);
    ASSERT_EQ(cell(table().currentIndex().row(), 1), u"claire"_s) << "the link leads to the account";
    EXPECT_EQ(cell(table().currentIndex().row(), 3), u"Tied to nobody"_s);
    QStringList said;
    const DialogDriver ties([&said](QWidget &dialog) {
        expectEveryInputHasAName(dialog);
        expectTabOrderFollowsReading(dialog);
        auto &person = child<QComboBox>(dialog, "personCombo");
        EXPECT_EQ(dialog.focusWidget(), &person);
        EXPECT_EQ(person.currentText(), u"Moreau Claire"_s) << "who has the account's name";
        const auto read = [&dialog, &said] {
            for (const QLabel *label : dialog.findChildren<QLabel *>(u"fieldMessage"_s)) {
                if (label->isVisible())
                    said.append(label->text());
            }
        };
        QTest::keyClick(&person, Qt::Key_Home);
        QTest::keyClick(&person, Qt::Key_Return);
        read();
        QTest::keyClicks(&person, u"Bernard"_s);
        read();
        QTest::keyClick(&person, Qt::Key_Return);
        read();
        QTest::keyClick(&person, Qt::Key_End);
        QTest::keyClick(&person, Qt::Key_Return);
    });
    pressOnWindow(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(ties.wasShown());
    ASSERT_EQ(said.size(), 3) << qPrintable(said.join(u'\n'));
    EXPECT_EQ(said.at(0), u"Choose the person."_s);
    EXPECT_TRUE(said.at(1).contains(u"“mentor.bernard”"_s)) << qPrintable(said.at(1));
    EXPECT_TRUE(said.at(2).contains(u"“mentor.bernard”"_s)) << qPrintable(said.at(2));
    EXPECT_EQ(must(directory().user(u"claire"_s)).person, claire);
    EXPECT_EQ(tone(), ui::Tone::Positive);
    EXPECT_TRUE(QTest::qWaitFor([this] { return cell(table().currentIndex().row(), 3) == u"Open"_s; }));
}

TEST_F(DirectoryPageTest, tellsWhereAPersonComesFromWhileTheDirectoryIsEmpty)
{
    ui::DirectoryData nobody;
    ui::TieForm form(nobody, {u"claire"_s, lead()});
    showActive(form);
    QTest::keyClick(&child<QComboBox>(form, "personCombo"), Qt::Key_Return);
    EXPECT_TRUE(form.isVisible());
    EXPECT_TRUE(child<QLabel>(form, "fieldMessage").text().startsWith(u"The directory lists nobody yet"_s));
}

TEST_F(DirectoryPageTest, correctsAWrongTieWithAReason)
{
    const PersonId wrong = addPerson(u"Claire"_s, u"Anne"_s);
    must(directory().registerMentor(lead(), wrong, true, {}, today()));
    addUser(u"zoe"_s, {Role::Juror}, wrong);
    openPage();
    show("accounts");
    waitForRows(3);
    table().setCurrentIndex(table().model()->index(2, 0));
    ASSERT_EQ(cell(2, 1), u"zoe"_s);
    const DialogDriver corrects([](QWidget &dialog) {
        expectEveryInputHasAName(dialog);
        expectTabOrderFollowsReading(dialog);
        auto &person = child<QComboBox>(dialog, "personCombo");
        EXPECT_EQ(person.currentText(), u"Claire Anne"_s);
        QTest::keyClick(&person, Qt::Key_Home);
        QTest::keyClick(&child<QLineEdit>(dialog, "reasonEdit"), Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible()) << "without a reason";
        type(dialog, "reasonEdit", u"wrong line"_s);
        QTest::keyClick(&child<QLineEdit>(dialog, "reasonEdit"), Qt::Key_Return);
    });
    pressOnWindow(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(corrects.wasShown());
    EXPECT_EQ(must(directory().user(u"zoe"_s)).person, std::nullopt);
    EXPECT_EQ(lastEvent().content.action, u"user.untied"_s);
    EXPECT_EQ(lastEvent().content.reason, u"wrong line"_s);
}

TEST_F(DirectoryPageTest, tellsWhyAnAccountThatEvaluatedStaysItsPersons)
{
    const SubmissionId submission = deposit(1);
    must(evaluations().lock(mentor(), graded(mentor(), submission, EvaluationOutcome::Validated)));
    openPage();
    page().goTo({.page = ui::pageid::directory, .account = mentor().user, .view = u"accounts"_s});
    waitForRows(2);
    ASSERT_EQ(cell(table().currentIndex().row(), 1), u"mentor.bernard"_s);
    pressOnWindow(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tone(), ui::Tone::Attention);
    EXPECT_TRUE(message().contains(u"stay that person's"_s)) << qPrintable(message());
}

TEST_F(DirectoryPageTest, tellsWhyOnesOwnAccountIsNotClosed)
{
    openPage();
    show("accounts");
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell(0, 1) == u"claire"_s; }));
    table().setCurrentIndex(table().model()->index(0, 0));
    const auto actions = page().findChildren<QAction *>();
    const auto close = std::ranges::find_if(
        actions, [](const QAction *action) { return action->text() == u"Close the accoun&t…"_s; });
    ASSERT_NE(close, actions.end());
    EXPECT_FALSE((*close)->isEnabled());
    EXPECT_TRUE((*close)->toolTip().contains(u"under which she or he sits"_s))
        << qPrintable((*close)->toolTip());
}

// The mentors' candidates stood there by name, whatever session the juror sits in.
TEST_F(DirectoryPageTest, aJurorFindsTheJurorsAndNoCandidateOfAMentor)
{
    assign(mentor(), addCandidate(u"Bertin"_s));
    addJuror({});
    openPage();
    show("mentors");
    waitForRows(1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return related().model()->rowCount() > 0; }));
    desk().seat(addUser(u"juror"_s, {Role::Juror}));
    const auto &tabs = child<QTabBar>(page(), "directoryTabs");
    EXPECT_EQ(tabs.tabData(tabs.currentIndex()), u"jurors"_s);
    for (const char *view : {"mentors", "accounts"}) {
        show(view); // a link, or what was in front last time
        EXPECT_EQ(tabs.tabData(tabs.currentIndex()), u"jurors"_s) << view;
    }
    waitForRows(1);
    for (const QAbstractItemView *list : page().findChildren<QAbstractItemView *>()) {
        if (list->isVisible() && list->model()->rowCount() > 0) {
            EXPECT_FALSE(list->model()->index(0, 0).data().toString().contains(u"Bertin"_s))
                << qPrintable(list->objectName());
        }
    }
    desk().seat(lead());
    EXPECT_TRUE(tabs.isTabVisible(0)) << "the lead finds them all again";
}
