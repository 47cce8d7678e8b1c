#include "app/demonstration/jurycalendar.h"

#include <algorithm>
#include <array>

#include "app/demonstration/admissions.h"
#include "app/demonstration/corrections.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::demonstration {
namespace {

std::array<QTime, 7> hoursOfDay()
{
    return {QTime(9, 0), QTime(10, 0), QTime(11, 0), QTime(11, 40), QTime(14, 0), QTime(15, 0), QTime(16, 0)};
}

QDate openToday()
{
    return {2021, 6, 4};
}

QDate confined()
{
    return {2020, 4, 3};
}

QDate abandoned()
{
    return {2019, 9, 27};
}

QDate unlawful()
{
    return {2021, 7, 9};
}

QDate early()
{
    return {2021, 7, 16};
}

/// Places already taken keep their hour.
std::vector<QTime> freeHours(const SessionPlan &session)
{
    std::vector<QTime> hours;
    std::ranges::copy_if(hoursOfDay(), std::back_inserter(hours), [&session](QTime hour) {
        // An hour after a VAE interview begins, the next half hour may start; the short slot follows 11:00.
        return std::ranges::none_of(session.passages, [hour](const Passage &passage) {
            return hour >= passage.at && hour < passage.at.addSecs(3600);
        });
    });
    return hours;
}

} // namespace

JuryCalendar::JuryCalendar()
{
    const auto sofia = u"sofia.benali"_s;
    const auto marc = u"marc.lenoir"_s;
    const auto isabelle = u"isabelle.garnot"_s;
    const auto thierry = u"thierry.vidal"_s;
    const auto karim = u"karim.haddou"_s;
    const auto paris = u"Paris, salle A"_s;
    using enum Fate;
    add({2018, 12, 14}, paris, panel(sofia, marc), {Full, Full, Deferred, Divided, Refused});
    add({2019, 6, 21}, paris, panel(marc, isabelle, sofia), {Full, Full, Refused, Absent, Full, Full});
    add(abandoned(), paris, panel(sofia, marc), {});
    add({2019, 12, 13}, paris, panel(sofia, thierry), {Full, Divided, Full, Excused});
    add(confined(), paris, panel(sofia, marc), {Full, Full});
    add({2020, 7, 3}, u"https://visio.example.org/jury-2020-07"_s, panel(isabelle, marc, sofia),
        {Mistaken, Full, Full, Refused});
    add({2020, 12, 11}, paris, panel(karim, marc, isabelle), {Full, Full, Full, Deferred});
    add({2021, 1, 25}, paris, panel(sofia, marc), {Full, Full, Absent});
    add({2021, 3, 19}, paris, panel(sofia, thierry), {Full, Postponed, Full});
    add({2021, 5, 21}, paris, panel(thierry, isabelle, marc), {Full, Full, Refused, Divided});
    add({2021, 5, 31}, paris, panel(sofia, marc), {Full, Deferred});
    add({2021, 6, 2}, paris, panel(isabelle, marc), {Full, Excused});
    add({2021, 6, 3}, paris, panel(sofia, thierry), {Full, Refused});
    add(openToday(), u"Paris, salle B"_s,
        {{u"helene.garand"_s, SeatRole::Lead, true},
         {isabelle, SeatRole::Professional},
         {thierry, SeatRole::Professional},
         {sofia, SeatRole::Substitute}},
        {Full, Full, Full, Full});
    add({2021, 6, 21}, paris, panel(sofia, marc, isabelle), {});
    add(unlawful(), paris, panel(u"olivier.saulnier"_s, u"patricia.noel"_s, u"yann.leroux"_s), {Full});
    add(early(), paris, panel(isabelle, marc, sofia), {Full, Full});
}

void JuryCalendar::add(QDate day, const QString &place, const std::vector<Seat> &seats,
                       const std::vector<Fate> &places)
{
    const bool isRemote = place.startsWith(u"https"_s);
    SessionPlan session{.code = codeOf(day),
                        .day = day,
                        .place = place,
                        .modality = isRemote ? SessionModality::Remote : SessionModality::OnSite,
                        .seats = seats};
    // What is planned for July is fixed by early June already.
    if (day == early())
        session.schedulingDays = 43;
    if (day == unlawful())
        session.schedulingDays = 36;
    m_sittings.push_back({std::move(session), places});
}

