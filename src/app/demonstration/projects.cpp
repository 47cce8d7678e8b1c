#include "app/demonstration/projects.h"

#include <array>

#include "app/demonstration/stage.h"
#include "app/demonstration/stagedays.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::demonstration {
namespace {

/// How many pages the shipped project of each block has.
constexpr std::array projectPages{1, 1, 1, 2, 2};

/// The minute of an act within its part of the morning: people do not all work at the same minute, and the
/// story is the same every time. Projects are handed in first, then evaluated, then validated.
QTime spread(QTime from, int minutes, const QString &candidate, int block)
{
    constexpr int personStep = 7;
    constexpr int blockStep = 11;
    const int serial = candidate.section(u'-', 1).toInt();
    return from.addSecs(60 * ((serial * personStep + block * blockStep) % minutes));
}

QTime depositTime(const QString &candidate, int block)
{
    return spread(QTime(8, 0), 55, candidate, block);
}

QTime evaluationTime(const QString &candidate, int block)
{
    return spread(QTime(9, 5), 95, candidate, block);
}

QTime validationTime(const QString &candidate, int block)
{
    return spread(QTime(10, 45), 40, candidate, block);
}

QString usualComment(EvaluationOutcome outcome, int block)
{
    static const std::array praise{
        u"Veille structurée, sources variées et tenues à jour."_s,
        u"Maquette soignée, code lisible, accessibilité prise en compte."_s,
        u"Planning tenu, indicateurs suivis, équipe bien informée."_s,
        u"Réponse argumentée, devis clair, échanges fluides avec le client."_s,
        u"Besoin bien reformulé, cadrage réaliste, risques identifiés."_s,
    };
    switch (outcome) {
    case EvaluationOutcome::Validated:
        return praise.at(static_cast<std::size_t>(block - 1));
    case EvaluationOutcome::Conditional:
        return u"Il manque peu : compléter la partie signalée et la redéposer sous 48 heures."_s;
    case EvaluationOutcome::ToRework:
        return u"Le projet est à reprendre sur les compétences signalées."_s;
    case EvaluationOutcome::RejectedFraud:
        return u"Des pages entières viennent d'une publication sans que la source soit citée."_s;
    }
    Q_UNREACHABLE();
}

/// How many competencies are still lacking: a conditional pass forgives at most a quarter (BR-22).
int lackingFor(EvaluationOutcome outcome)
{
    switch (outcome) {
    case EvaluationOutcome::Validated:
        return 0;
    case EvaluationOutcome::Conditional:
        return 1;
    case EvaluationOutcome::ToRework:
    case EvaluationOutcome::RejectedFraud:
        return 3;
    }
    Q_UNREACHABLE();
}

Status deposit(Stage &stage, const Attempt &attempt)
{
    SubmissionDraft draft{.candidacy = stage.candidates.at(attempt.candidate),
                          .block = attempt.block,
                          .originalityStatement = u"Je déclare que ce travail est le mien."_s,
                          .isGroupWork = attempt.isGroupWork,
                          .files = {stage.projectFile(attempt.block, attempt.fileName)}};
    for (int number = 1; number < attempt.files; ++number)
        draft.files.push_back(stage.projectFile(attempt.block, u"Annexe %1.pdf"_s.arg(number)));
    const auto deposited = stage.submissions().deposit(stage.users.at(u"nadia.perrot"_s), draft);
    if (!deposited)
        return deposited.error();
    stage.attempts.set(nameOf(attempt.candidate, attempt.block), *deposited);
    return Done{};
}

Status evaluate(Stage &stage, const Attempt &attempt, EvaluationOutcome outcome)
{
    const Actor &mentor = stage.users.at(attempt.mentor);
    const SkillBlock *block = stage.context().rules.current().block(attempt.block);
    Q_ASSERT(block != nullptr && mentor.person);
    const QString comment =
        attempt.comment.isEmpty() ? usualComment(outcome, attempt.block) : attempt.comment;
    const EvaluationDraft draft{.submission = stage.attempts.at(nameOf(attempt.candidate, attempt.block)),
                                .evaluator = *mentor.person,
                                .ratings = ratings(*block, lackingFor(outcome),
                                                   stage.projectFile(attempt.block, attempt.fileName).name),
                                .outcome = outcome,
                                .comment = comment};
    const auto locked = stage.evaluations().lock(mentor, draft);
    if (!locked)
        return locked.error();
    return Done{};
}

Status validate(Stage &stage, const QString &candidate, int block)
{
    const auto validated =
        stage.blocks().validate(stage.users.at(u"claire.morel"_s), stage.candidates.at(candidate), block);
    if (!validated)
        return validated.error();
    stage.validations.set(nameOf(candidate, block), *validated);
    return Done{};
}

} // namespace

