#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>

#include "candidatespagetest.h"
#include "dialogdriver.h"
#include "ui/formfield.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Narrowing the list, and keeping what narrows it under a name.
class CandidateFiltersTest : public CandidatesPageTest
{
protected:
    void SetUp() override
    {
        CandidatesPageTest::SetUp();
        m_zola = addCandidacy(addPerson(u"Zola"_s, u"Emma"_s), AccessRoute::Apprenticeship, {2019, 9, 2});
    }
    static void trigger(QMenu &menu, const QString &text)
    {
        emit menu.aboutToShow();
        const QList<QAction *> actions = menu.actions();
        const auto found = std::ranges::find_if(
            actions, [&text](QAction *action) { return action->text().remove(u'&') == text; });
        ASSERT_NE(found, actions.end()) << qPrintable(text);
        EXPECT_TRUE((*found)->isEnabled()) << qPrintable(text);
        (*found)->trigger();
    }
    static bool offers(QMenu &menu, const QString &text)
    {
        emit menu.aboutToShow();
        const QList<QAction *> actions = menu.actions();
        return std::ranges::any_of(actions,
                                   [&text](QAction *action) { return action->text().remove(u'&') == text; });
    }
    QMenu &saved() { return child<QMenu>(page(), "savedFiltersMenu"); }
    QPushButton &savedButton() { return child<QPushButton>(page(), "savedFiltersButton"); }
    void narrowToApprentices()
    {
        trigger(*child<QPushButton>(page(), "filterButton").menu(), u"Apprenticeship"_s);
        waitForRows(1);
    }
    void saveAs(const QString &name)
    {
        const DialogDriver driver([&name](QWidget &form) {
            QTest::keyClicks(&child<QLineEdit>(form, "nameInput"), name);
            QTest::keyClick(&child<QLineEdit>(form, "nameInput"), Qt::Key_Return);
        });
        trigger(saved(), u"Save the filter as…"_s);
        EXPECT_TRUE(driver.wasShown());
    }
    /// Closes the page and opens it anew with its filter, as the next day.
    void reopen(int rows)
    {
        const QVariantMap state = page().filterState();
        closePage();
        openPage(2);
        page().restoreFilterState(state);
        waitForRows(rows);
    }
    [[nodiscard]] CandidacyId zola() const { return m_zola; }

private:
    CandidacyId m_zola{0};
};

} // namespace

TEST_F(CandidateFiltersTest, narrowsByYearAndTakesItBack)
{
    openPage(2);
    trigger(child<QMenu>(page(), "yearMenu"), u"2019"_s);
    waitForRows(1);
    EXPECT_EQ(list().model()->index(0, 0).data().toString(), u"Zola Emma"_s);
    auto &chip = child<QPushButton>(page(), "yearChip");
    EXPECT_TRUE(chip.isVisible());
    QTest::mouseClick(&chip, Qt::LeftButton);
    waitForRows(2);
    EXPECT_FALSE(chip.isVisible());
}

TEST_F(CandidateFiltersTest, narrowsByMentorAndByTheStateOfABlock)
{
    propose(3);
    openPage(2);
    trigger(child<QMenu>(page(), "mentorMenu"), u"Camille Bernard"_s);
    waitForRows(1);
    EXPECT_EQ(list().model()->index(0, 0).data().toString(), u"Amrani Yasmine"_s);
    QTest::mouseClick(&child<QPushButton>(page(), "mentorChip"), Qt::LeftButton);
    waitForRows(2);
    auto &blocks = child<QMenu>(page(), "blockMenu");
    emit blocks.aboutToShow();
    trigger(*blocks.actions().at(2)->menu(), u"To validate"_s);
    waitForRows(1);
    EXPECT_EQ(list().model()->index(0, 0).data().toString(), u"Amrani Yasmine"_s);
}

TEST_F(CandidateFiltersTest, keepsAFilterUnderANameAndMarksAChange)
{
    openPage(2);
    EXPECT_EQ(savedButton().text(), u"My filters"_s);
    narrowToApprentices();
    saveAs(u"Apprentices"_s);
    EXPECT_EQ(savedButton().text(), u"Apprentices"_s);
    type(u"zo"_s);
    EXPECT_EQ(savedButton().text(), u"Apprentices · modified *"_s);
    page().open(zola()); // a dossier opened in between changes nothing of it
    EXPECT_EQ(savedButton().text(), u"Apprentices · modified *"_s);
    trigger(saved(), u"Apprentices"_s);
    EXPECT_EQ(child<QLineEdit>(page(), "candidateSearch").text(), QString());
    EXPECT_EQ(savedButton().text(), u"Apprentices"_s);
    waitForRows(1);
}

