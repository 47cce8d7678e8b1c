#include "parchemin/app/planningsentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

using planning::Explanation;
using planning::Fact;
using planning::FactCode;
using planning::Mending;
using planning::MendingCode;
using planning::Problem;

namespace {

QString planningText(const char *source)
{
    return QCoreApplication::translate("Planning", source);
}

QLocale locale()
{
    return QLocale(QCoreApplication::translate("Planning", "en", "The code of this language, for its dates"));
}

QString cellText(const Problem &problem, std::optional<planning::CellIndex> cell)
{
    return cell ? halfDayText(problem.cells[static_cast<std::size_t>(*cell)]) : QString();
}

QString jurorText(const Problem &problem, std::optional<planning::JurorIndex> juror)
{
    return juror ? problem.jurors[static_cast<std::size_t>(*juror)].id : QString();
}

QString jurorsText(const Problem &problem, const std::vector<planning::JurorIndex> &jurors)
{
    QStringList names;
    for (const planning::JurorIndex juror : jurors)
        names << jurorText(problem, juror);
    return names.join(u", "_s);
}

QString timesText(const Problem &problem, const QString &name, const Fact &fact)
{
    if (fact.cells.empty()) {
        return planningText(QT_TRANSLATE_NOOP("Planning", "%1 has given no slot that is long enough."))
            .arg(name);
    }
    QStringList cells;
    for (const planning::CellIndex cell : fact.cells)
        cells << cellText(problem, cell);
    return planningText(QT_TRANSLATE_NOOP("Planning", "%1 can only come on: %2."))
        .arg(name, cells.join(u"; "_s));
}

QString staffText(const Problem &problem, const QString &name, const Fact &fact)
{
    const QString cell = cellText(problem, fact.cell);
    if (fact.code == FactCode::FewLeads) {
        if (fact.jurors.empty()) {
            return planningText(
                       QT_TRANSLATE_NOOP("Planning", "No pedagogical lead who may sit for %1 is free on %2."))
                .arg(name, cell);
        }
        return planningText(QT_TRANSLATE_NOOP("Planning", "The only pedagogical leads free on %1 are: %2."))
            .arg(cell, jurorsText(problem, fact.jurors));
    }
    if (fact.jurors.size() < std::size_t{planning::professionalSeats}) {
        return planningText(QT_TRANSLATE_NOOP("Planning",
                                              "No pair of professionals who may sit for %1 is free on %2."))
            .arg(name, cell);
    }
    return planningText(QT_TRANSLATE_NOOP("Planning", "The only professionals free on %1 are: %2."))
        .arg(cell, jurorsText(problem, fact.jurors));
}

QString roomsText(const Problem &problem, const Fact &fact)
{
    const QString cell = cellText(problem, fact.cell);
    if (fact.count == 0)
        return planningText(QT_TRANSLATE_NOOP("Planning", "No room is free on %1.")).arg(cell);
    return QCoreApplication::translate("Planning", "There is only room for %n session(s) on %1.", nullptr,
                                       fact.count)
        .arg(cell);
}

} // namespace

QString halfDayText(const planning::Cell &cell)
{
    constexpr int noon = 12;
    const QString day = locale().toString(cell.day, u"dddd d MMMM"_s);
    return (cell.start.hour() < noon ? planningText(QT_TRANSLATE_NOOP("Planning", "%1, in the morning"))
                                     : planningText(QT_TRANSLATE_NOOP("Planning", "%1, in the afternoon")))
        .arg(day);
}

