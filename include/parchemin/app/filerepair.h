#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/result.h"

#include <QStringList>

namespace parchemin {

/// What became of files that were altered or gone.
struct FileRepair
{
    int restored = 0;
    QStringList missing = {}; ///< the hashes that no backup holds
};

/// Puts deposited files back that were altered or are gone, from the latest backup that still holds their
/// bytes.
class FileRepairService
{
public:
    explicit FileRepairService(Context &context)
        : m_context(context)
    {
    }

    /// Why the user may not.
    [[nodiscard]] static Blockers blockers(const Actor &by);
    /// One act, with the number of files in the journal; none where no backup helps. Only bytes of the very
    /// hash get back, so that nothing else can come in this way.
    Result<FileRepair> takeBack(const Actor &by, const std::vector<JournalFault> &faults,
                                const QString &backupFolder);

private:
    Context &m_context;
};

/// Whether a fault is a deposited file's.
[[nodiscard]] bool isOfFile(const JournalFault &fault);

} // namespace parchemin