void planMentor(Agenda &agenda, const QString &candidate, const QString &mentor, QDate on,
                std::optional<int> block)
{
    agenda.at(on, QTime(8, 35), [candidate, mentor, block](Stage &stage) -> Status {
        const auto assigned =
            stage.submissions().assignMentor(stage.users.at(u"nadia.perrot"_s),
                                             stage.candidates.at(candidate), stage.mentors.at(mentor), block);
        if (!assigned)
            return assigned.error();
        return Done{};
    });
}

void planAttempt(Agenda &agenda, const Attempt &attempt)
{
    agenda.at(attempt.submittedOn, depositTime(attempt.candidate, attempt.block),
              [attempt](Stage &stage) { return deposit(stage, attempt); });
    if (attempt.evaluatedOn)
        planEvaluation(agenda, attempt, *attempt.evaluatedOn, attempt.outcome);
    if (attempt.validatedOn)
        planValidation(agenda, attempt.candidate, attempt.block, *attempt.validatedOn);
}

void planEvaluation(Agenda &agenda, const Attempt &attempt, QDate on, EvaluationOutcome outcome)
{
    agenda.at(on, evaluationTime(attempt.candidate, attempt.block),
              [attempt, outcome](Stage &stage) { return evaluate(stage, attempt, outcome); });
}

void planValidation(Agenda &agenda, const QString &candidate, int block, QDate on)
{
    agenda.at(on, validationTime(candidate, block),
              [candidate, block](Stage &stage) { return validate(stage, candidate, block); });
}

void planMoreFiles(Agenda &agenda, const QString &candidate, int block, QDate on)
{
    agenda.at(on, depositTime(candidate, block), [candidate, block](Stage &stage) {
        return stage.submissions().addFiles(stage.users.at(u"nadia.perrot"_s),
                                            stage.attempts.at(nameOf(candidate, block)),
                                            {stage.projectFile(block, u"Complément.pdf"_s)});
    });
}

void planRecognition(Agenda &agenda, const QString &candidate, int block, QDate on, ValidationSource source,
                     const QString &legalNote)
{
    agenda.at(
        on, validationTime(candidate, block), [candidate, block, source, legalNote](Stage &stage) -> Status {
            const auto recognised = stage.blocks().recognise(
                stage.users.at(u"claire.morel"_s), stage.candidates.at(candidate), block, source, legalNote);
            if (!recognised)
                return recognised.error();
            stage.validations.set(nameOf(candidate, block), *recognised);
            return Done{};
        });
}

std::vector<CompetencyRating> ratings(const SkillBlock &block, int lacking, const QString &fileName)
{
    const int count = static_cast<int>(block.competencies.size());
    const int acquired = count - lacking;
    const int pages = projectPages.at(static_cast<std::size_t>(block.number - 1));
    std::vector<CompetencyRating> all;
    for (const Competency &competency : block.competencies) {
        const bool isAcquired = competency.ordinal <= acquired;
        all.push_back(
            {.competency = competency.ordinal,
             .level = isAcquired ? RatingLevel::Acquired : RatingLevel::NotAcquired,
             .comment = isAcquired ? QString() : u"À approfondir."_s,
             .evidence = u"%1, p. %2"_s.arg(fileName).arg(1 + (competency.ordinal - 1) * pages / count)});
    }
    return all;
}

QDate planCourse(Agenda &agenda, const Course &course)
{
    QDate submittedOn = workday(course.firstOn);
    QDate validatedOn = submittedOn;
    for (int block = course.start; block < course.start + course.blocks; ++block) {
        validatedOn = workday(submittedOn.addDays(daysToValidate));
        planAttempt(agenda, {.candidate = course.candidate,
                             .block = block,
                             .mentor = course.mentor,
                             .submittedOn = submittedOn,
                             .evaluatedOn = workday(submittedOn.addDays(daysToEvaluate)),
                             .validatedOn = validatedOn});
        submittedOn = workday(submittedOn.addDays(course.paceDays));
    }
    return validatedOn;
}

} // namespace parchemin::demonstration
