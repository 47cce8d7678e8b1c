#pragma once

#include "parchemin/app/evaluationdesk.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;

namespace parchemin::ui {

class EmptyState;
class SubmissionQueueModel;

/// The queue at the left of the page: which ones, how many, and the list. What is chosen stays chosen while
/// the queue is read anew.
class SubmissionQueuePanel : public QWidget
{
    Q_OBJECT

public:
    SubmissionQueuePanel(const PageServices &services, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<SubmissionId> current() const noexcept { return m_current; }
    /// Shows it as chosen, in the queue or not; tells nobody.
    void mark(std::optional<SubmissionId> submission);
    void choose(QueueChoice choice);
    [[nodiscard]] QueueChoice choice() const;
    /// Reads the queue anew, away from the window's thread.
    void reload();
    /// The next one to evaluate, downwards or upwards from the chosen one; nothing when there is none.
    [[nodiscard]] std::optional<SubmissionId> next(bool isForward) const;
    /// The one to begin with: the first to evaluate, else the first; nothing in an empty queue.
    [[nodiscard]] std::optional<SubmissionId> first() const;
    /// What the empty queue offers; not owned.
    void setDepositAction(QAction *action);
    /// Offered where nothing can be the user's, whose account is tied to nobody.
    void setTieAction(QAction *action);
    /// What the queue shows, for a file or for paper.
    [[nodiscard]] ListMaker listMaker() const;

signals:
    /// The user chose another submission.
    void chosen(parchemin::SubmissionId submission);
    /// Return or a double click on a line.
    void gridRequested();
    /// How many wait in all that the user may read.
    void counted(qint64 total);
    /// An answer is shown.
    void loaded();
    void failed(const parchemin::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeFrame();
    void ask(QueueChoice choice, int limit, std::function<void(const SubmissionQueue &)> answer);
    void present(const SubmissionQueue &queue);
    void retranslate();

    PageServices m_services;
    SubmissionQueueModel *m_model;
    QLabel *m_count;
    QComboBox *m_choice;
    QListView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QAction *m_deposit = nullptr;
    QAction *m_tie = nullptr;
    std::optional<SubmissionId> m_current;
    std::optional<qint64> m_total;
    quint64 m_question = 0;
    bool m_isMarking = false;
};

} // namespace parchemin::ui
