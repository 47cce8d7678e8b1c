#include "parchemin/core/candidacy.h"

#include "parchemin/core/codetable.h"
#include "parchemin/core/isodate.h"
#include "parchemin/core/statemachine.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using State = CandidacyState;
using Act = CandidacyAct;

constexpr CodeTable<CandidacyScope, 2> scopes{{{
    {CandidacyScope::Full, "FULL"},
    {CandidacyScope::Blocks, "BLOCKS"},
}}};

constexpr CodeTable<State, 13> states{{{
    {State::Draft, "DRAFT"},
    {State::Admissibility, "ADMISSIBILITY"},
    {State::NotAdmissible, "NOT_ADMISSIBLE"},
    {State::InProgress, "IN_PROGRESS"},
    {State::Scheduled, "SCHEDULED"},
    {State::Heard, "HEARD"},
    {State::Certified, "CERTIFIED"},
    {State::PartiallyValidated, "PARTIALLY_VALIDATED"},
    {State::NotValidated, "NOT_VALIDATED"},
    {State::BlocksCompleted, "BLOCKS_COMPLETED"},
    {State::Withdrawn, "WITHDRAWN"},
    {State::Lapsed, "LAPSED"},
    {State::Annulled, "ANNULLED"},
}}};

constexpr CodeTable<Act, 18> acts{{{
    {Act::Register, "REGISTER"},
    {Act::RegisterVae, "REGISTER_VAE"},
    {Act::Admit, "ADMIT"},
    {Act::RefuseAdmission, "REFUSE_ADMISSION"},
    {Act::Schedule, "SCHEDULE"},
    {Act::Unschedule, "UNSCHEDULE"},
    {Act::Hear, "HEAR"},
    {Act::ReturnToWork, "RETURN_TO_WORK"},
    {Act::Certify, "CERTIFY"},
    {Act::ValidatePartially, "VALIDATE_PARTIALLY"},
    {Act::NotValidate, "NOT_VALIDATE"},
    {Act::CompleteBlocks, "COMPLETE_BLOCKS"},
    {Act::WidenScope, "WIDEN_SCOPE"},
    {Act::Resume, "RESUME"},
    {Act::Withdraw, "WITHDRAW"},
    {Act::Lapse, "LAPSE"},
    {Act::Annul, "ANNUL"},
    {Act::Reopen, "REOPEN"},
}}};

constexpr TransitionTable<State, Act, 31> machine{{{
    {State::Draft, Act::Register, State::InProgress},
    {State::Draft, Act::RegisterVae, State::Admissibility},
    {State::Draft, Act::Withdraw, State::Withdrawn},
    {State::Admissibility, Act::Admit, State::InProgress},
    {State::Admissibility, Act::RefuseAdmission, State::NotAdmissible},
    {State::Admissibility, Act::Withdraw, State::Withdrawn},
    {State::InProgress, Act::Schedule, State::Scheduled},
    {State::InProgress, Act::CompleteBlocks, State::BlocksCompleted},
    {State::InProgress, Act::WidenScope, State::InProgress},
    {State::InProgress, Act::Withdraw, State::Withdrawn},
    {State::InProgress, Act::Lapse, State::Lapsed},
    {State::Scheduled, Act::Unschedule, State::InProgress},
    {State::Scheduled, Act::Hear, State::Heard},
    {State::Scheduled, Act::ReturnToWork, State::InProgress},
    {State::Scheduled, Act::Withdraw, State::Withdrawn},
    {State::Heard, Act::Certify, State::Certified},
    {State::Heard, Act::ValidatePartially, State::PartiallyValidated},
    {State::Heard, Act::NotValidate, State::NotValidated},
    {State::Heard, Act::ReturnToWork, State::InProgress},
    {State::Heard, Act::Withdraw, State::Withdrawn},
    {State::Certified, Act::Annul, State::Annulled},
    {State::Certified, Act::Reopen, State::Heard},
    {State::PartiallyValidated, Act::Resume, State::InProgress},
    {State::PartiallyValidated, Act::Withdraw, State::Withdrawn},
    {State::PartiallyValidated, Act::Reopen, State::Heard},
    {State::NotValidated, Act::Resume, State::InProgress},
    {State::NotValidated, Act::Withdraw, State::Withdrawn},
    {State::NotValidated, Act::Reopen, State::Heard},
    {State::BlocksCompleted, Act::WidenScope, State::InProgress},
    // The validation of one of its blocks no longer stands (BR-34).
    {State::BlocksCompleted, Act::Reopen, State::InProgress},
    // A lapse can be contested; nothing else leads out of it.
    {State::Lapsed, Act::Resume, State::InProgress},
}}};

} // namespace

