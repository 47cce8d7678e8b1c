#include "support/projectstest.h"
#include "support/widgets.h"

#include "parchemin/app/accountservice.h"
#include "parchemin/ui/backupkeeper.h"
#include "parchemin/ui/banner.h"
#include "parchemin/ui/deskmenu.h"
#include "parchemin/ui/jurordeskpage.h"
#include "parchemin/ui/linkbutton.h"
#include "parchemin/ui/messagebar.h"
#include "parchemin/ui/pageheader.h"
#include "parchemin/ui/recentstores.h"
#include "parchemin/ui/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "main/storemenu.h"
#include "main/windowsession.h"
#include "ui/dialogdriver.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window on one store, closed and opened again.
class PlaceTest : public ProjectsTest
{
protected:
    void TearDown() override
    {
        close();
        ProjectsTest::TearDown();
        QLocale::setDefault(QLocale::c());
    }
    void open() { show(must(Workplace::open(store(), std::make_unique<FixedClock>(clock().now())))); }
    void show(std::unique_ptr<Workplace> shown)
    {
        close();
        m_workplace = std::move(shown);
        m_session = std::make_unique<WindowSession>(
            *m_workplace, WindowSession::Look{m_theme, m_language, m_settings}, QString());
        m_session->keepPlace();
        m_language.setLanguage(ui::Language::English);
        showActive(window());
    }
    void close()
    {
        m_session.reset();
        m_workplace.reset();
    }
    [[nodiscard]] ui::MainWindow &window() { return m_session->window(); }
    [[nodiscard]] Workplace &workplace() { return *m_workplace; }
    [[nodiscard]] ui::Desk &desk() { return m_workplace->desk(); }
    [[nodiscard]] QSettings &settings() { return m_settings; }
    /// In the order of the navigation.
    [[nodiscard]] QStringList offeredPages()
    {
        const QAbstractItemModel &rows = *child<QListView>(window(), "navigationList").model();
        QStringList ids;
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (const QString id = rows.index(row, 0).data(Qt::UserRole).toString(); !id.isEmpty())
                ids.append(id); // a caption has none
        }
        return ids;
    }

private:
    QSettings m_settings{pathOf(u"settings.ini"_s), QSettings::IniFormat};
    ui::Theme m_theme{*qApp, [] {
                          return ui::Scheme::Light;
                      }};
    ui::LanguageSwitch m_language;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<WindowSession> m_session;
};

/// What the File menu says of a store as a whole.
class StoreMenuTest : public PlaceTest
{
protected:
    void openMenu(const Store &shown)
    {
        open();
        m_keeper = std::make_unique<ui::BackupKeeper>(shown, BackupPlan{pathOf(u"backups"_s), {}}, clock());
        m_menu = new StoreMenu(window(), shown, m_keeper.get(), settings());
    }
    void TearDown() override
    {
        close(); // the menu with its window, before what it listens to
        m_keeper.reset();
        PlaceTest::TearDown();
    }
    [[nodiscard]] QPushButton &removal()
    {
        return child<QPushButton>(window().banner(), "removeDemonstrationLink");
    }
    [[nodiscard]] StoreMenu &menu() { return *m_menu; }

private:
    std::unique_ptr<ui::BackupKeeper> m_keeper;
    StoreMenu *m_menu = nullptr;
};

} // namespace

TEST_F(PlaceTest, leavesTheKeyboardWhereOneTypesWhileItMakesThePages)
{
    open();
    window().menus().searchAction().trigger();
    QWidget *field = QApplication::focusWidget();
    ASSERT_NE(field, nullptr);
    const QSignalSpy moves(qApp, &QApplication::focusChanged);
    EXPECT_FALSE(window().pages().empty());
    EXPECT_TRUE(moves.isEmpty()) << "what is typed would go astray";
    EXPECT_EQ(QApplication::focusWidget(), field);
}

TEST_F(PlaceTest, opensOnTheDashboardForTheLeadTheFirstTime)
{
    open();
    EXPECT_EQ(window().currentPage()->id(), ui::pageid::dashboard);
    EXPECT_EQ(desk().actor().user, lead().user);
}

TEST_F(PlaceTest, theKeyboardBeginsInThePageNotOnWhatStandsAboveIt)
{
    open();
    const QWidget *focus = QApplication::focusWidget();
    ASSERT_NE(focus, nullptr);
    EXPECT_TRUE(window().currentPage()->isAncestorOf(focus)) << qPrintable(focus->objectName());
}

