#pragma once

#include "parchemin/app/evaluationdesk.h"
#include "parchemin/ui/statechip.h"

namespace parchemin::ui {

/// How long a submission has been waiting: "6 days ago", "yesterday", "today".
[[nodiscard]] Chip ageChip(const QDateTime &submittedAt, QDate today);
/// How long a conditional pass still runs: "23 h left", "over".
[[nodiscard]] Chip dueChip(const QDateTime &due, const QDateTime &now);
/// The pill at the right of a line of the queue.
[[nodiscard]] Chip chipOf(const QueueItem &item, const QDateTime &now);
/// "04/06/2021 11:00", in the certifier's time.
[[nodiscard]] QString instantText(const QDateTime &instant);
/// "To be completed until 04/06/2021 11:00 (23 h 10 min left)."
/// Until when what was completed after a conditional pass is to be decided.
[[nodiscard]] QString reviewText(const QDateTime &completed, const QDateTime &due, const QDateTime &now);
[[nodiscard]] QString conditionalText(const QDateTime &due, const QDateTime &now);
/// "First submission · 02/06/2021".
[[nodiscard]] QString attemptText(const Submission &submission);
/// What keeps the outcome "passed" away, in one sentence; empty when nothing does.
[[nodiscard]] QString missingText(const EvaluationDesk &desk, const EvaluationDraft &draft);
/// "Project passed · 04/06/2021 · Camille Bernard".
[[nodiscard]] QString evaluationTitle(const Evaluation &evaluation);
/// The word of a fraud category.

} // namespace parchemin::ui
