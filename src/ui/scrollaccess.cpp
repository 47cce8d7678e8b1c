#include "parchemin/ui/scrollaccess.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QString>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// Asked for each class of an object, the most derived one first. What holds text or items has interfaces of
/// its own.
QAccessibleInterface *scrollInterface(const QString &className, QObject *object)
{
    constexpr std::array areas{"QScrollArea"_L1, "QGraphicsView"_L1, "QAbstractScrollArea"_L1};
    const bool isArea = std::ranges::find(areas, className) != areas.end();
    if (!isArea || object == nullptr || !object->isWidgetType())
        return nullptr;
    // The children that a widget has at the time of the question, and nothing beyond the last.
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Client);
}

} // namespace

void installScrollAccess()
{
    QAccessible::installFactory(scrollInterface);
}

} // namespace parchemin::ui
