#include "app/planninggathering.h"

#include "parchemin/core/clock.h"
#include "parchemin/store/availabilityrepository.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>
#include <set>

#include "app/planningcandidates.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// A session that is planned already: whom and what it takes.
struct Occupation
{
    QString code;
    TimeRange time;
    QString place;
    std::vector<JuryMemberId> members;

    [[nodiscard]] bool meets(const TimeRange &other) const
    {
        return time.start < other.end && other.start < time.end;
    }
};

/// Gathers the parts of one problem.
class Gathering
{
public:
    Gathering(const Database &database, const Rulebook &rules, const PlanningFrame &frame,
              const QDateTime &now, const std::vector<ReplannedSession> *replanned = nullptr)
        : m_database(database)
        , m_rules(rules)
        , m_now(now)
        , m_replanned(replanned)
    {
        m_task.frame = frame;
    }

    Result<PlanningTask> make();

private:
    void makeCells();
    /// Who and what the sessions of those days that are not planned anew take.
    Status readOccupations();
    void makeRooms();
    Status makeJurors();
    Status makeJuror(const JuryMember &member, bool hasVaeExperience);
    [[nodiscard]] std::vector<JurorEngagement> engagementsOf(JuryMemberId member) const;
    [[nodiscard]] bool isReplanned(SessionId session) const;
    [[nodiscard]] bool sitsInReplanned(JuryMemberId member, const TimeRange &range) const;
    [[nodiscard]] TimeRange rangeOf(planning::CellIndex cell) const;
    [[nodiscard]] Result<bool> isFree(const JuryMember &member, planning::CellIndex cell,
                                      bool isSilent) const;

    const Database &m_database;
    const Rulebook &m_rules;
    QDateTime m_now;
    const std::vector<ReplannedSession> *m_replanned; ///< null: whoever is ready is planned
    PlanningTask m_task;
    std::set<QDate> m_days;
    std::vector<Occupation> m_occupations;
};

Result<PlanningTask> Gathering::make()
{
    if (Status sound = checkFrame(m_task.frame, m_now); !sound)
        return sound.error();
    makeCells();
    if (Status read = readOccupations(); !read)
        return read.error();
    makeRooms();
    if (Status made = makeJurors(); !made)
        return made.error();
    if (Status made = addCandidates(m_database, m_rules, m_now, m_replanned, m_task); !made)
        return made.error();
    return std::move(m_task);
}

void Gathering::makeCells()
{
    std::ranges::sort(m_task.frame.halfDays, {},
                      [](const PlanningHalfDay &half) { return std::pair(half.day, half.startsAt); });
    planning::Problem &problem = m_task.problem;
    problem.slotMinutes = m_task.frame.slotMinutes;
    for (const PlanningHalfDay &half : m_task.frame.halfDays) {
        m_days.insert(half.day);
        problem.cells.push_back({half.day.toString(Qt::ISODate) + u'/' + half.startsAt.toString(u"HH:mm"_s),
                                 half.day, half.startsAt, half.slotCount});
    }
}

TimeRange Gathering::rangeOf(planning::CellIndex cell) const
{
    return {m_task.instantOf(cell, 0), m_task.instantOf(cell, m_task.halfDay(cell).slotCount)};
}

Status Gathering::readOccupations()
{
    const SessionRepository sessions(m_database);
    const auto all = sessions.all();
    if (!all)
        return all.error();
    for (const JurySession &session : *all) {
        if (isCalledOff(session.state) || !m_days.contains(session.day) || isReplanned(session.id))
            continue;
        const auto defences = sessions.defencesOf(session.id);
        if (!defences)
            return defences.error();
        const QDateTime start = certifierInstant(session.day, session.startsAt).toUTC();
        QDateTime end = start.addSecs(m_task.frame.slotMinutes * 60LL);
        for (const Defence &defence : *defences) {
            if (defence.state != DefenceState::Postponed)
                end = std::max(end, defence.endsAt());
        }
        Occupation taken{session.code, {start, end}, session.place, {}};
        for (const PanelSeat &seat : session.seats)
            taken.members.push_back(seat.member.id);
        m_occupations.push_back(std::move(taken));
    }
    return Done{};
}

void Gathering::makeRooms()
{
    const int cellCount = static_cast<int>(m_task.problem.cells.size());
    for (const PlanningRoom &room : m_task.frame.rooms) {
        planning::Room made{room.name.trimmed(), {}};
        for (planning::CellIndex cell = 0; cell < cellCount; ++cell) {
            const bool isTaken = std::ranges::any_of(m_occupations, [&](const Occupation &taken) {
                return taken.place.compare(made.id, Qt::CaseInsensitive) == 0 && taken.meets(rangeOf(cell));
            });
            if (!isTaken)
                made.cells.push_back(cell);
        }
        m_task.problem.rooms.push_back(std::move(made));
    }
}

