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
    exchange::ImportReading reading; ///< rows and problems with their places
    int newPersons = 0;
    int knownPersons = 0; ///< recognised by birth name and birth date (BR-18)
    int newCandidacies = 0;
    std::optional<ImportBatchId> batch = {}; ///< set when it was committed
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
    [[nodiscard]] Result<ImportReport> dryRun(const QString &path,
                                              const ProgressCallback &progress = {}) const;
    /// Imports the rows without error as one batch. RuleRefused or InvalidInput leave everything as it was.
    Result<ImportReport> commit(const Actor &by, const QString &path, const ProgressCallback &progress = {});
    /// Takes a batch back. RuleRefused when something rests on its rows already.
    Status undo(const Actor &by, ImportBatchId batch);
    [[nodiscard]] Result<std::vector<ImportBatch>> batches() const;

private:
    Context &m_context;
    const exchange::CodeLists &m_codeLists;
};

} // namespace parchemin
