#pragma once

#include "parchemin/core/actor.h"
#include "parchemin/ui/page.h"

class QUndoStack;

namespace parchemin::ui {

/// What the acts on a plan depend on.
struct PlanSituation
{
    bool isBusy = false;  ///< a search or an act is under way
    bool hasPlan = false; ///< a plan is on the board
    bool hearsSomebody = false;
    bool hasCandidate = false; ///< the keyboard is on a candidate
    bool isPlaced = false;     ///< who has a place
    bool isPinned = false;
    bool isMoving = false;    ///< somebody is taken, and not put down yet
    bool isInSession = false; ///< the keyboard is on a session that is written
};

/// The actions of the planning page: made, named, and allowed or refused with a reason.
struct PlanActions
{
    explicit PlanActions(QObject *parent);

    [[nodiscard]] std::vector<MenuEntry> menuEntries() const;
    void retranslate() const;
    void refresh(const PlanSituation &situation, const Actor &actor, const QUndoStack &edits) const;

    QAction *propose;
    QAction *editFrame;
    QAction *apply;
    QAction *discard;
    QAction *withdraw;    ///< a juror withdraws, from sessions that are written already
    QAction *openSession; ///< on the juries page
    QAction *take;
    QAction *put;
    QAction *pin;
    QAction *leaveOut;
    QAction *day;
    QAction *week;
    QAction *list;
    QAction *previous;
    QAction *next;
    QAction *calendar;
    QAction *find; ///< the keyboard goes where a candidate without a place is looked for
    QAction *undo; ///< the window's undo stands for it
    QAction *redo;

private:
    void refreshCandidate(const PlanSituation &situation, const QString &wait) const;
    void refreshUndo(const PlanSituation &situation, const QUndoStack &edits) const;
};

} // namespace parchemin::ui
