#pragma once

#include "parchemin/app/evaluationservice.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/result.h"
#include "parchemin/core/submission.h"
#include "parchemin/store/submissionrepository.h"

#include <QJsonObject>

namespace parchemin {

class Act;

/// Whether a mentor accompanies that block on that day.
[[nodiscard]] bool isAssignedOn(const MentoringAssignment &assignment, PersonId mentor,
                                std::optional<int> block, QDate day);
/// NotOwnSubmission unless the actor may act for every candidate under that right, or is assigned to this
/// one.
[[nodiscard]] Result<Blockers> ownBlockers(const Database &database, const Actor &by, Right right,
                                           CandidacyId candidacy, int block, QDate day);
/// Why no project can be handed in for that block now (BR-20, BR-26, BR-30, BR-32, I8).
[[nodiscard]] Result<Blockers> depositBlockers(const Database &database, const Candidacy &candidacy,
                                               const ReferenceSheet &sheet, const SubmissionDraft &draft,
                                               QDate today);
/// Whether any reason forbids; the refusal carries the warnings too.
[[nodiscard]] Status refuseIf(const Blockers &blockers);
/// What the journal keeps of a submission.
[[nodiscard]] QJsonObject stateJson(const Submission &submission);

} // namespace parchemin
