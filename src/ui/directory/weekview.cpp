#include "ui/directory/weekview.h"

#include "parchemin/ui/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

#include "ui/directory/weekmodel.h"

namespace parchemin::ui {
namespace {

constexpr int heightOfARow = 17;

/// A marked half hour: a sign and a colour.
class HalfHourDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Tokens tokens = Tokens::of(option.palette);
        const QString sign = index.data().toString();
        painter->fillRect(option.rect, tokens[sign.isEmpty() ? Token::Surface : Token::PositiveSoft]);
        painter->setPen(tokens[Token::PositiveInk]);
        painter->drawText(option.rect, Qt::AlignCenter, sign);
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isCurrent = view != nullptr && view->currentIndex() == index && view->hasFocus();
        if (isChosen || isCurrent) {
            painter->setPen(QPen(tokens[Token::Accent], isCurrent ? 2 : 1));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }
};

} // namespace

WeekView::WeekView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new HalfHourDelegate(this));
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(heightOfARow);
    verticalHeader()->setDefaultSectionSize(heightOfARow);
    verticalHeader()->setHighlightSections(false);
}

void WeekView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        toggleChosen();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void WeekView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && currentIndex().isValid())
        toggleChosen();
}

void WeekView::toggleChosen()
{
    const auto *week = qobject_cast<const WeekModel *>(model());
    if (week == nullptr || !currentIndex().isValid())
        return;
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (!chosen.contains(currentIndex()))
        chosen = {currentIndex()};
    // Whoever draws from free half hours into marked ones adds to them.
    const bool areMarked =
        std::ranges::all_of(chosen, [week](const QModelIndex &index) { return week->isMarked(index); });
    const Qt::CheckState wanted = areMarked ? Qt::Unchecked : Qt::Checked;
    for (const QModelIndex &index : chosen)
        model()->setData(index, static_cast<int>(wanted), Qt::CheckStateRole);
}

} // namespace parchemin::ui
