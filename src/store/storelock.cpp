#include "store/storelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/filesystem.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Error cannotMark(const QString &path)
{
    return {isOutOfSpace(errno) ? ErrorCode::StoreFull : ErrorCode::StoreUnavailable,
            u"the store's lock: "_s + qt_error_string(), path};
}

Error heldBy(const std::optional<FormerHolder> &holder)
{
    if (!holder)
        return {ErrorCode::StoreBusy, u"another process holds the store"_s};
    return {ErrorCode::StoreBusy, u"%1, process %2, since %3"_s.arg(holder->host)
                                      .arg(holder->process)
                                      .arg(holder->since.toString(Qt::ISODate))};
}

} // namespace

Result<std::unique_ptr<StoreLock>> StoreLock::take(const QString &path)
{
    constexpr mode_t readableByAll = 0644;
    constexpr int attempts = 100; // each fails only when another process has let the lock go meanwhile
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const int descriptor = ::open(QFile::encodeName(path).constData(),
                                      O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, readableByAll);
        if (descriptor < 0 && (errno == EACCES || errno == EROFS))
            return Error{ErrorCode::StoreReadOnly, u"the store's folder does not accept writes"_s, path};
        if (descriptor < 0)
            return cannotMark(path);
        std::unique_ptr<StoreLock> lock(new StoreLock(path, descriptor));
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
            return heldBy(lock->namedHolder());
        if (!lock->isInPlace())
            continue;
        lock->m_isHeld = true;
        lock->m_takenOverFrom = lock->namedHolder();
        if (!lock->writeHolder())
            return cannotMark(path);
        return lock;
    }
    return heldBy({});
}

StoreLock::~StoreLock()
{
    // While it is locked: who opened the same file sees that it is no longer in place, and tries again.
    if (m_isHeld)
        QFile::remove(m_path);
    ::close(m_descriptor);
}

/// Whether the file that was locked is the one that others find.
bool StoreLock::isInPlace() const
{
    struct stat ours = {};
    struct stat found = {};
    return ::fstat(m_descriptor, &ours) == 0 && ::stat(QFile::encodeName(m_path).constData(), &found) == 0 &&
           ours.st_dev == found.st_dev && ours.st_ino == found.st_ino;
}

/// Who the file names: a process, its program and its machine, a line each.
std::optional<FormerHolder> StoreLock::namedHolder() const
{
    std::array<char, 1024> bytes{};
    const ssize_t size = ::pread(m_descriptor, bytes.data(), bytes.size(), 0);
    if (size <= 0)
        return std::nullopt;
    const QStringList lines = QString::fromUtf8(bytes.data(), size).split(u'\n');
    bool isNumber = false;
    FormerHolder holder;
    holder.process = lines.front().toLongLong(&isNumber);
    if (!isNumber || lines.size() < 3)
        return std::nullopt;
    holder.host = lines.at(2);
    holder.since = QFileInfo(m_path).lastModified().toUTC();
    return holder;
}

bool StoreLock::writeHolder() const
{
    const QByteArray text = QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
                            QCoreApplication::applicationName().toUtf8() + '\n' +
                            QSysInfo::machineHostName().toUtf8() + '\n';
    return ::ftruncate(m_descriptor, 0) == 0 &&
           ::pwrite(m_descriptor, text.constData(), static_cast<std::size_t>(text.size()), 0) == text.size();
}

} // namespace parchemin
