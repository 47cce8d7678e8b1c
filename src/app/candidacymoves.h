#pragma once

#include "parchemin/core/candidacy.h"
#include "parchemin/store/journal.h"

#include <set>

namespace parchemin {

class Database;

/// What the events of the journal did to the state of one candidacy: its own, and those of its defences and
/// decisions, which move it too.
class CandidacyMoves
{
public:
    static Result<CandidacyMoves> of(const Database &database, const Candidacy &candidacy);

    /// The state that the event led to; none when it moved nothing.
    [[nodiscard]] std::optional<CandidacyState> after(const Event &event) const;
    /// The state that the event found.
    [[nodiscard]] std::optional<CandidacyState> before(const Event &event) const;

private:
    explicit CandidacyMoves(CandidacyId candidacy)
        : m_candidacy(candidacy)
    {
    }

    /// Under which name an event of the candidacy itself or of a decision keeps the state; empty for others.
    [[nodiscard]] QString stateField(const EventDraft &event) const;

    CandidacyId m_candidacy;
    std::set<qint64> m_defences;
    std::set<qint64> m_decisions;
};

} // namespace parchemin
