#include "app/demonstration/people.h"

#include "parchemin/app/accountservice.h"
#include "parchemin/app/directoryupkeep.h"
#include "parchemin/core/clock.h"

#include <array>
#include <vector>

#include "app/demonstration/stage.h"
#include "app/demonstration/stagedays.h"

using namespace Qt::Literals::StringLiterals;

// Nobody here exists: the names are invented, and a likeness would be chance.
namespace parchemin::demonstration {
namespace {

enum class Part { Office, ValidatingMentor, Mentor };

struct Person
{
    QString login;
    QString firstName;
    QString birthName;
    Sex sex;
    std::vector<Role> roles;
    Part part = Part::Office;
};

/// What a seat on a jury takes.
struct Juror
{
    QString login;
    JuryQuality quality;
    QString organisation;
    bool isExternal;
    int years;
    QDate habilitatedFrom;
    std::optional<QDate> habilitatedTo = {};
    bool hasSignedCharter = true;
};

std::vector<Person> persons()
{
    const std::vector<Role> juror{Role::Juror};
    const std::vector<Role> validating{Role::ValidatingMentor};
    return {
        {u"claire.morel"_s, u"Claire"_s, u"Morel"_s, Sex::Female, {Role::Lead, Role::Chair, Role::Juror}},
        {u"nadia.perrot"_s, u"Nadia"_s, u"Perrot"_s, Sex::Female, {Role::Registrar}},
        {u"marion.ancel"_s, u"Marion"_s, u"Ancel"_s, Sex::Female, {Role::DisabilityOfficer}},
        {u"antoine.delorme"_s, u"Antoine"_s, u"Delorme"_s, Sex::Male, {Role::Signatory}},
        {u"paul.winter"_s, u"Paul"_s, u"Winter"_s, Sex::Male, {Role::Auditor}},
        {u"julien.roche"_s, u"Julien"_s, u"Roche"_s, Sex::Male, validating, Part::ValidatingMentor},
        {u"fatima.ziani"_s, u"Fatima"_s, u"Ziani"_s, Sex::Female, validating, Part::ValidatingMentor},
        {u"pierre.kermarrec"_s, u"Pierre"_s, u"Kermarrec"_s, Sex::Male, validating, Part::ValidatingMentor},
        {u"laure.dumont"_s, u"Laure"_s, u"Dumont"_s, Sex::Female, validating, Part::ValidatingMentor},
        // A mentor who also sits on juries: not for those whom he accompanied (BR-45).
        {u"karim.haddou"_s,
         u"Karim"_s,
         u"Haddou"_s,
         Sex::Male,
         {Role::ValidatingMentor, Role::Juror},
         Part::ValidatingMentor},
        {u"ines.valette"_s, u"Inès"_s, u"Valette"_s, Sex::Female, {Role::Mentor}, Part::Mentor},
        {u"sofia.benali"_s, u"Sofia"_s, u"Benali"_s, Sex::Female, juror},
        {u"marc.lenoir"_s, u"Marc"_s, u"Lenoir"_s, Sex::Male, juror},
        {u"isabelle.garnot"_s, u"Isabelle"_s, u"Garnot"_s, Sex::Female, juror},
        {u"thierry.vidal"_s, u"Thierry"_s, u"Vidal"_s, Sex::Male, juror},
        {u"olivier.saulnier"_s, u"Olivier"_s, u"Saulnier"_s, Sex::Male, juror},
        {u"patricia.noel"_s, u"Patricia"_s, u"Noël"_s, Sex::Female, juror},
        {u"yann.leroux"_s, u"Yann"_s, u"Leroux"_s, Sex::Male, juror},
        {u"denise.collet"_s, u"Denise"_s, u"Collet"_s, Sex::Female, juror},
    };
}

std::vector<Juror> jurors()
{
    const auto professional = JuryQuality::Professional;
    const QString house = u"OpenClassrooms"_s;
    const QDate expired(2020, 6, 30);
    return {
        {u"claire.morel"_s, JuryQuality::PedagogicalLead, house, false, 12, beginning()},
        {u"helene.garand"_s, JuryQuality::PedagogicalLead, house, false, 15, beginning()},
        {u"sofia.benali"_s, professional, u"Atelier Boréal"_s, true, 9, beginning()},
        {u"marc.lenoir"_s, professional, u"Nuage Bleu"_s, true, 14, beginning()},
        {u"isabelle.garnot"_s, professional, u"Studio Méridien"_s, true, 11, beginning()},
        {u"thierry.vidal"_s, professional, u"Groupe Cinq Rives"_s, true, 20, beginning()},
        {u"karim.haddou"_s, professional, u"Karim Haddou Conseil"_s, true, 8, {2019, 1, 2}},
        // Two of the house, one whose charter is missing, one whose habilitation ran out: no jury of them.
        {u"olivier.saulnier"_s, professional, house, false, 6, beginning()},
        {u"patricia.noel"_s, professional, house, false, 7, beginning()},
        {u"yann.leroux"_s, professional, u"Nuage Bleu"_s, true, 5, {2021, 3, 1}, std::nullopt, false},
        {u"denise.collet"_s, professional, u"Studio Méridien"_s, true, 25, beginning(), expired},
    };
}

PersonDetails detailsOf(const Person &person, int index)
{
    PersonDetails details;
    details.birthName = person.birthName;
    details.firstNames = {person.firstName};
    details.birthDate = QDate(1970, 1, 15).addMonths(7 * index).addDays(index);
    details.birthPlace = u"Tours"_s;
    details.birthInsee = u"37261"_s;
    details.birthCountry = u"FR"_s;
    details.sex = person.sex;
    details.email = person.login + u"@example.org"_s;
    return details;
}

Status addOrganisations(Stage &stage, const Actor &by)
{
    const std::array employers{u"Atelier Boréal"_s, u"Nuage Bleu"_s, u"Studio Méridien"_s,
                               u"Groupe Cinq Rives"_s, u"Karim Haddou Conseil"_s};
    const auto certifier = stage.directory().addOrganisation(by, u"OpenClassrooms"_s, {}, u"CERTIFIER"_s);
    if (!certifier)
        return certifier.error();
    stage.organisations.set(u"OpenClassrooms"_s, *certifier);
    for (const QString &name : employers) {
        const auto added = stage.directory().addOrganisation(by, name, {}, u"EMPLOYER"_s);
        if (!added)
            return added.error();
        stage.organisations.set(name, *added);
    }
    return Done{};
}

Status addPerson(Stage &stage, const Actor &by, const Person &person, int index)
{
    const auto added = stage.candidacies().registerPerson(by, detailsOf(person, index));
    if (!added)
        return added.error();
    if (const auto user = stage.directory().addUser(
            by, person.login, person.firstName + u' ' + person.birthName, *added, person.roles);
        !user)
        return user.error();
    const auto actor = stage.directory().user(person.login);
    if (!actor)
        return actor.error();
    stage.users.set(person.login, *actor);
    if (person.part == Part::Office)
        return Done{};
    const bool isValidating = person.part == Part::ValidatingMentor;
    const auto mentor =
        stage.directory().registerMentor(by, *added, isValidating, u"Projet digital"_s, beginning());
    if (!mentor)
        return mentor.error();
    stage.mentors.set(person.login, *mentor);
    return Done{};
}

/// The lead who opened the store has no record of a person yet: her seat on juries needs one, and her account
/// is tied to it.
Status tieFounder(Stage &stage, const Actor &founder)
{
    const QString login = u"helene.garand"_s;
    const auto person = stage.candidacies().registerPerson(
        founder, detailsOf({login, u"Hélène"_s, u"Garand"_s, Sex::Female, {}}, 30));
    if (!person)
        return person.error();
    if (Status tied = AccountService(stage.context()).tie(founder, founder.user, *person); !tied)
        return tied;
    const auto tied = stage.directory().user(login);
    if (!tied)
        return tied.error();
    stage.users.set(login, *tied);
    return Done{};
}

Status addJuror(Stage &stage, const Actor &by, const Juror &juror)
{
    const std::optional<PersonId> person = stage.users.at(juror.login).person;
    if (!person)
        return Error{ErrorCode::StoreCorrupt, u"a juror of the story without a person"_s};
    const auto member =
        stage.directory().registerJuryMember(by, {.id = JuryMemberId{0},
                                                  .person = *person,
                                                  .name = {},
                                                  .quality = juror.quality,
                                                  .organisation = stage.organisations.at(juror.organisation),
                                                  .isExternal = juror.isExternal,
                                                  .yearsInTrade = juror.years,
                                                  .habilitatedFrom = juror.habilitatedFrom,
                                                  .habilitatedTo = juror.habilitatedTo});
    if (!member)
        return member.error();
    stage.members.set(juror.login, *member);
    if (Status employed = stage.directory().addEmployment(
            by, *person, stage.organisations.at(juror.organisation), QDate(2015, 9, 1), std::nullopt);
        !employed)
        return employed;
    return juror.hasSignedCharter ? stage.directory().signCharter(by, *member, beginning()) : Done{};
}

Status introduce(Stage &stage)
{
    const auto second = stage.directory().user(u"helene.garand"_s);
    if (!second)
        return second.error();
    if (Status tied = tieFounder(stage, *second); !tied)
        return tied;
    if (Status added = addOrganisations(stage, *second); !added)
        return added;
    int index = 0;
    for (const Person &person : persons()) {
        if (Status added = addPerson(stage, *second, person, index++); !added)
            return added;
    }
    for (const Juror &juror : jurors()) {
        if (Status added = addJuror(stage, *second, juror); !added)
            return added;
    }
    const auto president = stage.directory().addSignatory(
        *second, {SignatoryId{0}, u"Antoine Delorme"_s, u"Président"_s, QDate(2017, 3, 9)});
    if (!president)
        return president.error();
    return Done{};
}

/// Most jurors have said when they can come in July: the planning board has something to plan with.
Status giveTimes(Stage &stage)
{
    const QDate first(2021, 7, 5);
    const auto hours = [](QDate day, int from, int to) {
        return TimeRange{certifierInstant(day, QTime(from, 0)).toUTC(),
                         certifierInstant(day, QTime(to, 0)).toUTC()};
    };
    int index = 0;
    for (const Juror &juror : jurors()) {
        if (!juror.hasSignedCharter || juror.habilitatedTo)
            continue;
        // One in three comes in the mornings only.
        const int until = ++index % 3 == 0 ? 13 : 18;
        if (Status added =
                DirectoryUpkeepService(stage.context())
                    .addAvailability(stage.users.at(u"claire.morel"_s), stage.members.at(juror.login),
                                     {hours(first, 9, until), hours(first.addDays(1), 9, until)});
            !added)
            return added;
    }
    return Done{};
}

} // namespace

void planPeople(Agenda &agenda)
{
    agenda.at(beginning(), QTime(9, 0), introduce);
    agenda.at({2021, 5, 31}, QTime(17, 0), giveTimes);
}

} // namespace parchemin::demonstration
