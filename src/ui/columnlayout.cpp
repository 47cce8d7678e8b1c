#include "ui/columnlayout.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

const QString orderKey = u"order"_s;
const QString widthsKey = u"widths"_s;
const QString hiddenKey = u"hidden"_s;
const QString sortColumnKey = u"sortColumn"_s;
const QString sortDescendingKey = u"sortDescending"_s;

constexpr int widestColumn = 4000;

/// The numbers of a list from a settings file, which anybody may have edited.
QList<int> numbers(const QVariant &value)
{
    QList<int> result;
    const QVariantList list = value.toList();
    for (const QVariant &number : list)
        result.append(number.toInt());
    return result;
}

bool isPermutation(QList<int> order, int count)
{
    std::ranges::sort(order);
    for (int i = 0; i < order.size(); ++i) {
        if (order.at(i) != i)
            return false;
    }
    return order.size() == count;
}

void applyHidden(QHeaderView &header, const QList<int> &hidden)
{
    if (hidden.size() >= header.count())
        return; // a table without columns could not be mended
    for (int column = 0; column < header.count(); ++column)
        header.setSectionHidden(column, hidden.contains(column));
}

} // namespace

QVariantMap columnLayout(const QHeaderView &header)
{
    QVariantList order;
    QVariantList widths;
    QVariantList hidden;
    for (int visual = 0; visual < header.count(); ++visual)
        order.append(header.logicalIndex(visual));
    for (int column = 0; column < header.count(); ++column) {
        const bool isHidden = header.isSectionHidden(column);
        if (isHidden)
            hidden.append(column);
        const bool isFree = header.sectionResizeMode(column) == QHeaderView::Interactive;
        widths.append(isFree && !isHidden ? header.sectionSize(column) : 0);
    }
    QVariantMap layout{{orderKey, order}, {widthsKey, widths}, {hiddenKey, hidden}};
    if (header.isSortIndicatorShown()) {
        layout.insert(sortColumnKey, header.sortIndicatorSection());
        layout.insert(sortDescendingKey, header.sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return layout;
}

bool applyColumnLayout(QHeaderView &header, const QVariantMap &layout)
{
    const QList<int> order = numbers(layout.value(orderKey));
    const QList<int> widths = numbers(layout.value(widthsKey));
    if (header.count() == 0 || !isPermutation(order, header.count()) || widths.size() != header.count())
        return false;
    for (int visual = 0; visual < header.count(); ++visual)
        header.moveSection(header.visualIndex(order.at(visual)), visual);
    applyHidden(header, numbers(layout.value(hiddenKey)));
    for (int column = 0; column < header.count(); ++column) {
        const int width = std::min(widths.at(column), widestColumn);
        if (width > 0 && header.sectionResizeMode(column) == QHeaderView::Interactive)
            header.resizeSection(column, width);
    }
    const int sorted = layout.value(sortColumnKey, -1).toInt();
    if (header.isSortIndicatorShown() && sorted >= 0 && sorted < header.count()) {
        const bool isDescending = layout.value(sortDescendingKey).toBool();
        header.setSortIndicator(sorted, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    return true;
}

void offerColumns(QMenu &menu, QHeaderView &header)
{
    const int shown = header.count() - header.hiddenSectionCount();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        const QString name = header.model()->headerData(column, Qt::Horizontal).toString();
        if (name.isEmpty())
            continue; // a column of marks
        QAction *choice = menu.addAction(name);
        choice->setCheckable(true);
        choice->setChecked(!header.isSectionHidden(column));
        choice->setEnabled(!choice->isChecked() || shown > 1);
        QObject::connect(choice, &QAction::toggled, &header, [&header, column](bool isShown) {
            header.setSectionHidden(column, !isShown);
            if (isShown && header.sectionSize(column) == 0)
                header.resizeSection(column, header.defaultSectionSize());
        });
    }
}

} // namespace parchemin::ui
