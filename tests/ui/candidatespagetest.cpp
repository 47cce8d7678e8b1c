#include "candidatespagetest.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

#include "brackettranslator.h"
#include "dialogdriver.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class CandidatesAndDossierTest : public CandidatesPageTest
{
protected:
    [[nodiscard]] QTabWidget &tabs() { return child<QTabWidget>(page(), "blockTabs"); }
    [[nodiscard]] QString tabText() { return tabs().tabText(tabs().currentIndex()); }
    [[nodiscard]] QAction *primary() { return page().primaryAction(); }
    [[nodiscard]] QString titleOfVerdict(const char *card)
    {
        return child<QLabel>(child<QWidget>(page(), card), "cardTitle").text();
    }
    [[nodiscard]] bool isValidated(int block)
    {
        const auto blockers = must(blocks().blockers(candidacyId(), block));
        return contains(blockers, BlockerCode::BlockAlreadyValidated);
    }
    /// The text a screen reader gives of a line of the list.
    [[nodiscard]] QString lineText(int row)
    {
        return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
};

} // namespace

TEST_F(CandidatesAndDossierTest, opensTheFirstDossierOfTheList)
{
    openPage();
    EXPECT_EQ(textOf("dossierName"), u"Yasmine AMRANI"_s);
    EXPECT_EQ(page().title(), u"Yasmine Amrani"_s);
    EXPECT_TRUE(textOf("dossierIdentity").contains(candidacy(candidacyId()).number));
}

TEST_F(CandidatesAndDossierTest, aDayOfEntryThatLiesAheadIsNamedSo)
{
    const auto captions = [this](const QString &text) {
        return std::ranges::count(page().findChildren<QLabel *>(), text, &QLabel::text);
    };
    const CandidacyId planned =
        addCandidacy(addPerson(u"Zola"_s, u"Emma"_s), AccessRoute::ContinuingEd, today().addDays(1));
    openPage(2);
    EXPECT_EQ(captions(u"Entered on"_s), 2) << "on the card and under Candidacy";
    page().open(planned);
    ASSERT_TRUE(QTest::qWaitFor([&] { return captions(u"Enters on"_s) == 2; }));
    EXPECT_EQ(captions(u"Entered on"_s), 0);
}

TEST_F(CandidatesAndDossierTest, findsHeleneWithoutHerAccents)
{
    addCandidacy(addPerson(u"Lefèvre"_s, u"Hélène"_s));
    openPage(2);
    type(u"helene"_s);
    waitForRows(1);
    EXPECT_EQ(list().model()->index(0, 0).data().toString(), u"Lefèvre Hélène"_s);
    EXPECT_EQ(textOf("candidateCount"), u"1 candidate(s)"_s);
    EXPECT_EQ(textOf("dossierName"), u"Yasmine AMRANI"_s) << "a search alone changes no dossier";
}

TEST_F(CandidatesAndDossierTest, returnInTheSearchOpensTheFirstMatch)
{
    addCandidacy(addPerson(u"Lefèvre"_s, u"Hélène"_s));
    openPage(2);
    type(u"helene"_s);
    QTest::keyClick(&child<QLineEdit>(page(), "candidateSearch"), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return textOf("dossierName") == u"Hélène LEFÈVRE"_s; }));
}

TEST_F(CandidatesAndDossierTest, arrowsWalkThroughTheDossiers)
{
    addCandidacy(addPerson(u"Zola"_s, u"Emma"_s));
    openPage(2);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_EQ(textOf("dossierName"), u"Emma ZOLA"_s);
    QTest::keyClick(&list(), Qt::Key_Home);
    EXPECT_EQ(textOf("dossierName"), u"Yasmine AMRANI"_s);
}

TEST_F(CandidatesAndDossierTest, keepsTheChoiceWhenTheListIsReadAnew)
{
    openPage();
    addCandidacy(addPerson(u"Aaron"_s, u"Emma"_s)); // sorts before the chosen one
    waitForRows(2);
    EXPECT_EQ(list().currentIndex().row(), 1);
    EXPECT_EQ(textOf("dossierName"), u"Yasmine AMRANI"_s);
}

TEST_F(CandidatesAndDossierTest, anEmptyStoreOffersBothWaysToFillIt)
{
    const auto fresh = must(createStore(pathOf(u"fresh"_s), clock(), {u"claire"_s, u"Claire Moreau"_s}));
    Context nothing{*fresh, clock(), rules(), announcer()};
    const ui::PageServices others = services();
    ui::StoreReader reader(*fresh);
    auto *candidates = new ui::CandidatesPage(
        {nothing, others.blocks, others.documents, others.desk, reader, others.undo, others.keys}, {},
        &window());
    showPage(candidates);
    auto &empty = child<QWidget>(*candidates, "candidatesEmpty");
    ASSERT_TRUE(QTest::qWaitFor([&empty] { return empty.isVisible(); }));
    QStringList offered;
    for (const QPushButton *button : empty.findChildren<QPushButton *>())
        offered.append(button->text());
    EXPECT_EQ(offered, (QStringList{u"New candidate…"_s, u"Import candidates…"_s}));
    closePage();
}

