#include "ui/submissions/outsidecopies.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// Whole types, or families that end with a slash or a dot.
constexpr auto allowed = std::to_array<QLatin1StringView>({
    "application/msword"_L1,
    "application/pdf"_L1,
    "application/rtf"_L1,
    "application/vnd.ms-excel"_L1,
    "application/vnd.ms-powerpoint"_L1,
    "application/vnd.oasis.opendocument."_L1,
    "application/vnd.openxmlformats-officedocument."_L1,
    "application/zip"_L1,
    "audio/"_L1,
    "image/"_L1,
    "text/csv"_L1,
    "text/markdown"_L1,
    "text/plain"_L1,
    "text/rtf"_L1,
    "video/"_L1,
});

bool isAllowed(const QString &mime)
{
    return std::ranges::any_of(allowed, [&mime](QLatin1StringView type) {
        const bool isFamily = type.endsWith(u'/') || type.endsWith(u'.');
        return isFamily ? mime.startsWith(type) : mime == type;
    });
}

} // namespace

OutsideOpener desktopOpener()
{
    return [](const QUrl &file) {
        return QDesktopServices::openUrl(file);
    };
}

bool mayOpenOutside(const Deliverable &deliverable)
{
    // The desktop chooses by the name, whatever the content is.
    const QList<QMimeType> byName = QMimeDatabase().mimeTypesForFileName(deliverable.name);
    return isAllowed(deliverable.mime) && !byName.isEmpty() &&
           std::ranges::all_of(byName, [](const QMimeType &type) { return isAllowed(type.name()); });
}

Result<QString> OutsideCopies::copy(const ContentStore &files, const Deliverable &deliverable)
{
    if (!m_folder.isValid())
        return Error{ErrorCode::FileUnwritable, m_folder.errorString()};
    // One folder a file: two deliverables may have the same name.
    const QString folder = m_folder.filePath(QString::number(deliverable.id.value()));
    const QString path = QDir(folder).filePath(deliverable.name);
    if (Status named = ContentStore::checkName(deliverable.name); !named)
        return named.error();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileUnwritable, u"the folder cannot be made"_s, folder};
    QFile::remove(path);
    if (Status written = files.exportTo(deliverable.sha256, path); !written)
        return written.error();
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    return path;
}

} // namespace parchemin::ui
