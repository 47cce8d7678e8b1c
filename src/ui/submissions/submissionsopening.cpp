#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/submissionspage.h"

#include <QApplication>
#include <QHash>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>

#include "ui/submissions/depositacts.h"
#include "ui/submissions/draftkeeper.h"
#include "ui/submissions/earlierpane.h"
#include "ui/submissions/evaluationcolumns.h"
#include "ui/submissions/evaluationpanel.h"
#include "ui/submissions/fileviewer.h"
#include "ui/submissions/submissionactions.h"
#include "ui/submissions/submissionqueuepanel.h"

using namespace Qt::Literals::StringLiterals;

// Which submission the page shows, how one comes to another, and what stands beside it.

namespace parchemin::ui {
namespace {

/// Queue, file, earlier evaluations and evaluation stand side by side on a page of that width.
constexpr int roomForAll = 1400;

} // namespace

namespace {

const QHash<QString, QueueChoice> &queueLists()
{
    static const QHash<QString, QueueChoice> lists{{u"mine"_s, QueueChoice::Mine},
                                                   {u"all"_s, QueueChoice::All},
                                                   {u"conditional"_s, QueueChoice::Conditional},
                                                   {u"overdue"_s, QueueChoice::Overdue}};
    return lists;
}

} // namespace

QVariantMap SubmissionsPage::filterState() const
{
    return {{u"list"_s, queueLists().key(m_queue->choice())}};
}

void SubmissionsPage::restoreFilterState(const QVariantMap &state)
{
    const QString list = state.value(u"list"_s).toString();
    if (queueLists().contains(list))
        m_queue->choose(queueLists().value(list));
}

void SubmissionsPage::goTo(const Destination &destination)
{
    if (queueLists().contains(destination.view))
        m_queue->choose(queueLists().value(destination.view));
    if (destination.view == u"first"_s)
        return openFirst();
    if (destination.submission) {
        open(*destination.submission);
        return;
    }
    if (!destination.candidacy || !destination.block)
        return;
    if (destination.view != u"deposit"_s) {
        const auto latest = m_deposits->latestOf(*destination.candidacy, *destination.block);
        if (!latest)
            return tell(latest.error());
        if (*latest)
            return open((*latest)->id);
    }
    // The page comes to the front first, then the dialog over it.
    QMetaObject::invokeMethod(
        this, [this, destination] { m_deposits->deposit(*destination.candidacy, destination.block); },
        Qt::QueuedConnection);
}

/// Of all that wait; whatever was open before, unless it can be evaluated itself.
void SubmissionsPage::openFirst()
{
    m_queue->choose(QueueChoice::All);
    if (m_desk && m_desk->isOpen())
        return;
    m_isFresh = true;
    m_queue->reload();
}

void SubmissionsPage::open(SubmissionId submission)
{
    m_isFresh = false;
    if (m_desk && m_desk->submission.id == submission)
        return m_queue->mark(submission);
    if (!leaveDraft())
        return m_queue->mark(m_desk ? std::optional(m_desk->submission.id) : std::nullopt);
    auto desk = loadEvaluationDesk(m_services.context, m_services.desk.actor(), submission);
    m_queue->mark(submission);
    if (!desk) {
        m_desk.reset();
        m_viewer->setFiles({});
        m_stack->setCurrentWidget(m_empty);
        refreshActions();
        emit titleChanged();
        return tell(desk.error());
    }
    m_undo->clear();
    showDesk(*std::move(desk));
}

void SubmissionsPage::showDesk(EvaluationDesk desk)
{
    const bool isSameFiles = m_desk && m_desk->submission.id == desk.submission.id &&
                             m_desk->submission.deliverables == desk.submission.deliverables;
    m_desk = std::move(desk);
    if (!isSameFiles)
        m_viewer->setFiles(m_desk->submission.deliverables);
    m_panel->setDesk(*m_desk, m_services.context.clock.now());
    m_stack->setCurrentIndex(1);
    beginTyping();
    emit titleChanged();
}

void SubmissionsPage::reloadDesk()
{
    if (!m_desk)
        return;
    if (!m_keeper->flush())
        return tell(*m_keeper->error());
    auto desk = loadEvaluationDesk(m_services.context, m_services.desk.actor(), m_desk->submission.id);
    if (desk) {
        showDesk(*std::move(desk));
        return;
    }
    m_keeper->forget();
    m_desk.reset();
    m_viewer->setFiles({});
    m_stack->setCurrentWidget(m_empty);
    refreshActions();
    emit titleChanged();
}

void SubmissionsPage::walk(bool isForward)
{
    if (const std::optional<SubmissionId> wanted = m_queue->next(isForward)) {
        emit messageRequested(Tone::Neutral, {}); // what was said was about this one
        open(*wanted);
        m_panel->grid().focusCurrent();
    } else {
        emit messageRequested(Tone::Neutral, tr("Nothing else waits for an evaluation."));
    }
}

void SubmissionsPage::resizeEvent(QResizeEvent *event)
{
    arrange();
    Page::resizeEvent(event);
}

/// The earlier evaluations take the room of the queue, unless there is enough for all: who compares two grids
/// goes to the next submission by its key.
void SubmissionsPage::arrange()
{
    const bool isCompared = m_actions->earlier->isChecked() && m_actions->earlier->isEnabled();
    const bool hadKeyboard = m_queue->isAncestorOf(QApplication::focusWidget());
    m_queue->setVisible(!isCompared || width() >= roomForAll);
    m_columns->refresh(); // at once: what stands beside it asks how much room there is
    m_work->showEarlier(isCompared);
    if (hadKeyboard && m_queue->isHidden())
        m_panel->grid().focusCurrent();
}

/// Where the earlier evaluations took its place, they give it back.
void SubmissionsPage::bringFileForward()
{
    if (!m_viewer->isHidden())
        return;
    m_actions->earlier->setChecked(false);
    arrange();
}

} // namespace parchemin::ui
