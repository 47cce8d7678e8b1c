#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/storereader.h"
#include "parchemin/ui/submissionspage.h"

#include <QApplication>
#include <QUndoStack>

#include <algorithm>

#include "ui/confirmation.h"
#include "ui/submissions/draftedit.h"
#include "ui/submissions/draftkeeper.h"
#include "ui/submissions/earlierpane.h"
#include "ui/submissions/entrychange.h"
#include "ui/submissions/evaluationacts.h"
#include "ui/submissions/evaluationpanel.h"
#include "ui/submissions/fileviewer.h"
#include "ui/submissions/submissionqueuepanel.h"
#include "ui/submissions/submissiontexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

void SubmissionsPage::connectGrid()
{
    CompetencyGrid &grid = m_panel->grid();
    connect(&grid, &CompetencyGrid::levelChosen, this, [this](int competency, RatingLevel level) {
        m_panel->grid().setCurrent(competency);
        setLevel(level);
    });
    connect(&grid, &CompetencyGrid::commentTyped, this, [this](int competency, const QString &comment) {
        m_keeper->change([&](EvaluationDraft &draft) {
            GridEntry entry = entryOf(draft, competency);
            entry.comment = comment;
            setEntry(draft, competency, entry);
        });
    });
    const auto follow = [this](const PageReference &place) {
        if (m_viewer->goTo(place)) {
            bringFileForward();
        } else {
            emit messageRequested(Tone::Attention, tr("This submission has no file “%1”.").arg(place.file));
        }
    };
    connect(&grid, &CompetencyGrid::referenceFollowed, this, follow);
    connect(m_earlier, &EarlierPane::referenceFollowed, this, follow);
    connect(&grid, &CompetencyGrid::fileScrolled, m_viewer, &FileViewer::scroll);
    connect(&grid, &CompetencyGrid::currentChanged, m_earlier, &EarlierPane::setCurrent);
    connect(&grid, &CompetencyGrid::referenceRemoved, this,
            [this](int competency, const PageReference &place) {
                editEntry(competency, tr("proof removed"), [&place](GridEntry &entry) {
                    std::vector<PageReference> places = referencesIn(entry.evidence);
                    std::erase(places, place);
                    entry.evidence = evidenceText(places);
                });
            });
    grid.setBank([this](int competency, const QString &typed,
                        std::function<void(const std::vector<EarlierComment> &)> answer) {
        if (!m_desk || !m_services.desk.actor().person)
            return;
        const CommentQuery query{.evaluator = *m_services.desk.actor().person,
                                 .block = m_desk->submission.block,
                                 .competency = competency,
                                 .text = typed};
        m_services.reader.ask<std::vector<EarlierComment>>(
            *this,
            [query](const Database &database) { return CommentBankRepository(database).search(query); },
            [this, answer = std::move(answer),
             isAsked = typed.isEmpty()](const Result<std::vector<EarlierComment>> &found) {
                if (!found)
                    return; // without them one types on
                answer(*found);
                if (isAsked && found->empty()) {
                    emit messageRequested(Tone::Neutral,
                                          tr("You have no earlier comment yet: those that you sign with an "
                                             "evaluation will be offered here."));
                }
            });
    });
}

/// Nothing typed is left behind unless the user says so: the store may refuse it for good.
bool SubmissionsPage::leaveDraft()
{
    if (m_keeper->close())
        return true;
    const Confirmation confirmation{tr("Leave this draft without saving it?"),
                                    tr("What was typed since it was last saved would be lost.") + u'\n' +
                                        sentence(*m_keeper->error()),
                                    tr("&Leave without saving")};
    if (!confirm(this, confirmation))
        return false;
    m_keeper->forget();
    return true;
}

/// Takes the draft up where the actor may type; else shows what is locked. A correction once begun goes on.
void SubmissionsPage::beginTyping()
{
    const Actor &actor = m_services.desk.actor();
    const bool mayType = m_desk->isOpen() || (m_desk->isCorrectable() && m_desk->draft);
    if (mayType && actor.person) {
        m_keeper->open(m_desk->draft.value_or(
                           begunDraft(m_desk->submission.id, *actor.person, m_desk->standingEquivalences())),
                       actor);
        presentEarlier();
        presentDraft();
    } else {
        m_keeper->forget();
        presentEarlier();
        m_panel->setLocked(m_desk->current());
        refreshActions();
    }
    refreshNotice();
    refreshSaving();
}

/// A signed evaluation is an earlier one only once another is written beside it.
void SubmissionsPage::presentEarlier()
{
    m_earlier->setDesk(*m_desk, isTyping() ? nullptr : m_desk->current());
    if (const std::optional<int> competency = m_panel->grid().current())
        m_earlier->setCurrent(*competency);
}

void SubmissionsPage::presentDraft()
{
    if (const EvaluationDraft *draft = m_keeper->draft()) {
        m_panel->setDraft(*draft);
        refreshActions();
    }
}

bool SubmissionsPage::isTyping() const
{
    return m_desk && m_keeper->draft() != nullptr;
}

