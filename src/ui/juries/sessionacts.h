#pragma once

#include "parchemin/app/convocationservice.h"
#include "parchemin/app/sessionboard.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/pageservices.h"

#include <QObject>

class QWidget;

namespace parchemin::ui {

/// The acts on a jury session as a whole: asks by a form, calls the service, says what came of it.
class SessionActs : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`.
    SessionActs(const PageServices &services, FileChooser calendarChooser, QWidget &window);

    void create();
    /// Another day, time or place for a session that has not opened.
    void reschedule(const SessionDetail &detail);
    /// Shows the panels that could sit, and seats the one chosen.
    void compose(const SessionDetail &detail);
    void constitute(const SessionDetail &detail);
    void recuse(const SessionDetail &detail, std::optional<JuryMemberId> member,
                std::optional<PersonId> candidate);
    void findTies(const SessionDetail &detail);
    void liftTie(const SessionDetail &detail, const PassageLine &passage);
    /// On the week of `day`.
    void showAvailability(const JuryMember &member, QDate day);
    /// Who was asked about that day, or about the next weeks.
    void askForAvailability(std::optional<QDate> day);

    void convene(const SessionDetail &detail);
    void recordSent(const SessionDetail &detail);
    void acknowledge(const Convocation &convocation, const QString &name);
    void recordDossiersSent(const SessionDetail &detail);
    /// A letter to everybody whose convocation is due.
    void issueLetters(const SessionDetail &detail);
    void issueAttendanceSheet(const SessionDetail &detail);
    void issueCertificate(const SessionDetail &detail, const PanelSeat &seat);
    void exportCalendar(const SessionDetail &detail);

    void postpone(const SessionDetail &detail);
    void cancel(const SessionDetail &detail);
    void open(const SessionDetail &detail);
    /// Whether it could be recorded.
    bool recordPresence(const SessionDetail &detail, const PanelSeat &seat, Presence presence);

signals:
    void done(const QString &message);
    void refused(const QString &message);
    void created(parchemin::SessionId session);

private:
    void report(const Status &status, const QString &message);
    void tellIssued(const Result<DocumentId> &document);
    /// The first day on which a letter to these could have left.
    [[nodiscard]] QDate earliest(SessionId session,
                                 const std::vector<ConvocationRecipient> &recipients) const;
    void callOff(const SessionDetail &detail, bool isCancelled);
    void seatByHand(const SessionDetail &detail, const PanelProposals &proposals);
    void seat(const SessionDetail &detail, const std::vector<PanelSeat> &seats);

    PageServices m_services;
    FileChooser m_calendarChooser;
    QWidget &m_window;
};

} // namespace parchemin::ui
