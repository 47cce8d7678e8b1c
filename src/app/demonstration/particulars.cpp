#include "app/demonstration/particulars.h"

#include "parchemin/store/candidacyrepository.h"

#include "app/demonstration/admissions.h"
#include "app/demonstration/mentorlogins.h"
#include "app/demonstration/projects.h"
#include "app/demonstration/stage.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::demonstration {
namespace {

/// The work that comes before the situation: some blocks, validated.
void planStart(Agenda &agenda, const QString &candidate, const QString &mentor, QDate on, int blocks)
{
    planMentor(agenda, candidate, mentor, on);
    planCourse(agenda, {candidate, mentor, on.addDays(20), 30, blocks});
}

/// A suspicion that was confirmed, and one that is being looked into (BR-26).
void planFrauds(Agenda &agenda)
{
    const auto confirmed = u"2020-0090"_s;
    planStart(agenda, confirmed, ziani(), {2020, 12, 7}, 1);
    planAttempt(agenda, {confirmed, 2, ziani(), {2021, 3, 8}});
    agenda.at({2021, 3, 11}, QTime(9, 0), [confirmed](Stage &stage) {
        return stage.submissions().openFraudCase(
            stage.users.at(u"fatima.ziani"_s), stage.attempts.at(nameOf(confirmed, 2)),
            FraudCategory::Plagiarism, u"Douze pages reprises d'un blog."_s);
    });
    agenda.at({2021, 3, 25}, QTime(9, 0), [confirmed](Stage &stage) {
        return stage.submissions().closeFraudCase(
            stage.users.at(u"claire.morel"_s), stage.attempts.at(nameOf(confirmed, 2)),
            u"Entretien du 24 mars : les emprunts sont reconnus."_s, true);
    });
    const auto suspected = u"2020-0091"_s;
    planStart(agenda, suspected, dumont(), {2020, 12, 8}, 2);
    planAttempt(agenda, {suspected, 3, dumont(), {2021, 5, 24}});
    agenda.at({2021, 5, 27}, QTime(9, 0), [suspected](Stage &stage) {
        return stage.submissions().openFraudCase(
            stage.users.at(u"laure.dumont"_s), stage.attempts.at(nameOf(suspected, 3)),
            FraudCategory::UndeclaredAssistance, u"Le budget est identique à celui d'un autre dossier."_s);
    });
}

/// Conditional passes: overdue, in review, sent back.
void planConditionals(Agenda &agenda)
{
    const auto overdue = u"2020-0088"_s;
    planStart(agenda, overdue, ziani(), {2020, 11, 17}, 2);
    planAttempt(agenda,
                {overdue, 3, ziani(), {2021, 5, 20}, QDate(2021, 5, 27), EvaluationOutcome::Conditional});

    const auto inReview = u"2020-0086"_s;
    planStart(agenda, inReview, roche(), {2020, 11, 17}, 3);
    planAttempt(agenda,
                {inReview, 4, roche(), {2021, 5, 26}, QDate(2021, 6, 2), EvaluationOutcome::Conditional});
    planMoreFiles(agenda, inReview, 4, {2021, 6, 3});

    const auto sentBack = u"2020-0087"_s;
    planStart(agenda, sentBack, dumont(), {2020, 11, 17}, 1);
    planAttempt(agenda,
                {sentBack, 2, dumont(), {2021, 5, 3}, QDate(2021, 5, 10), EvaluationOutcome::Conditional});
    agenda.at({2021, 5, 14}, QTime(9, 0), [sentBack](Stage &stage) {
        return stage.submissions().sendBackOverdue(stage.users.at(u"laure.dumont"_s),
                                                   stage.attempts.at(nameOf(sentBack, 2)));
    });
}

/// An evaluation corrected by another (BR-24), and a project taken back before its evaluation.
void planSecondThoughts(Agenda &agenda)
{
    const auto corrected = u"2020-0089"_s;
    planStart(agenda, corrected, roche(), {2020, 11, 24}, 2);
    planAttempt(agenda,
                {corrected, 3, roche(), {2021, 5, 17}, QDate(2021, 5, 25), EvaluationOutcome::ToRework});
    agenda.at({2021, 5, 26}, QTime(9, 0), [corrected](Stage &stage) -> Status {
        const Actor &mentor = stage.users.at(u"julien.roche"_s);
        const SubmissionId submission = stage.attempts.at(nameOf(corrected, 3));
        const auto evaluations = stage.evaluations().ofSubmission(submission);
        if (!evaluations)
            return evaluations.error();
        const SkillBlock *block = stage.context().rules.current().block(3);
        const EvaluationDraft draft{.submission = submission,
                                    .evaluator = *mentor.person,
                                    .ratings = ratings(*block, 0, stage.projectFile(3, {}).name),
                                    .outcome = EvaluationOutcome::Validated,
                                    .comment = u"Les annexes avaient échappé à la première lecture."_s};
        const auto second = stage.evaluations().correct(mentor, evaluations->back().id, draft,
                                                        u"Annexes 2 et 3 non lues la première fois."_s);
        if (!second)
            return second.error();
        return Done{};
    });
    planValidation(agenda, corrected, 3, {2021, 6, 3});
    const auto takenBack = u"2021-0066"_s;
    planMentor(agenda, takenBack, ziani(), {2021, 2, 2});
    planAttempt(agenda, {takenBack, 1, ziani(), {2021, 5, 31}});
    agenda.at({2021, 6, 1}, QTime(9, 0), [takenBack](Stage &stage) {
        return stage.submissions().withdraw(stage.users.at(u"nadia.perrot"_s),
                                            stage.attempts.at(nameOf(takenBack, 1)),
                                            u"Déposé par erreur : version de travail."_s);
    });
    planAttempt(agenda, {takenBack, 1, ziani(), {2021, 6, 2}});
}

/// A validation made on the wrong dossier, with an attestation that rested on it (BR-34).
void planCancellation(Agenda &agenda)
{
    const auto robin = u"2020-0083"_s;
    planStart(agenda, robin, dumont(), {2020, 9, 10}, 3);
    agenda.at({2021, 1, 11}, QTime(14, 0), [robin](Stage &stage) -> Status {
        const auto issued = stage.documents().issueBlockAttestation(stage.users.at(u"nadia.perrot"_s),
                                                                    stage.candidates.at(robin), {1, 2});
        if (!issued)
            return issued.error();
        return Done{};
    });
    agenda.at({2021, 2, 8}, QTime(9, 0), [robin](Stage &stage) {
        return stage.blocks().cancel(stage.users.at(u"claire.morel"_s), stage.users.at(u"helene.garand"_s),
                                     stage.validations.at(nameOf(robin, 2)), CancellationKind::ClericalError,
                                     u"Validation saisie sur le mauvais dossier."_s);
    });
}

/// Some blocks only: completed, under way, and completed then widened to the whole title.
void planBlocksAlone(Agenda &agenda)
{
    const auto completed = u"2020-0066"_s;
    planMentor(agenda, completed, roche(), {2020, 3, 19});
    planCourse(agenda, {completed, roche(), {2020, 5, 4}, 40, 2, 3});
    agenda.at({2020, 7, 15}, QTime(14, 0), [completed](Stage &stage) -> Status {
        const auto issued = stage.documents().issueBlockAttestation(stage.users.at(u"nadia.perrot"_s),
                                                                    stage.candidates.at(completed), {3, 4});
        if (!issued)
            return issued.error();
        return Done{};
    });
    const auto underWay = u"2020-0067"_s;
    planMentor(agenda, underWay, dumont(), {2020, 4, 7});
    planAttempt(agenda,
                {underWay, 2, dumont(), {2021, 5, 17}, QDate(2021, 5, 21), EvaluationOutcome::ToRework});

    const auto widened = u"2020-0074"_s;
    planMentor(agenda, widened, ziani(), {2020, 7, 8});
    planCourse(agenda, {widened, ziani(), {2020, 9, 1}, 40, 2});
    agenda.at({2020, 12, 1}, QTime(9, 0), [widened](Stage &stage) {
        return stage.candidacies().widenScope(stage.users.at(u"nadia.perrot"_s),
                                              stage.candidates.at(widened));
    });
    planCourse(agenda, {widened, ziani(), {2021, 2, 1}, 60, 2, 3});
}

Status returnAfterYears(Stage &stage, const QString &first, const QString &again)
{
    const Actor &registrar = stage.users.at(u"nadia.perrot"_s);
    const auto former = CandidacyRepository(stage.database()).load(stage.candidates.at(first));
    if (!former)
        return former.error();
    const auto candidacy = stage.candidacies().registerCandidacy(
        registrar, former->person,
        {.route = AccessRoute::Professionalisation, .enteredOn = {2021, 1, 18}, .number = again});
    if (!candidacy)
        return candidacy.error();
    stage.candidates.set(again, *candidacy);
    return Done{};
}

/// Five blocks, a withdrawal, and another candidacy two years later: they are still there (BR-33).
void planReturn(Agenda &agenda)
{
    const auto first = u"2018-0013"_s;
    planStart(agenda, first, dumont(), {2018, 6, 19}, 5);
    planWithdrawal(agenda, first, {2019, 1, 15}, u"Départ à l'étranger."_s);
    agenda.at({2021, 1, 18}, QTime(9, 0),
              [first](Stage &stage) { return returnAfterYears(stage, first, u"2021-0091"_s); });
}

/// Lapsed, then taken up again when the candidate came back to it.
void planSecondWind(Agenda &agenda)
{
    const auto lapsed = u"2019-0005"_s;
    planStart(agenda, lapsed, roche(), {2019, 3, 19}, 2);
    agenda.at({2020, 9, 7}, QTime(9, 0), [lapsed](Stage &stage) {
        return stage.candidacies().lapse(stage.users.at(u"claire.morel"_s), stage.candidates.at(lapsed),
                                         u"Sans nouvelles malgré deux relances écrites."_s);
    });
    planResumption(agenda, lapsed, {2021, 2, 1});
    planAttempt(agenda, {lapsed, 3, roche(), {2021, 6, 1}});
}

} // namespace

void planParticulars(Agenda &agenda)
{
    planFrauds(agenda);
    planConditionals(agenda);
    planSecondThoughts(agenda);
    planCancellation(agenda);
    planBlocksAlone(agenda);
    planReturn(agenda);
    planSecondWind(agenda);
}

QStringList particulars()
{
    return {u"2018-0013"_s, u"2019-0005"_s, u"2020-0066"_s, u"2020-0067"_s, u"2020-0074"_s,
            u"2020-0083"_s, u"2020-0086"_s, u"2020-0087"_s, u"2020-0088"_s, u"2020-0089"_s,
            u"2020-0090"_s, u"2020-0091"_s, u"2021-0066"_s};
}

} // namespace parchemin::demonstration
