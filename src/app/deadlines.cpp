#include "parchemin/app/deadlines.h"

#include "parchemin/core/admissibility.h"

#include <algorithm>
#include <chrono>
#include <tuple>

#include "app/sessiontasks.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr int most = 300; ///< of one kind

/// What the deadlines are collected with.
struct Radar
{
    const WorkRepository &work;
    const OverviewQuestion &question;
    QDate until;
    std::vector<Deadline> deadlines = {};

    void add(Deadline deadline)
    {
        deadline.isOver = deadline.at ? question.now > *deadline.at : deadline.day < question.today();
        if (deadline.day <= until)
            deadlines.push_back(std::move(deadline));
    }
};

Deadline deadlineOf(DeadlineKind kind, const WaitingMatter &matter, QDate day)
{
    return {
        .kind = kind,
        .uid = matter.uuid,
        .day = day,
        .who = matter.personName,
        .target = {.candidacy = matter.candidacy, .block = matter.block, .submission = matter.submission}};
}

Deadline deadlineAt(DeadlineKind kind, const WaitingMatter &matter, const QDateTime &at)
{
    Deadline deadline = deadlineOf(kind, matter, certifierDay(at));
    deadline.at = at;
    return deadline;
}

Status addAdmissibilities(Radar &radar)
{
    const auto pending = radar.work.admissibilities(FileState::Complete, most);
    if (!pending)
        return pending.error();
    for (const WaitingMatter &matter : pending->first) {
        radar.add(deadlineOf(DeadlineKind::TacitAdmissibility, matter,
                             tacitAcceptanceDay(matter.day.value_or(matter.since),
                                                radar.question.policy.admissibilityTacitMonths)));
    }
    // An admissibility that has ended a year ago and more is no deadline any more.
    const auto ending =
        radar.work.endingAdmissibilities(radar.question.today().addYears(-1), radar.until, most);
    if (!ending)
        return ending.error();
    for (const WaitingMatter &matter : ending->first)
        radar.add(deadlineOf(DeadlineKind::AdmissibilityEnd, matter, matter.day.value_or(matter.since)));
    return Done{};
}

Status addConditional(Radar &radar)
{
    const auto running = radar.work.conditional(most);
    if (!running)
        return running.error();
    for (const WaitingMatter &matter : running->first) {
        if (matter.dueAt)
            radar.add(deadlineAt(DeadlineKind::ConditionalPass, matter, *matter.dueAt));
    }
    const auto reviews = radar.work.toReview(most);
    if (!reviews)
        return reviews.error();
    for (const WaitingMatter &matter : reviews->first) {
        if (matter.clockFrom) {
            const std::chrono::hours allowed(radar.question.policy.conditionalDecisionHours);
            radar.add(deadlineAt(DeadlineKind::ConditionalDecision, matter,
                                 matter.clockFrom->addDuration(allowed)));
        }
    }
    return Done{};
}

Status addTitles(Radar &radar)
{
    // Nothing records yet that a title was reported: what is past is not called late.
    const int months = radar.question.policy.cdcDueMonths;
    const auto issued = radar.work.titlesIssued(radar.question.today().addMonths(-months).addDays(-2),
                                                radar.until.addMonths(-months), most);
    if (!issued)
        return issued.error();
    for (const WaitingMatter &matter : issued->first) {
        if (const QDate due = matter.since.addMonths(months); due >= radar.question.today())
            radar.add(deadlineOf(DeadlineKind::TitleReport, matter, due));
    }
    return Done{};
}

Status addSessions(Radar &radar)
{
    const auto sessions = radar.work.sessions();
    if (!sessions)
        return sessions.error();
    for (const SessionWork &session : *sessions) {
        if (isCalledOff(session.state))
            continue;
        const auto add = [&radar, &session](DeadlineKind kind, QDate day) {
            radar.add({.kind = kind,
                       .uid = session.uuid,
                       .day = day,
                       .who = session.code,
                       .target = {.session = session.id}});
        };
        const bool isConvened =
            session.state != SessionState::Draft && session.state != SessionState::Composed;
        if (!isConvened && session.defences > 0)
            add(DeadlineKind::ConvocationNotice, lastConvocationDay(session.day, radar.question.policy));
        if (isConvened && session.state != SessionState::Convened)
            add(DeadlineKind::DecisionNotice, lastNotificationDay(session.day, radar.question.policy));
    }
    return Done{};
}

QString prefixOf(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::TacitAdmissibility:
        return u"tacit-admissibility"_s;
    case DeadlineKind::ConditionalPass:
        return u"conditional-pass"_s;
    case DeadlineKind::ConditionalDecision:
        return u"conditional-decision"_s;
    case DeadlineKind::ConvocationNotice:
        return u"convocation-notice"_s;
    case DeadlineKind::AdmissibilityEnd:
        return u"admissibility-end"_s;
    case DeadlineKind::RegistrationEnd:
        return u"registration-end"_s;
    case DeadlineKind::TitleReport:
        return u"title-report"_s;
    case DeadlineKind::DecisionNotice:
        return u"decision-notice"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString ruleOf(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::TacitAdmissibility:
        return u"BR-16"_s;
    case DeadlineKind::ConditionalPass:
    case DeadlineKind::ConditionalDecision:
        return u"BR-22"_s;
    case DeadlineKind::ConvocationNotice:
        return u"BR-52"_s;
    case DeadlineKind::AdmissibilityEnd:
        return u"BR-17"_s;
    case DeadlineKind::RegistrationEnd:
        return u"BR-11"_s;
    case DeadlineKind::TitleReport:
        return u"BR-80"_s;
    case DeadlineKind::DecisionNotice:
        return u"BR-67"_s;
    }
    Q_UNREACHABLE();
}

Result<std::vector<Deadline>> deadlinesOf(const Database &database, const OverviewQuestion &question,
                                          int days)
{
    const WorkRepository work(database, workScope(question));
    Radar radar{work, question, question.today().addDays(days)};
    for (const auto &add : {addAdmissibilities, addConditional, addTitles, addSessions}) {
        if (Status done = add(radar); !done)
            return done.error();
    }
    radar.add(
        {.kind = DeadlineKind::RegistrationEnd, .uid = question.rncpCode, .day = question.registeredUntil});
    for (Deadline &deadline : radar.deadlines)
        deadline.uid = prefixOf(deadline.kind) + u'-' + deadline.uid;
    std::ranges::stable_sort(radar.deadlines, {}, [](const Deadline &deadline) {
        return std::tuple(deadline.day, deadline.at.value_or(certifierInstant(deadline.day, QTime(23, 59))));
    });
    return std::move(radar.deadlines);
}

} // namespace parchemin
