#pragma once

#include "parchemin/core/id.h"
#include "parchemin/core/person.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/result.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

class Database;

struct ImportBatch
{
    ImportBatchId id;
    QString fileName;
    QString fileSha256;
    QDateTime importedAt;
    int rowCount;
    std::optional<QDateTime> undoneAt = {};
    friend bool operator==(const ImportBatch &, const ImportBatch &) = default;
};

/// One row of a batch: a new person or a known one, and a new candidacy.
struct ImportEntry
{
    std::optional<PersonId> knownPerson; ///< recognised duplicate (BR-18)
    PersonDetails person;                ///< used when the person is new
    Candidacy candidacy;                 ///< id, uuid and person are ignored
};

/// Reversible batches of imported persons and candidacies, written with few statements.
class ImportBatchRepository
{
public:
    explicit ImportBatchRepository(const Database &database)
        : m_database(database)
    {
    }

    Result<ImportBatchId> add(const QString &fileName, const QString &fileSha256, const QDateTime &at, UserId by,
                              const std::vector<ImportEntry> &entries) const;
    Result<ImportBatch> load(ImportBatchId id) const;
    Result<std::vector<ImportBatch>> all() const;
    /// Whether anything (submission, assignment, admissibility decision, defence, document...) rests on its rows.
    Result<bool> isInUse(ImportBatchId id) const;
    /// Removes its candidacies and the persons it added, and marks it undone (I14).
    Status undo(ImportBatchId id, const QDateTime &at) const;

private:
    const Database &m_database;
};

} // namespace parchemin
