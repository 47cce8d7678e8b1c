#pragma once

#include "parchemin/app/sessionboard.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

#include <QTimer>

#include <memory>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace parchemin::ui {

class CellTable;
class CompositionPanel;
class ConvocationPanel;
class DayPanel;
class EmptyState;
class PassageActs;
class ProgressStrip;
class SessionActs;
class StateChip;
class TimetablePanel;
class WithdrawalActs;
struct JuryActions;
struct JurySelection;

/// Jury sessions: what comes next for each and what keeps it; of the one in front its panel, timetable,
/// convocations and day.
class JuriesPage : public Page
{
    Q_OBJECT

public:
    /// Where it stands in the navigation.
    [[nodiscard]] static PagePlace place();

    JuriesPage(const PageServices &services, FileChooser calendarChooser, QWidget *parent = nullptr);
    ~JuriesPage() override;

    [[nodiscard]] QString title() const override;
    /// `session` is put in front; `view` names the tab: "composition", "timetable", "convocations", "day";
    /// without one a session opens where its next step is done.
    void goTo(const Destination &destination) override;
    [[nodiscard]] ListMaker listMaker() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void makeFrame();
    void connectActions();
    void connectSession();
    void connectTies();
    void connectWithdrawals();
    void connectPassages();
    void connectParts();

    void reload();
    void showSessions();
    void choose(int row);
    void readDetail();
    void present();
    void showView(const QString &view);
    void answerRoll(Presence presence);
    void refreshActions();
    void retranslate();
    [[nodiscard]] JurySelection selection() const;
    /// Does something with the session in front.
    template <typename Act>
    void withSession(Act act);
    /// Does something with the passage in front.
    template <typename Act>
    void withPassage(Act act);

    PageServices m_services;
    std::vector<SessionLine> m_sessions;
    std::optional<SessionId> m_session; ///< in front
    std::optional<SessionDetail> m_detail;
    std::optional<SessionId> m_presented; ///< opened at its own step, or where it was asked for
    bool m_isViewAsked = false;           ///< a link named the tab of the session that is being read
    std::unique_ptr<JuryActions> m_actions;
    SessionActs *m_sessionActs;
    PassageActs *m_passageActs;
    ProgressStrip *m_progress;
    WithdrawalActs *m_withdrawals;
    CellTable *m_list;
    QLabel *m_heading;
    StateChip *m_state;
    QTabBar *m_tabs;
    QStackedWidget *m_panels;
    CompositionPanel *m_composition;
    TimetablePanel *m_timetable;
    ConvocationPanel *m_convocations;
    DayPanel *m_day;
    EmptyState *m_empty;
    QWidget *m_content = nullptr;
    QTimer m_reloadSoon;
    QTimer m_minute;
    bool m_isStale = true;
    bool m_hasRead = false;
    bool m_isBusy = false;    ///< with a withdrawal
    bool m_isListing = false; ///< the list is being filled: rows move by themselves
};

} // namespace parchemin::ui
