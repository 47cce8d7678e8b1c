#include "app/demonstration/crowd.h"

#include <array>

#include "app/demonstration/admissions.h"
#include "app/demonstration/projects.h"
#include "app/demonstration/stage.h"
#include "app/demonstration/stagedays.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::demonstration {
namespace {

constexpr int blockCount = 5;

/// A trainee's course, drawn from his place in the list alone: the story is the same every time.
struct Trainee
{
    QString number;
    int index;
    QDate enteredOn;

    [[nodiscard]] QString mentor() const
    {
        static const std::array mentors{u"fatima.ziani"_s, u"pierre.kermarrec"_s, u"laure.dumont"_s,
                                        u"karim.haddou"_s, u"julien.roche"_s};
        return mentors.at(static_cast<std::size_t>(index) % mentors.size());
    }
    /// The first block may be evaluated by a mentor who validates no other (BR-05).
    [[nodiscard]] bool hasPlainMentor() const { return index % 4 == 0; }
    [[nodiscard]] int pace() const { return 32 + index * 7 % 5 * 6; }
    [[nodiscard]] bool withdraws() const { return index % 9 == 4; }
    [[nodiscard]] bool lapses() const { return index % 13 == 6; }
    /// How many blocks he gets before he stops.
    [[nodiscard]] int blocks() const { return withdraws() || lapses() ? index % 4 : blockCount; }
    [[nodiscard]] bool reworks(int block) const { return index % 6 == 2 && block == index % blockCount + 1; }
    [[nodiscard]] bool passesConditionally(int block) const
    {
        return index % 8 == 5 && block == index % 4 + 2 && !reworks(block);
    }
    [[nodiscard]] bool isGroupWork(int block) const { return index % 12 == 3 && block == 2; }
};

Attempt attemptOf(const Trainee &trainee, int block, QDate submittedOn)
{
    const bool isPlain = block == 1 && trainee.hasPlainMentor();
    return {.candidate = trainee.number,
            .block = block,
            .mentor = isPlain ? u"ines.valette"_s : trainee.mentor(),
            .submittedOn = submittedOn,
            .evaluatedOn = workday(submittedOn.addDays(daysToEvaluate)),
            .isGroupWork = trainee.isGroupWork(block)};
}

/// A block from its first attempt to its validation, whose day it gives.
QDate planBlock(Agenda &agenda, const Trainee &trainee, int block, QDate submittedOn)
{
    Attempt attempt = attemptOf(trainee, block, submittedOn);
    if (trainee.reworks(block)) {
        attempt.outcome = EvaluationOutcome::ToRework;
        planAttempt(agenda, attempt);
        attempt = attemptOf(trainee, block, workday(attempt.evaluatedOn->addDays(12)));
    }
    if (trainee.passesConditionally(block)) {
        attempt.outcome = EvaluationOutcome::Conditional;
        planAttempt(agenda, attempt);
        const QDate added = attempt.evaluatedOn->addDays(1);
        const QDate reviewed = workday(added.addDays(1));
        planMoreFiles(agenda, trainee.number, block, added);
        planEvaluation(agenda, attempt, reviewed, EvaluationOutcome::Validated);
        planValidation(agenda, trainee.number, block, workday(reviewed.addDays(1)));
        return workday(reviewed.addDays(1));
    }
    attempt.validatedOn = workday(attempt.submittedOn.addDays(daysToValidate));
    planAttempt(agenda, attempt);
    return *attempt.validatedOn;
}

void planEnd(Agenda &agenda, const Trainee &trainee, QDate last)
{
    if (trainee.withdraws()) {
        planWithdrawal(agenda, trainee.number, workday(last.addDays(40)), u"Le candidat change de projet."_s);
    } else {
        agenda.at(workday(last.addMonths(14)), QTime(9, 0), [number = trainee.number](Stage &stage) {
            return stage.candidacies().lapse(stage.users.at(u"claire.morel"_s), stage.candidates.at(number),
                                             u"Sans nouvelles malgré deux relances écrites."_s);
        });
    }
}

void planTrainee(Agenda &agenda, JuryCalendar &calendar, const Trainee &trainee)
{
    const QDate welcomed = workday(trainee.enteredOn.addDays(1));
    planMentor(agenda, trainee.number, trainee.mentor(), welcomed);
    if (trainee.hasPlainMentor())
        planMentor(agenda, trainee.number, u"ines.valette"_s, welcomed, 1);
    QDate submittedOn = workday(trainee.enteredOn.addDays(trainee.pace()));
    QDate validatedOn = welcomed;
    for (int block = 1; block <= trainee.blocks(); ++block) {
        validatedOn = planBlock(agenda, trainee, block, submittedOn);
        submittedOn = workday(std::max(validatedOn.addDays(2), submittedOn.addDays(trainee.pace())));
    }
    if (trainee.blocks() == blockCount) {
        calendar.expect(trainee.number, validatedOn);
    } else {
        planEnd(agenda, trainee, validatedOn);
    }
}

} // namespace

void planCrowd(Agenda &agenda, JuryCalendar &calendar, const std::vector<Enrolment> &enrolments)
{
    int index = 0;
    for (const Enrolment &enrolment : enrolments)
        planTrainee(agenda, calendar, {enrolment.number, index++, enrolment.enteredOn});
}

} // namespace parchemin::demonstration
