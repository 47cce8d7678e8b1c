#pragma once

#include "parchemin/core/accessroute.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/result.h"

#include <QString>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace parchemin {

class Database;

/// A state that one block must have.
struct BlockCriterion
{
    int block;
    BlockState state;

    friend bool operator==(const BlockCriterion &, const BlockCriterion &) = default;
};

/// How a name is looked for: as it was typed, or with a slip in each of its words.
enum class Spelling { Typed, Near };

/// Which candidacies a list shows. Empty filters show all.
struct CandidateFilter
{
    QString text; ///< start of names in any order, or of a dossier number
    std::optional<AccessRoute> route = {};
    std::optional<CandidacyState> state = {};
    std::optional<int> enteredIn = {}; ///< civil year of entry
    std::optional<OrganisationId> organisation = {};
    std::optional<MentorId> mentor = {}; ///< who accompanies the candidate now, on any block
    std::optional<BlockCriterion> block = {};
    std::optional<OwnCandidates> own = {}; ///< all that a mentor may read (3.6); no criterion of a search

    friend bool operator==(const CandidateFilter &, const CandidateFilter &) = default;
};

/// One line of the candidates list.
struct CandidateListItem
{
    CandidacyId candidacy;
    PersonId person;
    QString number;
    QString listName; ///< "Amrani Yasmine"
    QDate birthDate;
    AccessRoute route;
    CandidacyState state;
    /// Computed per block, in order, without the guards' details.
    std::vector<BlockState> blocks;
    QString familyName = {}; ///< the beginning of `listName`

    friend bool operator==(const CandidateListItem &, const CandidateListItem &) = default;
};

/// The figures of the status line. What waits for the lead is counted by its queue (BlockQueueRepository).
struct WorkCounts
{
    qint64 candidacies = 0;
    qint64 toEvaluate = 0;   ///< submissions that wait for an evaluation
    qint64 toDeliberate = 0; ///< sessions open or deliberated without minutes
    qint64 complete = 0;     ///< candidacies with all blocks validated

    friend bool operator==(const WorkCounts &, const WorkCounts &) = default;
};

/// Candidacies as lists show them: ids in order, pages of lines, figures.
class CandidateListRepository
{
public:
    explicit CandidateListRepository(const Database &database)
        : m_database(database)
    {
    }

    /// The ids that match, sorted by name; at most `limit` when given.
    Result<std::vector<CandidacyId>> ids(const CandidateFilter &filter, std::optional<int> limit = {},
                                         Spelling spelling = Spelling::Typed) const;
    /// The lines of these ids, in their order. `blockCount` blocks each.
    Result<std::vector<CandidateListItem>> load(std::span<const CandidacyId> ids, int blockCount) const;
    /// Whether the candidate is one of these, on any block.
    Result<bool> isOneOf(const OwnCandidates &own, CandidacyId candidacy) const;
    Result<WorkCounts> counts(const QString &rncpCode, int blockCount) const;

private:
    const Database &m_database;
};

} // namespace parchemin
