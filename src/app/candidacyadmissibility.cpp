#include "parchemin/app/act.h"
#include "parchemin/app/candidacyservice.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/candidacyrepository.h"

#include "app/actjson.h"
#include "app/candidacyrules.h"

using namespace Qt::Literals::StringLiterals;

// The admissibility of VAE candidacies: received, complete or not, decided or accepted by silence.
namespace parchemin {
namespace {

/// A VAE candidacy and its admissibility, as they stand before an act.
struct AdmissibilityFile
{
    Candidacy candidacy;
    Admissibility admissibility;
};

Result<AdmissibilityFile> loadFile(const CandidacyRepository &candidacies, CandidacyId id)
{
    auto candidacy = candidacies.load(id);
    if (!candidacy)
        return candidacy.error();
    auto admissibility = candidacies.admissibilityOf(id);
    if (!admissibility)
        return admissibility.error();
    if (!admissibility->has_value())
        return refused(admissibilityBlockers(std::nullopt, {}));
    return AdmissibilityFile{std::move(*candidacy), std::move(**admissibility)};
}

/// The dates of an act lie between the one that it follows and today.
Blockers dateBlockers(QDate date, QDate earliest, QDate today)
{
    if (date < earliest)
        return {timeOrder(date, earliest)};
    if (date > today)
        return {timeOrder(date, today)};
    return {};
}

/// A file under decision, or while its candidacy waits for one.
Blockers fileBlockers(const AdmissibilityFile &file, AdmissibilityAct act)
{
    Blockers blockers = transitionBlockers(file.admissibility.state, act);
    if (file.candidacy.state != CandidacyState::Admissibility)
        append(blockers, stateForbids(codeName(file.candidacy.state), codeName(act)));
    return blockers;
}

QString actionOf(AdmissibilityAct act)
{
    switch (act) {
    case AdmissibilityAct::MarkIncomplete:
        return u"admissibility.incomplete"_s;
    case AdmissibilityAct::MarkComplete:
        return u"admissibility.completed"_s;
    case AdmissibilityAct::Accept:
        return u"admissibility.accepted"_s;
    case AdmissibilityAct::Refuse:
        return u"admissibility.refused"_s;
    case AdmissibilityAct::AcceptTacitly:
        return u"admissibility.tacitlyAccepted"_s;
    }
    Q_UNREACHABLE();
}

/// Stores the file after an act and journals it; the candidacy follows a decision.
Status finishFile(Act &running, const CandidacyRepository &candidacies, const AdmissibilityFile &before,
                  Admissibility decided, AdmissibilityAct act)
{
    decided.state = *after(before.admissibility.state, act);
    if (Status done = candidacies.updateAdmissibility(decided); !done)
        return done;
    const bool isAccepted = acceptedOn(decided).has_value();
    if (isAccepted || decided.state == AdmissibilityState::NotAdmissible) {
        const CandidacyAct consequence = isAccepted ? CandidacyAct::Admit : CandidacyAct::RefuseAdmission;
        if (Status done =
                candidacies.setState(before.candidacy.id, *after(before.candidacy.state, consequence),
                                     *decided.decidedOn, decided.reasons);
            !done)
            return done;
    }
    return running.finish({actionOf(act), u"admissibility"_s, decided.id.value(), before.candidacy.person,
                           toJson(before.admissibility), toJson(decided), decided.reasons});
}

/// Accepts on a day; how long it holds follows from the policy of that day (BR-17).
Result<Admissibility> accepted(const Rulebook &rules, Admissibility admissibility, QDate on)
{
    const auto policy = rules.policy(on);
    if (!policy)
        return policy.error();
    admissibility.decidedOn = on;
    admissibility.validUntil = on.addMonths(policy->admissibilityValidityMonths);
    return admissibility;
}

/// The day on which silence became or becomes acceptance, under the policy of the day the clock started
/// (BR-16).
Result<QDate> tacitDay(const Rulebook &rules, QDate completeOn)
{
    const auto policy = rules.policy(completeOn);
    if (!policy)
        return policy.error();
    return tacitAcceptanceDay(completeOn, policy->admissibilityTacitMonths);
}

/// From the day on which silence has accepted, there is nothing left to decide, nor to find missing: the
/// acceptance bears that day, and a file that is complete anew would have its months over again (BR-16).
Result<Blockers> silenceBlockers(const Rulebook &rules, const Admissibility &admissibility, QDate on)
{
    if (!admissibility.completeOn)
        return Blockers{};
    const auto silence = tacitDay(rules, *admissibility.completeOn);
    if (!silence)
        return silence.error();
    return on < *silence ? Blockers{} : Blockers{timeOrder(on, *silence)};
}

Blockers receiptBlockers(const Candidacy &candidacy, QDate receivedOn, QDate today)
{
    if (candidacy.route != AccessRoute::Vae || candidacy.state != CandidacyState::Admissibility)
        return stateForbids(codeName(candidacy.state), u"RECEIVE_ADMISSIBILITY"_s);
    if (receivedOn > today)
        return {timeOrder(receivedOn, today)};
    return {};
}

} // namespace

Result<Blockers> CandidacyService::admissionReasons(const Actor &by, CandidacyId candidacy) const
{
    const CandidacyRepository candidacies(m_context.database());
    const auto known = candidacies.load(candidacy);
    if (!known)
        return known.error();
    const auto admissibility = candidacies.admissibilityOf(candidacy);
    if (!admissibility)
        return admissibility.error();
    if (renewalBlockers(known->state, *admissibility, m_context.clock.today()).empty())
        return rightBlockers(by, Right::WriteRecords);
    Blockers blockers = rightBlockers(by, Right::PrepareAdmissibility);
    append(blockers, transitionBlockers(known->state, CandidacyAct::Admit));
    return blockers;
}

Result<Blockers> CandidacyService::receiptReasons(const Actor &by, CandidacyId candidacy) const
{
    const CandidacyRepository candidacies(m_context.database());
    const auto known = candidacies.load(candidacy);
    if (!known)
        return known.error();
    const QDate today = m_context.clock.today();
    Blockers blockers = rightBlockers(by, Right::PrepareAdmissibility);
    append(blockers, receiptBlockers(*known, today, today));
    const auto hasOne = candidacies.hasAdmissibilityInYear(known->person, known->sheet, today.year());
    if (!hasOne)
        return hasOne.error();
    if (*hasOne)
        blockers.push_back({BlockerCode::AdmissibilityYear});
    return blockers;
}

Result<Blockers> CandidacyService::admissibilityReasons(const Actor &by, CandidacyId candidacy,
                                                        AdmissibilityAct act) const
{
    const auto file = loadFile(CandidacyRepository(m_context.database()), candidacy);
    if (!file && file.error().code != ErrorCode::RuleRefused)
        return file.error();
    const bool isPreparing = act == AdmissibilityAct::MarkComplete || act == AdmissibilityAct::MarkIncomplete;
    Blockers blockers =
        rightBlockers(by, isPreparing ? Right::PrepareAdmissibility : Right::DecideAdmissibility);
    append(blockers, file ? fileBlockers(*file, act) : file.error().blockers);
    if (!blockers.empty())
        return blockers;
    if (act == AdmissibilityAct::MarkIncomplete)
        return silenceBlockers(m_context.rules, file->admissibility, m_context.clock.today());
    if (act != AdmissibilityAct::AcceptTacitly)
        return blockers;
    const auto silence = tacitDay(m_context.rules, *file->admissibility.completeOn);
    if (!silence)
        return silence.error();
    if (m_context.clock.today() < *silence)
        blockers.push_back(timeOrder(m_context.clock.today(), *silence));
    return blockers;
}

Result<AdmissibilityId> CandidacyService::receiveAdmissibility(const Actor &by, CandidacyId candidacy,
                                                               QDate receivedOn, bool swornCommitment)
{
    if (!receivedOn.isValid())
        return Error{ErrorCode::InvalidInput, u"not a date"_s, u"/receivedOn"_s};
    auto act = Act::begin(m_context, by, Right::PrepareAdmissibility);
    if (!act)
        return act.error();
    const CandidacyRepository candidacies(act->database());
    const auto known = candidacies.load(candidacy);
    if (!known)
        return known.error();
    Blockers blockers = receiptBlockers(*known, receivedOn, act->today());
    const auto hasOne = candidacies.hasAdmissibilityInYear(known->person, known->sheet, receivedOn.year());
    if (!hasOne)
        return hasOne.error();
    if (*hasOne)
        blockers.push_back({BlockerCode::AdmissibilityYear});
    if (!blockers.empty())
        return refused(std::move(blockers));
    const Admissibility received{.id = AdmissibilityId{0},
                                 .candidacy = candidacy,
                                 .civilYear = receivedOn.year(),
                                 .receivedOn = receivedOn,
                                 .swornCommitment = swornCommitment};
    const auto added = candidacies.addAdmissibility(received);
    if (!added)
        return added.error();
    if (Status done = act->finish({u"admissibility.received"_s,
                                   u"admissibility"_s,
                                   added->value(),
                                   known->person,
                                   {},
                                   toJson(received),
                                   {}});
        !done)
        return done.error();
    return *added;
}

Status CandidacyService::markAdmissibilityComplete(const Actor &by, CandidacyId candidacy, QDate completeOn)
{
    if (!completeOn.isValid())
        return Error{ErrorCode::InvalidInput, u"not a date"_s, u"/completeOn"_s};
    auto act = Act::begin(m_context, by, Right::PrepareAdmissibility);
    if (!act)
        return act.error();
    const CandidacyRepository candidacies(act->database());
    const auto file = loadFile(candidacies, candidacy);
    if (!file)
        return file.error();
    Blockers blockers = fileBlockers(*file, AdmissibilityAct::MarkComplete);
    append(blockers, dateBlockers(completeOn, file->admissibility.receivedOn, act->today()));
    if (!blockers.empty())
        return refused(std::move(blockers));
    Admissibility complete = file->admissibility;
    complete.completeOn = completeOn;
    return finishFile(*act, candidacies, *file, complete, AdmissibilityAct::MarkComplete);
}

Status CandidacyService::markAdmissibilityIncomplete(const Actor &by, CandidacyId candidacy)
{
    auto act = Act::begin(m_context, by, Right::PrepareAdmissibility);
    if (!act)
        return act.error();
    const CandidacyRepository candidacies(act->database());
    const auto file = loadFile(candidacies, candidacy);
    if (!file)
        return file.error();
    Blockers blockers = fileBlockers(*file, AdmissibilityAct::MarkIncomplete);
    const auto silence = silenceBlockers(m_context.rules, file->admissibility, act->today());
    if (!silence)
        return silence.error();
    append(blockers, *silence);
    if (!blockers.empty())
        return refused(std::move(blockers));
    Admissibility incomplete = file->admissibility;
    incomplete.completeOn.reset();
    return finishFile(*act, candidacies, *file, incomplete, AdmissibilityAct::MarkIncomplete);
}

Status CandidacyService::acceptAdmissibility(const Actor &by, CandidacyId candidacy, QDate decidedOn)
{
    if (!decidedOn.isValid())
        return Error{ErrorCode::InvalidInput, u"not a date"_s, u"/decidedOn"_s};
    auto act = Act::begin(m_context, by, Right::DecideAdmissibility);
    if (!act)
        return act.error();
    const CandidacyRepository candidacies(act->database());
    const auto file = loadFile(candidacies, candidacy);
    if (!file)
        return file.error();
    Blockers blockers = fileBlockers(*file, AdmissibilityAct::Accept);
    append(blockers,
           dateBlockers(decidedOn, file->admissibility.completeOn.value_or(decidedOn), act->today()));
    const auto silence = silenceBlockers(m_context.rules, file->admissibility, decidedOn);
    if (!silence)
        return silence.error();
    append(blockers, *silence);
    if (!blockers.empty())
        return refused(std::move(blockers));
    const auto admissible = accepted(m_context.rules, file->admissibility, decidedOn);
    if (!admissible)
        return admissible.error();
    return finishFile(*act, candidacies, *file, *admissible, AdmissibilityAct::Accept);
}

Status CandidacyService::refuseAdmissibility(const Actor &by, CandidacyId candidacy, QDate decidedOn,
                                             const QString &reasons)
{
    if (!decidedOn.isValid())
        return Error{ErrorCode::InvalidInput, u"not a date"_s, u"/decidedOn"_s};
    auto act = Act::begin(m_context, by, Right::DecideAdmissibility);
    if (!act)
        return act.error();
    const CandidacyRepository candidacies(act->database());
    const auto file = loadFile(candidacies, candidacy);
    if (!file)
        return file.error();
    Blockers blockers = fileBlockers(*file, AdmissibilityAct::Refuse);
    if (reasons.trimmed().isEmpty())
        blockers.push_back({BlockerCode::ReasonMissing});
    if (blockers.empty()) {
        append(blockers, dateBlockers(decidedOn, *file->admissibility.completeOn, act->today()));
        const auto silence = silenceBlockers(m_context.rules, file->admissibility, decidedOn);
        if (!silence)
            return silence.error();
        append(blockers, *silence);
    }
    if (!blockers.empty())
        return refused(std::move(blockers));
    Admissibility refusal = file->admissibility;
    refusal.decidedOn = decidedOn;
    refusal.reasons = reasons.trimmed();
    return finishFile(*act, candidacies, *file, refusal, AdmissibilityAct::Refuse);
}

Status CandidacyService::acceptAdmissibilityTacitly(const Actor &by, CandidacyId candidacy)
{
    auto act = Act::begin(m_context, by, Right::DecideAdmissibility);
    if (!act)
        return act.error();
    const CandidacyRepository candidacies(act->database());
    const auto file = loadFile(candidacies, candidacy);
    if (!file)
        return file.error();
    if (Blockers blockers = fileBlockers(*file, AdmissibilityAct::AcceptTacitly); !blockers.empty())
        return refused(std::move(blockers));
    const auto silence = tacitDay(m_context.rules, *file->admissibility.completeOn);
    if (!silence)
        return silence.error();
    if (act->today() < *silence)
        return refused({timeOrder(act->today(), *silence)});
    const auto tacit = accepted(m_context.rules, file->admissibility, *silence);
    if (!tacit)
        return tacit.error();
    return finishFile(*act, candidacies, *file, *tacit, AdmissibilityAct::AcceptTacitly);
}

} // namespace parchemin
