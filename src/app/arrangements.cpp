#include "parchemin/app/arrangements.h"

#include "parchemin/app/evaluationservice.h"
#include "parchemin/app/importservice.h"
#include "parchemin/app/undostack.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/personrepository.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The holder's name, or nothing when it cannot be read: the name of an arrangement is no reason to fail.
QString nameOfCandidate(const Context &context, CandidacyId candidacy)
{
    const auto loaded = CandidacyRepository(context.database()).load(candidacy);
    if (!loaded)
        return {};
    const auto person = PersonRepository(context.database()).load(loaded->person);
    return person ? displayName(person->details) : QString();
}

/// Which row an arrangement is about: making it again makes another row.
using SharedId = std::shared_ptr<AssignmentId>;

Arrangement::Step assigning(const Actor &by, const MentoringAssignment &wanted, const SharedId &id)
{
    return [by, wanted, id](Context &context, const ProgressCallback &) -> Status {
        const auto made =
            SubmissionService(context).assignMentor(by, wanted.candidacy, wanted.mentor, wanted.block);
        if (!made)
            return made.error();
        *id = *made;
        return Done{};
    };
}

Arrangement::Step takingBack(const Actor &by, const SharedId &id)
{
    return [by, id](Context &context, const ProgressCallback &) {
        return SubmissionService(context).takeBackAssignment(by, *id);
    };
}

Arrangement::Step ending(const Actor &by, const SharedId &id)
{
    return [by, id](Context &context, const ProgressCallback &) {
        return SubmissionService(context).endAssignment(by, *id);
    };
}

/// One of many assignments, and on which side of its arrangement it stands.
struct GatheredAssignment
{
    Arrangement::Step assign;
    Arrangement::Step takeBack;
    bool isMade = true;
};
using GatheredAssignments = std::shared_ptr<std::vector<GatheredAssignment>>;

/// Brings each of them to one side; the first refusal is told once all were tried. What was stopped goes on
/// where it was.
Arrangement::Step bringing(const GatheredAssignments &assignments, bool isMade)
{
    return [assignments, isMade](Context &context, const ProgressCallback &progress) -> Status {
        Status told = Done{};
        const auto total = static_cast<double>(assignments->size());
        double tried = 0;
        for (GatheredAssignment &assignment : *assignments) {
            if (progress && !progress(tried++ / total))
                return Error{ErrorCode::Cancelled, u"stopped between two assignments"_s};
            if (assignment.isMade == isMade)
                continue;
            Status done = isMade ? assignment.assign(context, {}) : assignment.takeBack(context, {});
            if (done) {
                assignment.isMade = isMade;
            } else if (told) {
                told = std::move(done);
            }
        }
        return told;
    };
}

/// From so many on, one after the other takes longer than a window may wait.
constexpr std::size_t manyAssignments = 20;

} // namespace

void Arrangements::gatherAssignments(const Actor &by, const std::vector<MentoringAssignment> &made)
{
    if (made.empty())
        return;
    const auto gathered = std::make_shared<std::vector<GatheredAssignment>>();
    gathered->reserve(made.size());
    for (const MentoringAssignment &assignment : made) {
        const auto row = std::make_shared<AssignmentId>(assignment.id);
        gathered->push_back({assigning(by, assignment, row), takingBack(by, row)});
    }
    const auto name = [mentorName = made.front().mentorName, count = static_cast<int>(made.size())] {
        return QCoreApplication::translate("Arrangements", "assigning %1 to %n candidate(s)", "mentor", count)
            .arg(mentorName);
    };
    m_undo.push({name, bringing(gathered, false), bringing(gathered, true), made.size() > manyAssignments});
}

Result<AssignmentId> Arrangements::assignMentor(const Actor &by, CandidacyId candidacy, MentorId mentor,
                                                std::optional<int> block)
{
    const auto made = SubmissionService(m_context).assignMentor(by, candidacy, mentor, block);
    if (!made)
        return made;
    const auto assignment = MentorRepository(m_context.database()).loadAssignment(*made);
    if (!assignment)
        return made; // done, though it cannot be offered for undoing
    const auto id = std::make_shared<AssignmentId>(*made);
    const auto name = [mentorName = assignment->mentorName,
                       candidate = nameOfCandidate(m_context, candidacy)] {
        return QCoreApplication::translate("Arrangements", "assigning %1 to %2", "mentor, candidate")
            .arg(mentorName, candidate);
    };
    m_undo.push({name, takingBack(by, id), assigning(by, *assignment, id)});
    return made;
}

Status Arrangements::endAssignment(const Actor &by, AssignmentId assignment)
{
    const auto before = MentorRepository(m_context.database()).loadAssignment(assignment);
    if (!before)
        return before.error();
    if (Status ended = SubmissionService(m_context).endAssignment(by, assignment); !ended)
        return ended;
    const auto id = std::make_shared<AssignmentId>(assignment);
    const auto name = [mentorName = before->mentorName,
                       candidate = nameOfCandidate(m_context, before->candidacy)] {
        return QCoreApplication::translate("Arrangements", "ending the mentoring of %2 by %1",
                                           "mentor, candidate")
            .arg(mentorName, candidate);
    };
    m_undo.push({name, assigning(by, *before, id), ending(by, id)});
    return Done{};
}

void Arrangements::keepImport(const Actor &by, ImportBatchId batch, int candidacies)
{
    const auto name = [candidacies] {
        return QCoreApplication::translate("Arrangements", "importing %n candidate(s)", nullptr, candidacies);
    };
    const auto takeBack = [by, batch](Context &context, const ProgressCallback &) -> Status {
        const auto known = ImportBatchRepository(context.database()).load(batch);
        if (!known)
            return known.error();
        return known->undoneAt ? Status(Done{}) : ImportService::undo(context, by, batch);
    };
    m_undo.push({name, takeBack, {}, true});
}

} // namespace parchemin
