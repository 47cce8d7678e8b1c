#include "parchemin/app/evaluationdesk.h"

#include "parchemin/core/statemachine.h"
#include "parchemin/store/equivalencerepository.h"
#include "parchemin/store/evaluationrepository.h"
#include "parchemin/store/mentorrepository.h"
#include "parchemin/store/personrepository.h"
#include "parchemin/store/submissionrepository.h"

#include <algorithm>
#include <array>

#include "app/evaluationrules.h"
#include "app/submissionrules.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QueueFilter::Kind kindOf(QueueChoice choice)
{
    switch (choice) {
    case QueueChoice::Mine:
    case QueueChoice::All:
        return QueueFilter::Kind::Waiting;
    case QueueChoice::Conditional:
        return QueueFilter::Kind::Conditional;
    case QueueChoice::Overdue:
        return QueueFilter::Kind::Overdue;
    }
    Q_UNREACHABLE();
}

/// What the actor is as an evaluator, apart from any submission.
Result<EvaluatorFacts> evaluatorFacts(const Database &database, const Actor &actor, QDate today)
{
    EvaluatorFacts facts{.name = actor.name};
    facts.isLead = std::ranges::find(actor.roles, Role::Lead) != actor.roles.end();
    if (!actor.person)
        return facts;
    const auto mentor = MentorRepository(database).byPerson(*actor.person);
    if (!mentor)
        return mentor.error();
    if (const std::optional<Mentor> &found = *mentor) {
        facts.isActiveMentor = found->activeFrom <= today && (!found->activeTo || today <= *found->activeTo);
        facts.isValidatingMentor = facts.isActiveMentor && found->isValidating;
    }
    return facts;
}

/// The blocks that somebody entitled like this may evaluate (BR-05); nobody does without being a person.
std::vector<int> evaluableBlocks(const ReferenceSheet &sheet, const Actor &actor, EvaluatorFacts facts,
                                 bool isAssigned)
{
    std::vector<int> blocks;
    facts.isAssigned = isAssigned;
    if (!actor.person || !roleFor(actor, Right::Evaluate))
        return blocks;
    for (const SkillBlock &block : sheet.blocks) {
        const bool isReached = facts.isAssigned || facts.isLead;
        if (isReached && qualificationBlockers(block, facts).empty())
            blocks.push_back(block.number);
    }
    return blocks;
}

Status checkReadable(const Database &database, const Actor &actor, const Submission &submission, QDate today)
{
    if (readsEverySubmission(actor))
        return Done{};
    const auto assignments = MentorRepository(database).assignmentsOf(submission.candidacy);
    if (!assignments)
        return assignments.error();
    const bool isOwn = std::ranges::any_of(*assignments, [&](const MentoringAssignment &assignment) {
        return actor.person && isAssignedOn(assignment, *actor.person, submission.block, today);
    });
    if (isOwn)
        return Done{};
    return refused({Blocker{BlockerCode::NotOwnSubmission}
                        .with(u"mentor"_s, actor.name)
                        .with(u"n"_s, submission.block)});
}

Status addHistory(const Database &database, EvaluationDesk &desk)
{
    const EvaluationRepository evaluations(database);
    auto own = evaluations.ofSubmission(desk.submission.id);
    if (!own)
        return own.error();
    desk.evaluations = std::move(*own);
    auto all = SubmissionRepository(database).ofPerson(desk.submission.person);
    if (!all)
        return all.error();
    for (Submission &other : *all) {
        if (other.block != desk.submission.block || other.attempt >= desk.submission.attempt)
            continue;
        auto judged = evaluations.ofSubmission(other.id);
        if (!judged)
            return judged.error();
        desk.earlier.push_back({std::move(other), std::move(*judged)});
    }
    auto fraudCase = SubmissionRepository(database).openFraudCaseOf(desk.submission.id);
    if (!fraudCase)
        return fraudCase.error();
    desk.fraudCase = std::move(*fraudCase);
    return Done{};
}