Status Gathering::makeJurors()
{
    const JuryRepository jury(m_database);
    const auto members = jury.all();
    if (!members)
        return members.error();
    const auto experienced = jury.withVaeExperience();
    if (!experienced)
        return experienced.error();
    for (const JuryMember &member : *members) {
        const bool hasExperience = std::ranges::find(*experienced, member.id) != experienced->end();
        if (Status made = makeJuror(member, hasExperience); !made)
            return made;
    }
    return Done{};
}

Status Gathering::makeJuror(const JuryMember &member, bool hasVaeExperience)
{
    planning::Juror juror;
    juror.id = QString::number(member.id.value());
    juror.role = member.quality == JuryQuality::PedagogicalLead ? planning::JurorRole::Lead
                                                                : planning::JurorRole::Professional;
    juror.isExternal = member.isExternal;
    juror.gender = member.sex == Sex::Unknown ? QString() : codeName(member.sex);
    juror.hasVaeExperience = hasVaeExperience;
    // Silent: nothing said about any day of the frame.
    const TimeRange whole{certifierInstant(*m_days.begin(), QTime(0, 0)).toUTC(),
                          certifierInstant(m_days.rbegin()->addDays(1), QTime(0, 0)).toUTC()};
    const auto said = AvailabilityRepository(m_database).within(member.id, whole);
    if (!said)
        return said.error();
    const int cellCount = static_cast<int>(m_task.problem.cells.size());
    for (planning::CellIndex cell = 0; cell < cellCount; ++cell) {
        const auto free = isFree(member, cell, said->empty());
        if (!free)
            return free.error();
        if (*free)
            juror.available.push_back(cell);
    }
    m_task.problem.jurors.push_back(std::move(juror));
    m_task.jurors.push_back({member.id, member.name, member.sex, engagementsOf(member.id)});
    return Done{};
}

std::vector<JurorEngagement> Gathering::engagementsOf(JuryMemberId member) const
{
    std::vector<JurorEngagement> engagements;
    for (planning::CellIndex cell = 0; cell < static_cast<int>(m_task.problem.cells.size()); ++cell) {
        const auto taken = std::ranges::find_if(m_occupations, [&](const Occupation &one) {
            return one.meets(rangeOf(cell)) && std::ranges::find(one.members, member) != one.members.end();
        });
        if (taken != m_occupations.end())
            engagements.push_back({cell, taken->time.start, taken->code});
    }
    return engagements;
}

Result<bool> Gathering::isFree(const JuryMember &member, planning::CellIndex cell, bool isSilent) const
{
    const TimeRange range = rangeOf(cell);
    const QDate day = m_task.halfDay(cell).day;
    const auto policy = m_rules.policy(day);
    if (!policy)
        return policy.error();
    if (!withoutWarnings(memberBlockers(member, day, *policy)).empty())
        return false;
    const bool sitsElsewhere = std::ranges::any_of(m_occupations, [&](const Occupation &taken) {
        return taken.meets(range) && std::ranges::find(taken.members, member.id) != taken.members.end();
    });
    if (sitsElsewhere)
        return false; // engagementsOf() says where
    if (sitsInReplanned(member.id, range))
        return true;
    // Somebody who is heard himself at that time.
    const auto engaged =
        SessionRepository(m_database).engagements({member.person}, range.start, range.end, std::nullopt);
    if (!engaged)
        return engaged.error();
    if (!engaged->empty())
        return false;
    if (isSilent)
        return m_task.frame.areSilentJurorsFree;
    auto times = AvailabilityRepository(m_database).within(member.id, range);
    if (!times)
        return times.error();
    return std::ranges::any_of(joined(*std::move(times)), [&range](const TimeRange &time) {
        return time.start <= range.start && range.end <= time.end;
    });
}

bool Gathering::isReplanned(SessionId session) const
{
    return m_replanned != nullptr &&
           std::ranges::any_of(*m_replanned,
                               [session](const ReplannedSession &one) { return one.session.id == session; });
}

bool Gathering::sitsInReplanned(JuryMemberId member, const TimeRange &range) const
{
    return m_replanned != nullptr && std::ranges::any_of(*m_replanned, [&](const ReplannedSession &one) {
               return one.startsAt() < range.end && range.start < one.endsAt() &&
                      std::ranges::any_of(one.session.seats, [member](const PanelSeat &seat) {
                          return seat.member.id == member && seat.role != SeatRole::Substitute;
                      });
           });
}

} // namespace

Result<PlanningTask> planningTask(const Database &database, const Rulebook &rules, const PlanningFrame &frame,
                                  const QDateTime &now)
{
    return Gathering(database, rules, frame, now).make();
}

QDateTime ReplannedSession::endsAt() const
{
    QDateTime end = startsAt();
    for (const Defence &defence : waiting)
        end = std::max(end, defence.endsAt());
    return end;
}

Result<PlanningTask> replanningTask(const Database &database, const Rulebook &rules,
                                    const PlanningFrame &frame, const QDateTime &now,
                                    const std::vector<ReplannedSession> &replanned)
{
    return Gathering(database, rules, frame, now, &replanned).make();
}

} // namespace parchemin
