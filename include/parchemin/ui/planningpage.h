#pragma once

#include "parchemin/app/planediting.h"
#include "parchemin/app/writtensessions.h"
#include "parchemin/planning/explanation.h"
#include "parchemin/planning/planner.h"
#include "parchemin/store/workrepository.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

#include <QTimer>

#include <memory>

class QModelIndex;
class QSplitter;
class QStackedWidget;

namespace parchemin::ui {

class EmptyState;
class LeftOutPanel;
class PlanBoardModel;
class PlanBoardView;
class PlanEditor;
class PlanJurors;
class PlanProposer;
class PlanSummary;
class PlanViews;
class ProgressStrip;
class StoreWriter;
class WhyPanel;
class WithdrawalActs;
class WrittenSummary;
struct PlanActions;

/// The planning board: a frame of half-days and rooms, a proposed plan with its certificate, moves by mouse
/// and keyboard, and the act that writes it. Nothing of a proposal is written before that. The sessions that
/// are written already stand on the board too; while nothing is proposed their defences are moved there.
class PlanningPage : public Page
{
    Q_OBJECT

public:
    /// Where it stands in the navigation.
    [[nodiscard]] static PagePlace place();

    /// `calendarChooser` says where a calendar goes.
    PlanningPage(const PageServices &services, FileChooser calendarChooser, QWidget *parent = nullptr);
    ~PlanningPage() override;

    [[nodiscard]] QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap &state) override;
    [[nodiscard]] ListMaker listMaker() const override;

    /// How many moves a search makes; fewer for a test.
    void setSearchMoves(qint64 moves);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeFrame();
    void connectActions();
    void connectParts();
    void editFrame();
    void propose();
    /// What is fixed in that task; nothing when a pin cannot be kept and the user wants to keep it.
    [[nodiscard]] std::optional<std::vector<planning::Pin>> pinsFor(const PlanningTask &task);
    /// From the strip of a search that ended without a plan, to where the next one is asked for.
    void takeKeyboardBack();
    /// Says which pins the plan could not keep together.
    void tellUnkeptPins();
    void present(const std::shared_ptr<const PlanningTask> &task, const planning::PlannedOutcome &outcome);
    void apply();
    void applied(const Result<AppliedPlan> &outcome);
    void showPlan();
    /// What the columns hold: a proposal with its people and figures, or the written sessions alone.
    void showColumns(bool hasPlan);
    void readWritten();
    void showWritten();
    void takeWritten(DefenceId defence);
    void putWritten(DefenceId defence, const QModelIndex &there);
    [[nodiscard]] QString whyNotTaken(const QModelIndex &index) const;
    void openSession();
    /// The sentence that there is nothing (0), or the board (1).
    void turnTo(int part);
    void exportCalendar();
    /// Takes what is on the board where the keyboard is: somebody of the proposal, or a written passage.
    void takeHere();
    void take(std::optional<planning::CandidateIndex> candidate);
    void put(planning::CandidateIndex candidate, const planning::Place &place);
    void putHere();
    /// Says why the candidate on whom the keyboard is in the list of those left out has no place.
    void explain();
    void mend(planning::CandidateIndex candidate, const planning::Mending &mending);
    /// Does `act` to the candidate on whom the keyboard is.
    void withCurrent(void (PlanEditor::*act)(planning::CandidateIndex));
    [[nodiscard]] std::optional<planning::CandidateIndex> current() const;
    void refreshActions();
    void retranslate();

    PageServices m_services;
    FileChooser m_calendarChooser;
    PlanningFrame m_frame;
    std::unique_ptr<PlanActions> m_actions;
    PlanEditor *m_editor;
    PlanBoardModel *m_model;
    PlanBoardView *m_board;
    PlanViews *m_views;
    LeftOutPanel *m_leftOut;
    WhyPanel *m_why;
    PlanJurors *m_jurors;
    PlanSummary *m_summary;
    WrittenSummary *m_writtenSummary;
    ProgressStrip *m_progress;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_people = nullptr;
    std::vector<WrittenSession> m_written;   ///< from today on
    WaitingMatters m_waiting;                ///< candidates who are ready and have no place
    std::optional<DefenceId> m_movedDefence; ///< until the sessions are read again
    QTimer m_readSoon;
    bool m_isStale = true; ///< the store has changed since the sessions were read
    PlanProposer *m_proposer;
    StoreWriter *m_writer;
    WithdrawalActs *m_withdrawals;
    bool m_hasLentKeyboard = false; ///< to the strip, while a search runs
};

} // namespace parchemin::ui
