#pragma once

#include "parchemin/core/jurornote.h"
#include "parchemin/core/juryopinion.h"
#include "parchemin/core/result.h"

namespace parchemin {

class Database;

/// That opinions were revealed before everybody had sealed his.
struct OpinionReveal
{
    QDateTime at; ///< UTC
    UserId by;
    QString reason;

    friend bool operator==(const OpinionReveal &, const OpinionReveal &) = default;
};

/// Individual opinions of jury members (BR-65) and what each keeps for himself. It tells no rights apart: its
/// caller does.
class OpinionRepository
{
public:
    explicit OpinionRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Replaces the draft of that member on that defence; sealedAt is ignored.
    Status saveDraft(const JuryOpinion &opinion, const QDateTime &at) const;
    Result<std::optional<JuryOpinion>> draft(DefenceId defence, JuryMemberId member) const;
    Status removeDraft(DefenceId defence, JuryMemberId member) const;
    /// Adds the sealed opinion and gives its row; Conflict when the member has sealed one.
    Result<qint64> seal(const JuryOpinion &opinion, const QDateTime &at) const;
    /// Every sealed opinion on a defence, as they came.
    Result<std::vector<JuryOpinion>> sealedOf(DefenceId defence) const;
    /// Conflict when they have been revealed.
    Result<qint64> reveal(DefenceId defence, const OpinionReveal &reveal) const;
    Result<std::optional<OpinionReveal>> revealOf(DefenceId defence) const;

    /// Replaces what the member keeps on that defence.
    Status saveNote(const JurorNote &note, const QDateTime &at) const;
    Result<std::optional<JurorNote>> note(DefenceId defence, JuryMemberId member) const;

private:
    const Database &m_database;
};

} // namespace parchemin
