#include "ui/tieaccountaction.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/page.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

TieAccountAction::TieAccountAction(const Desk &desk, Page &page)
    : QAction(&page)
{
    ActionButton::giveIcon(*this, Icon::User);
    connect(this, &QAction::triggered, &page, [&desk, &page] {
        emit page.destinationRequested(
            {.page = pageid::directory, .account = desk.actor().user, .view = u"accounts"_s});
    });
    retranslate();
}

void TieAccountAction::retranslate()
{
    setText(tr("Tie this account to a &person…"));
}

} // namespace parchemin::ui
