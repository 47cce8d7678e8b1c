#include "parchemin/ui/commandpalette.h"

#include "parchemin/ui/mainmenus.h"
#include "parchemin/ui/refusal.h"
#include "parchemin/ui/searchfield.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFrame>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

#include "pagetest.h"
#include "ui/palette/palettemodel.h"

using namespace parchemin;
using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

class CommandPaletteTest : public PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        m_frame = std::make_unique<QMainWindow>();
        m_field = new SearchField(m_frame.get());
        m_other = new QLineEdit(m_frame.get());
        auto *centre = new QWidget;
        auto *column = new QVBoxLayout(centre);
        column->addWidget(m_field);
        column->addWidget(m_other);
        column->addStretch(1);
        m_frame->setCentralWidget(centre);
        m_menus = new MainMenus(*m_frame, m_theme, m_language, 100);
        m_validate = m_menus->menu(MainMenu::Dossier).addAction(u"&Valider le bloc 3"_s);
        m_validate->setShortcut(QKeySequence(u"Ctrl+Return"_s));
        m_verify = m_menus->menu(MainMenu::Tools).addAction(u"&Vérifier le journal"_s);
        makePalette();
        m_frame->resize(900, 700);
        showActive(*m_frame);
        m_other->setFocus();
    }
    void TearDown() override
    {
        m_frame.reset();
        PageTest::TearDown();
    }

    void makePalette()
    {
        delete m_palette;
        m_palette = new CommandPalette(*m_field, *m_menus, services().reader, m_settings);
        QObject::connect(m_menus, &MainMenus::searchRequested, m_palette, [this] { m_palette->open(); });
    }
    void open() { QTest::keyClick(m_frame.get(), Qt::Key_K, Qt::ControlModifier); }
    void type(const QString &text)
    {
        open();
        QTest::keyClicks(m_field, text);
    }
    void press(Qt::Key key) { QTest::keyClick(m_field, key); }
    [[nodiscard]] bool isOpen() { return child<QFrame>(*m_frame, "palette").isVisible(); }
    QListView &list() { return child<QListView>(*m_frame, "paletteList"); }
    [[nodiscard]] QString line(int row) { return list().model()->index(row, 0).data().toString(); }
    [[nodiscard]] QString current() { return list().currentIndex().data().toString(); }
    [[nodiscard]] bool shows(const QString &text)
    {
        return QTest::qWaitFor([this, text] {
            for (int row = 0; row < list().model()->rowCount(); ++row) {
                if (line(row) == text)
                    return true;
            }
            return false;
        });
    }

    CommandPalette &palette() { return *m_palette; }
    SearchField &field() { return *m_field; }
    QLineEdit &other() { return *m_other; }
    QAction &validate() { return *m_validate; }
    QAction &verify() { return *m_verify; }

private:
    QSettings m_settings{pathOf(u"settings.ini"_s), QSettings::IniFormat};
    Theme m_theme{*qApp, [] {
                      return Scheme::Light;
                  }};
    LanguageSwitch m_language;
    std::unique_ptr<QMainWindow> m_frame;
    SearchField *m_field = nullptr;
    QLineEdit *m_other = nullptr;
    MainMenus *m_menus = nullptr;
    QAction *m_validate = nullptr;
    QAction *m_verify = nullptr;
    QPointer<CommandPalette> m_palette;
};

