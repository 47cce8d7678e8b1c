#include "parchemin/ui/page.h"

namespace parchemin::ui {

Page::Page(QString id, Icon icon, NavigationGroup group, QWidget *parent)
    : QWidget(parent)
    , m_id(std::move(id))
    , m_icon(icon)
    , m_group(group)
{
}

void Page::setCount(std::optional<int> count)
{
    m_count = count;
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