TEST_F(CandidatesAndDossierTest, offersToClearASearchWithoutMatch)
{
    openPage();
    type(u"nobody"_s);
    waitForRows(0);
    auto &empty = child<QWidget>(page(), "candidatesEmpty");
    EXPECT_TRUE(empty.isVisible());
    QTest::keyClick(&child<QPushButton>(empty, "emptyAction"), Qt::Key_Return);
    waitForRows(1);
    EXPECT_EQ(child<QLineEdit>(page(), "candidateSearch").text(), QString());
}

TEST_F(CandidatesAndDossierTest, aFilterShowsAsAChipThatTakesItBack)
{
    addCandidacy(addPerson(u"Zola"_s, u"Emma"_s), AccessRoute::Apprenticeship);
    openPage(2);
    const QList<QAction *> choices = child<QPushButton>(page(), "filterButton").menu()->actions();
    const auto wanted = std::ranges::find(choices, u"Apprenticeship"_s, &QAction::text);
    ASSERT_NE(wanted, choices.end());
    (*wanted)->trigger();
    waitForRows(1);
    auto &chip = child<QPushButton>(page(), "routeChip");
    EXPECT_TRUE(chip.isVisible());
    QTest::mouseClick(&chip, Qt::LeftButton);
    waitForRows(2);
    EXPECT_FALSE(chip.isVisible());
}

TEST_F(CandidatesAndDossierTest, findsItsFilterAgainButNotWhatWasTyped)
{
    addCandidacy(addPerson(u"Zola"_s, u"Emma"_s), AccessRoute::Apprenticeship);
    openPage(2);
    type(u"zola"_s);
    page().restoreFilterState({{u"route"_s, u"APPRENTICESHIP"_s}, {u"state"_s, u"nonsense"_s}});
    waitForRows(1);
    EXPECT_TRUE(child<QPushButton>(page(), "routeChip").isVisible());
    QVariantMap state = page().filterState();
    EXPECT_GT(state.take(u"current"_s).toLongLong(), 0) << "a record, no name";
    EXPECT_EQ(state, (QVariantMap{{u"route"_s, codeName(AccessRoute::Apprenticeship)}}))
        << "a name is personal data";
    page().restoreFilterState({});
    EXPECT_FALSE(child<QPushButton>(page(), "routeChip").isVisible());
}

TEST_F(CandidatesAndDossierTest, saysALineOfTheListInWords)
{
    acquire(1);
    openPage();
    EXPECT_EQ(lineText(0),
              u"Amrani Yasmine, Continuing training, dossier %1. Block 1 validated, block 2 not "
              "deposited, block 3 not deposited, block 4 not deposited, block 5 not deposited"_s.arg(
                  candidacy(candidacyId()).number));
}

TEST_F(CandidatesAndDossierTest, lettersTypedOnTheListGoToTheSearch)
{
    openPage();
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Z);
    EXPECT_EQ(child<QLineEdit>(page(), "candidateSearch").text(), u"z"_s);
    waitForRows(0);
}

TEST_F(CandidatesAndDossierTest, choosesTheBlockThatWaitsForTheLead)
{
    propose(3);
    openPage();
    EXPECT_EQ(titleOfVerdict("blockVerdict"), u"Block 3: ready to validate"_s);
    EXPECT_EQ(titleOfVerdict("titleVerdict"), u"Title: not yet deliverable"_s);
    EXPECT_EQ(tabs().tabText(0), u"Competencies (10/10)"_s);
    EXPECT_EQ(tabs().tabText(1), u"Submissions (1)"_s);
    EXPECT_TRUE(primary()->isEnabled());
    EXPECT_EQ(primary()->iconText(), u"Validate block 3"_s);
}

TEST_F(CandidatesAndDossierTest, validatesByKeyboardForLife)
{
    propose(3);
    openPage();
    const EventSeq before = head();
    const DialogDriver accepts(Qt::Key_Return);
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(accepts.wasShown());
    EXPECT_TRUE(isValidated(3));
    EXPECT_EQ(head().value(), before.value() + 1);
    EXPECT_EQ(lastEvent().content.action, u"block.validated"_s);
    EXPECT_EQ(message(), u"Block 3 is acquired for life by Yasmine AMRANI."_s);
    EXPECT_EQ(tone(), ui::Tone::Positive);
    EXPECT_EQ(titleOfVerdict("blockVerdict"), u"Block 3: acquired for life"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return lineText(0).contains(u"block 3 validated"_s); }));
}

TEST_F(CandidatesAndDossierTest, escapeLeavesTheBlockAsItWas)
{
    propose(3);
    openPage();
    const DialogDriver refuses(Qt::Key_Escape);
    primary()->trigger();
    EXPECT_TRUE(refuses.wasShown());
    EXPECT_FALSE(isValidated(3));
}

TEST_F(CandidatesAndDossierTest, explainsWhyABlockCannotBeValidated)
{
    openPage();
    EXPECT_FALSE(primary()->isEnabled());
    EXPECT_TRUE(primary()->toolTip().contains(u"No submission for block 1"_s));
    EXPECT_EQ(primary()->whatsThis(), primary()->toolTip());
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(tone(), ui::Tone::Attention);
    EXPECT_TRUE(message().contains(u"– No submission for block 1"_s)) << qPrintable(message());
}

