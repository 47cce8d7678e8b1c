#include "ui/planning/planactions.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/refusal.h"

#include <QAction>
#include <QCoreApplication>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanActions)
};

} // namespace

PlanActions::PlanActions(QObject *parent)
    : propose(makeAction(parent, Icon::CalendarClock, u"Ctrl+Return"_s))
    , editFrame(makeAction(parent, Icon::Calendar, u"Ctrl+E"_s))
    , apply(makeAction(parent, Icon::Check, u"Ctrl+Shift+A"_s))
    , discard(makeAction(parent, Icon::Cross, u"Ctrl+Shift+D"_s))
    , withdraw(makeAction(parent, Icon::Users, u"Ctrl+Shift+J"_s))
    , openSession(makeAction(parent, Icon::External, u"Ctrl+Shift+T"_s))
    , take(makeAction(parent, Icon::ArrowsLeftRight, u"Ctrl+X"_s))
    , put(makeAction(parent, Icon::Inbox, u"Ctrl+V"_s))
    , pin(makeAction(parent, Icon::Lock, u"Ctrl+L"_s))
    , leaveOut(makeAction(parent, Icon::CircleCross, u"Ctrl+Del"_s))
    , day(makeAction(parent, Icon::Calendar, u"F6"_s))
    , week(makeAction(parent, Icon::Calendar, u"F7"_s))
    , list(makeAction(parent, Icon::FileText, u"F8"_s))
    , previous(makeAction(parent, Icon::ChevronLeft, u"Alt+Left"_s))
    , next(makeAction(parent, Icon::ChevronRight, u"Alt+Right"_s))
    , calendar(makeAction(parent, Icon::Download, u"Ctrl+Shift+I"_s))
    , find(makeAction(parent, Icon::Search, u"Ctrl+F"_s))
    , undo(makeAction(parent, Icon::Undo))
    , redo(makeAction(parent, Icon::RotateBack))
{
}

std::vector<MenuEntry> PlanActions::menuEntries() const
{
    std::vector<MenuEntry> entries;
    for (QAction *action : {find, take, put})
        entries.push_back({MainMenu::Edit, action});
    for (QAction *action : {propose, editFrame, pin, leaveOut, discard, apply, withdraw, openSession})
        entries.push_back({MainMenu::Jury, action});
    for (QAction *action : {day, week, list, previous, next})
        entries.push_back({MainMenu::View, action});
    entries.push_back({MainMenu::Documents, calendar});
    return entries;
}

void PlanActions::retranslate() const
{
    propose->setText(Text::tr("&Propose a plan"));
    editFrame->setText(Text::tr("&Frame of the plan…"));
    editFrame->setIconText(Text::tr("Frame"));
    apply->setText(Text::tr("&Apply the plan…"));
    apply->setIconText(Text::tr("Apply"));
    discard->setText(Text::tr("&Discard the plan"));
    discard->setIconText(Text::tr("Discard"));
    withdraw->setText(Text::tr("A juror &withdraws…"));
    openSession->setText(Text::tr("Open the sess&ion"));
    day->setText(Text::tr("Plan of the &day"));
    day->setIconText(Text::tr("Day"));
    week->setText(Text::tr("Plan of the &week"));
    week->setIconText(Text::tr("Week"));
    list->setText(Text::tr("Plan as a &list"));
    list->setIconText(Text::tr("List"));
    previous->setText(Text::tr("&Earlier days"));
    next->setText(Text::tr("La&ter days"));
    calendar->setText(Text::tr("Export the plan as a ca&lendar…"));
    find->setText(Text::tr("&Find a candidate to be planned"));
    take->setText(Text::tr("&Move the candidate"));
    put->setText(Text::tr("&Hear the candidate here"));
    pin->setText(Text::tr("P&in or free the candidate"));
    leaveOut->setText(Text::tr("&Leave the candidate out"));
}

void PlanActions::refresh(const PlanSituation &situation, const Actor &actor, const QUndoStack &edits) const
{
    const bool isAtWork = situation.hasPlan && !situation.isBusy;
    const QString wait = situation.isBusy ? Text::tr("Wait until the work under way has ended.") : QString();
    propose->setEnabled(!situation.isBusy); // its button gives the keyboard to the one that cancels
    Refusal::of(*editFrame).setReason(wait);
    const QString none = Text::tr("There is no plan yet: propose one first.");
    Refusal::of(*discard).setReason(wait.isEmpty() && !situation.hasPlan ? none : wait);
    Refusal::of(*find).setReason(situation.hasPlan ? QString() : none);
    Refusal &refusal = Refusal::of(*apply);
    if (!isAtWork || !situation.hearsSomebody) {
        refusal.setReason(Text::tr("There is no plan to apply: propose one first."));
    } else {
        refusal.setReasons(rightBlockers(actor, Right::ConstituteSession),
                           Text::tr("Shows what will be written, then writes it"));
    }
    if (situation.isBusy) {
        Refusal::of(*withdraw).setReason(wait);
    } else {
        Refusal::of(*withdraw).setReasons(rightBlockers(actor, Right::ConstituteSession));
    }
    if (isAtWork && situation.hearsSomebody) {
        Refusal::of(*calendar).setReason({});
    } else {
        Refusal::of(*calendar).setReason(Text::tr("There is no plan to export: propose one first."));
    }
    if (situation.isInSession) {
        Refusal::of(*openSession).setReason({});
    } else {
        Refusal::of(*openSession).setReason(Text::tr("No session that is written is chosen on the board."));
    }
    refreshCandidate(situation, wait);
    refreshUndo(situation, edits);
}

/// What is done with the candidate who is chosen.
void PlanActions::refreshCandidate(const PlanSituation &situation, const QString &wait) const
{
    const auto offer = [&wait](QAction *action, bool isPossible, const QString &missing) {
        Refusal::of(*action).setReason(wait.isEmpty() && !isPossible ? missing : wait);
    };
    offer(take, situation.hasCandidate,
          Text::tr("No candidate is chosen, neither on the board nor among those without a place."));
    offer(put, situation.isMoving,
          Text::tr("Nobody is on the move: choose a candidate and move him or her first."));
    const QString unplaced = situation.hasPlan
                                 ? Text::tr("No candidate who has a place in the plan is chosen.")
                                 : Text::tr("There is no plan yet: propose one first.");
    offer(pin, situation.hasPlan && (situation.isPlaced || situation.isPinned), unplaced);
    offer(leaveOut, situation.hasPlan && situation.isPlaced, unplaced);
}

void PlanActions::refreshUndo(const PlanSituation &situation, const QUndoStack &edits) const
{
    undo->setEnabled(edits.canUndo() && !situation.isBusy);
    undo->setText(edits.canUndo() ? Text::tr("&Undo: %1").arg(edits.undoText()) : Text::tr("&Undo"));
    redo->setEnabled(edits.canRedo() && !situation.isBusy);
    redo->setText(edits.canRedo() ? Text::tr("R&edo: %1").arg(edits.redoText()) : Text::tr("R&edo the move"));
}

} // namespace parchemin::ui
