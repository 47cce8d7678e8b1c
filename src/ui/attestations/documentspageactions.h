#pragma once

#include "parchemin/ui/documentspage.h"

#include <QAction>

namespace parchemin::ui {

/// What can be done on the page; the actions belong to it.
struct DocumentsPage::Actions
{
    explicit Actions(DocumentsPage &page);

    void retranslate() const;
    [[nodiscard]] std::vector<MenuEntry> menuEntries() const;

    QAction *issue;
    QAction *why;
    QAction *toggleChecks;
    QAction *numbers;
    QAction *keys;
    QAction *supplement;
    QAction *supplementEnglish;
    QAction *printedRegister;
    QAction *duplicate;
    QAction *supersede;
    QAction *revoke;
    QAction *print;
    QAction *exporting;
    QAction *enlarge;
    QAction *dossier;
    QAction *find;
    QAction *refresh;
};

} // namespace parchemin::ui
