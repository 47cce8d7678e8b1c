#pragma once

#include "parchemin/app/reminder.h"
#include "parchemin/ui/pageservices.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QAction;
class QSettings;

namespace parchemin::ui {

/// Reminds, once a day, of tomorrow's juries and of missing pieces, beside the window: by the desktop's tray.
class Reminders : public QObject
{
    Q_OBJECT

public:
    /// Shows a message beside the window.
    using Notify = std::function<void(const QString &title, const QString &text)>;

    /// The settings keep whether it is wanted, and the day that was told; they outlive it.
    Reminders(const PageServices &services, QSettings &settings, Notify notify, QObject *parent = nullptr);

    /// A switch for a menu; checked unless the user has turned it off.
    [[nodiscard]] QAction *action() const { return m_switch; }
    /// Reads what there is, and tells it unless it was told today.
    void look();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell(const Reminder &reminder);
    void retranslate();

    PageServices m_services;
    QSettings &m_settings;
    Notify m_notify;
    QAction *m_switch;
    QTimer m_hourly;
};

/// Messages through the desktop's tray; empty where the desktop has none. The icon lives as long as `parent`.
[[nodiscard]] Reminders::Notify trayMessages(QObject *parent);

} // namespace parchemin::ui
