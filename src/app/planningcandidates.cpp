#include "app/planningcandidates.h"

#include "parchemin/app/facts.h"
#include "parchemin/core/clock.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/personrepository.h"
#include "parchemin/store/sessionrepository.h"
#include "parchemin/store/workrepository.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Blocker overlapWith(const Engagement &engagement)
{
    return Blocker{BlockerCode::Overlap}
        .with(u"personne"_s, engagement.personName)
        .with(u"date"_s, certifierDay(engagement.from).toString(Qt::ISODate))
        .with(u"heure"_s, certifierTime(engagement.from).toString(u"HH:mm"_s));
}

Blockers reasonsOn(const std::vector<DayReasons> &days, QDate day)
{
    const auto found = std::ranges::find(days, day, &DayReasons::day);
    return found == days.end() ? Blockers{} : found->reasons;
}

class CandidateGathering
{
public:
    CandidateGathering(const Database &database, const Rulebook &rules, const QDateTime &now,
                       PlanningTask &task)
        : m_database(database)
        , m_rules(rules)
        , m_now(now)
        , m_task(task)
    {
    }

    Status make(const std::vector<ReplannedSession> *replanned);

private:
    Status makeReadyCandidates();
    Status makeCandidate(CandidacyId id, const Defence *planned = nullptr);
    /// The days on which the candidate may be heard; what is to be said of the others joins `known`.
    [[nodiscard]] Result<std::set<QDate>> freeDays(PlanningCandidate &known, const Defence *planned) const;
    /// The longest passage that the rules of any day ask for.
    [[nodiscard]] Result<int> longestMinutes(const PlanningCandidate &known) const;
    void addTimes(const std::set<QDate> &free, planning::Candidate &made) const;
    [[nodiscard]] Result<Blockers> bars(const CandidacyFacts &facts, QDate day) const;
    [[nodiscard]] Status addTies(PlanningCandidate &candidate, planning::Candidate &made) const;
    void tellHomonymsApart();

    const Database &m_database;
    const Rulebook &m_rules;
    QDateTime m_now;
    PlanningTask &m_task;
    std::set<QDate> m_days;
    std::vector<QString> m_numbers; ///< of the dossiers, by candidate
};

Status CandidateGathering::make(const std::vector<ReplannedSession> *replanned)
{
    for (const PlanningHalfDay &half : m_task.frame.halfDays)
        m_days.insert(half.day);
    if (replanned == nullptr) {
        if (Status made = makeReadyCandidates(); !made)
            return made;
    } else {
        for (const ReplannedSession &one : *replanned) {
            for (const Defence &defence : one.waiting) {
                if (Status made = makeCandidate(defence.candidacy, &defence); !made)
                    return made;
            }
        }
    }
    tellHomonymsApart();
    return Done{};
}

Status CandidateGathering::makeReadyCandidates()
{
    const ReferenceSheet &sheet = m_rules.current();
    const QDate today = certifierDay(m_now);
    const auto policy = m_rules.policy(today);
    if (!policy)
        return policy.error();
    const WorkRepository work(m_database, {.rncpCode = sheet.rncpCode,
                                           .today = today,
                                           .registeredFrom = sheet.effectiveFrom,
                                           .registeredUntil = sheet.registeredUntil,
                                           .blockCount = static_cast<int>(sheet.blocks.size()),
                                           .vaeBlocksGrantedBy = policy->vaeBlocksGrantedBy});
    const auto ready = work.readyForJury(planning::maxCandidates);
    if (!ready)
        return ready.error();
    for (const WaitingMatter &matter : ready->first) {
        if (Status made = makeCandidate(matter.candidacy); !made)
            return made;
    }
    return Done{};
}

Result<Blockers> CandidateGathering::bars(const CandidacyFacts &facts, QDate day) const
{
    if (Blockers reasons = withoutWarnings(readyForJuryBlockers(facts)); !reasons.empty())
        return reasons;
    // BR-50: nobody is heard twice on one day.
    const auto engaged = SessionRepository(m_database)
                             .engagements({facts.person.id}, certifierInstant(day, QTime(0, 0)),
                                          certifierInstant(day.addDays(1), QTime(0, 0)), std::nullopt);
    if (!engaged)
        return engaged.error();
    Blockers reasons;
    for (const Engagement &one : *engaged)
        reasons.push_back(overlapWith(one));
    return reasons;
}

Result<std::set<QDate>> CandidateGathering::freeDays(PlanningCandidate &known, const Defence *planned) const
{
    std::set<QDate> free;
    for (const QDate day : m_days) {
        const auto facts = gatherFacts(m_database, m_rules, known.candidacy, day);
        if (!facts)
            return facts.error();
        if (Blockers late = vaeDelayWarnings(*facts); !late.empty())
            known.late.push_back({day, std::move(late)});
        // Who is expected on that day has been found able to come.
        const bool isExpected = planned != nullptr && certifierDay(planned->startsAt) == day;
        auto reasons = isExpected ? Result<Blockers>(Blockers{}) : bars(*facts, day);
        if (!reasons)
            return reasons.error();
        if (reasons->empty()) {
            free.insert(day);
        } else {
            known.barred.push_back({day, *std::move(reasons)});
        }
    }
    return free;
}