TEST_F(CommandPaletteTest, runsAnActByItsFirstLettersWithoutAccents)
{
    const QSignalSpy ran(&verify(), &QAction::triggered);
    type(u"verif"_s);
    EXPECT_EQ(current(), u"Vérifier le journal"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(ran.count(), 1);
    EXPECT_FALSE(isOpen());
    EXPECT_TRUE(field().text().isEmpty());
    EXPECT_TRUE(other().hasFocus()) << "an act finds the user where he was";
}

TEST_F(CommandPaletteTest, findsAnActByLettersOfItsWordsAndShowsItsKeys)
{
    type(u"val bl"_s);
    EXPECT_EQ(current(), u"Valider le bloc 3"_s);
    EXPECT_EQ(list().currentIndex().data(PaletteModel::DetailRole).toString(), u"Ctrl+Return"_s);
    EXPECT_EQ(field().accessibleDescription(), u"Valider le bloc 3, Ctrl+Return"_s);
}

TEST_F(CommandPaletteTest, findsPeopleWithoutTheirAccents)
{
    addCandidacy(addPerson(u"Lefèvre"_s, u"Hélène"_s));
    const QSignalSpy asked(&palette(), &CommandPalette::personRequested);
    type(u"helene"_s);
    ASSERT_TRUE(shows(u"Lefèvre Hélène"_s));
    EXPECT_EQ(current(), u"Lefèvre Hélène"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(CommandPaletteTest, findsAMentorAndLeadsToHim)
{
    const QSignalSpy asked(&palette(), &CommandPalette::personRequested);
    type(u"bern"_s);
    ASSERT_TRUE(shows(u"Bernard Camille"_s));
    EXPECT_EQ(list().currentIndex().data(PaletteModel::DetailRole).toString(), u"Mentor"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<Destination>(),
              (Destination{.page = pageid::directory, .person = mentor().person, .view = u"mentors"_s}));
}

TEST_F(CommandPaletteTest, answersWithinFiftyMilliseconds)
{
    type(u"amran"_s);
    ASSERT_TRUE(shows(u"Amrani Yasmine"_s)); // the connection is open
    field().clear();
    QElapsedTimer watch;
    watch.start();
    QTest::keyClicks(&field(), u"yasm"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return line(0) == u"Amrani Yasmine"_s; }));
    EXPECT_LT(watch.elapsed(), 4 * 50);
}

TEST_F(CommandPaletteTest, searchesTheCandidatesForAnythingElse)
{
    const QSignalSpy asked(&palette(), &CommandPalette::searchRequested);
    type(u"qqqq"_s);
    EXPECT_EQ(current(), u"Search the candidates for “qqqq”"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().toString(), u"qqqq"_s);
}

TEST_F(CommandPaletteTest, saysWhyAnActIsNotPossible)
{
    Refusal::of(validate()).setReason(u"No submission for block 3."_s);
    const QSignalSpy ran(&validate(), &QAction::triggered);
    const QSignalSpy explained(&palette(), &CommandPalette::explained);
    type(u"valider"_s);
    EXPECT_EQ(list().currentIndex().data(PaletteModel::ReasonRole).toString(),
              u"No submission for block 3."_s);
    press(Qt::Key_Return);
    EXPECT_EQ(ran.count(), 0);
    ASSERT_EQ(explained.count(), 1);
    EXPECT_TRUE(explained.first().first().toString().contains(u"No submission for block 3."_s));
}

TEST_F(CommandPaletteTest, aQuestionMarkFindsOnlyWhatIsNotPossible)
{
    Refusal::of(validate()).setReason(u"No submission for block 3."_s);
    type(u"?"_s);
    for (int row = 0; row < list().model()->rowCount(); ++row)
        EXPECT_FALSE(list().model()->index(row, 0).data(PaletteModel::ReasonRole).toString().isEmpty());
    EXPECT_TRUE(shows(u"Valider le bloc 3"_s));
}

TEST_F(CommandPaletteTest, whatWasChosenLatelyComesFirst)
{
    type(u"verif"_s);
    press(Qt::Key_Return);
    open();
    EXPECT_EQ(line(0), u"Vérifier le journal"_s);
    press(Qt::Key_Escape);
    type(u"v"_s);
    EXPECT_EQ(line(0), u"Vérifier le journal"_s) << "of two beginnings";
    makePalette();
    open();
    EXPECT_EQ(line(0), u"Vérifier le journal"_s) << "after a new start too";
}

TEST_F(CommandPaletteTest, arrowsChooseAndStopAtBothEnds)
{
    open();
    press(Qt::Key_Up);
    EXPECT_EQ(list().currentIndex().row(), 0);
    press(Qt::Key_Down);
    EXPECT_EQ(list().currentIndex().row(), 1);
    for (int i = 0; i < 40; ++i)
        press(Qt::Key_PageDown);
    EXPECT_EQ(list().currentIndex().row(), list().model()->rowCount() - 1);
    EXPECT_TRUE(field().hasFocus());
}

TEST_F(CommandPaletteTest, escapeLeadsBackWithoutAnAct)
{
    type(u"val"_s);
    press(Qt::Key_Escape);
    EXPECT_FALSE(isOpen());
    EXPECT_TRUE(field().text().isEmpty());
    EXPECT_TRUE(other().hasFocus());
}

TEST_F(CommandPaletteTest, aClickRunsAnAct)
{
    const QSignalSpy ran(&verify(), &QAction::triggered);
    type(u"verif"_s);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      list().visualRect(list().model()->index(0, 0)).center());
    EXPECT_EQ(ran.count(), 1);
}

TEST_F(CommandPaletteTest, leavingTheFieldClosesIt)
{
    type(u"val"_s);
    EXPECT_TRUE(isOpen());
    other().setFocus();
    EXPECT_FALSE(isOpen());
}

