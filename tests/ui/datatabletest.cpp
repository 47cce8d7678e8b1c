#include "ui/datatable.h"

#include "support/printers.h"
#include "support/widgets.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolTip>
#include <QVBoxLayout>

#include "themedtest.h"
#include "ui/dossier/celltable.h"

using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

class DataTableTest : public ThemedTest
{
protected:
    void SetUp() override
    {
        m_model.setHeadings({u"Person"_s, u"State"_s});
        m_model.setRows({{{u"Amrani"_s}, {{}, Chip{Icon::Check, u"Acquired"_s, Tone::Positive}}},
                         {{u"Zola"_s}, {u"—"_s}}});
        m_table->setModel(&m_model);
        auto *column = new QVBoxLayout(&m_dialog);
        column->addWidget(m_table);
        column->addWidget(m_button);
        m_button->setDefault(true);
        QObject::connect(m_button, &QPushButton::clicked, &m_dialog, &QDialog::accept);
        m_dialog.resize(500, 300);
        showActive(m_dialog);
    }
    QDialog &dialog() { return m_dialog; }
    DataTable &table() { return *m_table; }
    QPushButton &button() { return *m_button; }

private:
    CellModel m_model;
    QDialog m_dialog;
    DataTable *m_table = new DataTable;
    QPushButton *m_button = new QPushButton(u"Save"_s);
};

TEST_F(DataTableTest, tabLeavesItAndComesBackToARow)
{
    button().setFocus();
    QTest::keyClick(&button(), Qt::Key_Tab);
    ASSERT_TRUE(table().hasFocus());
    EXPECT_EQ(table().currentIndex().row(), 0);
    EXPECT_TRUE(table().isRowMarked(0));
    QTest::keyClick(&table(), Qt::Key_Tab);
    EXPECT_TRUE(button().hasFocus());
}

TEST_F(DataTableTest, homeAndEndGoToTheFirstAndTheLastRow)
{
    table().setFocus();
    table().setCurrentIndex(table().model()->index(0, 0));
    QTest::keyClick(&table(), Qt::Key_End);
    EXPECT_EQ(table().currentIndex().row(), 1);
    EXPECT_EQ(table().selectedRows(), QList<int>{1});
    QTest::keyClick(&table(), Qt::Key_Home);
    EXPECT_EQ(table().currentIndex().row(), 0);
}

TEST_F(DataTableTest, returnOpensTheRowAndPressesNoButton)
{
    const QSignalSpy opened(&table(), &QAbstractItemView::activated);
    table().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toModelIndex().row(), 1);
    EXPECT_TRUE(dialog().isVisible());
}

TEST_F(DataTableTest, shiftAndArrowsChooseSeveralRows)
{
    table().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(table().selectedRows(), (QList<int>{0, 1}));
    EXPECT_TRUE(table().isRowMarked(0));
    EXPECT_TRUE(table().isKeyboardRow(1));
}

TEST_F(DataTableTest, aChipIsReadAsItsWord)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&table());
    ASSERT_NE(accessible, nullptr);
    QAccessibleInterface *cell = accessible->tableInterface()->cellAt(0, 1);
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell->text(QAccessible::Name), u"Acquired"_s);
}

