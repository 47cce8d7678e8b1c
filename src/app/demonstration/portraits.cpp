#include "app/demonstration/portraits.h"

#include "parchemin/store/candidacyrepository.h"

#include "app/demonstration/admissions.h"
#include "app/demonstration/mentorlogins.h"
#include "app/demonstration/projects.h"
#include "app/demonstration/stage.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::demonstration {
namespace {

QDate bigJury()
{
    return {2021, 6, 21};
}

/// A block validated at the first attempt, eight days after it was handed in.
void planBlock(Agenda &agenda, const QString &candidate, int block, const QString &mentor, QDate submittedOn)
{
    planCourse(agenda, {candidate, mentor, submittedOn, 1, 1, block});
}

void planAmrani(Agenda &agenda)
{
    const auto yasmine = u"2021-0042"_s;
    planMentor(agenda, yasmine, roche(), {2020, 11, 3});
    planAttempt(agenda, {.candidate = yasmine,
                         .block = 1,
                         .mentor = roche(),
                         .submittedOn = {2021, 1, 11},
                         .evaluatedOn = QDate(2021, 1, 15),
                         .validatedOn = QDate(2021, 1, 18),
                         .fileName = u"Veille.pdf"_s});
    planAttempt(agenda, {.candidate = yasmine,
                         .block = 2,
                         .mentor = roche(),
                         .submittedOn = {2021, 3, 10},
                         .evaluatedOn = QDate(2021, 3, 18),
                         .validatedOn = QDate(2021, 3, 22),
                         .fileName = u"Site v1.pdf"_s,
                         .files = 2});
    planAttempt(agenda, {.candidate = yasmine,
                         .block = 3,
                         .mentor = roche(),
                         .submittedOn = {2021, 4, 26},
                         .evaluatedOn = QDate(2021, 5, 3),
                         .outcome = EvaluationOutcome::ToRework,
                         .fileName = u"Pilotage v1.pdf"_s,
                         .comment = u"Les indicateurs de suivi manquent."_s});
    planAttempt(agenda, {.candidate = yasmine,
                         .block = 4,
                         .mentor = roche(),
                         .submittedOn = {2021, 5, 12},
                         .evaluatedOn = QDate(2021, 5, 19),
                         .outcome = EvaluationOutcome::ToRework,
                         .fileName = u"Réponse client v1.pdf"_s,
                         .comment = u"Le devis est à reprendre : coûts et marges ne sont pas justifiés."_s});
    planAttempt(agenda, {.candidate = yasmine,
                         .block = 3,
                         .mentor = roche(),
                         .submittedOn = {2021, 6, 2},
                         .evaluatedOn = QDate(2021, 6, 4),
                         .fileName = u"Pilotage v2.pdf"_s,
                         .files = 3});
}

/// A VAE whose first jury granted four blocks; a prior proof brought the fifth.
void planBertin(Agenda &agenda, JuryCalendar &calendar)
{
    const auto hugo = u"2020-0017"_s;
    planAdmission(agenda, {.candidate = hugo,
                           .receivedOn = {2020, 9, 16},
                           .completeOn = QDate(2020, 9, 21),
                           .ruling = Ruling::Accepted,
                           .ruledOn = QDate(2020, 10, 5),
                           .dossierOn = QDate(2020, 12, 10)});
    calendar.reserve({2021, 1, 25}, {hugo, QTime(9, 0), Passing::Partial, {1, 2, 3, 4}});
    planResumption(agenda, hugo, {2021, 2, 8});
    planRecognition(agenda, hugo, 5, {2021, 5, 10}, ValidationSource::PriorProof,
                    u"Cadrage de projets attesté par une certification antérieure de même niveau."_s);
    planDossier(agenda, hugo, {2021, 5, 12});
    calendar.reserve(bigJury(), {hugo, QTime(9, 0), Passing::Full});
}

/// A VAE whose first jury granted four blocks, and who works on the fifth with a mentor.
void planHaddad(Agenda &agenda, JuryCalendar &calendar)
{
    const auto leila = u"2020-0047"_s;
    planAdmission(agenda, {.candidate = leila,
                           .receivedOn = {2020, 11, 24},
                           .completeOn = QDate(2020, 11, 27),
                           .ruling = Ruling::Accepted,
                           .ruledOn = QDate(2020, 12, 18),
                           .dossierOn = QDate(2021, 2, 10)});
    calendar.reserve({2021, 3, 19}, {leila, QTime(9, 0), Passing::Partial, {1, 2, 3, 4}});
    planResumption(agenda, leila, {2021, 4, 6});
    planMentor(agenda, leila, dumont(), {2021, 4, 7});
    planAttempt(agenda, {.candidate = leila,
                         .block = 5,
                         .mentor = dumont(),
                         .submittedOn = {2021, 5, 25},
                         .evaluatedOn = QDate(2021, 6, 1)});
}

void planTrainees(Agenda &agenda)
{
    const auto fatou = u"2020-0023"_s;
    planMentor(agenda, fatou, ziani(), {2020, 10, 6});
    planCourse(agenda, {fatou, ziani(), {2020, 12, 7}, 52, 3});
    planAttempt(agenda, {fatou, 4, ziani(), {2021, 5, 26}, QDate(2021, 6, 2)});
    planAttempt(agenda, {fatou, 5, ziani(), {2021, 6, 1}});

    const auto ines = u"2020-0031"_s;
    planMentor(agenda, ines, kermarrec(), {2020, 10, 13});
    planBlock(agenda, ines, 1, kermarrec(), {2020, 12, 1});
    planAttempt(agenda,
                {ines, 2, kermarrec(), {2021, 5, 17}, QDate(2021, 5, 25), EvaluationOutcome::ToRework});

    const auto elodie = u"2020-0035"_s;
    planMentor(agenda, elodie, dumont(), {2020, 9, 8});
    planCourse(agenda, {elodie, dumont(), {2020, 11, 2}, 45, 4});
    planAttempt(agenda, {elodie, 5, dumont(), {2021, 5, 27}, QDate(2021, 6, 3)});

    const auto mathieu = u"2020-0038"_s;
    planMentor(agenda, mathieu, roche(), {2020, 9, 15});
    planBlock(agenda, mathieu, 1, roche(), {2020, 12, 14});
    planAttempt(agenda, {mathieu, 2, roche(), {2021, 5, 31}});
    planAttempt(agenda, {mathieu, 3, roche(), {2021, 6, 3}});

    const auto anna = u"2021-0003"_s;
    planMentor(agenda, anna, ziani(), {2021, 1, 12});
    planCourse(agenda, {anna, ziani(), {2021, 2, 8}, 40, 2});
    planAttempt(agenda, {anna, 3, ziani(), {2021, 5, 28}, QDate(2021, 6, 3), EvaluationOutcome::Conditional});

    const auto thomas = u"2021-0009"_s;
    planMentor(agenda, thomas, kermarrec(), {2021, 1, 19});
    planAttempt(agenda, {thomas, 1, kermarrec(), {2021, 6, 2}});

    const auto minhAnh = u"2021-0011"_s;
    planMentor(agenda, minhAnh, dumont(), {2021, 2, 2});
    planCourse(agenda, {minhAnh, dumont(), {2021, 2, 22}, 30, 3});
    planAttempt(agenda, {minhAnh, 4, dumont(), {2021, 6, 1}});

    const auto deniz = u"2021-0014"_s;
    planMentor(agenda, deniz, roche(), {2021, 2, 2});
    planCourse(agenda, {deniz, roche(), {2021, 3, 1}, 35, 2});
    planAttempt(agenda, {deniz, 3, roche(), {2021, 5, 25}, QDate(2021, 6, 1)});
}

/// Those whom the jury of 21 June 2021 is convened for, besides Hugo Bertin.
void planBigJury(Agenda &agenda, JuryCalendar &calendar)
{
    const auto nathan = u"2020-0044"_s;
    planMentor(agenda, nathan, ziani(), {2020, 11, 17});
    planCourse(agenda, {nathan, ziani(), {2020, 12, 1}, 33});
    calendar.reserve(bigJury(), {nathan, QTime(10, 0), Passing::Full});

    const auto elif = u"2021-0018"_s;
    planMentor(agenda, elif, dumont(), {2021, 2, 16});
    planCourse(agenda, {elif, dumont(), {2021, 2, 22}, 20});
    calendar.reserve(bigJury(), {elif, QTime(11, 0), Passing::Deferred});

    const auto lou = u"2021-0021"_s;
    planMentor(agenda, lou, kermarrec(), {2021, 3, 2});
    planCourse(agenda, {lou, kermarrec(), {2021, 3, 8}, 17});
    agenda.at({2021, 3, 15}, QTime(10, 0), [lou](Stage &stage) -> Status {
        const auto candidacy = CandidacyRepository(stage.database()).load(stage.candidates.at(lou));
        if (!candidacy)
            return candidacy.error();
        const auto granted =
            stage.directory().grantAccommodation(stage.users.at(u"marion.ancel"_s), candidacy->person,
                                                 {u"TIERS_TEMPS"_s}, 33, {2021, 3, 15}, std::nullopt);
        return granted ? Status(Done{}) : Status(granted.error());
    });
    calendar.reserve(bigJury(), {lou, QTime(14, 0), Passing::Full, {}, false});

    const auto omar = u"2021-0024"_s;
    planMentor(agenda, omar, roche(), {2021, 3, 9});
    planRecognition(agenda, omar, 1, {2021, 3, 22}, ValidationSource::Equivalence,
                    u"Bloc équivalent d'une autre fiche du même certificateur, correspondance totale."_s);
    planRecognition(agenda, omar, 2, {2021, 3, 22}, ValidationSource::PriorProof,
                    u"Attestation de bloc délivrée avant cette candidature."_s);
    planCourse(agenda, {omar, roche(), {2021, 3, 29}, 21, 3, 3});
    calendar.reserve(bigJury(), {omar, QTime(15, 0), Passing::Full});
}

} // namespace

void planPortraits(Agenda &agenda, JuryCalendar &calendar)
{
    planAmrani(agenda);
    planBertin(agenda, calendar);
    planHaddad(agenda, calendar);
    planTrainees(agenda);
    planBigJury(agenda, calendar);
}

QStringList portraits()
{
    return {u"2021-0042"_s, u"2020-0017"_s, u"2020-0023"_s, u"2020-0031"_s, u"2020-0035"_s,
            u"2020-0038"_s, u"2020-0044"_s, u"2020-0047"_s, u"2021-0003"_s, u"2021-0009"_s,
            u"2021-0011"_s, u"2021-0014"_s, u"2021-0018"_s, u"2021-0021"_s, u"2021-0024"_s};
}

} // namespace parchemin::demonstration
