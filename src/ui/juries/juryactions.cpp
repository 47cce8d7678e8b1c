#include "ui/juries/juryactions.h"

#include "parchemin/ui/actionbutton.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

struct JuryActionText
{
    Q_DECLARE_TR_FUNCTIONS(JuryActions)
};

} // namespace

JuryActions::JuryActions(QObject *parent)
    : create(makeAction(parent, Icon::Plus, u"Ctrl+N"_s))
    , reschedule(makeAction(parent, Icon::Calendar, u"Ctrl+Shift+N"_s))
    , compose(makeAction(parent, Icon::Users, u"Ctrl+M"_s))
    , constitute(makeAction(parent, Icon::BadgeCheck, u"Ctrl+Return"_s))
    , recuse(makeAction(parent, Icon::Ban, u"Ctrl+Shift+R"_s))
    , findTies(makeAction(parent, Icon::Search, u"Ctrl+Shift+F"_s))
    , liftTie(makeAction(parent, Icon::Undo, u"Ctrl+Shift+U"_s))
    , withdraw(makeAction(parent, Icon::Users, u"Ctrl+Shift+W"_s))
    , availability(makeAction(parent, Icon::Calendar, u"Ctrl+Shift+G"_s))
    , requests(makeAction(parent, Icon::Comment, u"Ctrl+Shift+Q"_s))
    , schedule(makeAction(parent, Icon::CalendarClock, u"Ctrl+L"_s))
    , move(makeAction(parent, Icon::ArrowsLeftRight, u"Ctrl+Shift+M"_s))
    , delay(makeAction(parent, Icon::Clock, u"Ctrl+R"_s))
    , remove(makeAction(parent, Icon::Cross, u"Ctrl+Shift+Del"_s))
    , convene(makeAction(parent, Icon::Send, u"Ctrl+Shift+C"_s))
    , sent(makeAction(parent, Icon::Check, u"Ctrl+Shift+E"_s))
    , acknowledge(makeAction(parent, Icon::CircleCheck, u"Ctrl+Shift+A"_s))
    , letters(makeAction(parent, Icon::FileText, u"Ctrl+Shift+L"_s))
    , attendanceSheet(makeAction(parent, Icon::FileDown, u"Ctrl+Shift+H"_s))
    , certificate(makeAction(parent, Icon::Award, u"Ctrl+Shift+J"_s))
    , dossiers(makeAction(parent, Icon::Inbox, u"Ctrl+Shift+D"_s))
    , calendar(makeAction(parent, Icon::Download, u"Ctrl+Shift+I"_s))
    , open(makeAction(parent, Icon::FolderOpen, u"Ctrl+Shift+O"_s))
    , present(makeAction(parent, Icon::Check, u"P"_s))
    , absent(makeAction(parent, Icon::CircleCross, u"A"_s))
    , excused(makeAction(parent, Icon::Info, u"E"_s))
    , hear(makeAction(parent, Icon::Gavel, u"H"_s))
    , interrupt(makeAction(parent, Icon::CircleAlert, u"I"_s))
    , resume(makeAction(parent, Icon::Refresh, u"R"_s))
    , incident(makeAction(parent, Icon::CircleAlert, u"Ctrl+I"_s))
    , deliberate(makeAction(parent, Icon::Gavel, u"Ctrl+D"_s))
    , postpone(makeAction(parent, Icon::CalendarClock, u"Ctrl+Shift+P"_s))
    , cancel(makeAction(parent, Icon::Ban, u"Ctrl+Shift+X"_s))
    , find(makeAction(parent, Icon::Search, u"Ctrl+F"_s))
    , reload(makeAction(parent, Icon::Refresh, u"F5"_s))
{
}

std::vector<MenuEntry> JuryActions::menuEntries() const
{
    std::vector<MenuEntry> entries{{MainMenu::Edit, find}, {MainMenu::Dossier, reload}};
    for (QAction *action : {create, reschedule, compose, constitute, recuse, findTies, liftTie, availability,
                            requests, withdraw, open, deliberate, incident, postpone, cancel})
        entries.push_back({MainMenu::Jury, action});
    for (QAction *action : {schedule, move, delay, remove, present, absent, excused, hear, interrupt, resume})
        entries.push_back({MainMenu::Dossier, action});
    for (QAction *action :
         {convene, letters, sent, acknowledge, dossiers, attendanceSheet, certificate, calendar})
        entries.push_back({MainMenu::Documents, action});
    return entries;
}

void JuryActions::retranslate() const
{
    create->setText(JuryActionText::tr("&New session…"));
    reschedule->setText(JuryActionText::tr("Change the da&y or place…"));
    compose->setText(JuryActionText::tr("Com&pose the panel…"));
    constitute->setText(JuryActionText::tr("&Constitute the jury…"));
    recuse->setText(JuryActionText::tr("&Recuse a member…"));
    findTies->setText(JuryActionText::tr("Find &ties in the records"));
    liftTie->setText(JuryActionText::tr("Li&ft a tie…"));
    withdraw->setText(JuryActionText::tr("A juror &withdraws…"));
    findTies->setIconText(JuryActionText::tr("Find ties"));
    availability->setText(JuryActionText::tr("A&vailability…"));
    requests->setText(JuryActionText::tr("As&k for availabilities…"));
    schedule->setText(JuryActionText::tr("&Schedule…"));
    move->setText(JuryActionText::tr("&Move…"));
    delay->setText(JuryActionText::tr("De&lay…"));
    remove->setText(JuryActionText::tr("P&ostpone the defence…"));
    convene->setText(JuryActionText::tr("&Convene…"));
    sent->setText(JuryActionText::tr("Record as &sent…"));
    acknowledge->setText(JuryActionText::tr("Record the &answer…"));
    letters->setText(JuryActionText::tr("Issue the convocation le&tters"));
    letters->setIconText(JuryActionText::tr("Issue the letters"));
    attendanceSheet->setText(JuryActionText::tr("Issue the attendance s&heet"));
    certificate->setText(JuryActionText::tr("Issue the &juror's certificate"));
    dossiers->setText(JuryActionText::tr("&Dossiers sent to the jury"));
    calendar->setText(JuryActionText::tr("Export the ca&lendar…"));
    open->setText(JuryActionText::tr("&Open the session"));
    present->setText(JuryActionText::tr("&Present"));
    absent->setText(JuryActionText::tr("&Absent"));
    excused->setText(JuryActionText::tr("&Excused"));
    hear->setText(JuryActionText::tr("&Heard"));
    interrupt->setText(JuryActionText::tr("&Interrupt…"));
    resume->setText(JuryActionText::tr("&Resume"));
    incident->setText(JuryActionText::tr("Report an &incident…"));
    deliberate->setText(JuryActionText::tr("&Deliberate"));
    postpone->setText(JuryActionText::tr("Postpone the &session…"));
    cancel->setText(JuryActionText::tr("Cance&l the session…"));
    find->setText(JuryActionText::tr("&Find a ready candidate"));
    reload->setText(JuryActionText::tr("Re&fresh"));
}

} // namespace parchemin::ui
