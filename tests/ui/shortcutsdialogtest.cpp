#include "ui/shortcutsdialog.h"

#include "support/widgets.h"

#include "parchemin/ui/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeWidget>

#include <memory>
#include <vector>

#include "dialogdriver.h"
#include "mainwindowtest.h"

using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

TEST_F(MainWindowTest, f1ShowsTheKeysOfThePageBesideItsMenusToo)
{
    auto *grade = new QAction(u"Rate as acquired"_s, &first());
    grade->setShortcut(QKeySequence(u"1"_s));
    showActive(window());
    QStringList titles;
    const DialogDriver reads([&titles](QWidget &sheet) {
        const auto &tree = child<QTreeWidget>(sheet, "shortcutsTree");
        for (int i = 0; i < tree.topLevelItemCount(); ++i)
            titles.append(tree.topLevelItem(i)->text(0));
        EXPECT_EQ(tree.findItems(u"Rate as acquired"_s, Qt::MatchExactly | Qt::MatchRecursive).size(), 1);
        sheet.close();
    });
    QTest::keyClick(&window(), Qt::Key_F1);
    EXPECT_TRUE(reads.wasShown());
    EXPECT_EQ(titles, (QStringList{u"File"_s, u"Edit"_s, u"View"_s, u"Help"_s, u"On this page"_s}));
}

TEST_F(MainWindowTest, itsKeysShowWhatIsNew)
{
    showActive(window());
    QString shown;
    const DialogDriver driver([&shown](QWidget &dialog) {
        shown = dialog.windowTitle();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::keyClick(&window(), Qt::Key_F1, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(driver.wasShown());
    EXPECT_EQ(shown, u"What's new"_s);
}

TEST_F(MainWindowTest, theShortcutSheetIsSearchedWithoutAccents)
{
    QAction verify(u"Vérifier le journal"_s);
    verify.setShortcut(QKeySequence(u"Ctrl+J"_s));
    QAction quit(u"Quitter"_s);
    quit.setShortcut(QKeySequence(u"Ctrl+Q"_s));
    ShortcutsDialog sheet({{u"Outils"_s, {&verify}}, {u"Fichier"_s, {&quit}}});
    showActive(sheet);
    QTest::keyClicks(sheet.focusWidget(), u"verif"_s);
    const auto &tree = child<QTreeWidget>(sheet, "shortcutsTree");
    EXPECT_FALSE(tree.topLevelItem(0)->isHidden());
    EXPECT_TRUE(tree.topLevelItem(1)->isHidden());
}

TEST_F(MainWindowTest, theShortcutSheetLeavesOutWhatIsNotOfferedToWhoeverReadsIt)
{
    QAction read(u"Dossiers to read"_s);
    read.setShortcut(QKeySequence(u"Ctrl+8"_s));
    QAction candidates(u"Candidates"_s);
    candidates.setShortcut(QKeySequence(u"Ctrl+2"_s));
    candidates.setVisible(false);
    ShortcutsDialog sheet({{u"View"_s, {&candidates, &read}}});
    const auto &tree = child<QTreeWidget>(sheet, "shortcutsTree");
    ASSERT_EQ(tree.topLevelItem(0)->childCount(), 1);
    EXPECT_EQ(tree.topLevelItem(0)->child(0)->text(0), u"Dossiers to read"_s);
}

TEST_F(MainWindowTest, theShortcutSheetTurnsByTheKeysWhileOneTypes)
{
    std::vector<std::unique_ptr<QAction>> acts;
    ShortcutGroup group{u"Outils"_s, {}};
    for (int place = 0; place < 80; ++place) {
        acts.push_back(std::make_unique<QAction>(u"Act %1"_s.arg(place)));
        acts.back()->setShortcut(QKeySequence(u"Ctrl+J"_s));
        group.actions.append(acts.back().get());
    }
    ShortcutsDialog sheet({group});
    showActive(sheet);
    const QScrollBar &place = *child<QTreeWidget>(sheet, "shortcutsTree").verticalScrollBar();
    ASSERT_EQ(place.value(), 0);
    QWidget *field = sheet.focusWidget();
    QTest::keyClick(field, Qt::Key_PageDown);
    QTest::keyClick(field, Qt::Key_PageDown);
    EXPECT_GT(place.value(), 0);
    EXPECT_EQ(sheet.focusWidget(), field) << "one goes on typing";
}

TEST_F(MainWindowTest, theShortcutSheetGoesToPaperWhole)
{
    showActive(window());
    const QSignalSpy printed(&window(), &MainWindow::listPrintRequested);
    const DialogDriver prints([](QWidget &sheet) {
        QTest::mouseClick(&child<QPushButton>(sheet, "printSheetButton"), Qt::LeftButton);
    });
    QTest::keyClick(&window(), Qt::Key_F1);
    ASSERT_EQ(printed.size(), 1);
    const auto sheet = printed.front().front().value<parchemin::ListContent>();
    EXPECT_EQ(sheet.rows.size(), static_cast<std::size_t>(window().menus().allActions().size()));
}

TEST_F(MainWindowTest, aRefusedActOfTheMenusSaysWhyByItsKeys)
{
    showActive(window());
    QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(window().messages().text().contains(u"This page shows no list."_s));
}

TEST_F(MainWindowTest, theShortcutSheetListsEveryKey)
{
    ShortcutsDialog sheet({{u"All"_s, window().menus().allActions()}});
    const auto &tree = child<QTreeWidget>(sheet, "shortcutsTree");
    ASSERT_EQ(tree.topLevelItemCount(), 1);
    EXPECT_EQ(tree.topLevelItem(0)->childCount(), window().menus().allActions().size());
    EXPECT_FALSE(tree.findItems(u"Ctrl+K"_s, Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty());
    expectEveryInputHasAName(sheet);
    showActive(sheet);
    QTest::keyClick(&sheet, Qt::Key_Escape);
    EXPECT_FALSE(sheet.isVisible());
}

// "125 %" alone says nothing.
TEST_F(MainWindowTest, theShortcutSheetNamesTheSubmenuOfAnAct)
{
    QMenu view(u"View"_s);
    QMenu *size = view.addMenu(u"Size of the display"_s);
    QAction *large = size->addAction(u"125 %"_s);
    large->setShortcut(QKeySequence(u"Ctrl+Alt+1"_s));
    const ShortcutsDialog sheet({{u"View"_s, {large}}});
    const auto &tree = child<QTreeWidget>(sheet, "shortcutsTree");
    EXPECT_EQ(tree.topLevelItem(0)->child(0)->text(0), u"Size of the display › 125 %"_s);
}
