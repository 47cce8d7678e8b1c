#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/refusal.h"
#include "parchemin/ui/submissionspage.h"

#include <QLabel>
#include <QUndoStack>

#include <algorithm>
#include <chrono>

#include "ui/dossier/dossiertexts.h"
#include "ui/submissions/draftkeeper.h"
#include "ui/submissions/earlierpane.h"
#include "ui/submissions/evaluationpanel.h"
#include "ui/submissions/submissionactions.h"
#include "ui/submissions/submissionqueuepanel.h"
#include "ui/submissions/submissiontexts.h"
#include "ui/tieaccountaction.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// The act that helps whoever cannot evaluate because the account is nobody's.
QAction *tieWanted(const EvaluationDesk &desk, QAction *tie)
{
    const bool isNobodys =
        desk.current() == nullptr && contains(desk.blockers, BlockerCode::AccountWithoutPerson);
    return isNobodys ? tie : nullptr;
}

/// When the last file came that a conditional pass had asked for; nothing when none is to be judged.
std::optional<QDateTime> completedAt(const Submission &submission)
{
    if (submission.state != SubmissionState::InReview || submission.deliverables.empty())
        return std::nullopt;
    return std::ranges::max(submission.deliverables, {}, &Deliverable::addedAt).addedAt;
}

/// What runs against the clock: a conditional pass, or the decision on what was completed after it.
template <typename Add>
void addClocks(const Submission &submission, const Policy &policy, const QDateTime &now, const Add &add)
{
    if (submission.state == SubmissionState::Conditional && submission.conditionalDueAt) {
        add(conditionalText(*submission.conditionalDueAt, now),
            isConditionalOverdue(submission, now) ? Tone::Negative : Tone::Attention);
    }
    const std::optional<QDateTime> completed = completedAt(submission);
    if (completed && !submission.isFrozen) {
        const QDateTime due = completed->addDuration(std::chrono::hours(policy.conditionalDecisionHours));
        add(reviewText(*completed, due, now), due < now ? Tone::Negative : Tone::Attention);
    }
}

} // namespace

/// Empty while the actor types.
QString SubmissionsPage::reasonAgainstTyping() const
{
    if (isTyping())
        return {};
    if (!m_desk)
        return tr("No submission is open.");
    const Blockers reasons = withoutWarnings(m_desk->blockers);
    const bool isSigned =
        m_desk->current() != nullptr && m_desk->submission.state != SubmissionState::InReview;
    return isSigned || reasons.empty() ? tr("This evaluation is signed.") : asList(reasons);
}

/// What the grid and the walk through the queue answer.
void SubmissionsPage::refreshGridActions()
{
    const SubmissionActions &all = *m_actions;
    const QString closed = reasonAgainstTyping();
    const QString none = m_desk ? QString() : tr("No submission is open.");
    for (QAction *action : all.levels)
        Refusal::of(*action).setSilentReason(closed);
    for (QAction *action : {all.comment, all.reference})
        Refusal::of(*action).setSilentReason(closed);
    for (QAction *action : {all.bank, all.lock})
        Refusal::of(*action).setReason(closed);
    for (QAction *action : {all.competencyUp, all.competencyDown, all.dossier})
        Refusal::of(*action).setReason(none);
    for (QAction *action : {all.next, all.previous}) {
        Refusal::of(*action).setReason(m_queue->next(true) ? QString()
                                                           : tr("Nothing else waits for an evaluation."));
    }
    const QString first =
        m_earlier->isEmpty() ? tr("Nothing was evaluated of this block before.") : QString();
    Refusal::of(*all.earlier).setReason(m_desk ? first : none);
    const bool isBegun = m_earlier->current() != nullptr;
    Refusal::of(*all.copyEarlier)
        .setReason(closed.isEmpty() && !isBegun ? tr("No earlier evaluation is shown.") : closed);
}

