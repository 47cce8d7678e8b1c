#include "store/databasefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

// https://www.sqlite.org/fileformat.html#the_database_header
constexpr qsizetype headerSize = 100;

quint32 number(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// The length that the header promises, or 0 when it does not vouch for it.
qint64 promisedSize(const QByteArray &header)
{
    const auto stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool isVouchedFor = number(header, 24) == number(header, 92);
    return isVouchedFor ? pageSize * number(header, 28) : 0;
}

/// How many connections this process has to each file.
struct OpenFiles
{
    QMutex mutex;
    QHash<QString, int> counts;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

/// It must not change while the file moves, or when it is removed.
QString keyOf(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

bool isOpenHere(const QString &path)
{
    const QMutexLocker locker(&openFiles().mutex);
    return openFiles().counts.contains(keyOf(path));
}

} // namespace

void noteConnection(const QString &path)
{
    const QMutexLocker locker(&openFiles().mutex);
    ++openFiles().counts[keyOf(path)];
}

void forgetConnection(const QString &path)
{
    const QString key = keyOf(path);
    const QMutexLocker locker(&openFiles().mutex);
    if (--openFiles().counts[key] <= 0)
        openFiles().counts.remove(key);
}

Status checkDatabaseFile(const QString &path, int newestVersion)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, u"there is no database"_s, path};
    if (isOpenHere(path))
        return Done{}; // it was looked at when it was opened first
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::StoreUnavailable, u"the database cannot be read: "_s + file.errorString(),
                     path};
    }
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{ErrorCode::StoreForeign, u"not an SQLite database"_s, path};
    if (number(header, 68) != quint32{applicationId})
        return Error{ErrorCode::StoreForeign, u"a database of another program"_s, path};
    const quint32 version = number(header, 60);
    if (version > static_cast<quint32>(newestVersion)) {
        return Error{ErrorCode::StoreNewer,
                     u"schema %1, this program knows %2"_s.arg(version).arg(newestVersion), path};
    }
    // While a write-ahead log waits to be merged, the main file may rightly be shorter than its header says.
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    if (!hasLog && file.size() < promisedSize(header))
        return Error{ErrorCode::StoreCorrupt, u"the file is truncated"_s, path};
    return Done{};
}

} // namespace parchemin
