#include "parchemin/app/juryplanning.h"
#include "parchemin/core/clock.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using planning::PlannedSession;
using planning::Violation;
using planning::ViolationCode;

constexpr int panelSize = 1 + planning::professionalSeats;

/// Puts one broken rule into the words of the domain.
class Wording
{
public:
    Wording(const PlanningTask &task, const planning::Plan &plan, const Violation &violation)
        : m_task(task)
        , m_violation(violation)
        , m_session(violation.session && *violation.session < plan.sessions.size()
                        ? &plan.sessions[*violation.session]
                        : nullptr)
    {
    }

    [[nodiscard]] Blocker blocker() const;

private:
    [[nodiscard]] QString jurorName() const
    {
        return m_violation.juror ? m_task.jurors.at(static_cast<std::size_t>(*m_violation.juror)).name
                                 : QString();
    }
    [[nodiscard]] QString candidateName() const
    {
        return m_violation.candidate
                   ? m_task.candidates.at(static_cast<std::size_t>(*m_violation.candidate)).name
                   : QString();
    }
    [[nodiscard]] QString roomName() const
    {
        return m_session ? m_task.frame.rooms.at(static_cast<std::size_t>(m_session->room)).name : QString();
    }
    [[nodiscard]] Blocker overlap(const QString &who) const;
    [[nodiscard]] Blocker unavailable(const QString &who) const;
    [[nodiscard]] Blocker jurorAway() const;
    [[nodiscard]] Blocker barred() const;
    [[nodiscard]] Blocker conflict() const;
    [[nodiscard]] Blocker panel() const;
    [[nodiscard]] Blocker externals() const;

    const PlanningTask &m_task;
    const Violation &m_violation;
    const PlannedSession *m_session;
};

Blocker Wording::overlap(const QString &who) const
{
    Blocker blocker = Blocker{BlockerCode::Overlap}.with(u"personne"_s, who);
    if (m_session == nullptr)
        return blocker;
    const PlanningHalfDay &half = m_task.halfDay(m_session->cell);
    int slot = 0;
    for (const planning::PlannedDefence &defence : m_session->defences) {
        if (m_violation.candidate == defence.candidate)
            slot = defence.slot;
    }
    return blocker.with(u"date"_s, half.day.toString(Qt::ISODate))
        .with(u"heure"_s, m_task.timeOf(m_session->cell, slot).toString(u"HH:mm"_s));
}

Blocker Wording::unavailable(const QString &who) const
{
    return Blocker{BlockerCode::NotAvailable}.with(u"personne"_s, who);
}

/// Where the juror sits instead, or that she cannot come.
Blocker Wording::jurorAway() const
{
    if (m_session != nullptr && m_violation.juror) {
        const auto &juror = m_task.jurors.at(static_cast<std::size_t>(*m_violation.juror));
        if (const Blockers engaged = juror.engagementsOn(m_session->cell); !engaged.empty())
            return engaged.front();
    }
    return unavailable(jurorName());
}

/// What the store says against that day, or that she cannot come.
Blocker Wording::barred() const
{
    if (m_session == nullptr || !m_violation.candidate)
        return unavailable(candidateName());
    const auto &candidate = m_task.candidates.at(static_cast<std::size_t>(*m_violation.candidate));
    const Blockers bars = candidate.barsOn(m_task.halfDay(m_session->cell).day);
    return bars.empty() ? unavailable(candidate.name) : bars.front();
}

Blocker Wording::conflict() const
{
    Blocker blocker =
        Blocker{BlockerCode::Conflict}.with(u"membre"_s, jurorName()).with(u"candidat"_s, candidateName());
    if (!m_violation.juror || !m_violation.candidate)
        return blocker;
    const JuryMemberId member = m_task.jurors.at(static_cast<std::size_t>(*m_violation.juror)).member;
    const auto &ties = m_task.candidates.at(static_cast<std::size_t>(*m_violation.candidate)).ties;
    const auto tie = std::ranges::find(ties, member, &ConflictOfInterest::member);
    if (tie == ties.end())
        return blocker;
    return blocker.with(u"nature"_s, codeName(tie->kind)).with(u"lien"_s, tie->evidence);
}

Blocker Wording::panel() const
{
    qint64 seated = 0;
    if (m_session != nullptr) {
        const auto seats = planning::panelOf(*m_session);
        seated = std::ranges::count_if(seats, [](const auto &seat) { return seat.has_value(); });
    }
    return Blocker{BlockerCode::PanelSize}.with(u"x"_s, seated).with(u"total"_s, panelSize);
}

Blocker Wording::externals() const
{
    QStringList internal;
    qint64 external = 0;
    if (m_session != nullptr) {
        for (const auto &seat : planning::panelOf(*m_session)) {
            if (!seat)
                continue;
            const auto position = static_cast<std::size_t>(*seat);
            if (m_task.problem.jurors.at(position).isExternal) {
                ++external;
            } else if (m_task.problem.jurors.at(position).role == planning::JurorRole::Professional) {
                internal << m_task.jurors.at(position).name;
            }
        }
    }
    return Blocker{BlockerCode::ExternalRatio}
        .with(u"x"_s, external)
        .with(u"n"_s, panelSize)
        .with(u"min"_s, 50)
        .with(u"noms"_s, internal.join(u", "_s));
}

Blocker Wording::blocker() const
{
    switch (m_violation.code) {
    case ViolationCode::RoomNotFree:
    case ViolationCode::RoomTwice:
        return overlap(roomName());
    case ViolationCode::SeatEmpty:
    case ViolationCode::WrongRole:
    case ViolationCode::UnknownPosition:
    case ViolationCode::SessionEmpty:
        return panel();
    case ViolationCode::JurorTwiceOnPanel:
        return Blocker{BlockerCode::PanelDuplicate}.with(u"membre"_s, jurorName());
    case ViolationCode::TooFewExternals:
        return externals();
    case ViolationCode::JurorNotAvailable:
        return jurorAway();
    case ViolationCode::JurorOverDayLimit:
    case ViolationCode::JurorOverLimit:
        return unavailable(jurorName());
    case ViolationCode::JurorInTwoPlaces:
        return overlap(jurorName());
    case ViolationCode::CandidateTwice:
    case ViolationCode::SlotTwice:
        return overlap(candidateName());
    case ViolationCode::CandidateNotAvailable:
        return barred();
    case ViolationCode::PinNotKept:
        return unavailable(candidateName());
    case ViolationCode::ConflictOfInterest:
        return conflict();
    }
    Q_UNREACHABLE();
}

} // namespace

Blockers PlanningJuror::engagementsOn(planning::CellIndex cell) const
{
    Blockers blockers;
    for (const JurorEngagement &one : engaged) {
        if (one.cell == cell) {
            blockers.push_back(Blocker{BlockerCode::Overlap}
                                   .with(u"personne"_s, name)
                                   .with(u"date"_s, certifierDay(one.from).toString(Qt::ISODate))
                                   .with(u"heure"_s, certifierTime(one.from).toString(u"HH:mm"_s))
                                   .with(u"jury"_s, one.session));
        }
    }
    return blockers;
}

Blockers blockersOf(const PlanningTask &task, const planning::Plan &plan,
                    const std::vector<Violation> &violations)
{
    Blockers blockers;
    for (const Violation &violation : violations) {
        const Blocker blocker = Wording(task, plan, violation).blocker();
        if (std::ranges::find(blockers, blocker) == blockers.end())
            blockers.push_back(blocker);
    }
    return blockers;
}

} // namespace parchemin
