#include "app/demonstration/corrections.h"

#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/personrepository.h"

#include <algorithm>

#include "app/demonstration/sessionday.h"
#include "app/demonstration/stage.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::demonstration {
namespace {

QDate firstJury()
{
    return {2018, 12, 14};
}

QDate secondJury()
{
    return {2019, 6, 21};
}

QDate recentJury()
{
    return {2021, 5, 21};
}

Result<Person> personOf(const Stage &stage, const QString &candidate)
{
    const auto candidacy = CandidacyRepository(stage.database()).load(stage.candidates.at(candidate));
    if (!candidacy)
        return candidacy.error();
    return PersonRepository(stage.database()).load(candidacy->person);
}

Status rectify(Stage &stage, const SessionPlan &plan, const QString &candidate)
{
    const Passage deferred{candidate, QTime(9, 0), Passing::Deferred};
    const auto minutes =
        stage.deliberations().rectify(stage.users.at(u"claire.morel"_s), stage.users.at(u"helene.garand"_s),
                                      stage.decisions.at(nameOf(plan.code, candidate)),
                                      draftOf(stage.context().rules.current(), deferred, false, {}),
                                      u"Décision saisie sur la ligne d'une autre candidate."_s);
    if (!minutes)
        return minutes.error();
    stage.minutes.set(plan.code, *minutes);
    return Done{};
}

/// The usage name changes, and the holder asks for a parchment that bears it (BR-78).
Status rename(Stage &stage, const QString &candidate)
{
    const auto person = personOf(stage, candidate);
    if (!person)
        return person.error();
    PersonDetails details = person->details;
    details.usageName = details.birthName + u"-Astier"_s;
    const auto reason = u"Changement de nom d'usage, justificatif présenté."_s;
    if (Status corrected =
            stage.candidacies().correctPerson(stage.users.at(u"nadia.perrot"_s), person->id, details, reason);
        !corrected)
        return corrected;
    const auto issued = stage.documents().supersede(stage.users.at(u"antoine.delorme"_s),
                                                    stage.parchments.at(candidate), reason);
    if (!issued)
        return issued.error();
    return Done{};
}

Status duplicate(Stage &stage, const QString &candidate)
{
    const auto issued = stage.documents().issueDuplicate(stage.users.at(u"antoine.delorme"_s),
                                                         stage.parchments.at(candidate));
    if (!issued)
        return issued.error();
    return Done{};
}

/// The candidate works where one of the jury works: a substitute sits for him (BR-45).
Status employ(Stage &stage, const QString &candidate)
{
    const auto person = personOf(stage, candidate);
    if (!person)
        return person.error();
    return stage.directory().addEmployment(stage.users.at(u"nadia.perrot"_s), person->id,
                                           stage.organisations.at(u"Groupe Cinq Rives"_s), {2019, 9, 2},
                                           std::nullopt);
}

Status interrupt(Stage &stage, const QString &code, const QString &candidate)
{
    const auto reported = stage.juries().reportIncident(
        stage.users.at(u"nadia.perrot"_s), stage.sessions.at(code),
        stage.defences.at(nameOf(code, candidate)), u"TECHNICAL"_s,
        u"Coupure du vidéoprojecteur pendant cinq minutes ; le temps a été rendu."_s);
    if (!reported)
        return reported.error();
    return Done{};
}

const Passage *firstFull(const SessionPlan &plan)
{
    const auto found = std::ranges::find(plan.passages, Passing::Full, &Passage::passing);
    return found == plan.passages.end() ? nullptr : &*found;
}

} // namespace

void planCallingOff(Agenda &agenda, const SessionPlan &plan, QDate on, CallingOff how)
{
    agenda.at(on, QTime(9, 0), [code = plan.code, how](Stage &stage) {
        const Actor &lead = stage.users.at(u"claire.morel"_s);
        const SessionId session = stage.sessions.at(code);
        if (how == CallingOff::Cancelled)
            return stage.juries().cancel(lead, session, u"Trop peu de candidats prêts."_s);
        return stage.juries().postpone(lead, session, u"Locaux fermés."_s);
    });
}

void planRectification(Agenda &agenda, const SessionPlan &plan, const QString &candidate, QDate on)
{
    agenda.at(on, QTime(9, 0), [plan, candidate](Stage &stage) { return rectify(stage, plan, candidate); });
    planSignatures(agenda, plan, on);
}

void planSessionCorrections(Agenda &agenda, const SessionPlan &plan)
{
    const Passage *holder = firstFull(plan);
    if (holder == nullptr)
        return;
    const QString candidate = holder->candidate;
    if (plan.day == firstJury()) {
        agenda.at({2020, 2, 10}, QTime(14, 0),
                  [candidate](Stage &stage) { return duplicate(stage, candidate); });
        agenda.at(plan.day, holder->at.addSecs(600),
                  [code = plan.code, candidate](Stage &stage) { return interrupt(stage, code, candidate); });
    }
    if (plan.day == secondJury()) {
        agenda.at({2019, 11, 4}, QTime(14, 0),
                  [candidate](Stage &stage) { return rename(stage, candidate); });
    }
    if (plan.day == recentJury()) {
        agenda.at({2021, 4, 1}, QTime(9, 0), [candidate](Stage &stage) { return employ(stage, candidate); });
    }
}

} // namespace parchemin::demonstration
