#include "app/demonstration/story.h"

#include <algorithm>

#include "app/demonstration/cohort.h"
#include "app/demonstration/crowd.h"
#include "app/demonstration/experience.h"
#include "app/demonstration/particulars.h"
#include "app/demonstration/people.h"
#include "app/demonstration/portraits.h"
#include "app/demonstration/stagedays.h"

namespace parchemin::demonstration {
namespace {

/// Trainees for the title who have no part of their own.
Result<std::vector<Enrolment>> crowd()
{
    auto enrolments = cohort();
    if (!enrolments)
        return enrolments.error();
    const QStringList known = portraits() + particulars();
    std::erase_if(*enrolments, [&known](const Enrolment &enrolment) {
        return enrolment.route == AccessRoute::Vae || !enrolment.isClaimable ||
               known.contains(enrolment.number);
    });
    return enrolments;
}

} // namespace

QDateTime demonstrationInstant()
{
    return certifierInstant({2021, 6, 4}, QTime(11, 42));
}

Result<std::unique_ptr<Stage>> playStory(const QString &folder, const QDateTime &now, const Chapter &more,
                                         const ProgressCallback &progress)
{
    Agenda agenda;
    JuryCalendar calendar;
    planPeople(agenda);
    if (Status planned = planCohort(agenda); !planned)
        return planned.error();
    const auto trainees = crowd();
    if (!trainees)
        return trainees.error();
    planPortraits(agenda, calendar);
    planExperience(agenda, calendar);
    planParticulars(agenda);
    planCrowd(agenda, calendar, *trainees);
    if (more)
        more(agenda, calendar);
    calendar.plan(agenda);

    auto stage = Stage::create(folder, certifierInstant(beginning(), QTime(8, 0)), now);
    if (!stage)
        return stage.error();
    if (Status played = agenda.play(**stage, now, progress); !played)
        return played.error();
    return stage;
}

} // namespace parchemin::demonstration