TEST_F(DataTableTest, itsModelKeepsTheRulesOfModels)
{
    CellModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setHeadings({u"Person"_s});
    model.setRows({{{u"Amrani"_s}}, {{u"Zola"_s}}});
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(DataTableTest, drawsTheHighlightOverTheWholeRow)
{
    table().setFocus(Qt::TabFocusReason);
    const QImage picture = table().grab().toImage();
    const QColor selection = Tokens(Scheme::Light)[Token::Selection];
    const QPoint inLast(table().columnViewportPosition(1) + table().columnWidth(1) - 3,
                        table().horizontalHeader()->height() + 6);
    EXPECT_EQ(picture.pixelColor(inLast), selection);
    EXPECT_NE(picture.pixelColor(inLast + QPoint(0, table().rowHeight(0))), selection);
}

// Names ended with three points, and nothing told the rest.
TEST_F(DataTableTest, aCellThatIsCutTellsTheWholeBesideThePointer)
{
    const auto tip = [this](int row, int column) {
        const QPoint at = table().visualRect(table().model()->index(row, column)).center();
        QHelpEvent asked(QEvent::ToolTip, at, table().viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table().viewport(), &asked);
        const QString text = QToolTip::text();
        QToolTip::hideText();
        return text;
    };
    EXPECT_EQ(tip(0, 0), QString()) << "it is seen whole";
    table().horizontalHeader()->resizeSection(0, 48);
    table().horizontalHeader()->resizeSection(1, 60);
    EXPECT_EQ(tip(0, 0), u"Amrani"_s);
    EXPECT_EQ(tip(0, 1), u"Acquired"_s) << "a chip too";
}

// A number that no line breaks was given the room of its first half.
TEST(CellTableTest, neitherANumberNorAChipIsCutWhereRoomIsShort)
{
    const parchemin::ui::Theme theme(*qApp, [] { return Scheme::Light; });
    QWidget window;
    auto *column = new QHBoxLayout(&window);
    auto *table = new CellTable(1, &window);
    column->addWidget(table);
    table->setContent({u"Dossier"_s, u"State"_s, u"What it is about in many words"_s},
                      {{{u"2021-000042"_s},
                        {{}, Chip{Icon::Check, u"Signed on 02/01/2018 by all"_s, Tone::Positive}},
                        {u"availabilities ahead and more of them"_s}}});
    window.resize(460, 200);
    showActive(window);
    const QFontMetrics metrics = table->fontMetrics();
    EXPECT_GE(table->columnWidth(0), metrics.horizontalAdvance(u"2021-000042"_s) + 20);
    const QSize chip = chipSize(table->model()->index(0, 1).data(CellDelegate::ChipRole).value<Chip>());
    EXPECT_GE(table->columnWidth(1), chip.width() + 20);
}

// A column of numbers gave of its room until its heading lost its end.
TEST(CellTableTest, aHeadingStaysWholeWhereRoomIsShort)
{
    const parchemin::ui::Theme theme(*qApp, [] { return Scheme::Light; });
    QWidget window;
    auto *column = new QHBoxLayout(&window);
    auto *table = new CellTable(0, &window);
    column->addWidget(table);
    const QString heading = u"Soutenances"_s;
    table->setContent({u"Membre"_s, heading}, {{{u"Isabelle Garnot"_s}, {u"12"_s}}});
    window.resize(220, 200);
    showActive(window);
    const QFontMetrics metrics = table->horizontalHeader()->fontMetrics();
    EXPECT_GE(table->columnWidth(1), metrics.horizontalAdvance(heading) + 20);
}

// The wide column took its width after the rows had their heights, and their texts were cut.
TEST(CellTableTest, rowsAreAsHighAsTheirTextsWhenTheWindowNarrows)
{
    const parchemin::ui::Theme theme(*qApp, [] { return Scheme::Light; });
    QWidget window;
    auto *column = new QHBoxLayout(&window);
    auto *table = new CellTable(0, &window);
    column->addWidget(table);
    std::vector<CellRow> rows;
    rows.reserve(8);
    for (int row = 0; row < 8; ++row) {
        rows.push_back({{u"At least half of the members come from outside\nReference sheet, every route"_s},
                        {u"67 %"_s},
                        {{}, Chip{Icon::Check, u"Respected"_s, Tone::Positive}}});
    }
    table->setContent({u"Condition"_s, u"Found"_s, u"Verdict"_s}, std::move(rows));
    window.resize(900, 400);
    showActive(window);
    const auto isWhole = [table] {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex cell = table->model()->index(row, 0);
            const int room = table->columnWidth(0) - 20;
            const int lines =
                table->fontMetrics()
                    .boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, cell.data().toString())
                    .height();
            if (table->rowHeight(row) < lines)
                return false;
        }
        return true;
    };
    for (const int width : {700, 420, 380, 340}) {
        window.resize(width, 400);
        EXPECT_TRUE(QTest::qWaitFor(isWhole)) << width;
    }
}

// A result of 10 000 candidates measured every row before it was shown.
TEST(CellTableTest, aLongListMeasuresTheRowsThatAreSeen)
{
    CellTable table(1);
    table.resize(300, 300);
    std::vector<CellRow> rows;
    rows.reserve(5000);
    for (int row = 0; row < 5000; ++row) {
        rows.push_back(
            {{u"Amrani"_s}, {u"No block of this candidate waits for the validation by the lead."_s}});
    }
    showActive(table);
    const int plain = table.verticalHeader()->defaultSectionSize();
    table.setContent({u"Candidate"_s, u"Why"_s}, std::move(rows));
    QCoreApplication::processEvents();
    EXPECT_GT(table.rowHeight(0), plain);
    EXPECT_EQ(table.rowHeight(2500), plain);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_End);
    EXPECT_TRUE(QTest::qWaitFor([&table, plain] { return table.rowHeight(4999) > plain; }));
    EXPECT_TRUE(QTest::qWaitFor([&table] {
        const QRect last = table.visualRect(table.model()->index(4999, 0));
        return last.bottom() <= table.viewport()->height();
    })) << "the row in front is seen whole";
}

TEST_F(DataTableTest, breaksAWordThatIsWiderThanItsColumnRatherThanCutIt)
{
    CellTable table(1);
    table.resize(320, 200);
    const std::vector<CellRow> rows{CellRow{Cell{u"Kind"_s}, Cell{u"Minutes"_s}},
                                    CellRow{Cell{u"Hash"_s}, Cell{QString(64, u'e')}}};
    table.setContent({u"Field"_s, u"Value"_s}, rows);
    showActive(table);
    EXPECT_TRUE(QTest::qWaitFor([&table] { return table.rowHeight(1) > table.rowHeight(0); }));
}

// The roll of a day lost who was in front when the first incident took its room.
TEST(CellTableTest, theRowThatIsKeptStaysInSightWhenTheTableShrinks)
{
    const parchemin::ui::Theme theme(*qApp, [] { return Scheme::Light; });
    CellTable table(0);
    table.setRowKept(true);
    table.resize(400, 600);
    std::vector<CellRow> rows;
    rows.reserve(9);
    for (int row = 0; row < 9; ++row)
        rows.push_back({{u"Candidate %1"_s.arg(row)}});
    table.setContent({u"Name"_s}, std::move(rows));
    table.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&table));
    table.setCurrentRow(7);
    table.resize(400, 160);
    EXPECT_TRUE(QTest::qWaitFor(
        [&table] { return table.viewport()->rect().contains(table.visualRect(table.currentIndex())); }));
}
