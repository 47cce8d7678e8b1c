#include "support/printers.h"
#include "support/widgets.h"

#include "parchemin/ui/mainmenus.h"
#include "parchemin/ui/mainwindow.h"
#include "parchemin/ui/page.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include "madepage.h"
#include "themedtest.h"
#include "ui/columnlayout.h"
#include "ui/datatable.h"
#include "ui/dossier/celltable.h"

using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A list beside something else, with a filter.
class TablePage : public Page
{
public:
    explicit TablePage(const QString &id)
        : Page({id, Icon::Users, NavigationGroup::Work, [id] {
                    return id;
                }})
    {
        m_splitter->setObjectName(u"splitter"_s);
        m_table->setObjectName(u"people"_s);
        m_table->setModel(&m_model);
        m_table->setSortingEnabled(true);
        m_splitter->addWidget(m_table);
        m_splitter->addWidget(new QWidget);
        m_splitter->setSizes({400, 400});
        auto *row = new QVBoxLayout(this);
        row->addWidget(m_splitter);
    }
    [[nodiscard]] QVariantMap viewState() const override { return {{u"filter"_s, m_filter}}; }
    void restoreViewState(const QVariantMap &state) override
    {
        m_filter = state.value(u"filter"_s).toString();
    }

    [[nodiscard]] QVariantMap filterState() const override
    {
        return m_mentor == 0 ? QVariantMap() : QVariantMap{{u"mentor"_s, m_mentor}};
    }
    void restoreFilterState(const QVariantMap &state) override
    {
        m_mentor = state.value(u"mentor"_s).toInt();
    }

    /// The columns come with the rows.
    void fill(const QStringList &headings = {u"Name"_s, u"Route"_s, u"State"_s})
    {
        m_model.setHeadings(headings);
        m_model.setRows({CellRow(static_cast<std::size_t>(headings.size()))});
    }
    QSplitter &splitter() { return *m_splitter; }
    QTableView &table() { return *m_table; }
    QHeaderView &header() { return *m_table->horizontalHeader(); }
    void setFilter(const QString &filter) { m_filter = filter; }
    [[nodiscard]] const QString &filter() const { return m_filter; }
    void setMentor(int mentor) { m_mentor = mentor; }
    [[nodiscard]] int mentor() const { return m_mentor; }

private:
    CellModel m_model;
    QSplitter *m_splitter = new QSplitter(this);
    DataTable *m_table = new DataTable;
    QString m_filter;
    int m_mentor = 0;
};

} // namespace

class ViewMemoryTest : public ThemedTest
{
protected:
    ViewMemoryTest() { m_settings.setValue(u"window/language"_s, static_cast<int>(Language::English)); }
    void SetUp() override { openWindow(); }
    void TearDown() override { QLocale::setDefault(QLocale::c()); }

    /// A window on two pages, of which the first is shown.
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(theme(), m_language, m_settings);
        m_window->setStore(m_store);
        m_page = new TablePage(u"people"_s);
        m_other = new TablePage(u"other"_s);
        addMadePage(*m_window, m_page);
        addMadePage(*m_window, m_other);
        m_window->resize(1200, 800);
        showActive(*m_window);
    }
    /// Closes the window and opens it anew, as the next day.
    void reopen()
    {
        m_window->close();
        openWindow();
    }
    void useStore(const QString &uuid) { m_store = uuid; }
    MainWindow &window() { return *m_window; }
    TablePage &page() { return *m_page; }
    TablePage &other() { return *m_other; }
    QSettings &settings() { return m_settings; }
    QMenu *popup() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    LanguageSwitch m_language;
    QString m_store = u"one"_s;
    std::unique_ptr<MainWindow> m_window;
    TablePage *m_page = nullptr;
    TablePage *m_other = nullptr;
};

TEST_F(ViewMemoryTest, findsEverySplitterWhereItWasLeft)
{
    page().splitter().setSizes({200, 700});
    const QList<int> left = page().splitter().sizes();
    ASSERT_NE(left.first(), other().splitter().sizes().first());
    reopen();
    EXPECT_EQ(page().splitter().sizes(), left);
}

TEST_F(ViewMemoryTest, findsOrderWidthsHiddenColumnsAndSorting)
{
    page().fill();
    page().header().moveSection(2, 0);
    page().header().resizeSection(1, 177);
    page().header().setSectionHidden(0, true);
    page().table().sortByColumn(1, Qt::DescendingOrder);
    reopen();
    page().fill();
    EXPECT_EQ(page().header().logicalIndex(0), 2);
    EXPECT_EQ(page().header().sectionSize(1), 177);
    EXPECT_TRUE(page().header().isSectionHidden(0));
    EXPECT_EQ(page().header().sortIndicatorSection(), 1);
    EXPECT_EQ(page().header().sortIndicatorOrder(), Qt::DescendingOrder);
}

TEST_F(ViewMemoryTest, aLayoutOfOtherColumnsIsNotForced)
{
    page().fill();
    page().header().setSectionHidden(0, true);
    reopen();
    page().fill({u"Name"_s, u"Route"_s, u"State"_s, u"Born"_s});
    EXPECT_FALSE(page().header().isSectionHidden(0));
}

