#include "parchemin/app/candidacyservice.h"

#include "parchemin/app/act.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/personrepository.h"

#include <algorithm>
#include <utility>

#include "app/actjson.h"
#include "app/candidacyrules.h"
#include "app/personinput.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

bool needsReason(CandidacyAct act)
{
    return act == CandidacyAct::Withdraw || act == CandidacyAct::Lapse;
}

/// What the transition table does not say of an act: BR-14 when a candidacy opens again.
Result<Blockers> moveBlockers(const CandidacyRepository &candidacies, const Candidacy &candidacy,
                              CandidacyAct act)
{
    if (act == CandidacyAct::WidenScope && candidacy.scope == CandidacyScope::Full)
        return stateForbids(codeName(candidacy.scope), codeName(act));
    Blockers blockers = transitionBlockers(candidacy.state, act);
    const std::optional<CandidacyState> next = after(candidacy.state, act);
    if (!next || !isOpen(*next) || isOpen(candidacy.state))
        return blockers;
    const auto others = candidacies.ofPerson(candidacy.person);
    if (!others)
        return others.error();
    if (hasOpenCandidacy(*others, candidacy.sheet))
        blockers.push_back({BlockerCode::OpenCandidacyExists});
    return blockers;
}

Result<Candidacy> addCandidacy(const Act &act, const Rulebook &rules, const Person &person,
                               const CandidacyDraft &draft)
{
    const ReferenceSheet &sheet = rules.current();
    auto candidacy = candidacyOf(draft, person.id, sheet, rules.currentSheet());
    if (!candidacy)
        return candidacy.error();
    const CandidacyRepository candidacies(act.database());
    const auto blockers = enrolmentBlockers(candidacies, sheet, person, *candidacy, act.actor());
    if (!blockers)
        return blockers.error();
    if (!blockers->empty())
        return refused(*blockers);
    if (candidacy->number.isEmpty()) {
        const auto number = candidacies.nextNumber(candidacy->enteredOn.year());
        if (!number)
            return number.error();
        candidacy->number = *number;
    }
    const auto added = candidacies.add(*candidacy);
    if (!added)
        return added.error();
    candidacy->id = *added;
    return candidacy;
}

/// Writes a candidacy's next state, and gives what the journal says of it.
Result<ActRecord> moved(const Act &act, const Candidacy &known, CandidacyAct move, const QString &action,
                        const QString &reason)
{
    if (move == CandidacyAct::Withdraw) {
        if (Status freed = freeDefences(act.database(), known.id); !freed)
            return freed.error();
    }
    Candidacy next = known;
    next.state = *after(known.state, move);
    next.stateSince = act.today();
    next.closedReason = reason.trimmed();
    if (Status done = CandidacyRepository(act.database())
                          .setState(next.id, next.state, next.stateSince, next.closedReason);
        !done)
        return done.error();
    return ActRecord{action,        u"candidacy"_s, known.id.value(), known.person,
                     toJson(known), toJson(next),   next.closedReason};
}

/// What stands against that request in the place of this candidacy.
Result<Blockers> requestBlockers(const CandidacyRepository &candidacies, const Candidacy &candidacy,
                                 const CandidacyDraft &draft, QDate today)
{
    const auto admissibility = candidacies.admissibilityOf(candidacy.id);
    if (!admissibility)
        return admissibility.error();
    Blockers blockers = renewalBlockers(candidacy.state, *admissibility, today);
    if (blockers.empty())
        blockers = renewalBlockers(**admissibility, draft.route, draft.enteredOn);
    return blockers;
}

ActRecord recordOf(const Candidacy &candidacy)
{
    return {u"candidacy.registered"_s,
            u"candidacy"_s,
            candidacy.id.value(),
            candidacy.person,
            {},
            toJson(candidacy),
            candidacy.nonClaimableReason};
}

/// The last step of an act: the candidacy is open.
Result<CandidacyId> open(Act &act, const Rulebook &rules, const Person &person, const CandidacyDraft &draft)
{
    const auto added = addCandidacy(act, rules, person, draft);
    if (!added)
        return added.error();
    if (Status done = act.finish(recordOf(*added)); !done)
        return done.error();
    return added->id;
}

} // namespace

Result<std::vector<Person>> CandidacyService::duplicatesOf(const PersonDetails &details) const
{
    return PersonRepository(m_context.database()).duplicatesOf(details);
}

