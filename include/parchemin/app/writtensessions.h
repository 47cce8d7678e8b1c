#pragma once

#include "parchemin/core/candidacy.h"
#include "parchemin/core/result.h"
#include "parchemin/core/session.h"

#include <QStringList>

#include <vector>

namespace parchemin {

class Database;

/// A passage that is in the store.
struct WrittenPassage
{
    DefenceId defence;
    QString name;     ///< "Yasmine Amrani"; with the number of the dossier where two have the same name
    QString listName; ///< "Amrani Yasmine"; the same
    QString candidacyNumber;
    AccessRoute route;
    QDateTime startsAt; ///< UTC
    QDateTime endsAt;   ///< UTC
    DefenceState state;

    friend bool operator==(const WrittenPassage &, const WrittenPassage &) = default;
};

/// A session that is in the store, as a board shows it beside what is only proposed.
struct WrittenSession
{
    SessionId session;
    QString code;
    QDate day;
    QTime startsAt; ///< local, Europe/Paris
    QString place;
    SessionState state;
    QStringList panel;                    ///< who sits, without the substitutes
    std::vector<WrittenPassage> passages; ///< those that take their time, in its order

    /// When the last passage ends; when it begins, without one. Local.
    [[nodiscard]] QTime endsAt() const;
    /// Whether the times of its passages may still change there (BR-48).
    [[nodiscard]] bool canMove(const WrittenPassage &passage) const;

    friend bool operator==(const WrittenSession &, const WrittenSession &) = default;
};

/// The sessions from that day on that take place, by day, time and place.
[[nodiscard]] Result<std::vector<WrittenSession>> readWrittenSessions(const Database &database, QDate from);

} // namespace parchemin
