#include "parchemin/app/arrangements.h"

#include "parchemin/app/evaluationservice.h"
#include "parchemin/app/undostack.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/personrepository.h"

#include <QCoreApplication>

#include <memory>

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

std::function<Status()> assigning(Context &context, const Actor &by, const MentoringAssignment &wanted,
                                  const SharedId &id)
{
    return [&context, by, wanted, id]() -> Status {
        const auto made =
            SubmissionService(context).assignMentor(by, wanted.candidacy, wanted.mentor, wanted.block);
        if (!made)
            return made.error();
        *id = *made;
        return Done{};
    };
}

std::function<Status()> ending(Context &context, const Actor &by, const SharedId &id)
{
    return [&context, by, id] {
        return SubmissionService(context).endAssignment(by, *id);
    };
}

/// Each of them; the first refusal is told once all were tried.
Status onEach(const std::vector<std::function<Status()>> &acts)
{
    Status told = Done{};
    for (const std::function<Status()> &act : acts) {
        if (Status done = act(); !done && told)
            told = std::move(done);
    }
    return told;
}

} // namespace

void Arrangements::gatherAssignments(const Actor &by, const std::vector<AssignmentId> &made)
{
    std::vector<std::function<Status()>> endings;
    std::vector<std::function<Status()>> assignments;
    QString mentorName;
    for (const AssignmentId id : made) {
        const auto assignment = MentorRepository(m_context.database()).loadAssignment(id);
        if (!assignment)
            continue; // done, though it cannot be offered for undoing
        const auto row = std::make_shared<AssignmentId>(id);
        mentorName = assignment->mentorName;
        endings.push_back(ending(m_context, by, row));
        assignments.push_back(assigning(m_context, by, *assignment, row));
    }
    if (endings.empty())
        return;
    const auto name = [mentorName, count = static_cast<int>(endings.size())] {
        return QCoreApplication::translate("Arrangements", "assigning %1 to %n candidate(s)", "mentor", count)
            .arg(mentorName);
    };
    m_undo.push({name, [endings] { return onEach(endings); },
                 [assignments] {
                     return onEach(assignments);
                 }});
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
    m_undo.push({name, ending(m_context, by, id), assigning(m_context, by, *assignment, id)});
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
    m_undo.push({name, assigning(m_context, by, *before, id), ending(m_context, by, id)});
    return Done{};
}

Result<ImportReport> Arrangements::importCandidates(const Actor &by, const exchange::CodeLists &codeLists,
                                                    const QString &path, const ProgressCallback &progress)
{
    auto report = ImportService(m_context, codeLists).commit(by, path, progress);
    if (!report || !report->batch)
        return report;
    const auto name = [count = report->newCandidacies] {
        return QCoreApplication::translate("Arrangements", "importing %n candidate(s)", nullptr, count);
    };
    m_undo.push({name, [&context = m_context, &codeLists, by, batch = *report->batch] {
                     return ImportService(context, codeLists).undo(by, batch);
                 }});
    return report;
}

} // namespace parchemin