Result<std::vector<Homonym>> CandidacyService::homonymsOf(const PersonDetails &details) const
{
    const auto persons = duplicatesOf(details);
    if (!persons)
        return persons.error();
    const CandidacyRepository candidacies(m_context.database());
    std::vector<Homonym> homonyms;
    for (const Person &person : *persons) {
        auto dossiers = candidacies.ofPerson(person.id);
        if (!dossiers)
            return dossiers.error();
        homonyms.push_back({person, std::move(*dossiers)});
    }
    return homonyms;
}

std::vector<Error> CandidacyService::problemsOf(const PersonDetails &details) const
{
    return parchemin::problemsOf(details, m_context.clock.today());
}

bool CandidacyService::hasOtherIdentity(const PersonDetails &left, const PersonDetails &right)
{
    return parchemin::hasOtherIdentity(left, right);
}

Result<PersonId> CandidacyService::registerPerson(const Actor &by, const PersonDetails &details,
                                                  bool isSomebodyElse)
{
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    const auto added = addPerson(*act, details, isSomebodyElse);
    if (!added)
        return added.error();
    if (Status done = act->finish(recordOf(*added)); !done)
        return done.error();
    return added->id;
}

Status CandidacyService::correctPerson(const Actor &by, PersonId person, const PersonDetails &details,
                                       const QString &reason)
{
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    const auto checked = checkedDetails(details, act->today());
    if (!checked)
        return checked.error();
    const PersonRepository persons(act->database());
    const auto known = persons.load(person);
    if (!known)
        return known.error();
    if (known->details == *checked)
        return Done{};
    // An address may change without an explanation; a name on an official document may not.
    if (hasOtherIdentity(known->details, *checked) && reason.trimmed().isEmpty())
        return refused({{BlockerCode::ReasonMissing}});
    if (Status updated = persons.update(person, *checked); !updated)
        return updated;
    return act->finish({u"person.corrected"_s, u"person"_s, person.value(), person, toJson(known->details),
                        toJson(*checked), reason.trimmed()});
}

Result<CandidacyId> CandidacyService::registerCandidacy(const Actor &by, PersonId person,
                                                        const CandidacyDraft &draft)
{
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    const auto known = PersonRepository(act->database()).load(person);
    if (!known)
        return known.error();
    return open(*act, m_context.rules, *known, draft);
}

Result<CandidacyId> CandidacyService::enrol(const Actor &by, const PersonDetails &details,
                                            const CandidacyDraft &draft, bool isSomebodyElse)
{
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    const auto person = addPerson(*act, details, isSomebodyElse);
    if (!person)
        return person.error();
    if (Status done = act->record(recordOf(*person)); !done)
        return done.error();
    return open(*act, m_context.rules, *person, draft);
}

Result<Blockers> CandidacyService::registrationReasons(const Actor &by, PersonId person,
                                                       const CandidacyDraft &draft) const
{
    const ReferenceSheet &sheet = m_context.rules.current();
    const auto candidacy = candidacyOf(draft, person, sheet, m_context.rules.currentSheet());
    if (!candidacy)
        return candidacy.error();
    const auto known = PersonRepository(m_context.database()).load(person);
    if (!known)
        return known.error();
    auto reasons =
        enrolmentBlockers(CandidacyRepository(m_context.database()), sheet, *known, *candidacy, by);
    if (!reasons)
        return reasons.error();
    Blockers blockers = rightBlockers(by, Right::WriteRecords);
    append(blockers, *reasons);
    return blockers;
}

Result<Blockers> CandidacyService::openingReasons(const Actor &by, PersonId person) const
{
    const auto candidacies = CandidacyRepository(m_context.database()).ofPerson(person);
    if (!candidacies)
        return candidacies.error();
    Blockers blockers = rightBlockers(by, Right::WriteRecords);
    if (hasOpenCandidacy(*candidacies, m_context.rules.currentSheet()))
        blockers.push_back({BlockerCode::OpenCandidacyExists});
    return blockers;
}

Result<Blockers> CandidacyService::blockers(const Actor &by, CandidacyId candidacy, CandidacyAct act) const
{
    const CandidacyRepository candidacies(m_context.database());
    const auto known = candidacies.load(candidacy);
    if (!known)
        return known.error();
    const auto reasons = moveBlockers(candidacies, *known, act);
    if (!reasons)
        return reasons.error();
    Blockers blockers = rightBlockers(by, Right::WriteRecords);
    append(blockers, *reasons);
    return blockers;
}