void SubmissionsPage::refreshActions()
{
    const SubmissionActions &all = *m_actions;
    const bool isTypingNow = isTyping();
    refreshGridActions();
    Refusal::of(*all.deposit).setReasons(rightBlockers(m_services.desk.actor(), Right::Deposit));
    all.undo->setEnabled(isTypingNow && m_undo->canUndo());
    all.undo->setText(m_undo->canUndo() ? tr("&Undo: %1", "what is undone").arg(m_undo->undoText())
                                        : tr("&Undo"));
    refreshKeys();
    arrange();

    const SubmissionState state = m_desk ? m_desk->submission.state : SubmissionState::Draft;
    const bool isFrozen = m_desk && m_desk->submission.isFrozen;
    const auto show = [](QAction *action, bool isShown) {
        action->setVisible(isShown);
        action->setEnabled(isShown);
    };
    const QDateTime now = m_services.context.clock.now();
    const bool isOverdue = m_desk && isConditionalOverdue(m_desk->submission, now);
    show(all.correct, m_desk && m_desk->isCorrectable() && !isTypingNow);
    show(all.giveUp, isCorrecting());
    show(all.addFiles, state == SubmissionState::Conditional && !isOverdue && !isFrozen);
    show(all.sendBack, isOverdue && !isFrozen);
    show(all.withdraw, state == SubmissionState::Submitted && !isFrozen);
    show(all.fraud, m_desk && !isFrozen && state != SubmissionState::Withdrawn);
    show(all.closeFraud,
         m_desk && m_desk->fraudCase && rightBlockers(m_services.desk.actor(), Right::ValidateBlock).empty());

    const auto offer = [this](QAction *action, EvaluationOutcome outcome) {
        Refusal::of(*action).setReasons(signingBlockers(judgedDesk(), *m_keeper->draft(), outcome));
    };
    if (!isTypingNow) {
        for (QAction *action : {all.validated, all.conditional, all.rework})
            Refusal::of(*action).setReason(reasonAgainstTyping());
        return m_panel->setReason({});
    }
    offer(all.validated, EvaluationOutcome::Validated);
    offer(all.conditional, EvaluationOutcome::Conditional);
    offer(all.rework, EvaluationOutcome::ToRework);
    m_panel->setReason(missingText(judgedDesk(), *m_keeper->draft()));
}

/// The keys of what can be done: a signed evaluation is read, not rated.
void SubmissionsPage::refreshKeys()
{
    if (isTyping()) {
        m_keys->setText(tr("A acquired · P partly · R to rework · N not assessed · ↑ ↓ competency · "
                           "C comment · G page as proof · J next · PgUp PgDn file · Ctrl Z undo"));
    } else if (m_desk) {
        m_keys->setText(tr("↑ ↓ competency · PgUp PgDn file · J next"));
    } else {
        m_keys->setText({});
    }
}

void SubmissionsPage::refreshNotice()
{
    if (!m_desk)
        return;
    const Submission &submission = m_desk->submission;
    QStringList lines;
    Tone tone = Tone::Active;
    const auto add = [&lines, &tone](const QString &line, Tone weight) {
        lines.append(line);
        tone = weight;
    };
    if (submission.isGroupWork)
        add(tr("Declared as group work: only the candidate's own part counts."), Tone::Attention);
    if (isCorrecting()) {
        add(tr("You are correcting the evaluation “%1”. It holds until you sign the correction.")
                .arg(evaluationTitle(*m_desk->current())),
            Tone::Attention);
    } else if (!isTyping()) {
        if (const Evaluation *current = m_desk->current())
            add(tr("Signed evaluation: %1.").arg(evaluationTitle(*current)), Tone::Positive);
        const Blockers reasons = withoutWarnings(m_desk->blockers);
        // What was completed after a conditional pass waits for a second evaluation beside the first.
        const bool isWaiting = m_desk->current() == nullptr || submission.state == SubmissionState::InReview;
        if (isWaiting && !reasons.empty())
            add(tr("You cannot evaluate this submission:") + u'\n' + asList(reasons), Tone::Attention);
    } else {
        for (const Blocker &warning : m_desk->blockers)
            add(sentence(warning), Tone::Attention);
    }
    addClocks(submission, m_desk->policy, m_services.context.clock.now(), add);
    if (submission.isFrozen) {
        add(m_desk->fraudCase ? tr("Suspended: %1 is suspected. %2", "kind of fraud, evidence")
                                    .arg(word(m_desk->fraudCase->category), m_desk->fraudCase->evidence)
                              : tr("Rejected: the fraud was confirmed."),
            Tone::Negative);
    }
    m_panel->setNotice(lines.join(u'\n'), tone, tieWanted(*m_desk, m_tie));
}

void SubmissionsPage::refreshSaving()
{
    if (!isTyping())
        return m_saving->setText({});
    switch (m_keeper->state()) {
    case DraftKeeper::State::Untouched:
        m_saving->setText(m_desk->draft ? tr("Draft taken up again · only you see it")
                                        : tr("Draft · only you see it"));
        return;
    case DraftKeeper::State::Pending:
        m_saving->setText(tr("Saving the draft…"));
        return;
    case DraftKeeper::State::Saved:
        m_saving->setText(tr("Draft saved"));
        return;
    case DraftKeeper::State::Failed:
        m_saving->setText(tr("Draft not saved: %1").arg(sentence(*m_keeper->error())));
        return;
    }
    Q_UNREACHABLE();
}

} // namespace parchemin::ui
