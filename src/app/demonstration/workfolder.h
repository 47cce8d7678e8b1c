#pragma once

#include "parchemin/core/result.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace parchemin::demonstration {

/// A folder that is filled beside its destination and takes its name only when everything is there. What was
/// not moved is removed with it, and so are the folders around it that were made for it.
class WorkFolder
{
public:
    /// InvalidInput when the destination exists and is not empty, FileUnwritable when nothing can be made
    /// beside it.
    [[nodiscard]] static Result<WorkFolder> beside(const QString &destination);

    WorkFolder(WorkFolder &&) = default;
    WorkFolder &operator=(WorkFolder &&) = delete;
    Q_DISABLE_COPY(WorkFolder)
    ~WorkFolder();

    [[nodiscard]] QString path() const { return m_folder->path(); }
    /// Gives the folder its final name; nothing may hold its files open.
    [[nodiscard]] Status moveTo(const QString &destination);

private:
    WorkFolder(std::unique_ptr<QTemporaryDir> folder, QStringList madeParents)
        : m_folder(std::move(folder))
        , m_madeParents(std::move(madeParents))
    {
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_madeParents; ///< the innermost first
};

} // namespace parchemin::demonstration
