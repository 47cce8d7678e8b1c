#include "mainwindowtest.h"

#include "support/printers.h"
#include "support/widgets.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/displaysize.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/messagebar.h"
#include "parchemin/ui/navigationbar.h"
#include "parchemin/ui/pageheader.h"
#include "parchemin/ui/searchfield.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <set>

#include "brackettranslator.h"
#include "dialogdriver.h"
#include "ui/shortcutsdialog.h"

using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

TEST_F(MainWindowTest, opensOnItsFirstPage)
{
    EXPECT_EQ(window().currentPage(), &first());
    EXPECT_EQ(window().header().title(), u"Candidates"_s);
    EXPECT_EQ(window().windowTitle(), u"Candidates — Parchemin"_s);
}

// A page that was made before the window was shown stood in the corner of it, over the menus.
TEST_F(MainWindowTest, onlyThePageInFrontIsSeen)
{
    showActive(window());
    EXPECT_TRUE(first().isVisible());
    EXPECT_FALSE(second().isVisible());
    window().openPage(u"juries"_s);
    EXPECT_FALSE(first().isVisible());
    EXPECT_TRUE(second().isVisible());
}

TEST_F(MainWindowTest, aShortcutOpensAPageAndTellsTheNavigation)
{
    const QSignalSpy changed(&window(), &MainWindow::pageChanged);
    showActive(window());
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(window().currentPage(), &second());
    EXPECT_EQ(window().navigation().active(), u"juries"_s);
}

// The pages after the ninth had no keys.
TEST_F(MainWindowTest, thePagesAfterTheNinthAnswerAltAndTheirDigit)
{
    for (int number = 3; number <= 11; ++number)
        addMadePage(window(), new SamplePage(u"page%1"_s.arg(number), u"Page %1"_s.arg(number)));
    showActive(window());
    QTest::keyClick(&window(), Qt::Key_9, Qt::ControlModifier);
    EXPECT_EQ(window().navigation().active(), u"page9"_s);
    QTest::keyClick(&window(), Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(window().navigation().active(), u"page11"_s);
}

TEST_F(MainWindowTest, theNavigationOpensPagesByKeyboard)
{
    showActive(window());
    auto &list = child<QListView>(window(), "navigationList");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_End);
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), &second());
}

TEST_F(MainWindowTest, aPageIsMadeWhenItIsAskedFor)
{
    int made = 0;
    const QSignalSpy told(&window(), &MainWindow::pageMade);
    window().addPage({u"journal"_s, Icon::History, NavigationGroup::School,
                      [] {
                          return u"Journal"_s;
                      }},
                     [&made] {
                         ++made;
                         auto *page = new SamplePage(u"journal"_s, u"Journal"_s);
                         page->setCount(4);
                         return page;
                     });
    const QAbstractItemModel &rows = *child<QListView>(window(), "navigationList").model();
    const QModelIndex journal = rows.index(rows.rowCount() - 1, 0);
    EXPECT_EQ(made, 0);
    EXPECT_EQ(journal.data(Qt::AccessibleTextRole).toString(), u"Journal"_s);

    showActive(window());
    QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(window().currentPage()->id(), u"journal"_s);
    EXPECT_EQ(journal.data(Qt::AccessibleTextRole).toString(), u"Journal, 4"_s);
    window().openPage(u"juries"_s);
    window().openPage(u"journal"_s);
    EXPECT_EQ(made, 1);
    EXPECT_EQ(told.count(), 1);
}

TEST_F(MainWindowTest, theOtherPagesAreMadeWhileTheOpenWindowRests)
{
    QStringList made;
    for (const QString &id : {u"blocks"_s, u"documents"_s}) {
        window().addPage({id, Icon::Users, NavigationGroup::Work,
                          [id] {
                              return id;
                          }},
                         [&made, id] {
                             made.append(id);
                             return new SamplePage(id, id);
                         });
    }
    EXPECT_EQ(made, QStringList());
    showActive(window());
    EXPECT_TRUE(QTest::qWaitFor([&made] { return made.size() == 2; }));
    EXPECT_EQ(made, (QStringList{u"blocks"_s, u"documents"_s}));
    EXPECT_EQ(window().currentPage(), &first());
}

