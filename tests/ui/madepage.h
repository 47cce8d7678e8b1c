#pragma once

#include "parchemin/ui/mainwindow.h"
#include "parchemin/ui/page.h"

namespace parchemin::ui {

/// Adds a page that a test has made.
inline void addMadePage(MainWindow &window, Page *page)
{
    window.addPage({page->id(), Icon::Users, NavigationGroup::Work,
                    [page] {
                        return page->navigationText();
                    }},
                   [page] { return page; });
    std::ignore = window.page(page->id());
}

} // namespace parchemin::ui
