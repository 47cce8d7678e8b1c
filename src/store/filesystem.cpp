#include "store/filesystem.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr auto names = std::to_array<const char *>({
        "9p",
        "afs",
        "afpfs",
        "ceph",
        "cifs",
        "coda",
        "fuse.ceph",
        "fuse.glusterfs",
        "fuse.rclone",
        "fuse.sshfs",
        "fuse.smbnetfs",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb2",
        "smb3",
        "smbfs",
        "vboxsf",
    });
    return std::ranges::any_of(names, [&type](const char *name) { return type == name; });
}

Status checkIsLocal(const QString &folder)
{
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    if (isNetworkFileSystem(type)) {
        return Error{ErrorCode::StoreUnavailable,
                     u"the store lies on a network file system (%1), where its write-ahead log is not safe; "
                     "move it to a local disk"_s.arg(QString::fromLatin1(type)),
                     folder};
    }
    return Done{};
}

bool isOutOfSpace(int systemError)
{
    return systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT;
}

Status openRegularFile(QFile &file)
{
    const QString path = file.fileName();
    // Neither follows a link nor waits for the other end of a pipe.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) {
        if (QFileInfo(path).isSymLink())
            return Error{ErrorCode::InvalidInput, u"a link, not a file"_s, path};
        return Error{ErrorCode::FileUnreadable, u"the file cannot be opened: "_s + qt_error_string(), path};
    }
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        ::close(descriptor);
        return Error{ErrorCode::InvalidInput, u"not a regular file"_s, path};
    }
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return Error{ErrorCode::FileUnreadable, file.errorString(), path};
    }
    return Done{};
}

bool flushToMedium(QFile &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

bool flushFolderToMedium(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isFlushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isFlushed;
}

} // namespace parchemin