TEST_F(MainWindowTest, anUnknownPageChangesNothing)
{
    window().openPage(u"nowhere"_s);
    EXPECT_EQ(window().currentPage(), &first());
}

TEST_F(MainWindowTest, anActThatComesWithWhatIsChosenBringsItsMenuAndItsKeys)
{
    QAction availability(u"Availability…"_s);
    availability.setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    availability.setVisible(false);
    first().setMenuEntries({{MainMenu::Jury, &availability}});
    window().openPage(u"juries"_s);
    window().openPage(u"candidates"_s);
    showActive(window());
    const QSignalSpy ran(&availability, &QAction::triggered);
    QMenu &menu = window().menu(MainMenu::Jury);
    EXPECT_FALSE(menu.menuAction()->isVisible());
    availability.setVisible(true);
    EXPECT_TRUE(QTest::qWaitFor([&menu] { return menu.menuAction()->isVisible(); }));
    QTest::keyClick(&window(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(ran.count(), 1);
    availability.setVisible(false);
    EXPECT_TRUE(QTest::qWaitFor([&menu] { return !menu.menuAction()->isVisible(); }));
    window().openPage(u"juries"_s);
    first().setMenuEntries({});
}

TEST_F(MainWindowTest, ctrlKAsksForTheSearch)
{
    const QSignalSpy asked(&window().menus(), &MainMenus::searchRequested);
    showActive(window());
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(MainWindowTest, aButtonOfTheHeaderHasItsPlaceAtOnce)
{
    QAction validate(u"Validate block 3"_s);
    showActive(window());
    first().setHeaderActions({}, &validate);
    const auto &button = onlyChild<ActionButton>(window().header());
    EXPECT_GT(button.x(), window().header().width() / 2);
    EXPECT_GE(button.width(), button.sizeHint().width());
}

TEST_F(MainWindowTest, showsTheTitleAndActionsOfThePage)
{
    QAction validate(u"Validate block 3"_s);
    first().setTitle(u"Yasmine Amrani"_s);
    first().setHeaderActions({}, &validate);
    EXPECT_EQ(window().header().title(), u"Yasmine Amrani"_s);
    EXPECT_EQ(onlyChild<ActionButton>(window().header()).text(), u"Validate block 3"_s);
    window().openPage(u"juries"_s);
    EXPECT_EQ(window().header().title(), u"Juries"_s);
}

TEST_F(MainWindowTest, anActionAnswersItsKeysOnlyWhileItsPageIsInFront)
{
    auto *ofFirst = new SamplePage(u"blocks"_s, u"Blocks"_s);
    auto *ofSecond = new SamplePage(u"documents"_s, u"Documents"_s);
    QAction validate(u"Validate"_s);
    QAction issue(u"Issue"_s);
    for (QAction *action : {&validate, &issue})
        action->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    ofFirst->setMenuEntries({{MainMenu::Dossier, &validate}});
    ofSecond->setMenuEntries({{MainMenu::Documents, &issue}});
    addMadePage(window(), ofFirst);
    addMadePage(window(), ofSecond);
    const QSignalSpy validated(&validate, &QAction::triggered);
    const QSignalSpy issued(&issue, &QAction::triggered);
    showActive(window());

    window().openPage(u"blocks"_s);
    QTest::keyClick(&window(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(validated.count(), 1);
    EXPECT_EQ(issued.count(), 0);

    window().openPage(u"documents"_s);
    EXPECT_FALSE(window().menu(MainMenu::Dossier).menuAction()->isVisible());
    QTest::keyClick(&window(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(validated.count(), 1);
    EXPECT_EQ(issued.count(), 1);
}

TEST_F(MainWindowTest, aCountReachesTheNavigation)
{
    second().setCount(3);
    const QAbstractItemModel &rows = *child<QListView>(window(), "navigationList").model();
    EXPECT_EQ(rows.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Juries, 3"_s);
}

TEST_F(MainWindowTest, aMenuShowsOnceItHasAnAction)
{
    QMenu &jury = window().menu(MainMenu::Jury);
    EXPECT_FALSE(jury.menuAction()->isVisible());
    QAction compose(u"Compose a jury"_s);
    jury.addAction(&compose);
    EXPECT_TRUE(jury.menuAction()->isVisible());
}

TEST_F(MainWindowTest, everyOwnActionHasADistinctShortcut)
{
    std::set<QString> keys;
    const QList<QAction *> actions = window().menus().allActions();
    for (const QAction *action : actions) {
        EXPECT_FALSE(action->shortcut().isEmpty()) << qPrintable(action->text());
        keys.insert(action->shortcut().toString());
    }
    EXPECT_EQ(keys.size(), static_cast<size_t>(actions.size()));
}

TEST_F(MainWindowTest, turnsTheTabsNearestToTheKeyboard)
{
    auto *outer = new QTabBar(&first());
    auto *part = new QWidget(&first());
    auto *inner = new QTabBar(part);
    auto *field = new QLineEdit(part);
    auto *column = new QVBoxLayout(&first());
    column->addWidget(outer);
    column->addWidget(part);
    for (QTabBar *tabs : {outer, inner}) {
        for (const QString &text : {u"One"_s, u"Two"_s, u"Three"_s})
            tabs->addTab(text);
    }
    outer->setTabVisible(1, false);
    showActive(window());
    QTest::keyClick(&window(), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(outer->currentIndex(), 2) << "a hidden tab is passed over";
    QTest::keyClick(&window(), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(outer->currentIndex(), 0);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(inner->currentIndex(), 2);
    EXPECT_EQ(outer->currentIndex(), 0);
}

TEST_F(MainWindowTest, saysThatAPageHasNoTabs)
{
    showActive(window());
    QTest::keyClick(&window(), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_FALSE(window().messages().isHidden());
}

TEST_F(MainWindowTest, theThemeIsSwitchedByKeyAndRemembered)
{
    showActive(window());
    QTest::keyClick(&window(), Qt::Key_F9, Qt::ControlModifier);
    EXPECT_EQ(theme().choice(), ThemeChoice::Dark);
    EXPECT_EQ(Tokens::of(window().palette()).scheme(), Scheme::Dark);
    EXPECT_EQ(settings().value(u"window/theme"_s).toInt(), static_cast<int>(ThemeChoice::Dark));
}

TEST_F(MainWindowTest, theSizeOfTheDisplayIsChosenByKeyAndHoldsFromTheNextStart)
{
    showActive(window());
    QTest::keyClick(&window(), Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(displaySize(settings()), 125);
    EXPECT_TRUE(window().messages().text().contains(u"125"));
    const QSignalSpy restarts(&window(), &MainWindow::restartRequested);
    QTest::mouseClick(&child<ActionButton>(window().messages(), "undoButton"), Qt::LeftButton);
    EXPECT_EQ(restarts.size(), 1);
}

TEST_F(MainWindowTest, refusesTheSizesAtWhichTheWindowWouldNotFitTheScreen)
{
    showActive(window());
    window().menus().setScreenRoom([] { return QSize(1366, 768); });
    QTest::keyClick(&window(), Qt::Key_F10, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(displaySize(settings()), 100);
    EXPECT_TRUE(window().messages().text().contains(u"960 × 600 points, and it would have 683 × 384"_s))
        << qPrintable(window().messages().text());
    QTest::keyClick(&window(), Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(displaySize(settings()), 125) << "1092 × 614 are enough";
}

TEST_F(MainWindowTest, neverRefusesTheSmallestSize)
{
    showActive(window());
    chooseDisplaySize(settings(), 150);
    window().menus().setScreenRoom([] { return QSize(800, 480); });
    QTest::keyClick(&window(), Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(displaySize(settings()), 100) << "it is the way back";
}

TEST_F(MainWindowTest, ticksTheSizeThatWasChosen)
{
    chooseDisplaySize(settings(), 150);
    MainWindow another(theme(), language(), settings());
    const QList<QAction *> actions = another.menus().actionsOf(MainMenu::View);
    QStringList ticked;
    for (const QAction *action : actions) {
        if (action->isChecked())
            ticked.append(action->text());
    }
    EXPECT_TRUE(ticked.contains(u"150 %"_s)) << qPrintable(ticked.join(u' '));
    EXPECT_FALSE(ticked.contains(u"100 %"_s));
}

TEST_F(MainWindowTest, everyTextFollowsTheLanguageLive)
{
    BracketTranslator brackets({"parchemin"_L1});
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::processEvents();
    EXPECT_EQ(window().menu(MainMenu::File).title(), u"[&File]"_s);
    EXPECT_EQ(window().header().searchField().placeholderText(), u"[Search or run a command]"_s);
    EXPECT_EQ(accessibleName(child<QListView>(window(), "navigationList")), u"[Pages]"_s);
    EXPECT_EQ(window().windowTitle(), u"[Candidates — Parchemin]"_s);
    EXPECT_EQ(accessibleName(child<ActionButton>(window().messages(), "closeButton")),
              u"[Close this message]"_s);
    QCoreApplication::removeTranslator(&brackets);
    QCoreApplication::processEvents();
    EXPECT_EQ(window().menu(MainMenu::File).title(), u"&File"_s);
}

TEST_F(MainWindowTest, theLanguageIsRemembered)
{
    language().setLanguage(Language::French);
    EXPECT_EQ(settings().value(u"window/language"_s).toInt(), static_cast<int>(Language::French));
    EXPECT_EQ(QLocale().language(), QLocale::French);
    language().setLanguage(Language::English);
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

TEST_F(MainWindowTest, remembersItsSize)
{
    showActive(window());
    window().resize(1210, 730);
    window().close();
    openWindow();
    EXPECT_EQ(window().size(), QSize(1210, 730));
}

TEST_F(MainWindowTest, aDamagedSettingIsIgnored)
{
    settings().setValue(u"window/theme"_s, 99);
    settings().setValue(u"window/geometry"_s, QByteArray("nonsense"));
    openWindow();
    EXPECT_NE(theme().choice(), static_cast<ThemeChoice>(99));
    EXPECT_GT(window().width(), 400);
}

TEST_F(MainWindowTest, narrowItCollapsesTheNavigation)
{
    showActive(window());
    window().resize(1152, 700); // 1440 at 125 %
    EXPECT_TRUE(QTest::qWaitFor([this] { return window().navigation().isCollapsed(); }));
    window().resize(1300, 700);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window().navigation().isCollapsed(); }));
}

TEST_F(MainWindowTest, everyInputHasAName)
{
    expectEveryInputHasAName(window());
}

TEST_F(MainWindowTest, aPageThatComesToTheFrontTakesTheKeyboard)
{
    auto *list = new QListView(&first());
    auto *search = new QLineEdit(&second());
    auto *other = new QListView(&second());
    forwardFocus(second(), *other);
    showActive(window());
    auto &navigation = child<QListView>(window(), "navigationList");
    navigation.setFocus();
    QTest::keyClick(&navigation, Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(other->hasFocus()) << "where the page begins, not on the first thing in it";
    search->setFocus();
    QTest::keyClick(search, Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(list->hasFocus()) << "a page that sends it nowhere";
    QTest::keyClick(list, Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(search->hasFocus()) << "where it was";
}

TEST_F(MainWindowTest, thePageKeepsTheKeyboardThoughItsHolderWentWhileAnotherWindowWasInFront)
{
    auto *list = new QListView(&first());
    auto *gone = new QPushButton(&first());
    showActive(window());
    gone->setFocus();
    QWidget other;
    showActive(other);
    delete gone;
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    EXPECT_TRUE(list->hasFocus()) << "not the first thing of the window";
}

// The search kept its whole prompt while the title lost its last words.
TEST_F(MainWindowTest, theTitleIsWholeWhileTheSearchCanGiveOfItsRoom)
{
    const QString title = u"Deliberation of 4 June 2021 — Paris, room B, first floor"_s;
    first().setTitle(title);
    window().resize(1100, 600);
    showActive(window());
    const auto &label = child<QLabel>(window().header(), "pageTitle");
    EXPECT_GE(label.width(), label.fontMetrics().horizontalAdvance(title));
    EXPECT_GE(child<QWidget>(window().header(), "commandSearch").width(), 200);
}

TEST_F(MainWindowTest, whatWasSaidOfAPageLeavesWithIt)
{
    showActive(window());
    window().messages().showMessage(Tone::Attention, u"Not possible now"_s);
    ASSERT_TRUE(window().messages().isVisible());
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(window().messages().isVisible()) << "the same page";
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_FALSE(window().messages().isVisible());
}
