#pragma once

#include "parchemin/app/candidacyservice.h"
#include "parchemin/app/dossier.h"
#include "parchemin/ui/pageservices.h"

#include <QObject>

#include <functional>

class QWidget;

namespace parchemin::ui {

/// The acts of a candidacy's life: asks for dates and reasons, calls the service, says what came of it.
class CandidacyActs : public QObject
{
    Q_OBJECT

public:
    /// Forms stand over `window`.
    CandidacyActs(const PageServices &services, QWidget &window);

    void decideAdmissibility(const Dossier &dossier);
    void receiveEvidence(const Dossier &dossier);
    void widen(const Dossier &dossier);
    void withdraw(const Dossier &dossier);
    void resume(const Dossier &dossier);
    void lapse(const Dossier &dossier);

signals:
    void done(const QString &message);
    void refused(const QString &message);

private:
    struct Closing
    {
        QString title;
        QString effect;
        QString act;
        QString outcome;
    };
    void close(CandidacyId candidacy, const Closing &closing,
               const std::function<Status(const QString &reason)> &act);
    void report(const Status &status, const QString &message);

    PageServices m_services;
    QWidget &m_window;
};

} // namespace parchemin::ui
