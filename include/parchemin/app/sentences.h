#pragma once

#include "parchemin/core/actor.h"
#include "parchemin/core/blocker.h"
#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/decision.h"
#include "parchemin/core/officialdocument.h"
#include "parchemin/core/organisationkind.h"
#include "parchemin/core/result.h"
#include "parchemin/core/session.h"
#include "parchemin/core/submission.h"
#include "parchemin/documents/proof/keyfault.h"
#include "parchemin/exchange/importproblem.h"
#include "parchemin/store/journal.h"

#include <QString>

#include <utility>
#include <vector>

namespace parchemin {

/// The one place that turns codes into sentences in the reader's language (installed translators): what
/// happened or is missing, then what to do. The window, the command line and the documents use it.
[[nodiscard]] QString sentence(const Blocker &blocker);
/// The words of the link that would remove it: "validate", "open the grid"; empty when there is none.
[[nodiscard]] QString sentence(FixAction action);
/// Why a key cannot be made, read or used, and what to do.
[[nodiscard]] QString keySentence(documents::KeyFault fault);
/// What exactly is wrong and what to do, for the faults that have words of their own; empty for the others,
/// of which only the log's English tells more.
[[nodiscard]] QString detailSentence(const Error &error);
/// What happened and what to do; a refusal lists its reasons.
[[nodiscard]] QString sentence(const Error &error);
/// Line, column, what is wrong, what to do.
[[nodiscard]] QString sentence(const exchange::ImportProblem &problem);
/// What a journal event says, without personal text: "block 3 validated".
[[nodiscard]] QString sentence(const Event &event);
[[nodiscard]] QString sentence(const JournalFault &fault);

[[nodiscard]] QString word(AccessRoute route);
[[nodiscard]] QString word(CandidacyState state);
[[nodiscard]] QString word(BlockState state);
[[nodiscard]] QString word(SubmissionState state);
[[nodiscard]] QString word(RatingLevel level);
[[nodiscard]] QString word(EvaluationOutcome outcome);
[[nodiscard]] QString word(ValidationSource source);
[[nodiscard]] QString word(CancellationKind kind);
[[nodiscard]] QString word(DecisionOutcome outcome);
[[nodiscard]] QString word(SessionState state);
[[nodiscard]] QString word(DefenceState state);
[[nodiscard]] QString word(Presence presence);
[[nodiscard]] QString word(ConflictKind kind);
[[nodiscard]] QString word(DocumentKind kind);
[[nodiscard]] QString word(DocumentState state);
[[nodiscard]] QString word(Role role);
[[nodiscard]] QString word(FraudCategory category);
[[nodiscard]] QString word(OrganisationKind kind);
[[nodiscard]] QString word(SessionModality modality);
/// The kinds of incidents of a session in words, by their codes, in the order in which a form offers them.
[[nodiscard]] std::vector<std::pair<QString, QString>> incidentCategories();

} // namespace parchemin
