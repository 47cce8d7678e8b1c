#include "app/demonstration/workfolder.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::demonstration {
namespace {

bool isFree(const QString &destination)
{
    const QFileInfo there(destination);
    return !there.exists() ||
           (there.isDir() &&
            QDir(destination).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
}

} // namespace

Result<WorkFolder> WorkFolder::beside(const QString &destination)
{
    const QString wanted = QDir::cleanPath(QFileInfo(destination).absoluteFilePath());
    if (!isFree(wanted))
        return Error{ErrorCode::InvalidInput, u"the folder is not empty"_s, destination};
    const QString parent = QFileInfo(wanted).absolutePath();
    if (!QDir().mkpath(parent))
        return Error{ErrorCode::FileUnwritable, u"the folder cannot be made"_s, parent};
    auto folder = std::make_unique<QTemporaryDir>(parent + u"/.parchemin-XXXXXX"_s);
    if (!folder->isValid())
        return Error{ErrorCode::FileUnwritable, folder->errorString(), parent};
    return WorkFolder(std::move(folder));
}

Status WorkFolder::moveTo(const QString &destination)
{
    const QString wanted = QDir::cleanPath(QFileInfo(destination).absoluteFilePath());
    if (!isFree(wanted))
        return Error{ErrorCode::InvalidInput, u"the folder is not empty"_s, destination};
    QDir().rmdir(wanted);
    if (!QDir().rename(path(), wanted))
        return Error{ErrorCode::FileUnwritable, u"the folder cannot be put in its place"_s, destination};
    m_folder->setAutoRemove(false);
    return Done{};
}

} // namespace parchemin::demonstration