Status addActorsPart(Context &context, const Actor &actor, EvaluationDesk &desk)
{
    const EvaluationService service(context);
    auto blockers = service.blockers(actor, desk.submission.id);
    if (!blockers)
        return blockers.error();
    desk.blockers = std::move(*blockers);
    if (const Evaluation *current = desk.current()) {
        auto correction = service.correctionCase(actor, current->id);
        if (!correction)
            return correction.error();
        desk.correction = std::move(*correction);
    }
    if (!actor.person)
        return Done{};
    auto draft = EvaluationRepository(context.database()).draft(desk.submission.id, *actor.person);
    if (!draft)
        return draft.error();
    desk.draft = std::move(*draft);
    return Done{};
}

} // namespace

const Evaluation *EvaluationDesk::current() const
{
    const auto isSuperseded = [this](const Evaluation &evaluation) {
        return std::ranges::any_of(evaluations, [&evaluation](const Evaluation &other) {
            return other.supersedes == evaluation.id;
        });
    };
    const auto latest = std::find_if_not(evaluations.rbegin(), evaluations.rend(), isSuperseded);
    return latest == evaluations.rend() ? nullptr : &*latest;
}

Equivalences EvaluationDesk::equivalencesBehind(const Evaluation &evaluation) const
{
    QDateTime lockedAt = evaluation.lockedAt;
    std::optional<EvaluationId> corrected = evaluation.supersedes;
    while (corrected) {
        const auto before = std::ranges::find(evaluations, *corrected, &Evaluation::id);
        if (before == evaluations.end())
            break;
        lockedAt = before->lockedAt;
        corrected = before->supersedes;
    }
    Equivalences behind = equivalences;
    std::erase_if(behind, [&lockedAt](const PartialEquivalence &equivalence) {
        return !equivalence.stoodAt(lockedAt);
    });
    return behind;
}

Blockers signingBlockers(const EvaluationDesk &desk, const EvaluationDraft &draft, EvaluationOutcome outcome)
{
    return lockingBlockers(desk.block, draft, outcome, desk.state, desk.policy);
}

bool readsEverySubmission(const Actor &actor)
{
    static constexpr std::array readers{Role::Lead, Role::Registrar, Role::Chair, Role::Auditor};
    return std::ranges::any_of(actor.roles,
                               [](Role role) { return std::ranges::find(readers, role) != readers.end(); });
}

Result<SubmissionQueue> loadQueue(const Database &database, const ReferenceSheet &sheet, const Actor &actor,
                                  QueueChoice choice, const QDateTime &now, int limit)
{
    const auto facts = evaluatorFacts(database, actor, certifierDay(now));
    if (!facts)
        return facts.error();
    const QueueFilter filter{.kind = kindOf(choice),
                             .reader = actor.person,
                             .onlyOwn = !readsEverySubmission(actor),
                             .onlyEvaluable = choice == QueueChoice::Mine,
                             .ownBlocks = evaluableBlocks(sheet, actor, *facts, true),
                             .anyBlocks = evaluableBlocks(sheet, actor, *facts, false)};
    return SubmissionQueueRepository(database).read(filter, now, limit);
}

Result<EvaluationDesk> loadEvaluationDesk(Context &context, const Actor &actor, SubmissionId submission)
{
    const QDate today = context.clock.today();
    auto subject = loadCase(context, submission, today);
    if (!subject)
        return subject.error();
    if (Status readable = checkReadable(context.database(), actor, subject->submission, today); !readable)
        return readable.error();
    auto person = PersonRepository(context.database()).load(subject->submission.person);
    if (!person)
        return person.error();
    auto equivalences =
        EquivalenceRepository(context.database())
            .ofBlock(subject->submission.person, subject->sheet->rncpCode, subject->block->number);
    if (!equivalences)
        return equivalences.error();
    const SubmissionState state = subject->submission.state;
    EvaluationDesk desk{.submission = std::move(subject->submission),
                        .person = std::move(*person),
                        .candidacy = std::move(subject->candidacy),
                        .block = *subject->block,
                        .policy = subject->policy,
                        .state = after(state, SubmissionAct::StartEvaluation).value_or(state),
                        .blockers = {},
                        .correction = {},
                        .draft = {},
                        .equivalences = std::move(*equivalences),
                        .evaluations = {},
                        .earlier = {},
                        .fraudCase = {}};
    if (Status added = addHistory(context.database(), desk); !added)
        return added.error();
    if (Status added = addActorsPart(context, actor, desk); !added)
        return added.error();
    return desk;
}

} // namespace parchemin
