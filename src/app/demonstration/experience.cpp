#include "app/demonstration/experience.h"

#include "app/demonstration/admissions.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::demonstration {
namespace {

QDate december2019()
{
    return {2019, 12, 13};
}

QDate july2020()
{
    return {2020, 7, 3};
}

QDate december2020()
{
    return {2020, 12, 11};
}

QDate january2021()
{
    return {2021, 1, 25};
}

QDate march2021()
{
    return {2021, 3, 19};
}

QDate may2021()
{
    return {2021, 5, 21};
}

QDate today()
{
    return {2021, 6, 4};
}

QDate july2021()
{
    return {2021, 7, 16};
}

/// Accepted a month after it was complete.
Admission accepted(const QString &candidate, QDate completeOn, QDate ruledOn,
                   std::optional<QDate> dossierOn = {})
{
    return {.candidate = candidate,
            .receivedOn = completeOn.addDays(-7),
            .completeOn = completeOn,
            .ruling = Ruling::Accepted,
            .ruledOn = ruledOn,
            .dossierOn = dossierOn};
}

Admission refused(const QString &candidate, QDate completeOn, QDate ruledOn)
{
    Admission admission = accepted(candidate, completeOn, ruledOn);
    admission.ruling = Ruling::Refused;
    return admission;
}

/// Nobody answered: silence accepted two months later, and it was recorded then (BR-16).
Admission tacit(const QString &candidate, QDate completeOn, std::optional<QDate> dossierOn = {})
{
    Admission admission = accepted(candidate, completeOn, completeOn.addMonths(2).addDays(3), dossierOn);
    admission.ruling = Ruling::Tacit;
    return admission;
}

/// Those who stopped, were refused, or let their admissibility run out.
void planUnhappy(Agenda &agenda)
{
    planAdmission(agenda, {.candidate = u"2018-0007"_s, .receivedOn = {2018, 4, 16}});
    planWithdrawal(agenda, u"2018-0007"_s, {2018, 7, 2}, u"Le candidat a trouvé un autre emploi."_s);
    planAdmission(agenda, refused(u"2018-0010"_s, {2018, 6, 11}, {2018, 7, 20}));
    Admission expired = accepted(u"2018-0024"_s, {2019, 1, 15}, {2019, 2, 15});
    expired.partialOn = QDate(2019, 6, 3);
    planAdmission(agenda, expired);
    planAdmission(agenda, refused(u"2019-0011"_s, {2019, 5, 20}, {2019, 6, 28}));
    planAdmission(agenda, accepted(u"2019-0023"_s, {2019, 11, 18}, {2019, 12, 16}));
    planWithdrawal(agenda, u"2019-0023"_s, {2020, 5, 11}, u"Le candidat renonce faute de temps."_s);
    planAdmission(agenda, accepted(u"2020-0065"_s, {2020, 4, 20}, {2020, 6, 2}));
}

/// Those who have passed, once or twice.
void planHeard(Agenda &agenda, JuryCalendar &calendar)
{
    planAdmission(agenda, accepted(u"2019-0003"_s, {2019, 4, 8}, {2019, 5, 15}, QDate(2019, 10, 1)));
    calendar.reserve(december2019(), {u"2019-0003"_s, QTime(9, 0), Passing::Full});

    // Two blocks first, the others six months later: they stay acquired in between.
    planAdmission(agenda, accepted(u"2019-0008"_s, {2019, 6, 24}, {2019, 7, 22}, QDate(2019, 10, 10)));
    calendar.reserve(december2019(), {u"2019-0008"_s, QTime(10, 0), Passing::Partial, {1, 3}});
    planResumption(agenda, u"2019-0008"_s, {2020, 1, 13});
    planDossier(agenda, u"2019-0008"_s, {2020, 5, 20});
    calendar.reserve(july2020(), {u"2019-0008"_s, QTime(9, 0), Passing::Full});

    planAdmission(agenda, tacit(u"2019-0019"_s, {2019, 12, 31}, QDate(2020, 4, 20)));
    calendar.reserve(july2020(), {u"2019-0019"_s, QTime(10, 0), Passing::Partial, {1, 2, 4}});

    planAdmission(agenda, accepted(u"2019-0020"_s, {2019, 11, 25}, {2019, 12, 20}, QDate(2020, 9, 15)));
    calendar.reserve(december2020(), {u"2019-0020"_s, QTime(9, 0), Passing::Full, {}, false});
    planAdmission(agenda, accepted(u"2019-0027"_s, {2020, 1, 20}, {2020, 2, 20}, QDate(2020, 10, 20)));
    calendar.reserve(december2020(), {u"2019-0027"_s, QTime(10, 0), Passing::Refused});

    planAdmission(agenda, accepted(u"2020-0061"_s, {2020, 2, 17}, {2020, 3, 20}, QDate(2020, 11, 30)));
    calendar.reserve(january2021(), {u"2020-0061"_s, QTime(10, 0), Passing::Partial, {2}});
    planWithdrawal(agenda, u"2020-0061"_s, {2021, 3, 1}, u"Le candidat s'en tient au bloc acquis."_s);

    planAdmission(agenda, accepted(u"2020-0073"_s, {2020, 7, 20}, {2020, 8, 14}, QDate(2021, 2, 15)));
    calendar.reserve(march2021(), {u"2020-0073"_s, QTime(10, 0), Passing::Full});
    planAdmission(agenda, tacit(u"2020-0080"_s, {2020, 9, 30}, QDate(2021, 3, 22)));
    calendar.reserve(may2021(), {u"2020-0080"_s, QTime(9, 0), Passing::Partial, {1, 2, 3, 4}});
    planAdmission(agenda, accepted(u"2020-0081"_s, {2020, 10, 12}, {2020, 11, 20}, QDate(2021, 4, 1)));
    calendar.reserve(today(), {u"2020-0081"_s, QTime(9, 0), Passing::Full});
}

/// Those on their way.
void planUnderWay(Agenda &agenda, JuryCalendar &calendar)
{
    Admission incomplete = accepted(u"2020-0085"_s, {2020, 12, 14}, {2021, 1, 15});
    incomplete.partialOn = QDate(2021, 5, 4);
    planAdmission(agenda, incomplete);
    planAdmission(agenda, accepted(u"2020-0092"_s, {2021, 1, 18}, {2021, 2, 16}, QDate(2021, 5, 10)));
    calendar.reserve(july2021(), {u"2020-0092"_s, QTime(9, 0), Passing::Full});
    planAdmission(agenda, tacit(u"2021-0063"_s, {2021, 2, 26}));
    planAdmission(agenda, {.candidate = u"2021-0064"_s,
                           .receivedOn = {2021, 4, 12},
                           .incompleteOn = QDate(2021, 4, 13),
                           .completeOn = QDate(2021, 4, 20)});
    planAdmission(
        agenda, {.candidate = u"2021-0068"_s, .receivedOn = {2021, 3, 2}, .incompleteOn = QDate(2021, 3, 9)});
    planAdmission(agenda, {.candidate = u"2021-0074"_s, .receivedOn = {2021, 5, 25}});
}

} // namespace

void planExperience(Agenda &agenda, JuryCalendar &calendar)
{
    planUnhappy(agenda);
    planHeard(agenda, calendar);
    planUnderWay(agenda, calendar);
}

} // namespace parchemin::demonstration
