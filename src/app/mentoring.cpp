#include "parchemin/app/act.h"
#include "parchemin/app/evaluationservice.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/candidacyrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QJsonObject toJson(const MentoringAssignment &assignment)
{
    QJsonObject json{{u"mentor"_s, assignment.mentor.value()},
                     {u"mentorName"_s, assignment.mentorName},
                     {u"candidacy"_s, assignment.candidacy.value()},
                     {u"from"_s, assignment.from.toString(Qt::ISODate)}};
    if (assignment.block)
        json.insert(u"block"_s, *assignment.block);
    if (assignment.to)
        json.insert(u"to"_s, assignment.to->toString(Qt::ISODate));
    return json;
}

/// A closed candidacy needs no mentor.
Blockers closedBlockers(const Candidacy &candidacy)
{
    return isOpen(candidacy.state) ? Blockers{} : stateForbids(codeName(candidacy.state), u"ASSIGN_MENTOR"_s);
}

/// Nobody accompanies himself, nor after the end of his activity.
Blockers assignmentBlockers(const Candidacy &candidacy, const Mentor &mentor, QDate today)
{
    Blockers blockers = closedBlockers(candidacy);
    if (mentor.person == candidacy.person || !isActiveOn(mentor, today))
        blockers.push_back(Blocker{BlockerCode::EvaluatorUnqualified}.with(u"mentor"_s, mentor.name));
    return blockers;
}

Result<Mentor> loadMentor(const MentorRepository &mentors, MentorId id)
{
    const auto all = mentors.all();
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, id, &Mentor::id);
    if (found == all->end())
        return Error{ErrorCode::NotFound, u"no mentor %1"_s.arg(id.value())};
    return *found;
}

Status checkNew(const MentorRepository &mentors, const MentoringAssignment &wanted)
{
    const auto assignments = mentors.assignmentsOf(wanted.candidacy);
    if (!assignments)
        return assignments.error();
    const bool isThere = std::ranges::any_of(*assignments, [&wanted](const MentoringAssignment &known) {
        return known.mentor == wanted.mentor && known.block == wanted.block && !known.to;
    });
    if (isThere)
        return Error{ErrorCode::Conflict, u"the mentor already accompanies that"_s};
    return Done{};
}

/// The journal's entry for an assignment that changed; `now` is nothing when it was taken away.
Status finishChange(Act &act, const QString &name, const MentoringAssignment &before,
                    const std::optional<MentoringAssignment> &now)
{
    const auto candidacy = CandidacyRepository(act.database()).load(before.candidacy);
    if (!candidacy)
        return candidacy.error();
    return act.finish({name, u"mentoring_assignment"_s, before.id.value(), candidacy->person, toJson(before),
                       now ? toJson(*now) : QJsonObject()});
}

Status ended(Act &act, const MentoringAssignment &before)
{
    if (Status done = MentorRepository(act.database()).endAssignment(before.id, act.today()); !done)
        return done;
    MentoringAssignment after = before;
    after.to = act.today();
    return finishChange(act, u"mentor.assignmentEnded"_s, before, after);
}

Status removed(Act &act, const MentoringAssignment &before)
{
    if (Status done = MentorRepository(act.database()).removeAssignment(before.id); !done)
        return done;
    return finishChange(act, u"mentor.assignmentTakenBack"_s, before, {});
}

} // namespace

Result<Blockers> CandidacyService::mentoringReasons(const Actor &by, CandidacyId candidacy) const
{
    const auto known = CandidacyRepository(m_context.database()).load(candidacy);
    if (!known)
        return known.error();
    Blockers blockers = rightBlockers(by, Right::AssignMentor);
    append(blockers, closedBlockers(*known));
    return blockers;
}

Result<AssignmentId> SubmissionService::assignMentor(const Actor &by, CandidacyId candidacy, MentorId mentor,
                                                     std::optional<int> block)
{
    auto act = Act::begin(m_context, by, Right::AssignMentor);
    if (!act)
        return act.error();
    const auto loaded = CandidacyRepository(act->database()).load(candidacy);
    if (!loaded)
        return loaded.error();
    const auto sheet = m_context.rules.sheet(loaded->sheet);
    if (!sheet)
        return sheet.error();
    if (block && (*sheet)->block(*block) == nullptr)
        return Error{ErrorCode::InvalidInput, u"the sheet has no block %1"_s.arg(*block), u"/block"_s};
    const MentorRepository mentors(act->database());
    const auto chosen = loadMentor(mentors, mentor);
    if (!chosen)
        return chosen.error();
    if (const Blockers blockers = assignmentBlockers(*loaded, *chosen, act->today()); !blockers.empty())
        return refused(blockers);
    const MentoringAssignment wanted{.id = AssignmentId{0},
                                     .mentor = mentor,
                                     .mentorPerson = chosen->person,
                                     .mentorName = chosen->name,
                                     .candidacy = candidacy,
                                     .block = block,
                                     .from = act->today()};
    if (Status isNew = checkNew(mentors, wanted); !isNew)
        return isNew.error();
    const auto id = mentors.assign(mentor, candidacy, block, act->today());
    if (!id)
        return id.error();
    if (Status done = act->finish({u"mentor.assigned"_s,
                                   u"mentoring_assignment"_s,
                                   id->value(),
                                   loaded->person,
                                   {},
                                   toJson(wanted)});
        !done)
        return done.error();
    return *id;
}

Status SubmissionService::endAssignment(const Actor &by, AssignmentId assignment)
{
    auto act = Act::begin(m_context, by, Right::AssignMentor);
    if (!act)
        return act.error();
    const auto before = MentorRepository(act->database()).loadAssignment(assignment);
    return before ? ended(*act, *before) : before.error();
}

Status SubmissionService::takeBackAssignment(const Actor &by, AssignmentId assignment)
{
    auto act = Act::begin(m_context, by, Right::AssignMentor);
    if (!act)
        return act.error();
    const MentorRepository mentors(act->database());
    const auto made = mentors.loadAssignment(assignment);
    if (!made)
        return made.error();
    if (made->to)
        return Error{ErrorCode::Conflict, u"the mentoring ended already"_s};
    const auto hasEvaluated = mentors.hasEvaluated(*made);
    if (!hasEvaluated)
        return hasEvaluated.error();
    return made->from == act->today() && !*hasEvaluated ? removed(*act, *made) : ended(*act, *made);
}

} // namespace parchemin