void JuryCalendar::reserve(QDate day, const Passage &passage)
{
    auto found = std::ranges::find_if(m_sittings,
                                      [day](const Sitting &sitting) { return sitting.session.day == day; });
    if (found == m_sittings.end()) {
        add(day, u"Paris, salle A"_s, panel(u"sofia.benali"_s, u"marc.lenoir"_s), {});
        found = std::prev(m_sittings.end());
    }
    found->session.passages.push_back(passage);
}

void JuryCalendar::expect(const QString &candidate, QDate readyOn)
{
    m_waiting.push_back({candidate, readyOn});
}

std::optional<QString> JuryCalendar::nextReady(QDate on)
{
    std::ranges::stable_sort(m_waiting, {}, &Waiting::readyOn);
    if (m_waiting.empty() || m_waiting.front().readyOn > on)
        return std::nullopt;
    QString candidate = m_waiting.front().candidate;
    m_waiting.erase(m_waiting.begin());
    return candidate;
}

Passage JuryCalendar::passageOf(const QString &candidate, QTime at, Fate fate)
{
    switch (fate) {
    case Fate::Full:
    case Fate::Mistaken:
        return {candidate, at, Passing::Full};
    case Fate::Divided:
        return {candidate, at, Passing::Full, {}, false};
    case Fate::Refused:
        return {candidate, at, Passing::Refused, {}, false};
    case Fate::Deferred:
        return {candidate, at, Passing::Deferred};
    case Fate::Absent:
        return {candidate, at, Passing::Absent};
    case Fate::Excused:
        return {candidate, at, Passing::Excused};
    case Fate::Postponed:
        return {candidate, at, Passing::Postponed};
    }
    Q_UNREACHABLE();
}

void JuryCalendar::follow(Agenda &agenda, const SessionPlan &session, const QString &candidate, Fate fate)
{
    switch (fate) {
    case Fate::Full:
    case Fate::Divided:
        return;
    case Fate::Refused:
        // Every other one takes the candidacy up again.
        if (++m_refusals % 2 == 1) {
            planResumption(agenda, candidate, workday(session.day.addDays(30)));
            expect(candidate, session.day.addDays(32));
        }
        return;
    case Fate::Deferred:
    case Fate::Absent:
    case Fate::Excused:
    case Fate::Postponed:
        expect(candidate, session.day.addDays(14));
        return;
    case Fate::Mistaken:
        planRectification(agenda, session, candidate, workday(session.day.addDays(40)));
        expect(candidate, session.day.addDays(60));
        return;
    }
    Q_UNREACHABLE();
}

void JuryCalendar::fill(Agenda &agenda, Sitting &sitting)
{
    SessionPlan &session = sitting.session;
    const std::vector<QTime> hours = freeHours(session);
    const QDate fixedOn = session.day.addDays(-session.schedulingDays);
    std::size_t taken = 0;
    for (const Fate fate : sitting.places) {
        const auto candidate = taken < hours.size() ? nextReady(fixedOn) : std::nullopt;
        if (!candidate)
            break;
        session.passages.push_back(passageOf(*candidate, hours.at(taken++), fate));
        if (session.day == confined()) {
            expect(*candidate, session.day);
        } else {
            follow(agenda, session, *candidate, fate);
        }
    }
    std::ranges::sort(session.passages, {}, &Passage::at);
}

void JuryCalendar::plan(Agenda &agenda)
{
    std::ranges::stable_sort(m_sittings, {}, [](const Sitting &sitting) { return sitting.session.day; });
    for (Sitting &sitting : m_sittings) {
        fill(agenda, sitting);
        const SessionPlan &session = sitting.session;
        if (session.day == unlawful()) {
            planDraft(agenda, session);
        } else if (session.day == confined()) {
            planPreparation(agenda, session);
            planCallingOff(agenda, session, {2020, 3, 17}, CallingOff::Postponed);
        } else if (session.day == abandoned()) {
            planDraft(agenda, session);
            planCallingOff(agenda, session, {2019, 9, 10}, CallingOff::Cancelled);
        } else {
            planSession(agenda, session);
            planSessionCorrections(agenda, session);
        }
    }
}

} // namespace parchemin::demonstration
