#include "ui/deliberation/deliberationactions.h"

#include "parchemin/ui/actionbutton.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

DeliberationActions::DeliberationActions(QObject *parent)
    : QObject(parent)
    , openSession(makeAction(parent, Icon::Gavel, u"Ctrl+Shift+O"_s))
    , close(makeAction(parent, Icon::Lock, u"Ctrl+Shift+L"_s))
    , draw(makeAction(parent, Icon::ScrollText, u"Ctrl+Shift+M"_s))
    , sign(makeAction(parent, Icon::BadgeCheck, u"Ctrl+Shift+G"_s))
    , signByCertificate(makeAction(parent, Icon::ShieldCheck, u"Ctrl+Shift+B"_s))
    , signOnPaper(makeAction(parent, Icon::FileCheck, u"Ctrl+Shift+Y"_s))
    , publish(makeAction(parent, Icon::Send, u"Ctrl+Shift+P"_s))
    , decide(makeAction(parent, Icon::Gavel, u"Ctrl+Return"_s))
    , rectify(makeAction(parent, Icon::RotateBack, u"Ctrl+Shift+R"_s))
    , seal(makeAction(parent, Icon::Lock, u"Ctrl+Shift+E"_s))
    , reveal(makeAction(parent, Icon::Eye, u"Ctrl+Shift+V"_s))
    , present(makeAction(parent, Icon::CircleCheck, u"Ctrl+E"_s))
    , absent(makeAction(parent, Icon::CircleCross, u"Ctrl+Shift+A"_s))
    , excused(makeAction(parent, Icon::CircleDashed, u"Ctrl+Shift+X"_s))
    , hear(makeAction(parent, Icon::Comment, u"Ctrl+Shift+H"_s))
    , next(makeAction(parent, Icon::ChevronDown, u"Ctrl+M"_s))
    , dossier(makeAction(parent, Icon::FolderOpen, u"Ctrl+D"_s))
    , refresh(makeAction(parent, Icon::Refresh, u"F5"_s))
{
}

std::vector<MenuEntry> DeliberationActions::menuEntries() const
{
    std::vector<MenuEntry> entries;
    for (QAction *action : {openSession, present, absent, excused, hear, seal, reveal, decide, close, draw,
                            sign, signByCertificate, signOnPaper, publish, rectify, next, refresh})
        entries.push_back({MainMenu::Jury, action});
    entries.push_back({MainMenu::Dossier, dossier});
    return entries;
}

void DeliberationActions::retranslate() const
{
    openSession->setText(tr("&Open the session"));
    close->setText(tr("&Close the deliberations"));
    draw->setText(tr("Draw up the &minutes"));
    sign->setText(tr("&Sign the minutes"));
    signByCertificate->setText(tr("Sign &by certificate…"));
    signByCertificate->setIconText(tr("Sign by certificate"));
    signOnPaper->setText(tr("Signed on pape&r"));
    publish->setText(tr("&Publish the results"));
    decide->setText(tr("Record the &decision"));
    rectify->setText(tr("Rectif&y…"));
    rectify->setIconText(tr("Rectify"));
    seal->setText(tr("Seal my op&inion"));
    reveal->setText(tr("Re&veal the opinions…"));
    reveal->setIconText(tr("Reveal the opinions"));
    present->setText(tr("Candidate presen&t"));
    present->setIconText(tr("Present", "the candidate"));
    absent->setText(tr("Candidate &absent"));
    absent->setIconText(tr("Absent", "the candidate"));
    excused->setText(tr("Candidate &excused"));
    excused->setIconText(tr("Excused", "the candidate"));
    hear->setText(tr("Candidate &heard"));
    hear->setIconText(tr("Heard", "the candidate"));
    next->setText(tr("&Next candidate"));
    dossier->setText(tr("&Open the dossier"));
    refresh->setText(tr("Re&fresh"));
}

} // namespace parchemin::ui
