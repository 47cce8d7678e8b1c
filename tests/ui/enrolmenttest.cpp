#include "parchemin/ui/keptentries.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <functional>

#include "candidateformtest.h"
#include "dialogdriver.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Entering persons and opening candidacies, by the keys of somebody who types.
class EnrolmentTest : public CandidateFormTest
{
protected:
    // A dialog that is not active yet, or no more behind an open list, moves its focus without anybody
    // leaving a field.
    static void enter(QLineEdit &field)
    {
        EXPECT_TRUE(QTest::qWaitFor([&field] {
            field.window()->activateWindow();
            field.setFocus();
            return field.hasFocus();
        }));
    }
    /// A form that stays would keep the test for ever.
    static std::function<void(QWidget &)> closing(std::function<void(QWidget &)> act)
    {
        return [act = std::move(act)](QWidget &form) {
            act(form);
            EXPECT_FALSE(form.isVisible()) << "the form stays";
            form.close();
        };
    }
    static void fill(QWidget &form, const char *input, const QString &text)
    {
        auto &field = child<QLineEdit>(form, input);
        enter(field);
        field.selectAll();
        QTest::keyClicks(&field, text);
        if (field.completer() != nullptr && field.completer()->popup()->isVisible()) {
            QTest::keyClick(field.completer()->popup(), Qt::Key_Escape);
            enter(field);
        }
        QTest::keyClick(&field, Qt::Key_Tab);
        QCoreApplication::processEvents();
    }
    static void typeNguyen(QWidget &form)
    {
        fill(form, "birthNameInput", u"Nguyen"_s);
        fill(form, "firstNamesInput", u"Minh Anh, Lan"_s);
        fill(form, "birthDateInput", u"14/03/1994"_s);
    }
    [[nodiscard]] std::vector<Person> nguyens()
    {
        return must(PersonRepository(database()).duplicatesOf(details(u"Nguyen"_s, {}, {1994, 3, 14})));
    }
    /// Types until the list opens, and takes the line that begins so.
    static void choose(QWidget &form, const char *input, const QString &typed, const QString &line)
    {
        auto &field = child<QLineEdit>(form, input);
        enter(field);
        QAbstractItemView *popup = field.completer()->popup();
        ASSERT_TRUE(QTest::qWaitFor([&field, popup, &typed] {
            field.clear();
            QTest::keyClicks(&field, typed);
            return popup->isVisible(); // the code lists are read in another thread
        }));
        const QAbstractItemModel *offered = field.completer()->completionModel();
        int row = 0;
        while (row < offered->rowCount() && !offered->index(row, 0).data().toString().startsWith(line))
            ++row;
        ASSERT_LT(row, offered->rowCount()) << qPrintable(line);
        for (int step = 0; step <= row; ++step)
            QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&field] { return !field.accessibleDescription().isEmpty(); }));
    }
    void bornIn(const QString &country, const QString &place, const QString &code)
    {
        PersonDetails details = person(personOf(candidacyId())).details;
        details.birthCountry = country;
        details.birthPlace = place;
        details.birthInsee = code;
        must(candidacies().correctPerson(lead(), personOf(candidacyId()), details, u"as on the papers"_s));
    }
    static void give(QWidget &form, const char *text, const QString &words)
    {
        child<QPlainTextEdit>(form, text).setPlainText(words);
    }
};

} // namespace

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
    ui::forgetKeptEntries(*page().window());
    const DialogDriver somebodyElse([](QWidget &form) {
        EXPECT_EQ(form.findChild<QPushButton *>(u"takeUpButton"_s), nullptr) << "somebody else sat down";
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(somebodyElse.wasShown());
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

TEST_F(EnrolmentTest, completesTheBirthPlaceWithoutAccentsByArrowsAndReturn)
{
    openPage();
    std::optional<DialogDriver> second;
    const DialogDriver driver([&second](QWidget &form) {
        typeNguyen(form);
        choose(form, "birthPlaceInput", u"saint etienne"_s, u"Saint-Étienne — 42"_s);
        const auto &place = child<QLineEdit>(form, "birthPlaceInput");
        EXPECT_EQ(place.text(), u"Saint-Étienne"_s);
        EXPECT_TRUE(place.accessibleDescription().startsWith(u"42"_s)) << "which of those of that name";
        second.emplace(Qt::Key_Escape); // no candidacy
        saveAndClose(form);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    ASSERT_EQ(nguyens().size(), 1U);
    EXPECT_EQ(nguyens().front().details.birthInsee, u"42218"_s);
    EXPECT_EQ(nguyens().front().details.birthPlace, u"Saint-Étienne"_s);
    EXPECT_EQ(nguyens().front().details.birthCountry, u"FR"_s);
    EXPECT_TRUE(message().contains(u"is known, without a new candidacy"_s)) << qPrintable(message());
}

// The list chose once: after the line had been left, the same keys wrote its whole text into the field.
TEST_F(EnrolmentTest, choosesFromTheListAgainAfterTheFieldWasLeft)
{
    openPage();
    const DialogDriver driver(closing([](QWidget &form) {
        choose(form, "birthPlaceInput", u"saint etienne"_s, u"Saint-Étienne — 42"_s);
        fill(form, "emailInput", u"lan@example.org"_s);
        choose(form, "birthPlaceInput", u"lyon"_s, u"Lyon — 69"_s);
        EXPECT_EQ(child<QLineEdit>(form, "birthPlaceInput").text(), u"Lyon"_s);
        fill(form, "emailInput", u"lan@example.org"_s);
        EXPECT_EQ(problem(form, "birthPlaceField"), QString());
        QTest::keyClick(&form, Qt::Key_Escape);
    }));
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(driver.wasShown());
}

TEST_F(EnrolmentTest, aChosenCommuneLeavesWhenTheBirthWasAbroad)
{
    openPage();
    std::optional<DialogDriver> second;
    const DialogDriver driver(closing([&second](QWidget &form) {
        typeNguyen(form);
        choose(form, "birthPlaceInput", u"saint etienne"_s, u"Saint-Étienne — 42"_s);
        fill(form, "birthCountryInput", u"belgique"_s);
        EXPECT_EQ(child<QLineEdit>(form, "birthCountryInput").text(), u"Belgique"_s);
        EXPECT_EQ(child<QLineEdit>(form, "birthPlaceInput").text(), QString());
        fill(form, "birthPlaceInput", u"Namur"_s);
        second.emplace(Qt::Key_Escape); // no candidacy
        saveAndClose(form);
    }));
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    ASSERT_EQ(nguyens().size(), 1U);
    EXPECT_EQ(nguyens().front().details.birthPlace, u"Namur"_s);
    EXPECT_EQ(nguyens().front().details.birthCountry, u"BE"_s);
    EXPECT_EQ(nguyens().front().details.birthInsee, u"99131"_s);
}

// The commune stood among the fields of a birth abroad when Return saved before the line was left.
TEST_F(EnrolmentTest, aCountryTypedWholeCountsWhenReturnSavesAtOnce)
{
    openPage();
    std::optional<DialogDriver> second;
    const DialogDriver driver(closing([&second](QWidget &form) {
        typeNguyen(form);
        choose(form, "birthPlaceInput", u"saint etienne"_s, u"Saint-Étienne — 42"_s);
        auto &country = child<QLineEdit>(form, "birthCountryInput");
        enter(country);
        country.selectAll();
        QTest::keyClicks(&country, u"belgique"_s);
        QTest::keyClick(country.completer()->popup(), Qt::Key_Escape);
        enter(country);
        second.emplace(Qt::Key_Escape); // no candidacy
        QTest::keyClick(&country, Qt::Key_Return);
        EXPECT_FALSE(form.isVisible()) << qPrintable(problem(form, "birthCountryField"));
        if (form.isVisible())
            form.close();
    }));
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    ASSERT_EQ(nguyens().size(), 1U);
    EXPECT_EQ(nguyens().front().details.birthPlace, QString());
    EXPECT_EQ(nguyens().front().details.birthInsee, u"99131"_s);
}

TEST_F(EnrolmentTest, aTownAbroadLeavesWhenTheBirthWasInFrance)
{
    bornIn(u"DE"_s, u"Berlin"_s, u"99109"_s);
    openPage();
    const DialogDriver driver(closing([](QWidget &form) {
        EXPECT_EQ(child<QLineEdit>(form, "birthPlaceInput").text(), u"Berlin"_s);
        ASSERT_TRUE(QTest::qWaitFor([&form] {
            fill(form, "birthCountryInput", u"france"_s);
            return child<QLineEdit>(form, "birthPlaceInput").text().isEmpty(); // the lists are read beside
        }));
        fill(form, "birthPlaceInput", u"Berlin"_s);
        EXPECT_TRUE(problem(form, "birthPlaceField").startsWith(u"Choose the commune"_s));
        choose(form, "birthPlaceInput", u"saint etienne"_s, u"Saint-Étienne — 42"_s);
        give(form, "reasonInput", u"birth certificate"_s);
        saveAndClose(form);
    }));
    pressOnWindow(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(driver.wasShown());
    const PersonDetails saved = person(personOf(candidacyId())).details;
    EXPECT_EQ(saved.birthCountry, u"FR"_s);
    EXPECT_EQ(saved.birthPlace, u"Saint-Étienne"_s);
    EXPECT_EQ(saved.birthInsee, u"42218"_s);
}

// A place without a code, as an import leaves it, passed for a commune of France.
TEST_F(EnrolmentTest, aPlaceOfAnotherCountryIsNoCommuneBecauseItStoodThereBefore)
{
    bornIn(u"DE"_s, u"Berlin"_s, {});
    openPage();
    const DialogDriver driver(closing([](QWidget &form) {
        ASSERT_TRUE(QTest::qWaitFor([&form] {
            fill(form, "birthCountryInput", u"france"_s);
            return problem(form, "birthCountryField").isEmpty(); // the lists are read beside
        }));
        save(form);
        EXPECT_TRUE(problem(form, "birthPlaceField").startsWith(u"Choose the commune"_s));
        QTest::keyClick(&form, Qt::Key_Escape);
    }));
    pressOnWindow(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(driver.wasShown());
    EXPECT_EQ(person(personOf(candidacyId())).details.birthCountry, u"DE"_s);
}

TEST_F(EnrolmentTest, anUnknownCountryOfBirthIsNotTakenForFrance)
{
    PersonDetails unknown = person(personOf(candidacyId())).details;
    unknown.birthCountry.clear();
    unknown.birthPlace = u"Cracovie"_s;
    unknown.birthInsee.clear();
    must(candidacies().correctPerson(lead(), personOf(candidacyId()), unknown, u"as imported"_s));
    openPage();
    const DialogDriver driver([](QWidget &form) {
        EXPECT_EQ(child<QLineEdit>(form, "birthCountryInput").text(), QString());
        fill(form, "emailInput", u"yasmine@example.org"_s);
        EXPECT_EQ(child<QLineEdit>(form, "birthCountryInput").text(), QString());
        saveAndClose(form);
    });
    pressOnWindow(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(driver.wasShown());
    const PersonDetails saved = person(personOf(candidacyId())).details;
    EXPECT_EQ(saved.email, u"yasmine@example.org"_s);
    EXPECT_EQ(saved.birthCountry, QString());
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