TEST_F(CommandPaletteTest, isReadAloud)
{
    open();
    EXPECT_EQ(accessibleName(list()), u"Acts, pages and people"_s);
    EXPECT_FALSE(field().accessibleDescription().isEmpty());
}

TEST(PaletteModelTest, keepsTheRulesOfModels)
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAction action;
    const PaletteEntry act{.text = u"Validate"_s, .action = &action};
    const PaletteEntry search{.text = u"Search"_s};
    const PaletteEntry person{.text = u"Amrani"_s, .person = Destination{.page = pageid::candidates}};
    model.setEntries({act, search});
    model.setPersons({person, person});
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.at(1).text, u"Amrani"_s) << "between the acts and the search";
    model.setPersons({person});
    EXPECT_EQ(model.rowCount(), 3);
    model.setPersons({});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.at(1).text, u"Search"_s);
}

// "restore", "english", "zoom": what a lead types is not always what the menus say.
TEST_F(CommandPaletteTest, findsAnActByAWordThatTheMenusDoNotSay)
{
    type(u"english"_s);
    EXPECT_EQ(line(0), u"Language › English"_s);
    EXPECT_TRUE(shows(u"Language › Français"_s));
    field().clear();
    type(u"french"_s);
    EXPECT_EQ(line(0), u"Language › Français"_s);
    field().clear();
    type(u"nigh"_s);
    EXPECT_TRUE(shows(u"Theme › Dark"_s));
    field().clear();
    type(u"zoom"_s);
    EXPECT_TRUE(shows(u"Size of the display › 125 %"_s));
    field().clear();
    type(u"ni"_s);
    EXPECT_FALSE(line(0).startsWith(u"Theme"_s)) << "two letters are too few for another word";
}

TEST_F(CommandPaletteTest, anActThatBearsTheWordComesBeforeOneThatIsOnlyMeant)
{
    verify().setText(u"Night watch"_s);
    type(u"night"_s);
    EXPECT_EQ(line(0), u"Night watch"_s);
    EXPECT_TRUE(shows(u"Theme › Dark"_s));
}

// A bar to scroll by stood beside two lines: their own frame had taken the last of the room.
TEST_F(CommandPaletteTest, showsAFewLinesWholeWithoutABarToScroll)
{
    type(u"xyzzy"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return list().model()->rowCount() == 1; }));
    EXPECT_FALSE(list().verticalScrollBar()->isVisible());
    EXPECT_EQ(list().verticalScrollBar()->maximum(), 0);
}

// Somebody on the dashboard who typed "et si" learned that no act has that name.
TEST_F(CommandPaletteTest, leadsToTheActsOfOtherPages)
{
    Page elsewhere({u"candidates"_s, Icon::Users, NavigationGroup::Work, [] {
                        return u"Candidats"_s;
                    }});
    QAction suppose(u"&Et si…"_s);
    suppose.setEnabled(false); // whether it is possible is known once the page is in front
    QAction verifyToo(u"Vérifier le journal"_s);
    elsewhere.setMenuEntries({{MainMenu::Dossier, &suppose}, {MainMenu::Dossier, &verifyToo}});
    palette().setOtherPages([&elsewhere] { return std::vector<Page *>{&elsewhere}; });
    const QSignalSpy asked(&palette(), &CommandPalette::elsewhereRequested);
    type(u"et si"_s);
    EXPECT_EQ(current(), u"Et si…"_s);
    EXPECT_EQ(list().currentIndex().data(PaletteModel::DetailRole).toString(), u"Candidats"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().toString(), u"candidates"_s);
    type(u"verifier le journal"_s);
    int bearing = 0;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        bearing += line(row) == u"Vérifier le journal"_s ? 1 : 0;
    EXPECT_EQ(bearing, 1) << "the page in front comes first, and alone";
}

TEST_F(CommandPaletteTest, forgivesASlipOfTheFingers)
{
    type(u"verfiier le journl"_s);
    EXPECT_EQ(current(), u"Vérifier le journal"_s);
}

TEST_F(CommandPaletteTest, forgivesASlipInANameThatNobodyHasAsTyped)
{
    addCandidacy(addPerson(u"Martin"_s, u"Léa"_s));
    addMentor(u"O’Connor"_s, true);
    type(u"matrin"_s);
    EXPECT_TRUE(shows(u"Martin Léa"_s));
    field().clear();
    type(u"oconor"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return line(0).startsWith(u"O’Connor"_s); }))
        << line(0).toStdString();
}
