#include "parchemin/ui/page.h"

#include <utility>

namespace parchemin::ui {

Page::Page(PagePlace place, QWidget *parent)
    : QWidget(parent)
    , m_place(std::move(place))
{
}

void Page::setCount(std::optional<int> count)
{
    m_count = count.value_or(0) > 0 ? count : std::nullopt;
    emit countChanged();
}

void Page::setHeaderActions(const QList<QAction *> &secondary, QAction *primary)
{
    m_secondaryActions = secondary;
    m_primaryAction = primary;
    emit actionsChanged();
}

void Page::setMenuEntries(std::vector<MenuEntry> entries)
{
    m_menuEntries = std::move(entries);
}

} // namespace parchemin::ui
