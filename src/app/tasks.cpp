#include "parchemin/app/tasks.h"

#include "parchemin/core/admissibility.h"
#include "parchemin/store/mentorrepository.h"

#include <algorithm>
#include <chrono>

#include "app/sessiontasks.h"
#include "app/tasklines.h"

namespace parchemin {
namespace {

constexpr int fetched = 12; ///< enough for the single lines and to judge what is left
constexpr int dated = 1000; ///< of the lists that are split by their dates

/// Waiting matters of one kind, and what makes a task of each.
template <typename Make>
Status addMatters(TaskLines &lines, const Result<WaitingMatters> &matters, TaskKind kind, Make make)
{
    if (!matters)
        return matters.error();
    lines.add(kind, *matters, make);
    return Done{};
}

Task taskOf(const WaitingMatter &matter)
{
    return {
        .kind = {},
        .who = matter.personName,
        .since = matter.since,
        .target = {.candidacy = matter.candidacy, .block = matter.block, .submission = matter.submission}};
}

Status addAdmissibilities(TaskLines &lines, const WorkRepository &work, const OverviewQuestion &question)
{
    const auto complete = work.admissibilities(FileState::Complete, dated);
    if (!complete)
        return complete.error();
    // A tacit acceptance is another act than a decision: the list is split at the day.
    WaitingMatters tacit;
    WaitingMatters pending{complete->total};
    for (const WaitingMatter &matter : complete->first) {
        const QDate due =
            tacitAcceptanceDay(matter.day.value_or(matter.since), question.policy.admissibilityTacitMonths);
        (due <= question.today() ? tacit : pending).first.push_back(matter);
    }
    tacit.total = static_cast<qint64>(tacit.first.size());
    pending.total -= tacit.total;
    const auto make = [&question](const WaitingMatter &matter) {
        Task task = taskOf(matter);
        task.dueOn =
            tacitAcceptanceDay(matter.day.value_or(matter.since), question.policy.admissibilityTacitMonths);
        task.urgency = urgencyOf(*task.dueOn, question.today());
        return task;
    };
    lines.add(TaskKind::RecordTacitAcceptance, tacit, [&make](const WaitingMatter &matter) {
        Task task = make(matter);
        task.urgency = Urgency::Late; // silence has become acceptance
        return task;
    });
    lines.add(TaskKind::DecideAdmissibility, pending, make);
    return addMatters(lines, work.admissibilities(FileState::Incomplete, fetched),
                      TaskKind::CompleteAdmissibility, taskOf);
}

Status addConditional(TaskLines &lines, const WorkRepository &work, const OverviewQuestion &question)
{
    constexpr qint64 shortly = 24LL * 60 * 60; // seconds
    const auto running = work.conditional(dated);
    if (!running)
        return running.error();
    WaitingMatters over;
    WaitingMatters ending;
    for (const WaitingMatter &matter : running->first) {
        if (!matter.dueAt || question.now.secsTo(*matter.dueAt) > shortly)
            continue; // it still has time: nothing is to be done
        (question.now > *matter.dueAt ? over : ending).first.push_back(matter);
    }
    over.total = static_cast<qint64>(over.first.size());
    ending.total = static_cast<qint64>(ending.first.size());
    const auto make = [&question](const WaitingMatter &matter) {
        Task task = taskOf(matter);
        task.dueAt = matter.dueAt;
        task.urgency = question.now > *matter.dueAt ? Urgency::Late : Urgency::Pressing;
        return task;
    };
    lines.add(TaskKind::SendBackOverdue, over, make);
    lines.add(TaskKind::AddFiles, ending, make);
    return Done{};
}

Result<bool> isValidatingMentor(const Database &database, const OverviewQuestion &question)
{
    if (!question.actor.person)
        return false;
    const auto mentor = MentorRepository(database).byPerson(*question.actor.person);
    if (!mentor)
        return mentor.error();
    return mentor->has_value() && (*mentor)->isValidating && isActiveOn(**mentor, question.today());
}

Status addEvaluations(TaskLines &lines, const Database &database, const WorkRepository &work,
                      const OverviewQuestion &question)
{
    const auto isMentor = isValidatingMentor(database, question);
    if (!isMentor)
        return isMentor.error();
    const auto evaluation = [&question, isMentor = *isMentor](const WaitingMatter &matter) {
        Task task = taskOf(matter);
        task.needsValidatingMentor =
            !isMentor && std::ranges::find(question.blocksOfValidatingMentors, matter.block) !=
                             question.blocksOfValidatingMentors.end();
        return task;
    };
    const auto review = [&question, &evaluation](const WaitingMatter &matter) {
        Task task = evaluation(matter);
        if (matter.clockFrom) {
            task.since = certifierDay(*matter.clockFrom);
            task.dueAt =
                matter.clockFrom->addDuration(std::chrono::hours(question.policy.conditionalDecisionHours));
        }
        task.urgency = task.dueAt && question.now > *task.dueAt ? Urgency::Late : Urgency::Pressing;
        return task;
    };
    if (Status done = addMatters(lines, work.toReview(fetched), TaskKind::ReviewSubmission, review); !done)
        return done;
    return addMatters(lines, work.toEvaluate(fetched), TaskKind::EvaluateSubmission, evaluation);
}

Status addBlocksAndDefences(TaskLines &lines, const WorkRepository &work)
{
    const auto proposal = [](const WaitingMatter &matter) {
        Task task = taskOf(matter);
        task.day = matter.day;
        task.urgency = matter.day ? Urgency::Pressing : Urgency::Ordinary;
        return task;
    };
    if (Status done = addMatters(lines, work.proposals(fetched), TaskKind::ValidateBlock, proposal); !done)
        return done;
    return addMatters(lines, work.readyForJury(fetched), TaskKind::ScheduleDefence, taskOf);
}

Status addDocuments(TaskLines &lines, const WorkRepository &work)
{
    if (Status done = addMatters(lines, work.parchments(fetched), TaskKind::IssueParchment, taskOf); !done)
        return done;
    return addMatters(lines, work.attestations(fetched), TaskKind::IssueAttestation, taskOf);
}

} // namespace

Right rightOf(TaskKind kind)
{
    switch (kind) {
    case TaskKind::RecordTacitAcceptance:
    case TaskKind::DecideAdmissibility:
        return Right::DecideAdmissibility;
    case TaskKind::CompleteAdmissibility:
        return Right::PrepareAdmissibility;
    case TaskKind::SendBackOverdue:
    case TaskKind::ReviewSubmission:
    case TaskKind::EvaluateSubmission:
        return Right::Evaluate;
    case TaskKind::AddFiles:
        return Right::Deposit;
    case TaskKind::Deliberate:
        return Right::Decide;
    case TaskKind::DrawUpMinutes:
        return Right::PrepareMinutes;
    case TaskKind::SignMinutes:
        return Right::SignMinutes;
    case TaskKind::PublishResults:
        return Right::Publish;
    case TaskKind::OpenSession:
        return Right::RecordPresence;
    case TaskKind::ConveneSession:
    case TaskKind::SendConvocations:
    case TaskKind::TellCalledOff:
    case TaskKind::ScheduleDefence:
        return Right::PrepareSession;
    case TaskKind::ComposeSession:
        return Right::ConstituteSession;
    case TaskKind::ValidateBlock:
        return Right::ValidateBlock;
    case TaskKind::IssueParchment:
        return Right::IssueParchment;
    case TaskKind::IssueAttestation:
        return Right::IssueAttestation;
    }
    Q_UNREACHABLE();
}

Result<std::vector<Task>> tasksOf(const Database &database, const OverviewQuestion &question)
{
    const WorkRepository work(database, workScope(question));
    TaskLines lines(question.actor);
    if (Status done = addAdmissibilities(lines, work, question); !done)
        return done.error();
    if (Status done = addConditional(lines, work, question); !done)
        return done.error();
    if (Status done = addEvaluations(lines, database, work, question); !done)
        return done.error();
    if (Status done = addBlocksAndDefences(lines, work); !done)
        return done.error();
    if (Status done = addDocuments(lines, work); !done)
        return done.error();
    const auto sessions = work.sessions();
    if (!sessions)
        return sessions.error();
    for (const SessionWork &session : *sessions) {
        if (const std::optional<Task> task = sessionTask(session, question.policy, question.today()))
            lines.add(*task);
    }
    return lines.sorted();
}

} // namespace parchemin
