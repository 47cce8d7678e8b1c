#pragma once

#include "parchemin/app/planediting.h"
#include "parchemin/planning/planner.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

#include <memory>

class QLabel;
class QStackedWidget;
class QUndoStack;

namespace parchemin::ui {

class EmptyState;
class LeftOutPanel;
class PlanBoardModel;
class PlanBoardView;
class PlanSearch;
class ProgressStrip;
class StoreWriter;

/// The planning board: a frame of half-days and rooms, a proposed plan with its certificate, moves by mouse
/// and keyboard, and the act that writes it. Nothing is written before that.
class PlanningPage : public Page
{
    Q_OBJECT

public:
    explicit PlanningPage(const PageServices &services, QWidget *parent = nullptr);
    ~PlanningPage() override;

    [[nodiscard]] QString navigationText() const override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap &state) override;
    [[nodiscard]] ListMaker listMaker() const override;

    /// How many moves a search makes; fewer for a test.
    void setSearchMoves(qint64 moves) noexcept { m_moves = moves; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeFrame();
    void makeActions();
    void connectParts();
    void editFrame();
    void propose();
    void search(const Result<PlanningTask> &task);
    void present(const Result<planning::PlannedOutcome> &outcome);
    void discard();
    void apply();
    void setDraft(const PlanDraft &draft);
    void change(const PlanDraft &draft, const QString &name);
    void take(std::optional<planning::CandidateIndex> candidate);
    void put(planning::CandidateIndex candidate, const planning::Place &place);
    void putHere();
    void togglePin();
    void leaveOut();
    [[nodiscard]] std::optional<planning::CandidateIndex> current() const;
    [[nodiscard]] QString nameOf(planning::CandidateIndex candidate) const;
    void refreshFigures();
    void refreshActions();
    void retranslate();

    PageServices m_services;
    PlanningFrame m_frame;
    std::shared_ptr<const PlanningTask> m_task;     ///< of the plan that is shown
    std::shared_ptr<const PlanningTask> m_searched; ///< of the search under way
    PlanDraft m_draft;
    qint64 m_bound = 0;
    qint64 m_moves = 4'000'000;
    QAction *m_propose;
    QAction *m_editFrame;
    QAction *m_apply;
    QAction *m_discard;
    QAction *m_take;
    QAction *m_put;
    QAction *m_pin;
    QAction *m_leaveOut;
    QAction *m_undo;
    QAction *m_redo;
    QUndoStack *m_edits;
    PlanBoardModel *m_model;
    PlanBoardView *m_board;
    LeftOutPanel *m_leftOut;
    QLabel *m_certificate;
    QLabel *m_figures;
    QLabel *m_hint;
    ProgressStrip *m_progress;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    PlanSearch *m_search;
    StoreWriter *m_writer;
};

} // namespace parchemin::ui