// For a second after the start the list of the candidates lay over the menu bar.
TEST_F(PlaceTest, showsNothingInTheWindowsCornerWhileItOpens)
{
    open();
    QStringList loose;
    for (QWidget *part : window().findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        const bool isInPlace = part == window().menuBar() || part == window().centralWidget();
        if (part->isVisible() && !part->isWindow() && !isInPlace)
            loose.append(QString::fromLatin1(part->metaObject()->className()));
    }
    EXPECT_EQ(loose, QStringList());
}

TEST_F(PlaceTest, opensAgainWhereItWasLeft)
{
    open();
    window().openPage(ui::pageid::submissions);
    desk().seat(mentor());
    open();
    EXPECT_EQ(window().currentPage()->id(), ui::pageid::submissions);
    EXPECT_EQ(desk().actor().user, mentor().user);
}

TEST_F(PlaceTest, aJurorFindsTheDossiersOfHisSessionsNotTheSchools)
{
    open();
    window().openPage(ui::pageid::candidates);
    desk().seat(actor(Role::Juror));
    EXPECT_EQ(window().currentPage()->id(), ui::pageid::jurorDesk) << "the page in front gives way";
    EXPECT_EQ(offeredPages(), (QStringList{ui::pageid::deliberations, ui::pageid::jurorDesk,
                                           ui::pageid::referenceSheet, ui::pageid::directory}));
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    window().openPage(ui::pageid::journal);
    EXPECT_EQ(window().currentPage()->id(), ui::pageid::jurorDesk);
    window().follow({.page = ui::pageid::candidates});
    EXPECT_TRUE(window().messages().isVisible()) << "a link that leads nowhere says why";
    window().openPage(ui::pageid::deliberations);
    emit window().currentPage()->destinationRequested(
        {.page = ui::pageid::candidates, .candidacy = CandidacyId(1)});
    EXPECT_EQ(window().currentPage()->id(), ui::pageid::jurorDesk) << "a candidate's dossier lies there";
    auto &field = window().header().searchField();
    window().menus().searchAction().trigger();
    QTest::keyClicks(&field, u"durand"_s);
    const auto &palette = *child<QListView>(window(), "paletteList").model();
    ASSERT_EQ(palette.rowCount(), 1);
    EXPECT_EQ(palette.index(0, 0).data().toString(), u"No act has that name"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(window().currentPage()->id(), ui::pageid::jurorDesk);

    desk().seat(lead());
    EXPECT_EQ(offeredPages().size(), static_cast<qsizetype>(window().pages().size()));
}

TEST_F(PlaceTest, opensForAJurorOnHisDossiersWhateverWasInFront)
{
    const Actor juror = actor(Role::Juror);
    open();
    window().openPage(ui::pageid::journal);
    desk().seat(juror);
    open();
    EXPECT_EQ(desk().actor().user, juror.user);
    EXPECT_EQ(window().currentPage()->id(), ui::pageid::jurorDesk);
}

TEST_F(PlaceTest, whoeverGetsAnAccountMaySitDownAtOnce)
{
    open();
    must(DirectoryService(workplace().context())
             .addUser(lead(), u"zola"_s, u"Emma Zola"_s, {}, {Role::Auditor}));
    QStringList users;
    for (const QAction *action : onlyChild<ui::DeskMenu>(window()).actions())
        users.append(action->text());
    EXPECT_EQ(users.filter(u"Emma Zola"_s).size(), 1) << qPrintable(users.join(u'\n'));
}

// Whoever founded the store sat on, after the tie, as the nobody whom the window had read.
TEST_F(PlaceTest, aTieCountsAtOnceForWhoeverSitsThere)
{
    const PersonId person = addPerson(u"Garand"_s, u"Helene"_s);
    open();
    ASSERT_EQ(desk().actor().person, std::nullopt);
    AccountService accounts(workplace().context());
    must(accounts.tie(lead(), lead().user, person));
    EXPECT_EQ(desk().actor().person, person);
    must(accounts.untie(lead(), lead().user, u"slip"_s));
    EXPECT_EQ(desk().actor().person, std::nullopt);
}

TEST_F(PlaceTest, aChangeOfRolesCountsAtOnceForWhoeverSitsThere)
{
    const Actor second = addUser(u"zola"_s, {Role::Admin, Role::Auditor});
    open();
    desk().seat(second);
    AccountService accounts(workplace().context());
    must(accounts.changeRoles(lead(), second.user, {Role::Auditor}, u"shared out"_s));
    EXPECT_EQ(desk().actor().roles, std::vector{Role::Auditor});
    must(accounts.close(lead(), actor(Role::Registrar).user, u"left"_s));
    QStringList users;
    for (const QAction *action : onlyChild<ui::DeskMenu>(window()).actions())
        users.append(action->text());
    EXPECT_TRUE(users.filter(u"registrar"_s).isEmpty()) << qPrintable(users.join(u'\n'));
}

TEST_F(PlaceTest, aVisitorMovesTheClockOfADemonstrationOnToTheHourThatAnActWaitsFor)
{
    const QDateTime start = clock().now();
    const QDateTime awaited = start.addSecs(2LL * 3600);
    const auto demonstration =
        must(createStore(pathOf(u"demo"_s), clock(), {u"claire"_s, u"Claire Moreau"_s}, start));
    show(must(Workplace::open(*demonstration)));
    emit window().menus().explained(u"Not before two"_s, awaited);
    auto &offer = child<QPushButton>(window().messages(), "undoButton");
    ASSERT_TRUE(offer.isVisible());
    const DialogDriver accepts(Qt::Key_Return);
    offer.click();
    EXPECT_TRUE(accepts.wasShown());
    EXPECT_EQ(workplace().context().clock.now(), awaited);
    EXPECT_NE(window().messages().text(), u"Not before two"_s) << "what was refused is asked anew";
    EXPECT_TRUE(window().banner().text().contains(certifierTime(awaited).toString(u"HH:mm"_s)))
        << qPrintable(window().banner().text());
    emit window().menus().explained(u"Not before two"_s, awaited);
    EXPECT_FALSE(offer.isVisible()) << "that hour is there";
    const DialogDriver leaves(Qt::Key_Escape);
    child<QPushButton>(window().banner(), "advanceClockLink").click();
    EXPECT_TRUE(leaves.wasShown());
    show(must(Workplace::open(*demonstration)));
    EXPECT_EQ(workplace().context().clock.now(), awaited)
        << "it does not go back when the store is opened again";
    close();
}

TEST_F(PlaceTest, nobodyMovesTheClockOfARealStore)
{
    open();
    emit window().menus().explained(u"Not before two"_s, clock().now().addSecs(7200));
    EXPECT_EQ(window().findChild<QAction *>(u"advanceClock"_s), nullptr);
    show(must(Workplace::open(store())));
    EXPECT_EQ(workplace().demonstrationClock(), nullptr);
    EXPECT_EQ(window().findChild<QAction *>(u"advanceClock"_s), nullptr);
}

// The palette told a bare path, which may be anything.
TEST_F(StoreMenuTest, theRecentStoresSayWhatTheyDoOutsideTheirMenu)
{
    const auto other = must(createStore(pathOf(u"R&D"_s), clock(), {u"claire"_s, u"Claire Moreau"_s}));
    ui::RecentStores recent(settings());
    recent.note(other->folder(), clock().now());
    recent.note(pathOf(u"gone"_s), clock().now());
    openMenu(store());
    const auto linesOf = [this](const QString &text) {
        window().menus().searchAction().trigger();
        auto &field = window().header().searchField();
        field.clear();
        QTest::keyClicks(&field, text);
        QStringList lines;
        const QAbstractItemModel &model = *child<QListView>(window(), "paletteList").model();
        for (int row = 0; row < model.rowCount(); ++row)
            lines.append(model.index(row, 0).data().toString());
        return lines;
    };
    EXPECT_EQ(linesOf(u"open R&D"_s).value(0),
              u"Open R&D (%1)"_s.arg(QDir::toNativeSeparators(other->folder())));
    const QStringList refused = linesOf(u"open gone"_s);
    EXPECT_EQ(refused.value(0), u"Open gone (%1)"_s.arg(QDir::toNativeSeparators(pathOf(u"gone"_s))));
    QTest::keyClick(&window().header().searchField(), Qt::Key_Return);
    EXPECT_TRUE(window().messages().text().contains(u"holds no store any more"))
        << qPrintable(window().messages().text());
}

TEST_F(StoreMenuTest, aRealStoreHasNoRemoval)
{
    openMenu(store());
    EXPECT_EQ(window().banner().findChild<QPushButton *>(u"removeDemonstrationLink"_s), nullptr);
}

TEST_F(StoreMenuTest, theBannerOfADemonstrationRemovesItOnceItWasConfirmed)
{
    const auto demonstration =
        must(createStore(pathOf(u"demo"_s), clock(), {u"claire"_s, u"Claire Moreau"_s}, clock().now()));
    openMenu(*demonstration);
    window().banner().setText(u"Demonstration data"_s);
    const QSignalSpy asked(&menu(), &StoreMenu::removalRequested);
    ASSERT_TRUE(removal().isVisible());
    const DialogDriver returns(Qt::Key_Return);
    removal().click();
    EXPECT_TRUE(returns.wasShown());
    EXPECT_EQ(asked.count(), 0) << "Return alone removes nothing";
    const DialogDriver confirms([](QWidget &dialog) {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"&Remove")
                button->click();
        }
    });
    removal().click();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_FALSE(window().isVisible());
}
