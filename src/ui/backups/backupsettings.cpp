#include "parchemin/ui/backupsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int mostGenerationsKept = 999;

QString keyOf(const Store &store, const QString &name)
{
    return u"backup/"_s + store.info().uuid + u'/' + name;
}

QString usualFolder(const Store &store)
{
    const QFileInfo beside(backupFolderBeside(store.folder()));
    if (QFileInfo(beside.absolutePath()).isWritable())
        return beside.filePath();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(beside.fileName());
}

} // namespace

BackupPlan backupPlanOf(const Store &store, const QSettings &settings)
{
    const auto number = [&](const QString &name, int usual) {
        return std::clamp(settings.value(keyOf(store, name), usual).toInt(), 0, mostGenerationsKept);
    };
    const BackupRetention usual;
    return {
        settings.value(keyOf(store, u"folder"_s), usualFolder(store)).toString(),
        {number(u"days"_s, usual.days), number(u"weeks"_s, usual.weeks), number(u"months"_s, usual.months)}};
}

void keepBackupPlan(const Store &store, const BackupPlan &plan, QSettings &settings)
{
    settings.setValue(keyOf(store, u"folder"_s), plan.folder);
    settings.setValue(keyOf(store, u"days"_s), plan.retention.days);
    settings.setValue(keyOf(store, u"weeks"_s), plan.retention.weeks);
    settings.setValue(keyOf(store, u"months"_s), plan.retention.months);
}

} // namespace parchemin::ui