TEST_F(CandidatesAndDossierTest, tellsWhoSitsAtTheDeskWhatHeMayNotDo)
{
    propose(3);
    openPage();
    desk().seat(actor(Role::Registrar));
    EXPECT_FALSE(primary()->isEnabled());
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(message().contains(u"does not have the right to validate blocks"_s)) << qPrintable(message());
}

TEST_F(CandidatesAndDossierTest, aFixLinkLeadsToTheFeedback)
{
    evaluate(deposit(2), EvaluationOutcome::ToRework, {1, 2});
    openPage();
    auto &verdict = child<QWidget>(page(), "titleVerdict");
    const QList<QPushButton *> links = verdict.findChildren<QPushButton *>();
    const auto wanted = std::ranges::find(links, u"see the feedback"_s, &QPushButton::text);
    ASSERT_NE(wanted, links.end());
    QTest::keyClick(*wanted, Qt::Key_Space);
    EXPECT_EQ(tabText(), u"Submissions (1)"_s);
    EXPECT_EQ(titleOfVerdict("blockVerdict"), u"Block 2: not ready yet"_s);
}

TEST_F(CandidatesAndDossierTest, aFixLinkLeadsToTheSubmissions)
{
    openPage();
    auto &verdict = child<QWidget>(page(), "titleVerdict");
    const QList<QPushButton *> links = verdict.findChildren<QPushButton *>();
    const auto wanted = std::ranges::find(links, u"hand in"_s, &QPushButton::text);
    ASSERT_NE(wanted, links.end());
    QTest::mouseClick(*wanted, Qt::LeftButton);
    ASSERT_TRUE(destination());
    EXPECT_EQ(destination()->page, QString(ui::pageid::submissions));
    EXPECT_EQ(destination()->candidacy, candidacyId());
    EXPECT_EQ(destination()->block, 1);
    EXPECT_EQ(destination()->view, u"deposit"_s);
}

TEST_F(CandidatesAndDossierTest, aFixLeadsToThePageOfJuries)
{
    openPage();
    auto &verdict = child<QWidget>(page(), "titleVerdict");
    const QList<QPushButton *> links = verdict.findChildren<QPushButton *>();
    const auto wanted = std::ranges::find(links, u"schedule"_s, &QPushButton::text);
    ASSERT_NE(wanted, links.end());
    QTest::mouseClick(*wanted, Qt::LeftButton);
    ASSERT_TRUE(destination());
    EXPECT_EQ(destination()->page, QString(ui::pageid::juries));
    EXPECT_EQ(destination()->candidacy, candidacyId());
    EXPECT_EQ(destination()->view, u"timetable"_s);
}

TEST_F(CandidatesAndDossierTest, leadsToTheDossierOnAPastDay)
{
    openPage();
    pressOnWindow(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(destination(),
              (ui::Destination{.page = ui::pageid::journal, .candidacy = candidacyId(), .view = u"as-of"_s}));
}

TEST_F(CandidatesAndDossierTest, showsAChangedDossierAtOnce)
{
    openPage();
    propose(1);
    EXPECT_EQ(titleOfVerdict("blockVerdict"), u"Block 1: ready to validate"_s);
    EXPECT_TRUE(primary()->isEnabled());
}

TEST_F(CandidatesAndDossierTest, speaksTheNewLanguageAtOnce)
{
    propose(3);
    openPage();
    BracketTranslator brackets({"parchemin::ui"_L1, "Dossier"_L1});
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(page().navigationText(), u"[Candidates]"_s);
    EXPECT_EQ(titleOfVerdict("blockVerdict"), u"[Block 3: ready to validate]"_s);
    EXPECT_TRUE(tabs().tabText(2).startsWith(u"[Journal")); // of the block, where there is room
    EXPECT_EQ(child<QLineEdit>(page(), "candidateSearch").placeholderText(), u"[Name, dossier number…]"_s);
    QCoreApplication::removeTranslator(&brackets);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(titleOfVerdict("blockVerdict"), u"Block 3: ready to validate"_s);
}

TEST_F(CandidatesAndDossierTest, namesEveryInputForAScreenReader)
{
    propose(3);
    openPage();
    expectEveryInputHasAName(page());
}

TEST_F(CandidatesAndDossierTest, tabLeadsFromTheSearchToTheBlocksAndTheirTabs)
{
    propose(3);
    openPage();
    auto &search = child<QLineEdit>(page(), "candidateSearch");
    search.setFocus();
    QStringList visited;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited.append(QApplication::focusWidget()->objectName());
    }
    const qsizetype listPlace = visited.indexOf(u"candidateList"_s);
    const qsizetype cardPlace = visited.indexOf(u"blockCard3"_s);
    EXPECT_GE(listPlace, 0) << qPrintable(visited.join(u' '));
    EXPECT_GT(cardPlace, listPlace) << qPrintable(visited.join(u' '));
}
