#include "parchemin/core/evaluation.h"

#include "parchemin/core/codetable.h"

#include <algorithm>
#include <array>

#include "core/competencylist.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using Outcome = EvaluationOutcome;

constexpr CodeTable<RatingLevel, 4> levels{{{
    {RatingLevel::Acquired, "ACQUIRED"},
    {RatingLevel::Partial, "PARTIAL"},
    {RatingLevel::NotAcquired, "NOT_ACQUIRED"},
    {RatingLevel::NotAssessed, "NOT_ASSESSED"},
}}};

constexpr CodeTable<Outcome, 4> outcomes{{{
    {Outcome::Validated, "VALIDATED"},
    {Outcome::Conditional, "CONDITIONAL"},
    {Outcome::ToRework, "TO_REWORK"},
    {Outcome::RejectedFraud, "REJECTED_FRAUD"},
}}};

/// Shares of competencies are small fractions; two of them are equal within this.
constexpr double tolerance = 1e-9;

/// BR-22: strictly more than half acquired, and the rest minor; never on a block of one competency, where
/// there is no majority without the whole.
Blockers conditionalBlockers(const SkillBlock &block, const std::vector<CompetencyRating> &ratings,
                             const Policy &policy)
{
    Blockers blockers = ratingBlockers(block, ratings);
    const std::size_t total = block.competencies.size();
    const std::size_t lacking = notAcquired(block, ratings).size() + unrated(block, ratings).size();
    const std::size_t acquired = total - lacking;
    const double shortfall =
        static_cast<double>(lacking) / static_cast<double>(std::max<std::size_t>(total, 1));
    const bool isMinor = shortfall <= policy.conditionalShortfallMax + tolerance;
    if (total < 2 || 2 * acquired <= total || !isMinor) {
        blockers.push_back(Blocker{BlockerCode::ConditionalMinority}
                               .with(u"n"_s, block.number)
                               .with(u"x"_s, static_cast<qint64>(acquired))
                               .with(u"total"_s, static_cast<qint64>(total)));
    }
    return blockers;
}

/// What has to be added or done again is named: by a competency or by a comment. `outcome` tells which of the
/// two is asked for.
Blockers unnamedLack(const SkillBlock &block, const EvaluationDraft &draft, const QString &outcome)
{
    if (!notAcquired(block, draft.ratings).empty() || !draft.comment.trimmed().isEmpty())
        return {};
    return {Blocker{BlockerCode::ReworkUnnamed}.with(u"n"_s, block.number).with(u"motif"_s, outcome)};
}

Blockers fraudBlockers(const EvaluationDraft &draft)
{
    if (!draft.comment.trimmed().isEmpty())
        return {};
    return {Blocker{BlockerCode::FraudEvidenceMissing}.with(u"champ"_s, u"COMMENT"_s)};
}

} // namespace

QString codeName(RatingLevel level)
{
    return levels.name(level);
}

std::optional<RatingLevel> ratingLevelFromCode(const QString &code)
{
    return levels.value(code);
}

QString codeName(EvaluationOutcome outcome)
{
    return outcomes.name(outcome);
}

std::optional<EvaluationOutcome> evaluationOutcomeFromCode(const QString &code)
{
    return outcomes.value(code);
}

Blockers qualificationBlockers(const SkillBlock &block, const EvaluatorFacts &evaluator)
{
    const bool isQualified = block.requiresValidatingMentor
                                 ? evaluator.isActiveMentor && evaluator.isValidatingMentor
                                 : evaluator.isActiveMentor || evaluator.isLead;
    if (isQualified)
        return {};
    return {Blocker{BlockerCode::EvaluatorUnqualified}
                .with(u"mentor"_s, evaluator.name)
                .with(u"n"_s, block.number)};
}

