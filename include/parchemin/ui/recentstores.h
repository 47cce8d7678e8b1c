#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

class QSettings;

namespace parchemin::ui {

/// A store that was opened on this machine.
struct RecentStore
{
    QString folder;
    QDateTime openedAt;

    [[nodiscard]] QString name() const;
    /// False when its folder is gone or holds no store any more.
    [[nodiscard]] bool isThere() const;

    friend bool operator==(const RecentStore &, const RecentStore &) = default;
};

/// The stores opened last, each once, the latest first.
class RecentStores
{
public:
    explicit RecentStores(QSettings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] std::vector<RecentStore> all() const;
    void note(const QString &folder, const QDateTime &openedAt);
    void forget(const QString &folder);

private:
    void keep(const std::vector<RecentStore> &stores);

    QSettings &m_settings;
};

} // namespace parchemin::ui
