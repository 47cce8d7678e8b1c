#include "enrolmenttest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

// Where somebody was born: a commune of the code lists, one that is no more, or a town abroad.

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
