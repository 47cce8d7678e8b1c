#include "parchemin/ui/reminders.h"

#include "parchemin/ui/desk.h"
#include "parchemin/ui/storereader.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QSettings>
#include <QSystemTrayIcon>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

const QString wantedKey = u"reminders/wanted"_s;
const QString toldKey = u"reminders/told"_s;

} // namespace

Reminders::Reminders(const PageServices &services, QSettings &settings, Notify notify, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_settings(settings)
    , m_notify(std::move(notify))
    , m_switch(new QAction(this))
{
    m_switch->setCheckable(true);
    m_switch->setChecked(m_settings.value(wantedKey, true).toBool());
    m_switch->setShortcut(QKeySequence(u"Ctrl+F10"_s));
    connect(m_switch, &QAction::toggled, this, [this](bool isWanted) {
        m_settings.setValue(wantedKey, isWanted);
        look();
    });
    // The window may stay open overnight.
    m_hourly.setInterval(std::chrono::hours(1));
    connect(&m_hourly, &QTimer::timeout, this, &Reminders::look);
    m_hourly.start();
    qApp->installEventFilter(this);
    retranslate();
}

void Reminders::look()
{
    const Context &context = m_services.context;
    const QString today = context.clock.today().toString(Qt::ISODate);
    if (!m_switch->isChecked() || m_settings.value(toldKey).toString() == today)
        return;
    const auto question = overviewQuestion(context, m_services.desk.actor(), {});
    if (!question)
        return; // the dashboard says so
    m_services.reader.ask<Reminder>(
        *this, [question = *question](const Database &database) { return reminderOf(database, question); },
        [this, today](const Result<Reminder> &reminder) {
            if (!reminder || reminder->isEmpty() || !m_switch->isChecked())
                return;
            m_settings.setValue(toldKey, today);
            tell(*reminder);
        });
}

void Reminders::tell(const Reminder &reminder)
{
    QStringList lines;
    for (const JuryTomorrow &jury : reminder.juries) {
        const QString hour = QLocale().toString(jury.startsAt, QLocale::ShortFormat);
        lines.append(
            jury.place.isEmpty()
                ? tr("Jury %1 tomorrow at %2").arg(jury.code, hour)
                : tr("Jury %1 tomorrow at %2, %3", "code, hour, place").arg(jury.code, hour, jury.place));
    }
    if (reminder.missingPieces > 0)
        lines.append(tr("%n file(s) with missing pieces", nullptr, static_cast<int>(reminder.missingPieces)));
    m_notify(tr("Parchemin"), lines.join(u'\n'));
}

bool Reminders::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void Reminders::retranslate()
{
    m_switch->setText(tr("Re&minders beside the window"));
    m_switch->setToolTip(tr("Tomorrow's juries and missing pieces, once a day"));
}

Reminders::Notify trayMessages(QObject *parent)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return {};
    auto *tray = new QSystemTrayIcon(QApplication::windowIcon(), parent);
    return [tray](const QString &title, const QString &text) {
        tray->show();
        tray->showMessage(title, text, QSystemTrayIcon::Information);
    };
}

} // namespace parchemin::ui
