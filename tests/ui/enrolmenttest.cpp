#include "enrolmenttest.h"

#include "parchemin/app/formdrafts.h"
#include "parchemin/ui/keptentries.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>

#include "ui/candidates/candidacyform.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

TEST_F(EnrolmentTest, entersAPersonThenTheCandidacyByKeyboard)
{
    openPage();
    std::optional<DialogDriver> candidacyDriver;
    const DialogDriver personDriver([&candidacyDriver](QWidget &form) {
        typeNguyen(form);
        candidacyDriver.emplace([](QWidget &next) {
            EXPECT_EQ(next.objectName(), u"candidacyForm"_s);
            fill(next, "enteredOnInput", u"02/11/2020"_s);
            QTest::keyClick(&child<QLineEdit>(next, "numberInput"), Qt::Key_Return);
        });
        QTest::keyClick(&child<QLineEdit>(form, "emailInput"), Qt::Key_Return);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(candidacyDriver && candidacyDriver->wasShown());
    ASSERT_EQ(nguyens().size(), 1U);
    EXPECT_EQ(nguyens().front().details.firstNames, QStringList({u"Minh Anh"_s, u"Lan"_s}));
    EXPECT_EQ(lastEvent().content.action, u"candidacy.registered"_s);
    EXPECT_EQ(tone(), ui::Tone::Positive);
    EXPECT_EQ(textOf("dossierName"), u"Minh Anh NGUYEN"_s) << "the new dossier is open";
}

TEST_F(EnrolmentTest, asksForTheDayOfEntryOnceTheRegistrationHasEnded)
{
    clock().moveTo(QDateTime(QDate(2022, 2, 10), QTime(9, 0), Qt::UTC));
    openPage();
    std::optional<DialogDriver> candidacyDriver;
    const DialogDriver personDriver([&candidacyDriver](QWidget &form) {
        typeNguyen(form);
        candidacyDriver.emplace([](QWidget &next) {
            EXPECT_EQ(child<QLineEdit>(next, "enteredOnInput").text(), QString());
            EXPECT_FALSE(child<ui::FormField>(next, "nonClaimableReasonField").isVisible());
            const auto hints = child<ui::FormField>(next, "enteredOnField").findChildren<QLabel *>();
            EXPECT_TRUE(std::ranges::any_of(hints, [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(u"The registration ended on"_s);
            }));
            fill(next, "enteredOnInput", u"02/11/2020"_s);
            saveAndClose(next);
        });
        save(form);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(candidacyDriver && candidacyDriver->wasShown());
    EXPECT_EQ(lastEvent().content.action, u"candidacy.registered"_s);
}

TEST_F(EnrolmentTest, offersAgainWhatWasTypedInAFormThatWasLeft)
{
    openPage();
    ui::KeptEntries::of(window()).keepIn(context(), desk());
    const DialogDriver left([](QWidget &form) {
        EXPECT_EQ(form.findChild<QPushButton *>(u"takeUpButton"_s), nullptr) << "nothing was left before";
        typeNguyen(form);
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(left.wasShown());
    std::optional<DialogDriver> candidacyDriver;
    const DialogDriver again([&candidacyDriver](QWidget &form) {
        EXPECT_EQ(form.focusWidget()->objectName(), u"birthNameInput"_s);
        EXPECT_EQ(child<QLineEdit>(form, "birthNameInput").text(), QString());
        child<QPushButton>(form, "takeUpButton").setFocus();
        expectTabOrderFollowsReading(form);
        QTest::keyClick(&child<QPushButton>(form, "takeUpButton"), Qt::Key_Space);
        EXPECT_EQ(child<QLineEdit>(form, "firstNamesInput").text(), u"Minh Anh, Lan"_s);
        EXPECT_FALSE(child<QPushButton>(form, "takeUpButton").isVisible());
        candidacyDriver.emplace(Qt::Key_Escape);
        save(form);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(candidacyDriver && candidacyDriver->wasShown());
    EXPECT_EQ(nguyens().size(), 1U);
    const DialogDriver fresh([](QWidget &form) {
        EXPECT_EQ(form.findChild<QPushButton *>(u"takeUpButton"_s), nullptr) << "what was saved is not left";
        QTest::keyClicks(&child<QLineEdit>(form, "birthNameInput"), u"Durand"_s);
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(fresh.wasShown());
    desk().seat(actor(Role::Registrar));
    const DialogDriver somebodyElse([](QWidget &form) {
        EXPECT_EQ(form.findChild<QPushButton *>(u"takeUpButton"_s), nullptr) << "somebody else sat down";
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(somebodyElse.wasShown());
    desk().seat(lead());
    const DialogDriver back([](QWidget &form) {
        QTest::mouseClick(&child<QPushButton>(form, "dropButton"), Qt::LeftButton);
        EXPECT_FALSE(child<QPushButton>(form, "takeUpButton").isVisible());
        EXPECT_EQ(child<QLineEdit>(form, "birthNameInput").text(), QString());
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(back.wasShown());
    EXPECT_EQ(ui::KeptEntries::of(window()).forms(), QStringList()) << "what is dropped is gone";
}

// The form proposes the day on which it is opened: from the next day on, what was typed was never offered.
TEST_F(EnrolmentTest, offersWhatWasTypedOfThatCandidateOnAnotherDayToo)
{
    openPage();
    ui::KeptEntries::of(window()).keepIn(context(), desk());
    std::optional<DialogDriver> candidacyDriver;
    const DialogDriver person([&candidacyDriver](QWidget &form) {
        typeNguyen(form);
        candidacyDriver.emplace([](QWidget &candidacy) {
            QTest::keyClicks(&child<QLineEdit>(candidacy, "numberInput"), u"2021-9999"_s);
            QTest::keyClick(&candidacy, Qt::Key_Escape);
        });
        save(form);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(candidacyDriver && candidacyDriver->wasShown());
    ASSERT_EQ(ui::KeptEntries::of(window()).forms().size(), 1);
    EXPECT_EQ(ui::KeptEntries::titleIn(ui::KeptEntries::of(window()).forms().front()),
              u"New candidacy of Minh Anh NGUYEN"_s);
    clock().advance(qint64{24} * 3600);
    ui::CandidacyForm again(must(PersonRepository(database()).load(nguyens().front().id)), rules().current(),
                            context().clock.today(), {}, &window());
    again.show();
    const QString today = child<QLineEdit>(again, "enteredOnInput").text();
    QTest::mouseClick(&child<QPushButton>(again, "takeUpButton"), Qt::LeftButton);
    EXPECT_EQ(child<QLineEdit>(again, "numberInput").text(), u"2021-9999"_s);
    EXPECT_EQ(child<QLineEdit>(again, "enteredOnInput").text(), today) << "which nobody had typed";
}

TEST_F(EnrolmentTest, keepsWhatIsTypedInAWindowThatIsNotThereAnyMore)
{
    openPage();
    ui::KeptEntries::of(window()).keepIn(context(), desk());
    const auto typedForms = [this] {
        return must(FormDrafts(context()).forms(lead()));
    };
    const DialogDriver typing([&typedForms](QWidget &form) {
        typeNguyen(form);
        EXPECT_TRUE(QTest::qWaitFor([&typedForms] { return !typedForms().isEmpty(); }, 1000))
            << "while one types, before the form is left";
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(typing.wasShown());
    closePage();
    openPage();
    ui::KeptEntries::of(window()).keepIn(context(), desk());
    ASSERT_EQ(ui::KeptEntries::of(window()).forms().size(), 1);
    EXPECT_EQ(ui::KeptEntries::titleIn(ui::KeptEntries::of(window()).forms().front()),
              u"New candidate: the person"_s);
    std::optional<DialogDriver> candidacyDriver;
    const DialogDriver again([&candidacyDriver](QWidget &form) {
        QTest::mouseClick(&child<QPushButton>(form, "takeUpButton"), Qt::LeftButton);
        EXPECT_EQ(child<QLineEdit>(form, "firstNamesInput").text(), u"Minh Anh, Lan"_s);
        EXPECT_EQ(child<QLineEdit>(form, "birthDateInput").text(), u"14/03/1994"_s);
        candidacyDriver.emplace(Qt::Key_Escape);
        save(form);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(candidacyDriver && candidacyDriver->wasShown());
    EXPECT_EQ(nguyens().size(), 1U);
    EXPECT_EQ(typedForms(), QStringList()) << "what is saved is no draft";
}

TEST_F(EnrolmentTest, theHomonymsButtonComesBeforeTheAnswerInTheTabOrder)
{
    openPage();
    const Person amrani = person(personOf(candidacyId()));
    const DialogDriver driver([&amrani](QWidget &form) {
        fill(form, "birthNameInput", amrani.details.birthName);
        fill(form, "firstNamesInput", amrani.details.firstNames.join(u", "_s));
        fill(form, "birthDateInput", amrani.details.birthDate.toString(u"dd/MM/yyyy"_s));
        ASSERT_TRUE(child<QCheckBox>(form, "somebodyElseCheck").isVisible());
        child<QLineEdit>(form, "birthNameInput").setFocus();
        expectTabOrderFollowsReading(form);
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    QLocale::setDefault(QLocale(QLocale::French));
    page().window()->setFocus();
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(driver.wasShown());
}

TEST_F(EnrolmentTest, writesWhatIsWrongUnderTheFieldOnceItIsLeft)
{
    openPage();
    const DialogDriver driver([](QWidget &form) {
        fill(form, "birthDateInput", u"31/02/1994"_s);
        EXPECT_EQ(problem(form, "birthDateField"), u"This is no day: type it as dd/mm/yyyy."_s);
        EXPECT_EQ(child<QLineEdit>(form, "birthDateInput").accessibleDescription(),
                  problem(form, "birthDateField"));
        fill(form, "birthDateInput", u"04/06/2031"_s);
        EXPECT_EQ(problem(form, "birthDateField"), u"The birth cannot lie in the future."_s);
        fill(form, "birthDateInput", u"14031994"_s);
        EXPECT_EQ(problem(form, "birthDateField"), QString());
        EXPECT_EQ(child<QLineEdit>(form, "birthDateInput").text(), u"14/03/1994"_s);
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    QLocale::setDefault(QLocale(QLocale::French));
    page().window()->setFocus();
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(driver.wasShown());
}

TEST_F(EnrolmentTest, savingAnEmptyFormShowsWhatIsMissingAndKeepsItOpen)
{
    openPage();
    const EventSeq before = head();
    const DialogDriver driver([](QWidget &form) {
        EXPECT_TRUE(child<QPushButton>(form, "saveButton").isEnabled());
        save(form);
        EXPECT_TRUE(form.isVisible());
        EXPECT_EQ(problem(form, "birthNameField"), u"Enter the birth name: at most 200 characters."_s);
        EXPECT_EQ(form.focusWidget()->objectName(), u"birthNameInput"_s);
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(driver.wasShown());
    EXPECT_EQ(head().value(), before.value());
}

// With the date typed last, Return refused a homonym without offering the person.
TEST_F(EnrolmentTest, offersAHomonymWhileTheDateStillHasTheKeyboard)
{
    addCandidacy(addPerson(u"Nguyen"_s, u"Kim"_s, {1994, 3, 14}));
    openPage(2);
    const DialogDriver driver([](QWidget &form) {
        child<QLineEdit>(form, "birthNameInput").setText(u"Nguyen"_s);
        auto &date = child<QLineEdit>(form, "birthDateInput");
        date.setFocus();
        QTest::keyClicks(&date, u"14/03/1994"_s);
        EXPECT_EQ(form.focusWidget(), &date);
        EXPECT_FALSE(child<QWidget>(form, "homonyms").isHidden());
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(driver.wasShown());
}

TEST_F(EnrolmentTest, asksForAnswerAboutAHomonymBeforeItAddsAnybody)
{
    addCandidacy(addPerson(u"Nguyen"_s, u"Kim"_s, {1994, 3, 14}));
    openPage(2);
    std::optional<DialogDriver> second;
    const DialogDriver driver([this, &second](QWidget &form) {
        typeNguyen(form);
        auto &panel = child<QWidget>(form, "homonyms");
        ASSERT_TRUE(QTest::qWaitFor([&panel] { return panel.isVisible(); }));
        EXPECT_TRUE(panel.findChildren<QLabel *>().size() > 1);
        save(form);
        EXPECT_TRUE(form.isVisible());
        EXPECT_EQ(nguyens().size(), 1U);
        EXPECT_TRUE(problem(form, "formProblem").contains(u"same birth name"_s));
        child<QCheckBox>(form, "somebodyElseCheck").click();
        second.emplace(Qt::Key_Escape);
        saveAndClose(form);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(driver.wasShown());
    EXPECT_EQ(nguyens().size(), 2U);
}

TEST_F(EnrolmentTest, opensTheCandidacyOfTheHomonymWhoIsTheSamePerson)
{
    const PersonId known = addPerson(u"Nguyen"_s, u"Kim"_s, {1994, 3, 14});
    openPage();
    std::optional<DialogDriver> second;
    const DialogDriver driver([&second, known](QWidget &form) {
        typeNguyen(form);
        second.emplace([](QWidget &next) { saveAndClose(next); });
        const QString name = u"chooseHomonym%1"_s.arg(known.value());
        auto &choose = child<QPushButton>(form, name.toLatin1().constData());
        choose.setFocus();
        QTest::keyClick(&choose, Qt::Key_Return);
        EXPECT_FALSE(form.isVisible()) << "Return presses the button in focus, not the one that saves";
        if (form.isVisible())
            QTest::keyClick(&form, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(second && second->wasShown());
    EXPECT_EQ(nguyens().size(), 1U);
    EXPECT_EQ(must(CandidacyRepository(database()).ofPerson(known)).size(), 1U);
}

TEST_F(EnrolmentTest, aCorrectedIdentityNeedsItsReason)
{
    openPage();
    const DialogDriver driver([](QWidget &form) {
        fill(form, "birthNameInput", u"Amranis"_s);
        save(form);
        EXPECT_TRUE(form.isVisible());
        EXPECT_EQ(problem(form, "reasonField"), u"This act needs a written reason."_s);
        give(form, "reasonInput", u"spelling of the birth certificate"_s);
        saveAndClose(form);
    });
    pressOnWindow(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(driver.wasShown());
    EXPECT_EQ(person(personOf(candidacyId())).details.birthName, u"Amranis"_s);
    EXPECT_EQ(lastEvent().content.reason, u"spelling of the birth certificate"_s);
}

TEST_F(EnrolmentTest, aClosedRouteIsRefusedUnderTheRoute)
{
    const PersonId known = addPerson(u"Nguyen"_s, u"Kim"_s, {1994, 3, 14});
    openPage();
    std::optional<DialogDriver> second;
    const DialogDriver driver([&second, known](QWidget &form) {
        typeNguyen(form);
        second.emplace([](QWidget &next) {
            auto &route = child<QComboBox>(next, "routeInput");
            route.setCurrentIndex(route.findData(static_cast<int>(AccessRoute::Individual)));
            save(next);
            EXPECT_TRUE(next.isVisible());
            EXPECT_TRUE(problem(next, "routeField").contains(u"is not open"_s));
            QTest::keyClick(&next, Qt::Key_Escape);
        });
        const QString name = u"chooseHomonym%1"_s.arg(known.value());
        QTest::mouseClick(&child<QPushButton>(form, name.toLatin1().constData()), Qt::LeftButton);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(must(CandidacyRepository(database()).ofPerson(known)).empty());
}

TEST_F(EnrolmentTest, aCandidacyToSomeBlocksNamesThemAndALateEntryItsReason)
{
    moveTo({2021, 9, 10});
    const PersonId known = addPerson(u"Nguyen"_s, u"Kim"_s, {1994, 3, 14});
    openPage();
    std::optional<DialogDriver> second;
    const DialogDriver driver([&second, known](QWidget &form) {
        typeNguyen(form);
        second.emplace([](QWidget &next) {
            auto &scope = child<QComboBox>(next, "scopeInput");
            scope.setCurrentIndex(1);
            fill(next, "enteredOnInput", u"10/09/2021"_s);
            save(next);
            EXPECT_EQ(problem(next, "targetBlocksField"), u"Choose one block at least."_s);
            EXPECT_TRUE(
                problem(next, "nonClaimableReasonField").contains(u"outside the registration period"_s));
            child<QCheckBox>(next, "target3Check").click();
            give(next, "nonClaimableReasonInput", u"blocks only, informed in writing"_s);
            saveAndClose(next);
        });
        const QString name = u"chooseHomonym%1"_s.arg(known.value());
        QTest::mouseClick(&child<QPushButton>(form, name.toLatin1().constData()), Qt::LeftButton);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    const auto opened = must(CandidacyRepository(database()).ofPerson(known));
    ASSERT_EQ(opened.size(), 1U);
    EXPECT_EQ(opened.front().targetBlocks, std::vector{3});
    EXPECT_EQ(opened.front().nonClaimableReason, u"blocks only, informed in writing"_s);
}

TEST_F(EnrolmentTest, anotherUserIsToldThatHeMayNotEnrol)
{
    openPage();
    desk().seat(actor(Role::Auditor));
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(tone(), ui::Tone::Attention);
    EXPECT_TRUE(message().contains(u"does not have the right to write persons"_s)) << qPrintable(message());
}

TEST_F(EnrolmentTest, whatIsWrongCutsNoFieldOfTheForm)
{
    openPage();
    int wanted = 0;
    int shown = 0;
    const DialogDriver driver([&wanted, &shown](QWidget &form) {
        const auto &date = child<QLineEdit>(form, "birthDateInput");
        wanted = date.height();
        fill(form, "birthDateInput", u"31/02/1990"_s);
        EXPECT_NE(problem(form, "birthDateField"), QString());
        QCoreApplication::processEvents();
        shown = date.height();
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(driver.wasShown());
    EXPECT_EQ(shown, wanted);
}