QString sentence(const Problem &problem, planning::CandidateIndex candidate, const Fact &fact)
{
    const QString name = problem.candidates[static_cast<std::size_t>(candidate)].id;
    switch (fact.code) {
    case FactCode::CandidateTimes:
        return timesText(problem, name, fact);
    case FactCode::FewLeads:
    case FactCode::FewProfessionals:
        return staffText(problem, name, fact);
    case FactCode::FewRooms:
        return roomsText(problem, fact);
    case FactCode::Conflict:
        return planningText(
                   QT_TRANSLATE_NOOP("Planning", "%1 may not sit for %2: there is a tie between them."))
            .arg(jurorText(problem, fact.juror), name);
    case FactCode::JurorLimit:
        return planningText(QT_TRANSLATE_NOOP("Planning", "%1 accepts no more half-days."))
            .arg(jurorText(problem, fact.juror));
    case FactCode::Pinned:
        return planningText(QT_TRANSLATE_NOOP("Planning", "The place of %1 is fixed.")).arg(name);
    case FactCode::OthersHeard:
        return planningText(QT_TRANSLATE_NOOP("Planning", "The candidates who have a place must keep one."));
    case FactCode::AllPlacesTaken:
        return QCoreApplication::translate(
            "Planning", "All %n slot(s) are taken: another half-day or another room is needed.", nullptr,
            fact.count);
    }
    Q_UNREACHABLE();
}

QString sentence(const Problem &problem, planning::CandidateIndex candidate, const Mending &mending)
{
    const QString name = problem.candidates[static_cast<std::size_t>(candidate)].id;
    const QString cell = cellText(problem, mending.cell);
    switch (mending.code) {
    case MendingCode::OneMoreProfessional:
        return planningText(
                   QT_TRANSLATE_NOOP("Planning", "It would do if one more external professional came on %1."))
            .arg(cell);
    case MendingCode::OneMoreLead:
        return planningText(
                   QT_TRANSLATE_NOOP("Planning", "It would do if one more pedagogical lead came on %1."))
            .arg(cell);
    case MendingCode::OneMoreRoom:
        return planningText(
                   QT_TRANSLATE_NOOP("Planning", "It would do to have one more room or video link on %1."))
            .arg(cell);
    case MendingCode::CandidateComes:
        return planningText(QT_TRANSLATE_NOOP("Planning", "It would do if %1 came on %2.")).arg(name, cell);
    case MendingCode::JurorAcceptsMore:
        return planningText(QT_TRANSLATE_NOOP("Planning", "It would do if %1 accepted more half-days."))
            .arg(jurorText(problem, mending.juror));
    case MendingCode::PinReleased:
        return planningText(QT_TRANSLATE_NOOP("Planning", "It would do to release the fixed place of %1."))
            .arg(name);
    }
    Q_UNREACHABLE();
}

QStringList sentences(const Problem &problem, const Explanation &explanation)
{
    QStringList all;
    for (const Fact &fact : explanation.facts)
        all << sentence(problem, explanation.candidate, fact);
    switch (explanation.kind) {
    case Explanation::Kind::Impossible:
        for (const Mending &mending : explanation.mendings)
            all << sentence(problem, explanation.candidate, mending);
        if (explanation.mendings.empty() &&
            !std::ranges::count(explanation.facts, FactCode::AllPlacesTaken, &Fact::code))
            all << planningText(QT_TRANSLATE_NOOP("Planning", "No single change would be enough."));
        break;
    case Explanation::Kind::Possible:
        all << planningText(QT_TRANSLATE_NOOP(
            "Planning", "A plan that hears everybody exists: let the search run for longer."));
        break;
    case Explanation::Kind::Unknown:
        all << planningText(
            QT_TRANSLATE_NOOP("Planning", "It is not proven that these are all the reasons."));
        break;
    }
    return all;
}

QString certificateText(qint64 cost, qint64 bound)
{
    if (cost <= bound)
        return planningText(QT_TRANSLATE_NOOP("Planning", "proven optimal"));
    constexpr double percent = 100.0;
    const double gap = percent * static_cast<double>(cost - bound) / static_cast<double>(cost);
    // Rounded up: what is promised must hold.
    constexpr double tenth = 10.0;
    return planningText(QT_TRANSLATE_NOOP("Planning", "at most %1 % above the optimum"))
        .arg(locale().toString(std::ceil(gap * tenth) / tenth, 'f', 1));
}

} // namespace parchemin
