#pragma once

#include <set>

#include "app/demonstration/sessions.h"

namespace parchemin::demonstration {

/// The story's jury sessions: some places are reserved, the others go to whoever is ready first.
class JuryCalendar
{
public:
    JuryCalendar();

    /// A passage that the story needs on that day.
    void reserve(QDate day, const Passage &passage);
    /// A candidate who can be given a passage from that day on.
    void expect(const QString &candidate, QDate readyOn);
    /// Gives every free place to a candidate and plans all sessions with what follows from them.
    void plan(Agenda &agenda);

private:
    /// What a free place brings to whoever gets it.
    enum class Fate { Full, Divided, Refused, Deferred, Absent, Excused, Postponed, Mistaken };
    struct Sitting
    {
        SessionPlan session;
        std::vector<Fate> places;
    };
    struct Waiting
    {
        QString candidate;
        QDate readyOn;
    };

    void add(QDate day, const QString &place, const std::vector<Seat> &seats,
             const std::vector<Fate> &places);
    void fill(Agenda &agenda, Sitting &sitting);
    void follow(Agenda &agenda, const SessionPlan &session, const QString &candidate, Fate fate);
    [[nodiscard]] std::optional<QString> nextReady(QDate on);
    static Passage passageOf(const QString &candidate, QTime at, Fate fate);

    std::vector<Sitting> m_sittings;
    std::vector<Waiting> m_waiting;
    int m_refusals = 0;
};

} // namespace parchemin::demonstration
