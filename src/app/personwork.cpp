#include "app/personwork.h"

#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/evaluationrepository.h"
#include "parchemin/store/submissionrepository.h"

#include <algorithm>

namespace parchemin {
namespace {

const Submission *latestOf(const std::vector<Submission> &submissions, int block)
{
    const Submission *latest = nullptr;
    for (const Submission &submission : submissions) {
        if (submission.block == block && submission.state != SubmissionState::Withdrawn)
            latest = &submission;
    }
    return latest;
}

bool isSuperseded(const Evaluation &evaluation, const std::vector<Evaluation> &all)
{
    return std::ranges::any_of(
        all, [&evaluation](const Evaluation &other) { return other.supersedes == evaluation.id; });
}

} // namespace

Result<PersonWork> loadWork(const Database &database, PersonId person, const QString &rncpCode)
{
    auto submissions = SubmissionRepository(database).ofPerson(person);
    if (!submissions)
        return submissions.error();
    auto evaluations = EvaluationRepository(database).ofPerson(person);
    if (!evaluations)
        return evaluations.error();
    auto validations = BlockValidationRepository(database).ofPerson(person, rncpCode);
    if (!validations)
        return validations.error();
    return PersonWork{std::move(*submissions), std::move(*evaluations), std::move(*validations)};
}

const Evaluation *currentEvaluation(const std::vector<Evaluation> &evaluations, SubmissionId submission)
{
    const Evaluation *current = nullptr;
    for (const Evaluation &evaluation : evaluations) {
        if (evaluation.submission == submission && !isSuperseded(evaluation, evaluations))
            current = &evaluation;
    }
    return current;
}

const BlockValidation *activeValidation(const std::vector<BlockValidation> &validations, int block)
{
    const auto found = std::ranges::find_if(validations, [block](const BlockValidation &validation) {
        return validation.block == block && validation.isActive();
    });
    return found == validations.end() ? nullptr : &*found;
}

Result<BlockFacts> factsOf(const Database &database, const PersonWork &work, const SkillBlock &block,
                           AccessRoute route)
{
    BlockFacts facts{.block = &block, .route = route};
    if (const BlockValidation *validation = activeValidation(work.validations, block.number))
        facts.validation = *validation;
    const Submission *submission = latestOf(work.submissions, block.number);
    if (submission == nullptr)
        return facts;
    facts.submission = *submission;
    const Evaluation *evaluation = currentEvaluation(work.evaluations, submission->id);
    if (evaluation == nullptr)
        return facts;
    facts.evaluation = *evaluation;
    auto evaluator = EvaluationRepository(database).evaluatorAt(evaluation->id);
    if (!evaluator)
        return evaluator.error();
    facts.evaluator = std::move(*evaluator);
    return facts;
}

} // namespace parchemin