Blockers evaluatorBlockers(const SkillBlock &block, const EvaluatorFacts &evaluator, const Policy &policy)
{
    Blockers blockers = qualificationBlockers(block, evaluator);
    if (!evaluator.isAssigned && !evaluator.isLead) {
        blockers.push_back(Blocker{BlockerCode::NotOwnSubmission}
                               .with(u"mentor"_s, evaluator.name)
                               .with(u"n"_s, block.number));
    }
    if (evaluator.isCandidatesMentor) {
        const BlockerCode code = policy.evaluatorMustDifferFromMentor ? BlockerCode::EvaluatorMustDiffer
                                                                      : BlockerCode::EvaluatorIsMentor;
        blockers.push_back(Blocker{code}.with(u"mentor"_s, evaluator.name).with(u"n"_s, block.number));
    }
    return blockers;
}

Blockers ratingBlockers(const SkillBlock &block, const std::vector<CompetencyRating> &ratings)
{
    const std::vector<const Competency *> missing = unrated(block, ratings);
    if (missing.empty())
        return {};
    const Blocker blocker = Blocker{BlockerCode::RatingMissing}
                                .with(u"n"_s, block.number)
                                .with(u"k"_s, static_cast<qint64>(missing.size()))
                                .with(u"liste"_s, codesOf(missing));
    const bool isNoneRated = missing.size() == block.competencies.size();
    return {isNoneRated ? blocker.with(u"motif"_s, u"AUCUNE"_s) : blocker};
}

Blockers acquisitionBlockers(const SkillBlock &block, const std::vector<CompetencyRating> &ratings)
{
    const std::vector<const Competency *> lacking = notAcquired(block, ratings);
    if (lacking.empty())
        return {};
    return {Blocker{BlockerCode::NotAcquired}
                .with(u"n"_s, block.number)
                .with(u"liste"_s, labelsOf(lacking))
                .with(u"codes"_s, codesOf(lacking))};
}

Blockers outcomeBlockers(const SkillBlock &block, const EvaluationDraft &draft, EvaluationOutcome outcome,
                         SubmissionState state, const Policy &policy)
{
    // The table has no conditional pass out of a review: there is one, not a chain of them.
    Blockers blockers = transitionBlockers(state, actOf(outcome));
    switch (outcome) {
    case Outcome::Validated:
        append(blockers, ratingBlockers(block, draft.ratings));
        append(blockers, acquisitionBlockers(block, draft.ratings));
        return blockers;
    case Outcome::Conditional:
        append(blockers, conditionalBlockers(block, draft.ratings, policy));
        if (unrated(block, draft.ratings).empty())
            append(blockers, unnamedLack(block, draft, u"CONDITIONNEL"_s));
        return blockers;
    case Outcome::ToRework:
        append(blockers, unnamedLack(block, draft, u"RETRAVAILLER"_s));
        return blockers;
    case Outcome::RejectedFraud:
        append(blockers, fraudBlockers(draft));
        return blockers;
    }
    Q_UNREACHABLE();
}

std::vector<EvaluationOutcome> possibleOutcomes(const SkillBlock &block, const EvaluationDraft &draft,
                                                SubmissionState state, const Policy &policy)
{
    std::vector<EvaluationOutcome> possible;
    for (const Outcome outcome :
         {Outcome::Validated, Outcome::Conditional, Outcome::ToRework, Outcome::RejectedFraud}) {
        if (outcomeBlockers(block, draft, outcome, state, policy).empty())
            possible.push_back(outcome);
    }
    return possible;
}

SubmissionAct actOf(EvaluationOutcome outcome)
{
    switch (outcome) {
    case Outcome::Validated:
        return SubmissionAct::Validate;
    case Outcome::Conditional:
        return SubmissionAct::PassConditionally;
    case Outcome::ToRework:
        return SubmissionAct::SendBack;
    case Outcome::RejectedFraud:
        return SubmissionAct::RejectForFraud;
    }
    Q_UNREACHABLE();
}

} // namespace parchemin
