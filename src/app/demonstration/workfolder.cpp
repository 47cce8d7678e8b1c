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

/// The folders that must be made for this one to be there, the innermost first.
QStringList missingFolders(QString folder)
{
    QStringList missing;
    for (; !QFileInfo::exists(folder) && folder != QFileInfo(folder).absolutePath();
         folder = QFileInfo(folder).absolutePath())
        missing.append(folder);
    return missing;
}

void removeEmpty(const QStringList &folders)
{
    for (const QString &folder : folders)
        QDir().rmdir(folder);
}

} // namespace

WorkFolder::~WorkFolder()
{
    m_folder.reset();
    removeEmpty(m_madeParents);
}

Result<WorkFolder> WorkFolder::beside(const QString &destination)
{
    const QString wanted = QDir::cleanPath(QFileInfo(destination).absoluteFilePath());
    if (!isFree(wanted))
        return Error{ErrorCode::InvalidInput, u"the folder is not empty"_s, destination};
    const QString parent = QFileInfo(wanted).absolutePath();
    QStringList madeParents = missingFolders(parent);
    if (!QDir().mkpath(parent)) {
        removeEmpty(madeParents);
        return Error{ErrorCode::FileUnwritable, u"the folder cannot be made"_s, parent};
    }
    WorkFolder made(std::make_unique<QTemporaryDir>(parent + u"/.parchemin-XXXXXX"_s),
                    std::move(madeParents));
    if (!made.m_folder->isValid())
        return Error{ErrorCode::FileUnwritable, made.m_folder->errorString(), parent};
    return made;
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
