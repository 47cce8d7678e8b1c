#pragma once

#include "parchemin/core/id.h"
#include "parchemin/core/result.h"
#include "parchemin/core/submission.h"

#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// Which submissions a queue shows.
struct QueueFilter
{
    enum class Kind {
        Waiting,     ///< handed in, being evaluated or under review
        Conditional, ///< passed conditionally, the time still running
        Overdue,     ///< passed conditionally, the time over with nothing added (BR-22)
    };
    Kind kind = Kind::Waiting;
    std::optional<PersonId> reader = {}; ///< who looks: his own assignments count
    bool onlyOwn = false;                ///< only what the reader is assigned to
    bool onlyEvaluable = false;          ///< only what the reader may evaluate
    std::vector<int> ownBlocks = {};     ///< blocks that the reader may evaluate where he is assigned
    std::vector<int> anyBlocks = {};     ///< blocks that he may evaluate everywhere

    friend bool operator==(const QueueFilter &, const QueueFilter &) = default;
};

/// One line of the queue.
struct QueueItem
{
    SubmissionId submission;
    CandidacyId candidacy;
    PersonId person;
    QString listName; ///< "Amrani Yasmine"
    SheetId sheet;
    int block;
    int attempt;
    SubmissionState state;
    QDateTime submittedAt;                          ///< UTC
    std::optional<QDateTime> conditionalDueAt = {}; ///< UTC
    bool isFrozen = false;                          ///< BR-26
    bool isEvaluable = false;                       ///< by the reader, as the filter's blocks say

    friend bool operator==(const QueueItem &, const QueueItem &) = default;
};

/// The first lines of a queue, and how many there are.
struct SubmissionQueue
{
    std::vector<QueueItem> items;
    qint64 total = 0;

    friend bool operator==(const SubmissionQueue &, const SubmissionQueue &) = default;
};

/// Submissions in the order in which they should be dealt with.
class SubmissionQueueRepository
{
public:
    explicit SubmissionQueueRepository(const Database &database)
        : m_database(database)
    {
    }

    /// What the reader may evaluate comes first; then the oldest, or what runs out first.
    Result<SubmissionQueue> read(const QueueFilter &filter, const QDateTime &now, int limit) const;

private:
    const Database &m_database;
};

} // namespace parchemin
