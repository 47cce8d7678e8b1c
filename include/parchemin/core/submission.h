#pragma once

#include "parchemin/core/blocker.h"
#include "parchemin/core/id.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

enum class SubmissionState {
    Draft,
    Submitted,
    InEvaluation,
    Validated,
    Conditional,
    InReview,
    ToRework,
    RejectedFraud,
    Withdrawn,
};

enum class SubmissionAct {
    Submit,
    StartEvaluation,
    Validate,
    PassConditionally,
    AddFiles, ///< what the conditional pass asked for
    SendBack,
    RejectForFraud,
    Withdraw,
};

/// A file handed in.
struct Deliverable
{
    DeliverableId id;
    QString name;
    qint64 size; ///< bytes
    QString mime;
    QString sha256;
    QDateTime addedAt; ///< UTC

    friend bool operator==(const Deliverable &, const Deliverable &) = default;
};

/// One attempt at one block's project. Work is individual (BR-27).
struct Submission
{
    SubmissionId id;
    QString uuid;
    CandidacyId candidacy;
    PersonId person;
    int block;   ///< block number
    int attempt; ///< 1-based, per person and block
    SubmissionState state;
    QDateTime submittedAt;                          ///< UTC
    std::optional<QDateTime> conditionalDueAt = {}; ///< BR-22
    std::optional<SubmissionId> supersedes = {};
    QString originalityStatement = {};
    bool isGroupWork = false; ///< BR-27: flagged
    bool isFrozen = false;    ///< BR-26: a fraud case is open, or fraud was confirmed
    std::vector<Deliverable> deliverables = {};

    friend bool operator==(const Submission &, const Submission &) = default;
};

enum class FraudCategory { Plagiarism, Impersonation, ForgedEvidence, UndeclaredAssistance, Other };

/// A suspicion of fraud (BR-26): needs a category and evidence to open, a hearing note to close.
struct FraudCase
{
    SubmissionId submission;
    FraudCategory category;
    QString evidence;
    QString hearingNote = {};
    QDateTime openedAt; ///< UTC
    std::optional<QDateTime> closedAt = {};
    std::optional<bool> isConfirmed = {};

    friend bool operator==(const FraudCase &, const FraudCase &) = default;
};

[[nodiscard]] QString codeName(SubmissionState state);
[[nodiscard]] std::optional<SubmissionState> submissionStateFromCode(const QString &code);
[[nodiscard]] QString codeName(SubmissionAct act);
[[nodiscard]] QString codeName(FraudCategory category);
[[nodiscard]] std::optional<FraudCategory> fraudCategoryFromCode(const QString &code);
[[nodiscard]] std::optional<SubmissionState> after(SubmissionState state, SubmissionAct act);
[[nodiscard]] Blockers transitionBlockers(SubmissionState state, SubmissionAct act);

/// Whether an evaluation could be started now: state, freeze, at least one deliverable (BR-20, BR-26).
[[nodiscard]] Blockers evaluationStartBlockers(const Submission &submission);
/// Whether a conditional pass has run out with nothing added: sending it back is then proposed (BR-22).
[[nodiscard]] bool isConditionalOverdue(const Submission &submission, const QDateTime &now);
/// ACT_REASON-like reasons for opening a fraud case: evidence (BR-26).
[[nodiscard]] Blockers fraudCaseBlockers(const FraudCase &fraudCase, bool closing);

} // namespace parchemin
