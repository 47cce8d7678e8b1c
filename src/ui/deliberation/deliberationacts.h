#pragma once

#include "parchemin/app/deliberationservice.h"
#include "parchemin/app/deliberationview.h"
#include "parchemin/ui/pageservices.h"

#include <QObject>

class QWidget;

namespace parchemin::ui {

/// The acts of a deliberation: asks where an act cannot be taken back, calls the service, tells what came of
/// it.
class DeliberationActs : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`.
    DeliberationActs(const PageServices &services, QWidget &window);

    /// Keeps what is typed of a decision, without a word when that succeeds.
    void keepTyped(const Actor &by, DefenceId defence, const UnfinishedDecision &typed);
    void openSession(const DeliberationView &data);
    void closeDeliberations(const DeliberationView &data);
    void drawUpMinutes(const DeliberationView &data);
    void sign(const DeliberationView &data, JuryMemberId member, SignatureMethod method);
    void publish(const DeliberationView &data);
    /// Whether it was recorded.
    [[nodiscard]] bool recordPresence(SessionId session, JuryMemberId member, Presence presence);
    void recordPresence(const SessionView::Passage &passage, Presence presence);
    void hear(const SessionView::Passage &passage);
    /// True when the decision was recorded.
    void decide(const SessionView::Passage &passage, const DecisionDraft &draft);
    void rectify(const DeliberationView &data, const SessionView::Passage &passage);
    /// Keeps what that person has typed, without a word unless it fails.
    void saveOpinion(const Actor &by, const JuryOpinion &opinion);
    void sealOpinion(const JuryOpinion &opinion);
    void revealOpinions(const SessionView::Passage &passage);

signals:
    void done(const QString &text);
    void refused(const QString &text);

private:
    [[nodiscard]] bool tell(const Status &status, const QString &text);
    [[nodiscard]] const Actor &actor() const;
    [[nodiscard]] DeliberationService deliberations() const
    {
        return {m_services.context, m_services.documents};
    }

    PageServices m_services;
    QWidget &m_window;
};

} // namespace parchemin::ui
