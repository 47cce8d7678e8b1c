#pragma once

#include "parchemin/app/evaluationdesk.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

#include <QTimer>

#include <array>
#include <functional>

class QLabel;
class QSplitter;
class QStackedWidget;
class QUndoStack;
class QUrl;

namespace parchemin::ui {

class DepositActs;
class DraftKeeper;
class EarlierPane;
class EmptyState;
class EvaluationActs;
class EvaluationColumns;
class EvaluationPanel;
class FileViewer;
class SubmissionActions;
class TieAccountAction;
class SubmissionQueuePanel;
struct GridEntry;

/// The submissions: the queue at the left, the files in the middle, the evaluation at the right. What is
/// typed is a draft that saves itself; an outcome is a signed act.
class SubmissionsPage : public Page
{
    Q_OBJECT

public:
    /// Where it stands in the navigation.
    [[nodiscard]] static PagePlace place();

    /// What the page needs from outside the window.
    struct Outside
    {
        std::function<bool(const QUrl &file)> open;        ///< gives a file to the desktop's program
        FileChooser saveAs;                                ///< where a copy goes
        std::function<QStringList(QWidget *parent)> files; ///< which files are handed in
    };
    /// The desktop's own.
    [[nodiscard]] static Outside desktop();

    SubmissionsPage(const PageServices &services, Outside outside, QWidget *parent = nullptr);
    /// Saves what is typed.
    ~SubmissionsPage() override;

    [[nodiscard]] QString title() const override;

    /// Opens a submission, or the latest one of a candidacy at a block. `view` is "deposit" (asks for a new
    /// one), or a list: "mine", "all", "conditional", "overdue". Without any submission at the block one is
    /// asked for.
    void goTo(const Destination &destination) override;
    [[nodiscard]] QVariantMap filterState() const override;
    void restoreFilterState(const QVariantMap &state) override;
    /// Of the queue.
    [[nodiscard]] ListMaker listMaker() const override;
    void openFirst();
    void open(SubmissionId submission);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeFrame();
    void arrange();
    void bringFileForward();
    [[nodiscard]] QWidget *makeStatusLine();
    void connectActions();
    void connectParts();
    void connectGrid();
    [[nodiscard]] bool leaveDraft();
    void showDesk(EvaluationDesk desk);
    void reloadDesk();
    void refreshAll();
    void beginTyping();
    void presentEarlier();
    void presentDraft();
    void refreshActions();
    void refreshGridActions();
    void refreshKeys();
    void refreshNotice();
    void refreshSaving();
    void walk(bool isForward);
    void rate(RatingLevel level);
    void undo();
    void setLevel(RatingLevel level);
    void editEntry(int competency, const QString &what, const std::function<void(GridEntry &)> &edit);
    void insertReference();
    void lock(EvaluationOutcome outcome);
    void lockBest();
    void startCorrection();
    void giveUpCorrection();
    void copyEarlier();
    [[nodiscard]] bool isTyping() const;
    [[nodiscard]] QString reasonAgainstTyping() const;
    [[nodiscard]] bool isCorrecting() const;
    /// The desk as an outcome is judged: a correction is judged out of the state its evaluation had found.
    [[nodiscard]] EvaluationDesk judgedDesk() const;
    void tell(const Error &error);
    void retranslate();

    PageServices m_services;
    SubmissionActions *m_actions;
    TieAccountAction *m_tie;
    SubmissionQueuePanel *m_queue;
    FileViewer *m_viewer;
    EarlierPane *m_earlier;
    EvaluationPanel *m_panel;
    EvaluationColumns *m_work;
    EmptyState *m_empty;
    QSplitter *m_columns;
    QStackedWidget *m_stack;
    QLabel *m_keys;
    QLabel *m_saving;
    DraftKeeper *m_keeper;
    EvaluationActs *m_acts;
    DepositActs *m_deposits;
    QUndoStack *m_undo;
    QTimer m_minute;
    std::optional<EvaluationDesk> m_desk;
    bool m_isFresh = true; ///< nothing was opened yet: the first of the queue will be
};

} // namespace parchemin::ui