QString codeName(CandidacyScope scope)
{
    return scopes.name(scope);
}

std::optional<CandidacyScope> candidacyScopeFromCode(const QString &code)
{
    return scopes.value(code);
}

QString codeName(CandidacyState state)
{
    return states.name(state);
}

std::optional<CandidacyState> candidacyStateFromCode(const QString &code)
{
    return states.value(code);
}

QString codeName(CandidacyAct act)
{
    return acts.name(act);
}

std::optional<CandidacyState> after(CandidacyState state, CandidacyAct act)
{
    return machine.after(state, act);
}

Blockers transitionBlockers(CandidacyState state, CandidacyAct act)
{
    return after(state, act) ? Blockers{} : stateForbids(codeName(state), codeName(act));
}

bool isFinal(CandidacyState state)
{
    switch (state) {
    case State::NotAdmissible:
    case State::Certified:
    case State::BlocksCompleted:
    case State::Withdrawn:
    case State::Lapsed:
    case State::Annulled:
        return true;
    case State::Draft:
    case State::Admissibility:
    case State::InProgress:
    case State::Scheduled:
    case State::Heard:
    case State::PartiallyValidated:
    case State::NotValidated:
        return false;
    }
    Q_UNREACHABLE();
}

bool isOpen(CandidacyState state)
{
    switch (state) {
    case State::Draft:
    case State::Admissibility:
    case State::InProgress:
    case State::Scheduled:
    case State::Heard:
        return true;
    case State::PartiallyValidated:
    case State::NotValidated:
    case State::NotAdmissible:
    case State::Certified:
    case State::BlocksCompleted:
    case State::Withdrawn:
    case State::Lapsed:
    case State::Annulled:
        return false;
    }
    Q_UNREACHABLE();
}

Blockers registrationBlockers(const ReferenceSheet &sheet, const RegistrationFacts &facts)
{
    Blockers blockers;
    const AccessRouteRule *route = sheet.route(facts.route);
    if (route == nullptr || !route->isOpen)
        blockers.push_back(Blocker{BlockerCode::RouteClosed}.with(u"voie"_s, codeName(facts.route)));
    if (facts.enteredOn > sheet.registeredUntil && facts.nonClaimableReason.trimmed().isEmpty()) {
        blockers.push_back(Blocker{BlockerCode::EntryOutsideWindow}
                               .with(u"date"_s, isoDate(facts.enteredOn))
                               .with(u"echeance"_s, isoDate(sheet.registeredUntil)));
    }
    if (facts.hasOpenCandidacy)
        blockers.push_back({BlockerCode::OpenCandidacyExists});
    if (facts.route == AccessRoute::Vae && facts.hasAdmissibilityThisYear)
        blockers.push_back({BlockerCode::AdmissibilityYear});
    return blockers;
}

std::optional<ClaimBasis> claimBasis(const ReferenceSheet &sheet, const ClaimFacts &facts)
{
    if (facts.certifiedOn && sheet.isRegisteredOn(*facts.certifiedOn))
        return ClaimBasis::CertificationDate;
    if (facts.route != AccessRoute::Vae)
        return sheet.isRegisteredOn(facts.enteredOn) ? std::optional(ClaimBasis::EntryDate) : std::nullopt;
    if (facts.admissibleOn && sheet.isRegisteredOn(*facts.admissibleOn))
        return ClaimBasis::AdmissibilityDate;
    return std::nullopt;
}

Blockers claimBlockers(const ReferenceSheet &sheet, const ClaimFacts &facts)
{
    if (claimBasis(sheet, facts))
        return {};
    Blocker blocker{BlockerCode::NotClaimable};
    if (facts.route != AccessRoute::Vae)
        return {blocker.with(u"date"_s, isoDate(facts.enteredOn))};
    if (!facts.admissibleOn)
        return {blocker.with(u"motif"_s, u"SANS_RECEVABILITE"_s)};
    return {blocker.with(u"motif"_s, u"RECEVABILITE"_s).with(u"date"_s, isoDate(*facts.admissibleOn))};
}

} // namespace parchemin
