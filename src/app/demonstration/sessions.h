#pragma once

#include "parchemin/core/jury.h"
#include "parchemin/core/session.h"

#include <vector>

#include "app/demonstration/agenda.h"

namespace parchemin::demonstration {

/// What comes of a candidate's passage.
enum class Passing { Full, Partial, Refused, Deferred, Absent, Excused, Postponed };

struct Passage
{
    QString candidate; ///< dossier number
    QTime at;
    Passing passing = Passing::Full;
    std::vector<int> granted = {}; ///< by a partial validation of a VAE
    bool isUnanimous = true;
};

struct Seat
{
    QString login;
    SeatRole role;
    bool isChair = false;
};

/// A jury session from its creation, 45 days before, to the documents that it leaves, 12 days after. The
/// agenda's end decides how far it gets.
struct SessionPlan
{
    QString code;
    QDate day;
    QString place;
    SessionModality modality = SessionModality::OnSite;
    std::vector<Seat> seats = {};
    std::vector<Passage> passages = {};
    int schedulingDays = 25; ///< before the session: candidates must be ready by then
};

/// Who presides.
[[nodiscard]] QString chairOf(const SessionPlan &plan);

/// The whole session.
void planSession(Agenda &agenda, const SessionPlan &plan);
/// Created and seated, its passages fixed: it stays a draft, whatever its composition lacks.
void planDraft(Agenda &agenda, const SessionPlan &plan);
/// Everything that precedes the day: created, seated, constituted, scheduled, convened.
void planPreparation(Agenda &agenda, const SessionPlan &plan);
/// The latest minutes of a session, signed by everybody and published, from that day on.
void planSignatures(Agenda &agenda, const SessionPlan &plan, QDate from);

/// Claire Morel presides, with two professionals, and substitutes when given.
[[nodiscard]] std::vector<Seat> panel(const QString &first, const QString &second,
                                      const QString &substitute = {});
/// "J-2021-06-21-A"
[[nodiscard]] QString codeOf(QDate day);

} // namespace parchemin::demonstration
