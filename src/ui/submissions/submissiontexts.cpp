#include "ui/submissions/submissiontexts.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"

#include <QLocale>

#include <algorithm>

#include "ui/dossier/dossiertexts.h"
#include "ui/translate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// From so many days on, a submission waits too long, or soon will.
constexpr qint64 lateDays = 5;
constexpr qint64 soonLateDays = 4;
constexpr qint64 secondsPerMinute = 60;
constexpr qint64 secondsPerHour = 3600;
constexpr qint64 urgentHours = 6;

Tone toneOfAge(qint64 days)
{
    if (days >= lateDays)
        return Tone::Negative;
    return days >= soonLateDays ? Tone::Attention : Tone::Neutral;
}

QString ageText(qint64 days)
{
    if (days <= 0)
        return translate("Submissions", "today", "handed in today; as short as can be");
    if (days == 1)
        return translate("Submissions", "yesterday", "handed in yesterday");
    const auto count = static_cast<int>(days);
    return translate("Submissions", "%n day(s) ago", "as short as can be", count);
}

QString durationText(qint64 seconds)
{
    const qint64 hours = seconds / secondsPerHour;
    const qint64 minutes = seconds % secondsPerHour / secondsPerMinute;
    return hours > 0 ? translate("Submissions", "%1 h %2 min").arg(hours).arg(minutes, 2, 10, '0'_L1)
                     : translate("Submissions", "%1 min").arg(minutes);
}

/// How many competencies have a level that is not "acquired".
int lacking(const EvaluationDraft &draft)
{
    return static_cast<int>(std::ranges::count_if(
        draft.ratings, [](const CompetencyRating &rating) { return rating.level != RatingLevel::Acquired; }));
}

} // namespace

Chip ageChip(const QDateTime &submittedAt, QDate today)
{
    const qint64 days = certifierDay(submittedAt).daysTo(today);
    return {Icon::Clock, ageText(days), toneOfAge(days)};
}

Chip dueChip(const QDateTime &due, const QDateTime &now)
{
    const qint64 left = now.secsTo(due);
    if (left < 0)
        return {Icon::Triangle, translate("Submissions", "overdue"), Tone::Negative};
    const QString words = left < secondsPerHour
                              ? translate("Submissions", "%1 min left").arg(left / secondsPerMinute)
                              : translate("Submissions", "%1 h left").arg(left / secondsPerHour);
    return {Icon::Hourglass, words, left < urgentHours * secondsPerHour ? Tone::Attention : Tone::Waiting};
}

Chip chipOf(const QueueItem &item, const QDateTime &now)
{
    if (item.isFrozen)
        return {Icon::Lock, translate("Submissions", "suspended"), Tone::Negative};
    if (item.state == SubmissionState::Conditional && item.conditionalDueAt)
        return dueChip(*item.conditionalDueAt, now);
    return ageChip(item.submittedAt, certifierDay(now));
}

QString instantText(const QDateTime &instant)
{
    return translate("Submissions", "%1 at %2", "a day and a time of day")
        .arg(dayText(instant), QLocale().toString(certifierTime(instant), QLocale::ShortFormat));
}

QString conditionalText(const QDateTime &due, const QDateTime &now)
{
    const qint64 left = now.secsTo(due);
    if (left >= 0) {
        return translate("Submissions", "Conditional pass: to be completed until %1 (%2 left).")
            .arg(instantText(due), durationText(left));
    }
    return translate("Submissions", "Conditional pass: the time ended on %1 (%2 ago) with nothing added.")
        .arg(instantText(due), durationText(-left));
}

QString reviewText(const QDateTime &completed, const QDateTime &due, const QDateTime &now)
{
    const qint64 left = now.secsTo(due);
    if (left >= 0) {
        return translate("Submissions",
                         "Completed on %1 after a conditional pass: decide until %2 (%3 left).")
            .arg(instantText(completed), instantText(due), durationText(left));
    }
    return translate("Submissions",
                     "Completed on %1 after a conditional pass: the decision was due on %2 (%3 ago).")
        .arg(instantText(completed), instantText(due), durationText(-left));
}

QString attemptText(const Submission &submission)
{
    if (submission.attempt == 1)
        return translate("Submissions", "First submission · %1", "day").arg(dayText(submission.submittedAt));
    return translate("Submissions", "Submission no. %1 · %2", "attempt, day")
        .arg(submission.attempt)
        .arg(dayText(submission.submittedAt));
}

QString missingText(const EvaluationDesk &desk, const EvaluationDraft &draft)
{
    const Blockers reasons =
        outcomeBlockers(desk.block, draft, EvaluationOutcome::Validated, desk.state, desk.policy);
    if (reasons.empty())
        return {};
    const auto unrated = static_cast<int>(desk.block.competencies.size() - draft.ratings.size());
    const int others = lacking(draft);
    if (contains(reasons, BlockerCode::StateForbids))
        return asList(reasons);
    if (unrated > 0 && others > 0) {
        return translate("Submissions", "Still %1 to rate and %2 to rework before the project can pass.",
                         "two counts")
            .arg(translate("Submissions", "%n competency(ies)", nullptr, unrated),
                 translate("Submissions", "%n", "that many competencies to rework", others));
    }
    if (unrated > 0) {
        return translate("Submissions", "Still %n competency(ies) to rate before the project can pass.",
                         nullptr, unrated);
    }
    return translate("Submissions", "%n competency(ies) not acquired: the project cannot pass.", nullptr,
                     others);
}

QString evaluationTitle(const Evaluation &evaluation)
{
    return translate("Submissions", "%1 · %2 · %3", "outcome, day, evaluator")
        .arg(word(evaluation.outcome), dayText(evaluation.lockedAt), evaluation.evaluatorName);
}

} // namespace parchemin::ui
