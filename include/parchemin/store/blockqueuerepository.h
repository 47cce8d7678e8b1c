#pragma once

#include "parchemin/core/accessroute.h"
#include "parchemin/core/id.h"
#include "parchemin/core/policy.h"
#include "parchemin/core/result.h"
#include "parchemin/core/submission.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace parchemin {

class Database;

/// The lists of blocks around their validation.
enum class BlockQueue {
    Ready,     ///< every competency acquired: waits for the lead
    NotYet,    ///< handed in, but something is missing
    Validated, ///< acquired, latest first
};

enum class BlockQueueOrder {
    Urgency, ///< a planned defence first, then what has waited longest
    Name,
    Block,
    Evaluator,
};

/// What a list of blocks shows. Empty filters show all.
struct BlockQueueFilter
{
    BlockQueue queue = BlockQueue::Ready;
    QString text = {}; ///< start of names in any order, or of a dossier number
    std::optional<int> block = {};
    std::optional<PersonId> evaluator = {}; ///< only what that person evaluated
    BlockQueueOrder order = BlockQueueOrder::Urgency;
    std::optional<int> limit = {}; ///< only the first so many

    friend bool operator==(const BlockQueueFilter &, const BlockQueueFilter &) = default;
};

/// One block of one candidacy.
struct QueuedBlock
{
    CandidacyId candidacy;
    int block;

    friend bool operator==(const QueuedBlock &, const QueuedBlock &) = default;
    friend auto operator<=>(const QueuedBlock &, const QueuedBlock &) = default;
};

/// One line of a list of blocks.
struct QueuedBlockLine
{
    QueuedBlock item;
    PersonId person;
    QString number; ///< of the dossier
    QString listName;
    QString familyName; ///< the beginning of `listName`
    AccessRoute route;
    std::optional<SubmissionState> state = {}; ///< of the latest submission
    bool isFrozen = false;                     ///< BR-26
    QString evaluator = {};                    ///< who evaluated last; for an acquired block, who validated
    std::optional<QDateTime> since = {};       ///< evaluated, else handed in
    std::optional<QDate> validatedOn = {};
    std::optional<QDateTime> defenceAt = {}; ///< the planned defence
    bool isLastMissing = false;              ///< the candidacy lacks no other of its blocks

    friend bool operator==(const QueuedBlockLine &, const QueuedBlockLine &) = default;
};

/// Blocks to validate, not yet validable, and validated: ids in order, pages of lines.
class BlockQueueRepository
{
public:
    explicit BlockQueueRepository(const Database &database)
        : m_database(database)
    {
    }

    /// The blocks of a list for one sheet code. `grantor` says who grants the blocks of a VAE (BR-31): the
    /// jury's never wait for the lead.
    Result<std::vector<QueuedBlock>> items(const QString &rncpCode, BlockGrantor grantor,
                                           const BlockQueueFilter &filter) const;
    /// The lines of these blocks, in their order. The sheet has `blockCount` blocks.
    Result<std::vector<QueuedBlockLine>> load(std::span<const QueuedBlock> items, const QString &rncpCode,
                                              int blockCount) const;

private:
    const Database &m_database;
};

} // namespace parchemin
