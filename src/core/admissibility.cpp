#include "parchemin/core/admissibility.h"

#include "parchemin/core/codetable.h"
#include "parchemin/core/statemachine.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using State = AdmissibilityState;
using Act = AdmissibilityAct;

constexpr CodeTable<State, 6> states{{{
    {State::Received, "RECEIVED"},
    {State::Incomplete, "INCOMPLETE"},
    {State::Complete, "COMPLETE"},
    {State::Admissible, "ADMISSIBLE"},
    {State::NotAdmissible, "NOT_ADMISSIBLE"},
    {State::Tacit, "TACIT"},
}}};

constexpr CodeTable<Act, 5> acts{{{
    {Act::MarkIncomplete, "MARK_INCOMPLETE"},
    {Act::MarkComplete, "MARK_COMPLETE"},
    {Act::Accept, "ACCEPT"},
    {Act::Refuse, "REFUSE"},
    {Act::AcceptTacitly, "ACCEPT_TACITLY"},
}}};

constexpr TransitionTable<State, Act, 7> machine{{{
    {State::Received, Act::MarkIncomplete, State::Incomplete},
    {State::Received, Act::MarkComplete, State::Complete},
    {State::Incomplete, Act::MarkComplete, State::Complete},
    {State::Complete, Act::MarkIncomplete, State::Incomplete},
    {State::Complete, Act::Accept, State::Admissible},
    {State::Complete, Act::Refuse, State::NotAdmissible},
    {State::Complete, Act::AcceptTacitly, State::Tacit},
}}};

Blocker blocked(const QString &motive)
{
    return Blocker{BlockerCode::Admissibility}.with(u"motif"_s, motive);
}

Blockers expiryBlockers(const Admissibility &admissibility, QDate on)
{
    if (!hasExpired(admissibility, on))
        return {};
    return {blocked(u"EXPIREE"_s).with(u"date"_s, admissibility.validUntil->toString(Qt::ISODate))};
}

Blocker tooEarly(QDate date, QDate earliest)
{
    return Blocker{BlockerCode::TimeOrder}
        .with(u"motif"_s, u"TROP_TOT"_s)
        .with(u"date"_s, date.toString(Qt::ISODate))
        .with(u"limite"_s, earliest.toString(Qt::ISODate));
}

} // namespace

QString codeName(AdmissibilityState state)
{
    return states.name(state);
}

std::optional<AdmissibilityState> admissibilityStateFromCode(const QString &code)
{
    return states.value(code);
}

QString codeName(AdmissibilityAct act)
{
    return acts.name(act);
}

std::optional<AdmissibilityState> after(AdmissibilityState state, AdmissibilityAct act)
{
    return machine.after(state, act);
}

Blockers transitionBlockers(AdmissibilityState state, AdmissibilityAct act)
{
    return after(state, act) ? Blockers{} : stateForbids(codeName(state), codeName(act));
}

QDate tacitAcceptanceDay(QDate completeOn, int months)
{
    // addMonths() gives the last day of a month that has no such day.
    return completeOn.addMonths(months);
}

std::optional<QDate> acceptedOn(const Admissibility &admissibility)
{
    const bool isAccepted = admissibility.state == State::Admissible || admissibility.state == State::Tacit;
    return isAccepted ? admissibility.decidedOn : std::nullopt;
}

bool hasExpired(const Admissibility &admissibility, QDate on)
{
    const bool isAccepted = admissibility.state == State::Admissible || admissibility.state == State::Tacit;
    return isAccepted && admissibility.validUntil && on > *admissibility.validUntil;
}

Blockers renewalBlockers(CandidacyState state, const std::optional<Admissibility> &admissibility, QDate on)
{
    // The jury decides on whom it has heard, whatever has expired since.
    if (state == CandidacyState::Heard || !after(state, CandidacyAct::Withdraw))
        return stateForbids(codeName(state), u"RENEW"_s);
    if (admissibility && hasExpired(*admissibility, on))
        return {};
    if (!admissibility || !acceptedOn(*admissibility))
        return admissibilityBlockers(admissibility, on);
    return {tooEarly(on, admissibility->validUntil.value_or(on).addDays(1))};
}

Blockers renewalBlockers(const Admissibility &expired, AccessRoute route, QDate enteredOn)
{
    Blockers blockers;
    if (route != AccessRoute::Vae)
        blockers = stateForbids(codeName(route), u"RENEW_ROUTE"_s);
    if (const QDate earliest = expired.validUntil.value_or(QDate()).addDays(1); enteredOn < earliest)
        blockers.push_back(tooEarly(enteredOn, earliest));
    return blockers;
}

Blockers admissibilityBlockers(const std::optional<Admissibility> &admissibility, QDate on)
{
    if (!admissibility)
        return {blocked(u"ABSENTE"_s)};
    switch (admissibility->state) {
    case State::Received:
    case State::Incomplete:
    case State::Complete:
        return {blocked(u"EN_COURS"_s)};
    case State::NotAdmissible:
        return {blocked(u"REFUSEE"_s)};
    case State::Admissible:
    case State::Tacit:
        return expiryBlockers(*admissibility, on);
    }
    Q_UNREACHABLE();
}

} // namespace parchemin
