#include "ui/dossier/celltable.h"

#include "parchemin/ui/statechip.h"
#include "parchemin/ui/tokens.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// A name still reads in this; the texts of the others then wrap down to the second.
constexpr int leastWide = 150;
constexpr int leastNarrow = 84;
/// A word is not cut, unless it is as long as the name of a file.
constexpr int mostNarrow = 160;
constexpr int cellMargins = 22;
constexpr int sentenceMargin = 8;
/// More rows than these are measured where they are seen only, and these tell how broad a column must be.
constexpr int measuredRows = 200;

bool isText(const QAbstractItemModel &model, int column)
{
    return model.rowCount() > 0 && !model.index(0, column).data(CellDelegate::ChipRole).isValid();
}

/// As narrow as a column may become: no word of it nor of its heading is cut, for none of them can wrap.
int leastWidthOf(const QTableView &table, int column)
{
    const QAbstractItemModel &model = *table.model();
    const QRegularExpression between(u"\\s|-(?!\\d)"_s); // a number stays whole: 2021-0042
    int least = leastNarrow;
    const auto widen = [&](const QVariant &text, const QFontMetrics &metrics) {
        const QStringList words = text.toString().split(between);
        for (const QString &word : words)
            least = std::max(least, metrics.horizontalAdvance(word) + cellMargins);
    };
    widen(model.headerData(column, Qt::Horizontal), table.horizontalHeader()->fontMetrics());
    for (int row = 0; row < std::min(model.rowCount(), measuredRows); ++row)
        widen(model.index(row, column).data(), table.fontMetrics());
    return std::min(least, mostNarrow);
}

/// The wide column keeps what it was given, and no chip in it is cut.
int leastWideOf(const QTableView &table, int given)
{
    const QAbstractItemModel &model = *table.model();
    int least = given;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (table.horizontalHeader()->sectionResizeMode(column) != QHeaderView::Stretch)
            continue;
        for (int row = 0; row < std::min(model.rowCount(), measuredRows); ++row) {
            const QVariant chip = model.index(row, column).data(CellDelegate::ChipRole);
            if (chip.isValid())
                least = std::max(least, chipSize(chip.value<Chip>()).width() + cellMargins);
        }
    }
    return least;
}

struct NarrowColumn
{
    int column;
    int width;
    int least;

    [[nodiscard]] int spare() const { return width - least; }
};

/// Where the columns leave the wide one too little room, the broadest texts beside it give of theirs, down to
/// the same room to spare for all of them.
void shareRoom(QTableView &table, int given)
{
    QHeaderView &header = *table.horizontalHeader();
    int room = table.viewport()->width();
    const int wanted = leastWideOf(table, given);
    std::vector<NarrowColumn> texts;
    for (int column = 0; column < header.count(); ++column) {
        if (header.sectionResizeMode(column) == QHeaderView::Stretch || header.isSectionHidden(column))
            continue;
        header.setSectionResizeMode(column, QHeaderView::ResizeToContents);
        const int width = header.sectionSize(column);
        room -= width;
        if (isText(*table.model(), column) && width > leastNarrow)
            texts.push_back({column, width, leastWidthOf(table, column)});
    }
    while (room < wanted && !texts.empty()) {
        const auto broadest = std::ranges::max_element(texts, {}, &NarrowColumn::spare);
        if (broadest->spare() <= 0)
            break;
        --broadest->width;
        ++room;
    }
    for (const auto &[column, width, least] : texts) {
        if (width == header.sectionSize(column))
            continue;
        header.setSectionResizeMode(column, QHeaderView::Fixed);
        header.resizeSection(column, width);
    }
}

} // namespace

void CellModel::setHeadings(const QStringList &headings)
{
    beginResetModel();
    m_headings = headings;
    endResetModel();
}

