#pragma once

#include "parchemin/core/result.h"
#include "parchemin/store/store.h"

#include <QString>

#include <memory>
#include <optional>

namespace parchemin {

/// The lock that makes a process a store's one writer: a file that the kernel locks for as long as the
/// process lives, and that says who holds it. Whatever moment a process dies at, the next one gets the lock.
class StoreLock
{
public:
    /// StoreBusy says who holds it; StoreReadOnly when the folder does not accept writes.
    [[nodiscard]] static Result<std::unique_ptr<StoreLock>> take(const QString &path);
    /// Removes the file and lets the lock go.
    ~StoreLock();
    Q_DISABLE_COPY_MOVE(StoreLock)

    /// Whose it was when that process had died without letting it go.
    [[nodiscard]] const std::optional<FormerHolder> &takenOverFrom() const { return m_takenOverFrom; }

private:
    StoreLock(QString path, int descriptor)
        : m_path(std::move(path))
        , m_descriptor(descriptor)
    {
    }
    [[nodiscard]] bool isInPlace() const;
    [[nodiscard]] std::optional<FormerHolder> namedHolder() const;
    [[nodiscard]] bool writeHolder() const;

    QString m_path;
    int m_descriptor;
    bool m_isHeld = false;
    std::optional<FormerHolder> m_takenOverFrom;
};

} // namespace parchemin