TEST_F(CandidateFiltersTest, keepsAFilterThatIsThereSinceTheLastTime)
{
    openPage(2);
    page().restoreFilterState({{u"route"_s, u"APPRENTICESHIP"_s}});
    waitForRows(1);
    saveAs(u"Apprentices"_s);
    EXPECT_EQ(savedButton().text(), u"Apprentices"_s);
}

TEST_F(CandidateFiltersTest, savesTheChangesRenamesAndDeletesAndPutsBack)
{
    openPage(2);
    narrowToApprentices();
    saveAs(u"Apprentices"_s);
    trigger(child<QMenu>(page(), "yearMenu"), u"2019"_s);
    trigger(saved(), u"Save the changes of “Apprentices”"_s);
    EXPECT_EQ(savedButton().text(), u"Apprentices"_s);
    const DialogDriver driver([](QWidget &form) {
        auto &name = child<QLineEdit>(form, "nameInput");
        name.selectAll();
        QTest::keyClicks(&name, u"Apprentices of 2019"_s);
        QTest::keyClick(&name, Qt::Key_Return);
    });
    trigger(saved(), u"Rename “Apprentices”…"_s);
    EXPECT_EQ(savedButton().text(), u"Apprentices of 2019"_s);
    trigger(saved(), u"Delete “Apprentices of 2019”"_s);
    EXPECT_FALSE(offers(saved(), u"Apprentices of 2019"_s));
    trigger(saved(), u"Put “Apprentices of 2019” back"_s);
    EXPECT_TRUE(offers(saved(), u"Apprentices of 2019"_s));
}

TEST_F(CandidateFiltersTest, aSavedFilterBelongsToItsUser)
{
    openPage(2);
    narrowToApprentices();
    saveAs(u"Apprentices"_s);
    desk().seat(actor(Role::Registrar));
    EXPECT_EQ(savedButton().text(), u"My filters"_s);
    EXPECT_FALSE(offers(saved(), u"Apprentices"_s));
    desk().seat(lead());
    EXPECT_TRUE(offers(saved(), u"Apprentices"_s));
}

TEST_F(CandidateFiltersTest, aFilterNeedsAName)
{
    openPage(2);
    narrowToApprentices();
    const DialogDriver driver([](QWidget &form) {
        QTest::keyClick(&child<QLineEdit>(form, "nameInput"), Qt::Key_Return);
        EXPECT_TRUE(form.isVisible());
        EXPECT_EQ(child<ui::FormField>(form, "nameField").error(), u"Give the filter a name."_s);
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    trigger(saved(), u"Save the filter as…"_s);
    EXPECT_EQ(savedButton().text(), u"My filters"_s);
}

TEST_F(CandidateFiltersTest, aFilterDoesNotTakeThePlaceOfAnotherInSilence)
{
    openPage(2);
    narrowToApprentices();
    saveAs(u"Apprentices"_s);
    trigger(child<QMenu>(page(), "yearMenu"), u"2019"_s);
    saveAs(u"Those of 2019"_s);
    const auto take = [](const QString &name) {
        return DialogDriver([name](QWidget &form) {
            auto &input = child<QLineEdit>(form, "nameInput");
            input.selectAll();
            QTest::keyClicks(&input, name);
            QTest::keyClick(&input, Qt::Key_Return);
            ASSERT_TRUE(form.isVisible());
            EXPECT_EQ(child<ui::FormField>(form, "nameField").error(),
                      u"Another of your filters has this name."_s);
            QTest::keyClick(&form, Qt::Key_Escape);
        });
    };
    {
        const DialogDriver driver = take(u" Apprentices "_s);
        trigger(saved(), u"Save the filter as…"_s);
        EXPECT_TRUE(driver.wasShown());
    }
    {
        const DialogDriver driver = take(u"Apprentices"_s);
        trigger(saved(), u"Rename “Those of 2019”…"_s);
        EXPECT_TRUE(driver.wasShown());
    }
    trigger(saved(), u"Apprentices"_s);
    EXPECT_EQ(child<QPushButton>(page(), "savedFiltersButton").text(), u"Apprentices"_s);
    EXPECT_TRUE(offers(saved(), u"Those of 2019"_s));
}

// Only route and state came back.
TEST_F(CandidateFiltersTest, everyCriterionIsThereOnTheNextDayAndNoName)
{
    propose(3);
    openPage(2);
    trigger(child<QMenu>(page(), "yearMenu"), QString::number(candidacy(candidacyId()).enteredOn.year()));
    trigger(child<QMenu>(page(), "mentorMenu"), u"Camille Bernard"_s);
    auto &blockMenu = child<QMenu>(page(), "blockMenu");
    emit blockMenu.aboutToShow();
    trigger(*blockMenu.actions().at(2)->menu(), u"To validate"_s);
    waitForRows(1);
    type(u"ama"_s);
    const QString kept = QString::fromUtf8(QJsonDocument::fromVariant(page().filterState()).toJson());
    EXPECT_FALSE(kept.contains(u"Camille"_s) || kept.contains(u"ama"_s)) << qPrintable(kept);
    reopen(1);
    EXPECT_EQ(child<QLineEdit>(page(), "candidateSearch").text(), QString());
    EXPECT_TRUE(child<QPushButton>(page(), "yearChip").isVisible());
    EXPECT_EQ(child<QPushButton>(page(), "mentorChip").text(), u"Mentor: Camille Bernard  ✕"_s);
    EXPECT_EQ(child<QPushButton>(page(), "blockChip").text(), u"Block 3: To validate  ✕"_s);
}

TEST_F(CandidateFiltersTest, whatIsThereNoMoreIsLeftOutInSilence)
{
    openPage(2);
    page().restoreFilterState({{u"mentor"_s, 4711},
                               {u"organisation"_s, 4711},
                               {u"block"_s, 12},
                               {u"blockState"_s, u"VALIDATED"_s},
                               {u"state"_s, u"NONSENSE"_s}});
    waitForRows(2);
    EXPECT_EQ(page().filterState().keys(), QStringList{u"current"_s}) << "who is in front, and no filter";
    EXPECT_EQ(message(), QString());
}

// The figure of all candidates led to a list in which a former search found nobody.
TEST_F(CandidateFiltersTest, aLinkToEverybodyLeavesNoSearchAndNoFilter)
{
    openPage(2);
    narrowToApprentices();
    type(u"zo"_s);
    page().goTo({.page = ui::pageid::candidates, .view = u"everybody"_s});
    waitForRows(2);
    EXPECT_EQ(child<QLineEdit>(page(), "candidateSearch").text(), QString());
}

TEST_F(CandidateFiltersTest, comesBackToWhoWasInFront)
{
    openPage(2);
    list().setCurrentIndex(list().model()->index(1, 0));
    EXPECT_EQ(list().currentIndex().data().toString(), u"Zola Emma"_s);
    reopen(2);
    pressOnWindow(Qt::Key_F5);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return list().currentIndex().data().toString() == u"Zola Emma"_s; }));
}

