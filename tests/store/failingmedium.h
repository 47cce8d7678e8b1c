#pragma once

#include <QtGlobal>

#include <sqlite3.h>

namespace parchemin {

/// The write-ahead logs opened while it lives lie on a medium whose syncs fail when told to: what was written
/// is there, and whether it would outlive a loss of power nobody knows.
class FailingMedium
{
public:
    FailingMedium()
        : m_real(sqlite3_vfs_find(nullptr))
        , m_vfs(*m_real)
    {
        m_vfs.zName = "failing-medium";
        m_vfs.xOpen = open;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FailingMedium()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_real, 1);
        failures = 0;
    }
    Q_DISABLE_COPY_MOVE(FailingMedium)

    /// Lets the next syncs fail.
    static void failSyncs(int count) { failures = count; }

private:
    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        const int code = sqlite3_vfs_find("unix")->xOpen(vfs, name, file, flags, outFlags);
        if (code == SQLITE_OK && (flags & SQLITE_OPEN_WAL) != 0) {
            realSync = file->pMethods->xSync;
            methods = *file->pMethods;
            methods.xSync = sync;
            file->pMethods = &methods;
        }
        return code;
    }
    static int sync(sqlite3_file *file, int flags)
    {
        if (failures == 0)
            return realSync(file, flags);
        --failures;
        return SQLITE_IOERR_FSYNC;
    }

    static inline int failures = 0;
    static inline int (*realSync)(sqlite3_file *, int) = nullptr;
    static inline sqlite3_io_methods methods{};

    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs;
};

} // namespace parchemin