void CellModel::setRows(std::vector<CellRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CellModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

Cell numberCell(int number)
{
    return {QLocale().toString(number), {}, {}, false, number};
}

QVariant cellData(const Cell &cell, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell.chip ? cell.chip->word : cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return cell.toolTip.isEmpty() ? QVariant() : cell.toolTip;
    case CellDelegate::ChipRole:
        return cell.chip ? QVariant::fromValue(*cell.chip) : QVariant();
    case CellDelegate::MutedRole:
        return cell.isMuted;
    case CellDelegate::ValueRole:
        return cell.value;
    default:
        return {};
    }
}

QVariant CellModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CellRow &row = m_rows.at(static_cast<std::size_t>(index.row()));
    return cellData(row.at(static_cast<std::size_t>(index.column())), role);
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole:
        return m_headings.value(section);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

CellTable::CellTable(int wideColumn, QWidget *parent)
    : DataTable(parent)
    , m_model(new CellModel(this))
    , m_leastWide(leastWide)
{
    m_model->setHeadings(QStringList(wideColumn + 1));
    setModel(m_model);
    setSelectionMode(NoSelection); // the current row is marked, and only where it matters
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    // The wide column takes its width after the others, later than the table has its own.
    m_rowHeights.setSingleShot(true);
    horizontalHeader()->setResizeContentsPrecision(measuredRows);
    connect(&m_rowHeights, &QTimer::timeout, this, &CellTable::sizeRows);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_rowHeights, qOverload<>(&QTimer::start));
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_rowHeights, qOverload<>(&QTimer::start));
}

void CellTable::setLeastWide(int width)
{
    m_leastWide = width;
    shareRoom(*this, m_leastWide);
}

void CellTable::setContent(const QStringList &headings, std::vector<CellRow> rows)
{
    const int row = std::clamp(currentRow(), 0, std::max(0, static_cast<int>(rows.size()) - 1));
    m_model->setRows({});
    m_model->setHeadings(headings);
    m_model->setRows(std::move(rows));
    shareRoom(*this, m_leastWide);
    sizeRows();
    if (m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(row, 0));
    } else {
        emit currentRowChanged(-1);
    }
    describeEmptiness();
}

void CellTable::setEmptySentence(const QString &sentence)
{
    m_emptySentence = sentence;
    describeEmptiness();
    viewport()->update();
}

/// Painted words are not heard: who listens to the table is told the same.
void CellTable::describeEmptiness()
{
    setAccessibleDescription(m_model->rowCount() == 0 ? m_emptySentence : QString());
}

void CellTable::paintEvent(QPaintEvent *event)
{
    DataTable::paintEvent(event);
    if (m_model->rowCount() > 0 || m_emptySentence.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(Tokens::of(palette())[Token::Muted]);
    painter.drawText(viewport()->rect().adjusted(sentenceMargin, sentenceMargin, -sentenceMargin, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptySentence);
}

bool CellTable::isRowMarked(int row) const
{
    return row == currentRow() && (m_isRowKept || hasFocus());
}

void CellTable::resizeEvent(QResizeEvent *event)
{
    DataTable::resizeEvent(event);
    shareRoom(*this, m_leastWide);
    sizeRows();
    if (m_isRowKept)
        scrollTo(currentIndex()); // what stands beside it speaks of that row
}

/// Of a long list the rows in sight; the others take their heights when they come into it.
void CellTable::sizeRows()
{
    const int count = m_model->rowCount();
    if (count <= measuredRows) {
        resizeRowsToContents();
        return;
    }
    const int first = std::max(rowAt(0), 0);
    const int end = std::min(first + viewport()->height() / rowHeight(first) + 2, count);
    const bool isCurrentSeen = viewport()->rect().intersects(visualRect(currentIndex()));
    bool isChanged = false;
    for (int row = first; row < end; ++row) {
        const int before = rowHeight(row);
        resizeRowToContents(row);
        isChanged = isChanged || rowHeight(row) != before;
    }
    if (!isChanged || !isCurrentSeen)
        return;
    updateGeometries(); // the list became longer, which the scroll bar learns later
    scrollTo(currentIndex());
}

void CellTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    DataTable::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

} // namespace parchemin::ui
