#pragma once

#include "parchemin/app/sessionboard.h"
#include "parchemin/ui/pageservices.h"

#include <QObject>

class QWidget;

namespace parchemin::ui {

/// The acts on one passage: its place in the day, and the day itself.
class PassageActs : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`.
    PassageActs(const PageServices &services, QWidget &window);

    void schedule(const SessionDetail &detail, const ReadyCandidate &candidate);
    void move(const SessionDetail &detail, const PassageLine &passage);
    void delay(const PassageLine &passage);
    void remove(const PassageLine &passage);

    /// Whether it could be recorded.
    bool recordPresence(const PassageLine &passage, Presence presence);
    void hear(const PassageLine &passage);
    void interrupt(const PassageLine &passage);
    void resume(const PassageLine &passage);
    void reportIncident(const SessionDetail &detail, const PassageLine *passage);

signals:
    void done(const QString &message);
    void refused(const QString &message);

private:
    void report(const Status &status, const QString &message);

    PageServices m_services;
    QWidget &m_window;
};

/// Where the next passage fits: after the last one and the pause between two.
[[nodiscard]] QTime nextFreeTime(const SessionDetail &detail, int bufferMinutes);

} // namespace parchemin::ui
