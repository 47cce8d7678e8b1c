#pragma once

#include "parchemin/core/actor.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

#include <QTimer>

#include <functional>
#include <memory>

class QStackedWidget;
class QTabWidget;

namespace parchemin {
struct Dossier;
}

namespace parchemin::ui {

class CandidatePanel;
class ChecksPanel;
class DeliberationActions;
class DeliberationActs;
class EmptyState;
class MinutesPanel;
class SessionPanel;
struct SessionData;

/// The deliberation of a session: its candidates and jury at the left; at the right the opinions and the
/// decision on one of them, the list of what would annul, and the minutes up to their publication and
/// rectification.
class DeliberationPage : public Page
{
    Q_OBJECT

public:
    /// Where it stands in the navigation.
    [[nodiscard]] static PagePlace place();

    /// The chooser answers with the PKCS#12 file of the member who signs.
    explicit DeliberationPage(const PageServices &services, QWidget *parent = nullptr,
                              FileChooser certificateChooser = pkcs12Opener());
    /// Keeps what is typed.
    ~DeliberationPage() override;

    [[nodiscard]] QString title() const override;
    /// Shows the session of a candidacy's latest defence, with that candidate; else the session named. `view`
    /// may be "checks" or "minutes", of the session shown.
    void goTo(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeFrame();
    void connectActions();
    void connectParts();
    void signByCertificate();
    void reload();
    void reloadSoon();
    void chooseSession(SessionId session);
    void showSession();
    void showCandidate();
    void showPassage(DefenceId defence);
    void showOpinions();
    void refreshActions();
    void refreshSessionActions();
    void refreshCandidateActions();
    void refreshOpinionActions();
    void refreshDecision();
    void keepSoon();
    void flushTyped();
    void withCandidate(const std::function<void(const SessionData &, DefenceId)> &act);
    void recordDecision();
    void nextCandidate();
    void followFix(FixAction fix);
    [[nodiscard]] Blockers signingBlockers(bool isOwn) const;
    void tell(const Error &error);
    void retranslate();

    PageServices m_services;
    FileChooser m_certificateChooser;
    DeliberationActions *m_actions;
    DeliberationActs *m_acts;
    SessionPanel *m_panel;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTabWidget *m_tabs;
    CandidatePanel *m_candidate;
    ChecksPanel *m_checks;
    MinutesPanel *m_minutes;
    QTimer m_soon;
    QTimer m_judging; ///< a pause in the typing of a decision
    QTimer m_saving;  ///< until what is typed is kept
    std::unique_ptr<SessionData> m_data;
    std::optional<DefenceId> m_shown;
    Blockers m_ratingBlockers;      ///< why the user gives no opinion on the candidate shown
    std::optional<Actor> m_typist;  ///< whose opinion is typed and not kept yet
    std::optional<Actor> m_decider; ///< whose decision is typed and not kept yet
};

} // namespace parchemin::ui
