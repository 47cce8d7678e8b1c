#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/result.h"
#include "parchemin/exchange/candidateimport.h"
#include "parchemin/store/importbatchrepository.h"

namespace parchemin {

/// What an import would do or did.
struct ImportReport
{
    /// Rows that are or would be imported, and every problem with its place: those of the file and those that
    /// only the store knows (a person already enrolled, a dossier number already given...).
    exchange::ImportReading reading;
    int newPersons = 0;
    int knownPersons = 0; ///< recognised by birth name and birth date (BR-18)
    int newCandidacies = 0;
    std::optional<ImportBatchId> batch = {}; ///< set when it was committed
};

/// A file to import and, unless its headings speak for themselves, what its columns hold.
struct ImportSource
{
    ImportSource(QString file, std::optional<exchange::ColumnMapping> columns = {})
        : path(std::move(file))
        , mapping(std::move(columns))
    {
    }

    QString path;
    std::optional<exchange::ColumnMapping> mapping;
};

/// Candidates from a school's file: a dry run lists every problem, a commit is one reversible batch.
class ImportService
{
public:
    explicit ImportService(Context &context, const exchange::CodeLists &codeLists)
        : m_context(context)
        , m_codeLists(codeLists)
    {
    }

    /// Reads and judges every row, writes nothing.
    [[nodiscard]] Result<ImportReport> dryRun(const ImportSource &source,
                                              const ProgressCallback &progress = {}) const;
    /// Imports the rows without error as one batch. InvalidInput, with the place in `where`, when the file as
    /// a whole is refused or no row is left; Cancelled; every error leaves everything as it was. The file is
    /// read before the store is held.
    Result<ImportReport> commit(const Actor &by, const ImportSource &source,
                                const ProgressCallback &progress = {});
    /// Takes a batch back and restores the state before it (I14). RuleRefused when something rests on its
    /// rows already, or when it was taken back before.
    static Status undo(Context &context, const Actor &by, ImportBatchId batch);

private:
    Context &m_context;
    const exchange::CodeLists &m_codeLists;
};

} // namespace parchemin
