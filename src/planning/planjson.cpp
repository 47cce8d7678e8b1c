#include "parchemin/planning/problemjson.h"

#include "planning/jsonplace.h"
#include "planning/names.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {
namespace {

/// Reads the sessions of a plan and remembers what the problem does not have any more.
class PlanReader
{
public:
    explicit PlanReader(const Problem &problem)
        : m_cells(problem.cells, u"cell"_s)
        , m_rooms(problem.rooms, u"room"_s)
        , m_jurors(problem.jurors, u"juror"_s)
        , m_candidates(problem.candidates, u"candidate"_s)
    {
    }

    FormerPlan read(const JsonPlace &sessions)
    {
        const qsizetype size = sessions.size();
        for (qsizetype index = 0; index < size; ++index)
            readSession(sessions.item(index));
        normalise(m_former.plan);
        m_former.vanished.removeDuplicates();
        return std::move(m_former);
    }

private:
    std::optional<int> known(const JsonPlace &place, const Names &names)
    {
        const QString id = place.text();
        const std::optional<int> index = names.find(id);
        if (!index)
            m_former.vanished << id;
        return index;
    }

    void readSession(const JsonPlace &place)
    {
        place.expectOnly({"cell", "room", "lead", "professionals", "defences"});
        PlannedSession session;
        const auto cell = known(place.member("cell"), m_cells);
        const auto room = known(place.member("room"), m_rooms);
        session.lead = known(place.member("lead"), m_jurors);
        const JsonPlace professionals = place.member("professionals");
        if (professionals.size() != professionalSeats) {
            professionals.complain(u"does not name %1 persons"_s.arg(professionalSeats));
        } else {
            for (int seat = 0; seat < professionalSeats; ++seat) {
                session.professionals.at(static_cast<std::size_t>(seat)) =
                    known(professionals.item(seat), m_jurors);
            }
        }
        readDefences(place.member("defences"), session);
        if (!cell || !room)
            return;
        session.cell = *cell;
        session.room = *room;
        m_former.plan.sessions.push_back(session);
    }

    void readDefences(const JsonPlace &place, PlannedSession &session)
    {
        const qsizetype size = place.size();
        for (qsizetype index = 0; index < size; ++index) {
            const JsonPlace item = place.item(index);
            item.expectOnly({"candidate", "slot"});
            const auto candidate = known(item.member("candidate"), m_candidates);
            const int slot = item.member("slot").number(0, maxSlotCount - 1);
            if (candidate)
                session.defences.push_back({*candidate, slot});
        }
    }

    Names m_cells;
    Names m_rooms;
    Names m_jurors;
    Names m_candidates;
    FormerPlan m_former;
};

} // namespace

Result<FormerPlan> planFromJson(const QByteArray &json, const Problem &problem)
{
    const auto object = parseObject(json);
    if (!object)
        return object.error();
    std::optional<Error> complaint;
    const JsonPlace root(QJsonValue(*object), complaint);
    if (const JsonPlace version = root.member("version"); version.number(0, 1) != 1)
        version.complain(u"is not 1, the version that this program reads"_s);
    const JsonPlace sessions = root.member("sessions");
    FormerPlan former = PlanReader(problem).read(sessions);
    if (complaint)
        return *complaint;
    return former;
}

QJsonArray sessionsToJson(const Problem &problem, const Plan &plan)
{
    const auto juror = [&problem](std::optional<JurorIndex> seat) {
        return seat ? QJsonValue(problem.jurors[static_cast<std::size_t>(*seat)].id) : QJsonValue();
    };
    QJsonArray sessions;
    for (const PlannedSession &session : plan.sessions) {
        QJsonArray professionals;
        for (const std::optional<JurorIndex> &seat : session.professionals)
            professionals.append(juror(seat));
        QJsonArray defences;
        for (const PlannedDefence &defence : session.defences) {
            defences.append(QJsonObject{
                {u"candidate"_s, problem.candidates[static_cast<std::size_t>(defence.candidate)].id},
                {u"slot"_s, defence.slot}});
        }
        sessions.append(QJsonObject{{u"cell"_s, problem.cells[static_cast<std::size_t>(session.cell)].id},
                                    {u"room"_s, problem.rooms[static_cast<std::size_t>(session.room)].id},
                                    {u"lead"_s, juror(session.lead)},
                                    {u"professionals"_s, professionals},
                                    {u"defences"_s, defences}});
    }
    return sessions;
}

} // namespace parchemin::planning