Result<int> CandidateGathering::longestMinutes(const PlanningCandidate &known) const
{
    const PersonRepository persons(m_database);
    int longest = 0;
    for (const QDate day : m_days) {
        const auto policy = m_rules.policy(day);
        const auto percent = persons.extraTimePercent(known.person, day);
        if (!policy)
            return policy.error();
        if (!percent)
            return percent.error();
        const int base = defenceBaseMinutes(known.route, *policy);
        longest = std::max(longest, base + extraMinutes(base, *percent));
    }
    return longest;
}

void CandidateGathering::addTimes(const std::set<QDate> &free, planning::Candidate &made) const
{
    for (planning::CellIndex cell = 0; cell < static_cast<int>(m_task.problem.cells.size()); ++cell) {
        const PlanningHalfDay &half = m_task.halfDay(cell);
        if (!free.contains(half.day))
            continue;
        std::vector<int> all(static_cast<std::size_t>(half.slotCount));
        std::iota(all.begin(), all.end(), 0);
        made.available.push_back({cell, std::move(all)});
    }
}

Status CandidateGathering::makeCandidate(CandidacyId id, const Defence *planned)
{
    const auto candidacy = CandidacyRepository(m_database).load(id);
    if (!candidacy)
        return candidacy.error();
    const auto person = PersonRepository(m_database).load(candidacy->person);
    if (!person)
        return person.error();
    planning::Candidate made;
    made.id = QString::number(id.value());
    made.route = codeName(candidacy->route);
    PlanningCandidate known{
        id, person->id, displayName(person->details), listName(person->details), candidacy->route, 0, {}};
    const auto free = freeDays(known, planned);
    if (!free)
        return free.error();
    const auto minutes = planned == nullptr ? longestMinutes(known)
                                            : Result<int>(planned->baseMinutes + planned->extraMinutes);
    if (!minutes)
        return minutes.error();
    known.minutes = *minutes;
    const int slot = m_task.frame.slotMinutes;
    made.slotsNeeded = std::max(1, (known.minutes + slot - 1) / slot);
    addTimes(*free, made);
    if (Status tied = addTies(known, made); !tied)
        return tied;
    m_task.problem.candidates.push_back(std::move(made));
    m_task.candidates.push_back(std::move(known));
    m_numbers.push_back(candidacy->number);
    return Done{};
}

void CandidateGathering::tellHomonymsApart()
{
    std::map<QString, int> bearers;
    for (const PlanningCandidate &candidate : m_task.candidates)
        ++bearers[candidate.listName];
    for (std::size_t place = 0; place < m_numbers.size(); ++place) {
        PlanningCandidate &candidate = m_task.candidates[place];
        if (bearers.at(candidate.listName) < 2)
            continue;
        const QString number = u" (%1)"_s.arg(m_numbers[place]);
        candidate.name += number;
        candidate.listName += number;
    }
}

Status CandidateGathering::addTies(PlanningCandidate &candidate, planning::Candidate &made) const
{
    const JuryRepository jury(m_database);
    std::vector<JuryMemberId> members;
    members.reserve(m_task.jurors.size());
    for (const PlanningJuror &juror : m_task.jurors)
        members.push_back(juror.member);
    const auto recorded = jury.conflicts(members, candidate.person);
    if (!recorded)
        return recorded.error();
    const auto add = [&](const ConflictOfInterest &tie) {
        const auto juror = std::ranges::find(members, tie.member);
        const auto position = static_cast<planning::JurorIndex>(juror - members.begin());
        if (std::ranges::find(made.conflicts, position) != made.conflicts.end())
            return;
        made.conflicts.push_back(position);
        candidate.ties.push_back(tie);
    };
    for (const QDate day : m_days) {
        for (const ConflictOfInterest &tie : *recorded) {
            if (tie.isActiveOn(day))
                add(tie);
        }
        const auto found = jury.findConflicts(members, candidate.person, day);
        if (!found)
            return found.error();
        for (const ConflictOfInterest &tie : *found)
            add(tie);
    }
    std::ranges::sort(made.conflicts);
    return Done{};
}

} // namespace

Blockers PlanningCandidate::warningsOn(QDate day) const
{
    return reasonsOn(late, day);
}

Blockers PlanningCandidate::barsOn(QDate day) const
{
    return reasonsOn(barred, day);
}

Status addCandidates(const Database &database, const Rulebook &rules, const QDateTime &now,
                     const std::vector<ReplannedSession> *replanned, PlanningTask &task)
{
    return CandidateGathering(database, rules, now, task).make(replanned);
}

} // namespace parchemin
