#pragma once

#include "parchemin/app/sessionboard.h"
#include "parchemin/core/actor.h"
#include "parchemin/ui/page.h"

namespace parchemin::ui {

/// What the keyboard is on in the page.
struct JurySelection
{
    const SessionDetail *session = nullptr;
    const ReadyCandidate *ready = nullptr;
    const PassageLine *passage = nullptr;
    const SeatLine *seat = nullptr;
    std::optional<Convocation> convocation = {};
    bool isRollCall = false; ///< the day is in front: single letters answer
    bool isBusy = false;     ///< a withdrawal is being looked into or written
};

/// The actions of the page: made, named, and allowed or refused with a reason.
struct JuryActions
{
    explicit JuryActions(QObject *parent);

    [[nodiscard]] std::vector<MenuEntry> menuEntries() const;
    void retranslate() const;
    /// Says of each act whether it is possible for that user, and why not.
    void refresh(const JurySelection &selection, const Actor &actor, const QDateTime &now) const;

    QAction *create;
    QAction *reschedule;
    QAction *compose;
    QAction *constitute;
    QAction *recuse;
    QAction *findTies;
    QAction *liftTie;
    QAction *withdraw;
    QAction *availability;
    QAction *requests;
    QAction *schedule;
    QAction *move;
    QAction *delay;
    QAction *remove;
    QAction *convene;
    QAction *sent;
    QAction *acknowledge;
    QAction *letters;
    QAction *attendanceSheet;
    QAction *certificate;
    QAction *dossiers;
    QAction *calendar;
    QAction *open;
    QAction *present;
    QAction *absent;
    QAction *excused;
    QAction *hear;
    QAction *interrupt;
    QAction *resume;
    QAction *incident;
    QAction *deliberate;
    QAction *postpone;
    QAction *cancel;
    QAction *find;
    QAction *reload;

private:
    void refreshComposition(const JurySelection &selection, const Actor &actor) const;
    void refreshTimetable(const JurySelection &selection, const Actor &actor) const;
    void refreshConvocations(const JurySelection &selection, const Actor &actor) const;
    void refreshPapers(const JurySelection &selection, const Actor &actor) const;
    void refreshDay(const JurySelection &selection, const Actor &actor, const QDateTime &now) const;
};

} // namespace parchemin::ui
