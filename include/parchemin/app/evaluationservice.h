#pragma once

#include "parchemin/app/candidacyservice.h"
#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/evaluation.h"
#include "parchemin/core/result.h"
#include "parchemin/core/submission.h"
#include "parchemin/store/mentorrepository.h"

namespace parchemin {

/// What handing in a project asks for.
struct SubmissionDraft
{
    CandidacyId candidacy;
    int block;
    QString originalityStatement = {};
    bool isGroupWork = false; ///< BR-27
    std::vector<IncomingFile> files;
};

/// Mentoring, submissions and their files, fraud cases.
class SubmissionService
{
public:
    explicit SubmissionService(Context &context)
        : m_context(context)
    {
    }

    Result<AssignmentId> assignMentor(const Actor &by, CandidacyId candidacy, MentorId mentor,
                                      std::optional<int> block);
    Status endAssignment(const Actor &by, AssignmentId assignment);
    /// Takes back what was assigned by mistake: one of today, on which nothing was evaluated yet, has never
    /// been, and ties nobody (BR-45); any other ends. Conflict when it ended already.
    Status takeBackAssignment(const Actor &by, AssignmentId assignment);

    /// Why that project could not be handed in now (BR-20, BR-26, BR-30, BR-32); the files are only counted.
    [[nodiscard]] Result<Blockers> depositBlockers(const Actor &by, const SubmissionDraft &draft) const;
    /// Hands in a project as the person's next attempt (BR-20). Refused while another attempt at the block is
    /// under way or the block is validated.
    Result<SubmissionId> deposit(const Actor &by, const SubmissionDraft &draft);
    /// Adds what a conditional pass asked for, before it runs out: the submission goes into review (BR-22).
    Status addFiles(const Actor &by, SubmissionId submission, const std::vector<IncomingFile> &files);
    Status withdraw(const Actor &by, SubmissionId submission, const QString &reason);
    /// Confirms that a conditional pass ran out with nothing added: back to rework (BR-22).
    Status sendBackOverdue(const Actor &by, SubmissionId submission);
    Status openFraudCase(const Actor &by, SubmissionId submission, FraudCategory category,
                         const QString &evidence);
    Status closeFraudCase(const Actor &by, SubmissionId submission, const QString &hearingNote,
                          bool isConfirmed);

    [[nodiscard]] Result<Submission> load(SubmissionId submission) const;
    [[nodiscard]] Result<std::vector<SubmissionId>> waiting(int limit) const;
    [[nodiscard]] Result<std::vector<SubmissionId>> overdue() const;

private:
    Context &m_context;
};

/// What the correction of a locked evaluation is judged by.
struct CorrectionCase
{
    Blockers blockers;     ///< why the actor could not correct it now; the reason to give is not asked for
    SubmissionState state; ///< the one that the corrected evaluation had found
};

/// Evaluations: drafts that nobody else sees, and the locked act.
class EvaluationService
{
public:
    explicit EvaluationService(Context &context)
        : m_context(context)
    {
    }

    /// Why the actor could not evaluate that submission now: right, qualification, assignment, state.
    [[nodiscard]] Result<Blockers> blockers(const Actor &by, SubmissionId submission) const;
    /// The actor's own draft; when nothing was typed yet, the one that the evaluation begins with (BR-35).
    [[nodiscard]] Result<EvaluationDraft> draft(const Actor &by, SubmissionId submission) const;
    /// Saves what was typed so far, for an evaluation or for the correction of one; no act, no event.
    Status saveDraft(const Actor &by, const EvaluationDraft &draft);
    /// Locks the evaluation with its outcome (BR-05, BR-20…23): the submission follows.
    Result<EvaluationId> lock(const Actor &by, const EvaluationDraft &draft);
    /// Corrects a locked evaluation by another that supersedes it, with its reason (BR-24). Refused once the
    /// block is validated on it.
    Result<EvaluationId> correct(const Actor &by, EvaluationId corrected, const EvaluationDraft &draft,
                                 const QString &reason);
    /// Whether the actor could correct that evaluation now (BR-24).
    [[nodiscard]] Result<CorrectionCase> correctionCase(const Actor &by, EvaluationId corrected) const;
    /// Throws away what the actor typed.
    Status discardDraft(const Actor &by, SubmissionId submission);
    /// The evaluations of a submission, oldest first.
    [[nodiscard]] Result<std::vector<Evaluation>> ofSubmission(SubmissionId submission) const;

private:
    [[nodiscard]] Status checkMayType(const Actor &by, SubmissionId submission) const;
    [[nodiscard]] Result<EvaluatorFacts> evaluatorFacts(const Actor &by, const Submission &submission,
                                                        QDate on) const;
    Context &m_context;
};

} // namespace parchemin
