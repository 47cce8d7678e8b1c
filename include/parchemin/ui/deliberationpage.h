#pragma once

#include "parchemin/app/deliberationview.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

#include <QTimer>

#include <functional>
#include <memory>

class QStackedWidget;
class QTabWidget;

namespace parchemin::ui {

class CandidatePanel;
class ChecksPanel;
class DeliberationActions;
class DeliberationActs;
class EmptyState;
class MinutesPanel;
class SessionPanel;

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
    void signOnScreen();
    void signByCertificate();
    void reload();
    void reloadSoon();
    void take(const DeliberationReading &reading);
    void showSession();
    void showCandidate();
    void refreshActions();
    void refreshSessionActions();
    void refreshCandidateActions();
    void refreshOpinionActions();
    void refreshDecision();
    void keepSoon();
    void flushTyped();
    void withCandidate(const std::function<void(const DeliberationView &, DefenceId)> &act);
    void recordDecision();
    void nextCandidate();
    void chooseUndecided();
    [[nodiscard]] bool isRollMissing() const;
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
    QAction *m_toJuries; ///< where the first session comes from
    QWidget *m_waiting;  ///< blank, until the first reading
    QTabWidget *m_tabs;
    CandidatePanel *m_candidate;
    ChecksPanel *m_checks;
    MinutesPanel *m_minutes;
    QTimer m_soon;
    QTimer m_minute;  ///< an act that waits for an hour is possible soon after it
    QTimer m_judging; ///< a pause in the typing of a decision
    QTimer m_saving;  ///< until what is typed is kept
    std::vector<JurySession> m_sessions;
    std::unique_ptr<DeliberationView> m_view; ///< what is shown, and what acts are judged by
    std::optional<DefenceId> m_shown;
    std::optional<Destination> m_wish; ///< what the next reading is to show
    bool m_hasRead = false;
    int m_asked = 0; ///< questions: only the latest is answered
    int m_kept = 0;  ///< times that something typed was kept: a reading from before does not have it
    std::optional<Actor> m_typist;  ///< whose opinion is typed and not kept yet
    std::optional<Actor> m_decider; ///< whose decision is typed and not kept yet
};

} // namespace parchemin::ui
