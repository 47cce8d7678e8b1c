#include "parchemin/ui/recentstores.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

const QString listKey = u"store/recent"_s;
constexpr std::size_t mostStores = 8;

QString cleaned(const QString &folder)
{
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

} // namespace

QString RecentStore::name() const
{
    return QDir(folder).dirName();
}

bool RecentStore::isThere() const
{
    return QFileInfo::exists(QDir(folder).filePath(u"parchemin.db"_s));
}

std::vector<RecentStore> RecentStores::all() const
{
    std::vector<RecentStore> stores;
    const int count = m_settings.beginReadArray(listKey);
    for (int index = 0; index < count; ++index) {
        m_settings.setArrayIndex(index);
        const QString folder = m_settings.value("folder"_L1).toString();
        if (!folder.isEmpty())
            stores.push_back({folder, m_settings.value("openedAt"_L1).toDateTime()});
    }
    m_settings.endArray();
    return stores;
}

void RecentStores::note(const QString &folder, const QDateTime &openedAt)
{
    const QString place = cleaned(folder);
    std::vector<RecentStore> stores = all();
    std::erase_if(stores, [&place](const RecentStore &store) { return store.folder == place; });
    stores.insert(stores.begin(), {place, openedAt});
    if (stores.size() > mostStores)
        stores.resize(mostStores);
    keep(stores);
}

void RecentStores::forget(const QString &folder)
{
    std::vector<RecentStore> stores = all();
    std::erase_if(stores,
                  [place = cleaned(folder)](const RecentStore &store) { return store.folder == place; });
    keep(stores);
}

void RecentStores::keep(const std::vector<RecentStore> &stores)
{
    m_settings.remove(listKey);
    m_settings.beginWriteArray(listKey, static_cast<int>(stores.size()));
    for (int index = 0; index < static_cast<int>(stores.size()); ++index) {
        m_settings.setArrayIndex(index);
        const RecentStore &store = stores.at(static_cast<std::size_t>(index));
        m_settings.setValue("folder"_L1, store.folder);
        m_settings.setValue("openedAt"_L1, store.openedAt);
    }
    m_settings.endArray();
}

} // namespace parchemin::ui
