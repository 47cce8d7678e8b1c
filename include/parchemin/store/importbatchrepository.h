#pragma once

#include "parchemin/core/candidacy.h"
#include "parchemin/core/id.h"
#include "parchemin/core/person.h"
#include "parchemin/core/progress.h"
#include "parchemin/core/result.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

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
    QString importedBy = {}; ///< the name of the user
    std::optional<QDateTime> undoneAt = {};
    friend bool operator==(const ImportBatch &, const ImportBatch &) = default;
};

/// Where a new batch comes from.
struct ImportBatchOrigin
{
    QString fileName;
    QString fileSha256;
    QDateTime at;
    UserId by;
};

/// One row of a batch: a new person or a known one, and a new candidacy.
struct ImportEntry
{
    std::optional<PersonId> knownPerson; ///< recognised duplicate (BR-18)
    PersonDetails person;                ///< used when the person is new
    Candidacy candidacy;                 ///< id, uuid and person are ignored
};

/// A person of the store who may be one of a file's.
struct KnownPerson
{
    PersonId id;
    QStringList firstNames;
    QString openNumber; ///< dossier number of the open candidacy for the sheet, empty without one
    friend bool operator==(const KnownPerson &, const KnownPerson &) = default;
};

/// Reversible batches of imported persons and candidacies, written with few statements.
class ImportBatchRepository
{
public:
    explicit ImportBatchRepository(const Database &database)
        : m_database(database)
    {
    }

    /// For each key of duplicateKey(), the persons of the store who have it, merged ones left out (BR-18).
    Result<QHash<QString, std::vector<KnownPerson>>> knownPersons(const QStringList &duplicateKeys,
                                                                  SheetId sheet) const;
    /// Those of the dossier numbers that the store already holds.
    Result<QSet<QString>> takenNumbers(const QStringList &numbers) const;
    /// Conflict when a number is taken or a person would have two open candidacies (BR-14); Cancelled when
    /// `progress` says so.
    Result<ImportBatchId> add(const ImportBatchOrigin &origin, const std::vector<ImportEntry> &entries,
                              const ProgressCallback &progress = {}) const;
    Result<ImportBatch> load(ImportBatchId id) const;
    Result<std::vector<ImportBatch>> all() const;
    /// Whether anything rests on its rows: a record that refers to one, or an act done on one since.
    Result<bool> isInUse(ImportBatchId id) const;
    /// Removes its candidacies and the persons it added, and marks it undone (I14).
    Status undo(ImportBatchId id, const QDateTime &at) const;

private:
    const Database &m_database;
};

} // namespace parchemin