Status CandidacyService::withdraw(const Actor &by, CandidacyId candidacy, const QString &reason)
{
    return move(by, Right::WriteRecords, candidacy, CandidacyAct::Withdraw, u"candidacy.withdrawn"_s, reason);
}

Status CandidacyService::resume(const Actor &by, CandidacyId candidacy)
{
    return move(by, Right::WriteRecords, candidacy, CandidacyAct::Resume, u"candidacy.resumed"_s, {});
}

Status CandidacyService::lapse(const Actor &by, CandidacyId candidacy, const QString &reason)
{
    return move(by, Right::WriteRecords, candidacy, CandidacyAct::Lapse, u"candidacy.lapsed"_s, reason);
}

Status CandidacyService::widenScope(const Actor &by, CandidacyId candidacy)
{
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    const CandidacyRepository candidacies(act->database());
    const auto known = candidacies.load(candidacy);
    if (!known)
        return known.error();
    const auto blockers = moveBlockers(candidacies, *known, CandidacyAct::WidenScope);
    if (!blockers)
        return blockers.error();
    if (!blockers->empty())
        return refused(*blockers);
    Candidacy widened = *known;
    widened.scope = CandidacyScope::Full;
    widened.targetBlocks.clear();
    widened.state = *after(known->state, CandidacyAct::WidenScope);
    if (widened.state != known->state)
        widened.stateSince = act->today();
    if (Status done = candidacies.setScope(candidacy, widened.scope, widened.targetBlocks); !done)
        return done;
    if (Status done = candidacies.setState(candidacy, widened.state, widened.stateSince); !done)
        return done;
    return act->finish({u"candidacy.widened"_s,
                        u"candidacy"_s,
                        candidacy.value(),
                        known->person,
                        toJson(*known),
                        toJson(widened),
                        {}});
}

Status CandidacyService::move(const Actor &by, Right right, CandidacyId candidacy, CandidacyAct act,
                              const QString &action, const QString &reason)
{
    auto running = Act::begin(m_context, by, right);
    if (!running)
        return running.error();
    const CandidacyRepository candidacies(running->database());
    const auto known = candidacies.load(candidacy);
    if (!known)
        return known.error();
    const auto reasons = moveBlockers(candidacies, *known, act);
    if (!reasons)
        return reasons.error();
    Blockers blockers = *reasons;
    if (needsReason(act) && reason.trimmed().isEmpty())
        blockers.push_back({BlockerCode::ReasonMissing});
    if (!blockers.empty())
        return refused(std::move(blockers));
    const auto record = moved(*running, *known, act, action, reason);
    if (!record)
        return record.error();
    return running->finish(*record);
}

Result<Blockers> CandidacyService::renewalReasons(const Actor &by, CandidacyId candidacy,
                                                  const CandidacyDraft &draft) const
{
    const CandidacyRepository candidacies(m_context.database());
    const auto known = candidacies.load(candidacy);
    if (!known)
        return known.error();
    auto blockers = registrationReasons(by, known->person, draft);
    if (!blockers)
        return blockers;
    // There is one at most (BR-14), and it makes room.
    std::erase_if(*blockers, [](const Blocker &one) { return one.code == BlockerCode::OpenCandidacyExists; });
    const auto renewal = requestBlockers(candidacies, *known, draft, m_context.clock.today());
    if (!renewal)
        return renewal.error();
    append(*blockers, *renewal);
    return blockers;
}

Result<CandidacyId> CandidacyService::renew(const Actor &by, CandidacyId candidacy,
                                            const CandidacyDraft &draft, const QString &reason)
{
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    const CandidacyRepository candidacies(act->database());
    const auto known = candidacies.load(candidacy);
    if (!known)
        return known.error();
    auto blockers = requestBlockers(candidacies, *known, draft, act->today());
    if (!blockers)
        return blockers.error();
    if (reason.trimmed().isEmpty())
        blockers->push_back({BlockerCode::ReasonMissing});
    if (!blockers->empty())
        return refused(*std::move(blockers));
    const auto closed = moved(*act, *known, CandidacyAct::Withdraw, u"candidacy.withdrawn"_s, reason);
    if (!closed)
        return closed.error();
    if (Status done = act->record(*closed); !done)
        return done.error();
    const auto person = PersonRepository(act->database()).load(known->person);
    if (!person)
        return person.error();
    return open(*act, m_context.rules, *person, draft);
}

} // namespace parchemin
