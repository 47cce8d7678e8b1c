#include "ui/celldelegate.h"

#include "parchemin/ui/fonts.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

#include "ui/datatable.h"

namespace parchemin::ui {
namespace {

constexpr int sideMargin = 10;
constexpr int textMargin = 8;

QFont fontOf(const QModelIndex &index)
{
    return font(index.data(CellDelegate::StrongRole).toBool() ? TextStyle::Strong : TextStyle::Body);
}

/// As the model aligns the cell; left unless it says otherwise.
int alignmentOf(const QModelIndex &index)
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    return alignment.isValid() ? alignment.toInt() : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
}

bool wraps(const QWidget *widget)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    return table != nullptr && table->wordWrap();
}

/// Between words, or, where one of them (a hash) is wider than its room, anywhere: nothing is cut.
int wrapFlag(const QFontMetrics &metrics, const QString &text, int width)
{
    const QStringList words = text.split(u' ');
    const bool isTooWide = std::ranges::any_of(
        words, [&](const QString &word) { return metrics.horizontalAdvance(word) > width; });
    return isTooWide ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
}

/// Rows that do not wrap take as many lines as their text has, which is nearly always one.
void paintText(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
               const QModelIndex &index)
{
    const QString text = index.data().toString();
    painter.setFont(fontOf(index));
    const bool isWrapped = wraps(option.widget);
    const QString shown =
        isWrapped ? text : painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    const int flag = isWrapped ? wrapFlag(painter.fontMetrics(), text, room.width()) : Qt::TextSingleLine;
    painter.drawText(room, alignmentOf(index) | flag, shown);
}

QRect roomOf(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(sideMargin, 0, -sideMargin, -1);
}

/// Whether the text, or the chip in its place, is wider than its column.
bool isCut(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int width = roomOf(option).width();
    if (const QVariant chip = index.data(CellDelegate::ChipRole); chip.isValid())
        return chipSize(chip.value<Chip>()).width() > width;
    const QFontMetrics metrics(fontOf(index));
    return !wraps(option.widget) && metrics.horizontalAdvance(index.data().toString()) > width;
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const Tokens tokens = Tokens::of(option.palette);
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    if (table != nullptr && table->isRowMarked(index.row()))
        painter->fillRect(option.rect, tokens[Token::Selection]);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens[Token::Hairline]);
    // The keyboard's row has a mark of its own: many may be selected.
    if (table != nullptr && table->isKeyboardRow(index.row()) && table->isFirstColumn(index.column())) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                          tokens[Token::Accent]);
    }
    const QRect room = roomOf(option);
    if (const QVariant chip = index.data(ChipRole); chip.isValid()) {
        paintChip(*painter, room, chip.value<Chip>(), tokens);
    } else {
        painter->setPen(tokens[index.data(MutedRole).toBool() ? Token::Muted : Token::Ink]);
        paintText(*painter, room, option, index);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const QVariant chip = index.data(ChipRole); chip.isValid())
        return chipSize(chip.value<Chip>()) + QSize(2 * sideMargin, 12);
    const QFontMetrics metrics(fontOf(index));
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    // What is not as wide as its text wraps: the column that takes the rest, and one that gave of its room.
    const bool isGiven = wraps(option.widget) && table->horizontalHeader()->sectionResizeMode(
                                                     index.column()) != QHeaderView::ResizeToContents;
    const int width = isGiven ? table->columnWidth(index.column()) - 2 * sideMargin : 10'000;
    const QString words = index.data().toString();
    const QRect text = metrics.boundingRect(
        QRect(0, 0, width, 10'000),
        static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | wrapFlag(metrics, words, width), words);
    return {text.width() + 2 * sideMargin + 1, text.height() + 2 * textMargin + 2};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const bool isSilent = index.isValid() && index.data(Qt::ToolTipRole).toString().isEmpty();
    if (event->type() != QEvent::ToolTip || !isSilent || !isCut(option, index))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data().toString(), view, view->visualRect(index));
    return true;
}

} // namespace parchemin::ui