bool SubmissionsPage::isCorrecting() const
{
    return isTyping() && !m_desk->isOpen();
}

EvaluationDesk SubmissionsPage::judgedDesk() const
{
    EvaluationDesk desk = *m_desk;
    if (isCorrecting())
        desk.state = desk.correction->state;
    return desk;
}

void SubmissionsPage::setLevel(RatingLevel level)
{
    if (const std::optional<int> competency = m_panel->grid().current())
        editEntry(*competency, word(level), [level](GridEntry &entry) { entry.level = level; });
    // Whoever rates goes on with the next competency, not with the next submission of the queue.
    if (isTyping() && m_queue->isAncestorOf(QApplication::focusWidget()))
        m_panel->grid().focusCurrent();
}

/// What is acquired needs no word: the keys go on with the next competency. Of any other level a comment
/// follows, on the same one.
void SubmissionsPage::rate(RatingLevel level)
{
    setLevel(level);
    if (isTyping() && level == RatingLevel::Acquired)
        m_panel->grid().moveToUnrated();
}

/// Leads back to the competency, which is not the current one any more.
void SubmissionsPage::undo()
{
    const auto *change =
        m_undo->canUndo() ? dynamic_cast<const EntryChange *>(m_undo->command(m_undo->index() - 1)) : nullptr;
    const std::optional<int> competency =
        change == nullptr ? std::nullopt : std::optional(change->competency());
    m_undo->undo();
    if (competency) {
        m_panel->grid().setCurrent(*competency);
        if (m_panel->isAncestorOf(QApplication::focusWidget()))
            m_panel->grid().focusCurrent();
    }
}

void SubmissionsPage::editEntry(int competency, const QString &what,
                                const std::function<void(GridEntry &)> &edit)
{
    if (!isTyping())
        return;
    const GridEntry before = entryOf(*m_keeper->draft(), competency);
    GridEntry after = before;
    edit(after);
    if (after == before)
        return;
    m_undo->push(new EntryChange(*m_keeper, competency, before, after,
                                 tr("competency %1, %2", "number, what was done").arg(competency).arg(what)));
}

void SubmissionsPage::insertReference()
{
    const std::optional<PageReference> place = m_viewer->place();
    const std::optional<int> competency = m_panel->grid().current();
    if (!place || !competency)
        return;
    editEntry(*competency, tr("proof added"), [&place](GridEntry &entry) {
        std::vector<PageReference> places = referencesIn(entry.evidence);
        if (std::ranges::find(places, *place) == places.end())
            places.push_back(*place);
        entry.evidence = evidenceText(places);
    });
}

void SubmissionsPage::lock(EvaluationOutcome outcome)
{
    if (!isTyping())
        return;
    if (!m_keeper->flush())
        return tell(*m_keeper->error());
    const EvaluationDesk desk = judgedDesk();
    const EvaluationDraft draft = *m_keeper->draft();
    // The service takes the draft away with the act: what is held must not be saved again.
    if (isCorrecting() ? m_acts->correct(desk, draft, outcome) : m_acts->lock(desk, draft, outcome))
        m_undo->clear();
}

void SubmissionsPage::lockBest()
{
    if (!isTyping())
        return;
    const EvaluationDesk desk = judgedDesk();
    const EvaluationDraft &draft = *m_keeper->draft();
    for (const EvaluationOutcome outcome :
         {EvaluationOutcome::Validated, EvaluationOutcome::Conditional, EvaluationOutcome::ToRework}) {
        if (signingBlockers(desk, draft, outcome).empty())
            return lock(outcome);
    }
    emit messageRequested(Tone::Attention, missingText(desk, draft));
}

void SubmissionsPage::startCorrection()
{
    const Actor &actor = m_services.desk.actor();
    const Evaluation *current = m_desk ? m_desk->current() : nullptr;
    if (current == nullptr || !m_desk->isCorrectable() || !actor.person)
        return;
    m_keeper->open(m_desk->draft.value_or(draftFrom(*current, m_desk->submission.id, *actor.person)), actor);
    m_undo->clear();
    presentEarlier();
    presentDraft();
    refreshNotice();
    refreshSaving();
    m_panel->grid().focusCurrent();
}

void SubmissionsPage::giveUpCorrection()
{
    m_keeper->forget();
    const Status thrown =
        EvaluationService(m_services.context).discardDraft(m_services.desk.actor(), m_desk->submission.id);
    if (!thrown)
        tell(thrown.error());
    m_undo->clear();
    reloadDesk();
}

void SubmissionsPage::copyEarlier()
{
    const Evaluation *evaluation = m_earlier->current();
    if (evaluation == nullptr || !isTyping())
        return;
    m_undo->beginMacro(tr("earlier grid taken over"));
    for (const CompetencyRating &rating : evaluation->ratings) {
        editEntry(rating.competency, {}, [&rating](GridEntry &entry) {
            entry = {rating.level, rating.comment, rating.evidence};
        });
    }
    m_undo->endMacro();
}

} // namespace parchemin::ui
