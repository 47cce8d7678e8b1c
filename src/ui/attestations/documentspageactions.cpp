#include "ui/attestations/documentspageactions.h"

#include "parchemin/ui/actionbutton.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
DocumentsPage::Actions::Actions(DocumentsPage &page)
    : issue(makeAction(&page, Icon::FileDown, u"Ctrl+Return"_s))
    , why(makeAction(&page, Icon::Info, u"Ctrl+Return"_s))
    , toggleChecks(makeAction(&page, Icon::Check, u"Ctrl+Shift+A"_s))
    , numbers(makeAction(&page, Icon::ScrollText, u"Ctrl+R"_s))
    , keys(makeAction(&page, Icon::Lock, {}))
    , supplement(makeAction(&page, Icon::FileText, u"Ctrl+H"_s))
    , supplementEnglish(makeAction(&page, Icon::Languages, u"Ctrl+Shift+H"_s))
    , printedRegister(makeAction(&page, Icon::ScrollText, u"Ctrl+Shift+G"_s))
    , duplicate(makeAction(&page, Icon::FileText, u"Ctrl+Shift+D"_s))
    , supersede(makeAction(&page, Icon::FileCheck, u"Ctrl+Shift+U"_s))
    , revoke(makeAction(&page, Icon::Ban, u"Ctrl+Shift+R"_s))
    , print(makeAction(&page, Icon::Printer, u"Ctrl+Shift+P"_s))
    , exporting(makeAction(&page, Icon::Download, u"Ctrl+E"_s))
    , enlarge(makeAction(&page, Icon::Eye, u"Ctrl+Shift+E"_s))
    , dossier(makeAction(&page, Icon::User, u"Ctrl+D"_s))
    , find(makeAction(&page, Icon::Search, u"Ctrl+F"_s))
    , refresh(makeAction(&page, Icon::Refresh, u"F5"_s))
{
}

void DocumentsPage::Actions::retranslate() const
{
    why->setText(DocumentsPage::tr("&Why not?"));
    toggleChecks->setText(DocumentsPage::tr("Check or uncheck &all"));
    numbers->setText(DocumentsPage::tr("Re&gister of numbers…"));
    numbers->setIconText(DocumentsPage::tr("Register of numbers"));
    supplement->setText(DocumentsPage::tr("Issue the &supplement to the certificate"));
    supplementEnglish->setText(DocumentsPage::tr("Issue the supplement in En&glish"));
    printedRegister->setText(DocumentsPage::tr("Export the register of the &year…"));
    duplicate->setText(DocumentsPage::tr("&Duplicate…"));
    supersede->setText(DocumentsPage::tr("&Correct…"));
    revoke->setText(DocumentsPage::tr("Re&voke…"));
    print->setText(DocumentsPage::tr("&Print…"));
    exporting->setText(DocumentsPage::tr("&Export the document…"));
    enlarge->setText(DocumentsPage::tr("En&large the preview"));
    dossier->setText(DocumentsPage::tr("Open the d&ossier"));
    find->setText(DocumentsPage::tr("&Find a document"));
    refresh->setText(DocumentsPage::tr("Re&fresh"));
}

std::vector<MenuEntry> DocumentsPage::Actions::menuEntries() const
{
    std::vector<MenuEntry> entries{{MainMenu::Edit, find}, {MainMenu::Edit, toggleChecks}};
    for (QAction *action : {issue, why, duplicate, supersede, revoke, print, exporting, enlarge, numbers,
                            printedRegister, supplement, supplementEnglish})
        entries.push_back({MainMenu::Documents, action});
    entries.push_back({MainMenu::Dossier, dossier});
    entries.push_back({MainMenu::Dossier, refresh});
    return entries;
}

} // namespace parchemin::ui
