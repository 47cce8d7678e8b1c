#pragma once

#include "parchemin/core/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace parchemin::demonstration {

/// A folder that is filled beside its destination and takes its name only when everything is there. What was
/// not moved is removed with it.
class WorkFolder
{
public:
    /// InvalidInput when the destination exists and is not empty, FileUnwritable when nothing can be made
    /// beside it.
    [[nodiscard]] static Result<WorkFolder> beside(const QString &destination);

    [[nodiscard]] QString path() const { return m_folder->path(); }
    /// Gives the folder its final name; nothing may hold its files open.
    [[nodiscard]] Status moveTo(const QString &destination);

private:
    explicit WorkFolder(std::unique_ptr<QTemporaryDir> folder)
        : m_folder(std::move(folder))
    {
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace parchemin::demonstration