TEST_F(ViewMemoryTest, damagedSettingsHideNothing)
{
    settings().setValue(u"pages/people/columns/people"_s, QVariantMap{{u"order"_s, QVariantList{0, 0, 7}},
                                                                      {u"widths"_s, QVariantList{-5, 1, 2}},
                                                                      {u"hidden"_s, QVariantList{0, 1, 2}}});
    settings().setValue(u"pages/people/splitters/splitter"_s, u"nonsense"_s);
    openWindow();
    page().fill();
    EXPECT_EQ(page().header().logicalIndex(0), 0);
    EXPECT_EQ(page().header().hiddenSectionCount(), 0);
    EXPECT_GT(page().splitter().sizes().first(), 0);
}

TEST_F(ViewMemoryTest, keepsWhatAPageWasLeftWith)
{
    page().setFilter(u"VAE"_s);
    window().openPage(u"other"_s); // what the window's end would not tell
    page().setFilter(QString());
    openWindow();
    EXPECT_EQ(page().filter(), u"VAE"_s);
    EXPECT_TRUE(other().filter().isEmpty());
}

TEST_F(ViewMemoryTest, aPageThatWasNotSeenKeepsWhatItHad)
{
    window().openPage(u"other"_s);
    other().splitter().setSizes({200, 700});
    const QList<int> left = other().splitter().sizes();
    reopen();
    reopen();
    window().openPage(u"other"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return other().isVisible(); }));
    EXPECT_EQ(other().splitter().sizes(), left);
}

TEST_F(ViewMemoryTest, theLayoutIsRestoredByItsAction)
{
    page().fill();
    page().splitter().setSizes({200, 700});
    page().header().moveSection(2, 0);
    page().header().setSectionHidden(0, true);
    page().setFilter(u"VAE"_s);
    reopen();
    page().fill();
    ASSERT_TRUE(page().header().isSectionHidden(0));
    QTest::keyClick(&page(), Qt::Key_F6, Qt::ControlModifier);
    EXPECT_FALSE(page().header().isSectionHidden(0));
    EXPECT_EQ(page().header().logicalIndex(0), 0);
    const QList<int> sizes = page().splitter().sizes();
    EXPECT_NEAR(sizes.first(), sizes.last(), 2);
    EXPECT_EQ(page().filter(), u"VAE"_s) << "a filter is no layout";
    reopen();
    page().fill();
    EXPECT_FALSE(page().header().isSectionHidden(0));
}

TEST_F(ViewMemoryTest, theMenuOfTheHeaderHidesAndBringsBackAColumn)
{
    page().fill();
    page().table().setFocus();
    QTest::keyClick(&page().table(), Qt::Key_F5, Qt::ControlModifier);
    ASSERT_NE(popup(), nullptr);
    EXPECT_EQ(popup()->actions().size(), 3);
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    EXPECT_TRUE(page().header().isSectionHidden(1));
    emit page().header().customContextMenuRequested({10, 5});
    ASSERT_NE(popup(), nullptr);
    EXPECT_FALSE(popup()->actions().at(1)->isChecked());
    popup()->actions().at(1)->trigger();
    popup()->close();
    EXPECT_FALSE(page().header().isSectionHidden(1));
    EXPECT_GT(page().header().sectionSize(1), 0);
}

// A list that stood back for something else came back as narrow as it may be.
TEST_F(ViewMemoryTest, aPartThatWasHiddenComesBackWithItsWidth)
{
    page().splitter().setSizes({500, 300});
    const int width = page().splitter().sizes().first();
    page().splitter().widget(0)->hide();
    QCoreApplication::sendPostedEvents(); // the others take its room
    ASSERT_EQ(page().splitter().sizes().first(), 0);
    reopen();
    EXPECT_EQ(page().splitter().sizes().first(), width);
}

// Beside a card of facts, the facts lost the column of their names to it.
TEST_F(ViewMemoryTest, offersTheColumnsOfTheTableThatHasHeadings)
{
    page().fill();
    CellModel content;
    content.setHeadings({u"Fact"_s, u"Value"_s});
    content.setRows({CellRow(2)});
    auto *facts = new DataTable(&page());
    facts->setObjectName(u"facts"_s);
    facts->setModel(&content);
    facts->horizontalHeader()->hide();
    facts->setMinimumHeight(400); // the larger of the two
    page().layout()->addWidget(facts);
    facts->lower(); // it comes first on the page
    facts->show();
    window().layout()->activate();
    window().setFocus();
    QTest::keyClick(&window(), Qt::Key_F5, Qt::ControlModifier);
    ASSERT_NE(popup(), nullptr);
    EXPECT_EQ(popup()->actions().first()->text(), u"Name"_s);
    popup()->close();
    facts->setModel(nullptr);
}

TEST_F(ViewMemoryTest, theLastColumnStays)
{
    page().fill();
    page().header().setSectionHidden(0, true);
    page().header().setSectionHidden(1, true);
    QMenu menu;
    offerColumns(menu, page().header());
    EXPECT_FALSE(menu.actions().at(2)->isEnabled());
    EXPECT_TRUE(menu.actions().at(0)->isEnabled());
}

// The mentor with a number is somebody else in another store.
TEST_F(ViewMemoryTest, filtersAreKeptApartForEachStore)
{
    page().setMentor(7);
    useStore(u"other"_s);
    reopen();
    EXPECT_EQ(page().mentor(), 0);
    page().setMentor(3);
    useStore(u"one"_s);
    reopen();
    EXPECT_EQ(page().mentor(), 7);
    page().setMentor(0);
    reopen();
    EXPECT_EQ(page().mentor(), 0) << "a filter that was taken back";
}