TEST_F(CandidateFiltersTest, aSavedFilterKeepsItsNameAndItsMarkOnTheNextDay)
{
    openPage(2);
    narrowToApprentices();
    type(u"zo"_s);
    saveAs(u"Madame Zola"_s);
    EXPECT_FALSE(page().filterState().values().contains(u"Madame Zola"_s)) << "a name may be somebody's";
    reopen(1);
    EXPECT_EQ(savedButton().text(), u"Madame Zola"_s);
    EXPECT_EQ(child<QLineEdit>(page(), "candidateSearch").text(), u"zo"_s) << "it is kept in the store";
    trigger(child<QMenu>(page(), "yearMenu"), u"2019"_s);
    reopen(1);
    EXPECT_EQ(savedButton().text(), u"Madame Zola · modified *"_s);
    EXPECT_TRUE(child<QPushButton>(page(), "yearChip").isVisible());
    trigger(saved(), u"Delete “Madame Zola”"_s);
    reopen(1);
    EXPECT_EQ(savedButton().text(), u"My filters"_s);
}

// "+ filter" came before "My filters", which stands at its left.
TEST_F(CandidateFiltersTest, tabWalksTheFiltersAsTheyAreRead)
{
    openPage(2);
    narrowToApprentices();
    child<QLineEdit>(page(), "candidateSearch").setFocus();
    QStringList walked;
    for (int step = 0; step < 4; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        walked.append(QApplication::focusWidget()->objectName());
    }
    EXPECT_EQ(walked, (QStringList{u"filterButton"_s, u"savedFiltersButton"_s, u"routeChip"_s,
                                   u"addFilterButton"_s}));
}

// From the dashboard, where several files wait for a decision.
TEST_F(CandidateFiltersTest, leadsToThoseWhoseAdmissibilityIsUnderReview)
{
    addCandidacy(addPerson(u"Faure"_s, u"Louis"_s), AccessRoute::Vae);
    openPage(3);
    page().goTo({.page = ui::pageid::candidates, .view = u"admissibility"_s});
    waitForRows(1);
    EXPECT_EQ(list().model()->index(0, 0).data().toString(), u"Faure Louis"_s);
}
