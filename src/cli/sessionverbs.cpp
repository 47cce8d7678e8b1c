#include "parchemin/app/sentences.h"

#include "cli/invocation.h"
#include "cli/lookup.h"
#include "cli/sessionact.h"
#include "cli/sessionview.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

Result<ExitStatus> create(Invocation &call)
{
    const SessionDraft draft{.code = call.text(u"code"_s),
                             .day = call.dateIn(u"day"_s),
                             .startsAt = call.timeIn(u"time"_s),
                             .place = call.text(u"place"_s),
                             .modality = call.code<SessionModality>(u"modality"_s, sessionModalityFromCode,
                                                                    SessionModality::OnSite)};
    if (call.isMisused())
        return call.misused();
    const auto session = call.work().juries().createSession(call.actor(), draft);
    if (!session)
        return session.error();
    return tellSession(call, *session);
}

/// The seats of one role, as the option names them.
Status seatAll(const Invocation &call, const QString &option, SeatRole role, const QString &chair,
               std::vector<SeatDraft> &seats)
{
    const QStringList persons = call.texts(option);
    for (const QString &person : persons) {
        const auto juror = jurorNamed(call, person);
        if (!juror)
            return juror.error();
        seats.push_back({.member = juror->id, .role = role, .isChair = person == chair});
    }
    return Done{};
}

Result<ExitStatus> seat(Invocation &call)
{
    const auto session = sessionNamed(call, call.argument(0));
    if (!session)
        return session.error();
    const QString chair = call.text(u"chair"_s);
    std::vector<SeatDraft> seats;
    for (const auto &[option, role] :
         {std::pair{u"lead"_s, SeatRole::Lead}, std::pair{u"professional"_s, SeatRole::Professional},
          std::pair{u"substitute"_s, SeatRole::Substitute}}) {
        if (Status done = seatAll(call, option, role, chair, seats); !done)
            return done.error();
    }
    if (seats.empty())
        call.noteMisuse(translate("Cli", "Nobody is named: --lead, --professional, --substitute."));
    if (call.isMisused())
        return call.misused();
    if (Status done = call.work().juries().setSeats(call.actor(), *session, seats); !done)
        return done.error();
    return tellSession(call, *session);
}

Result<ExitStatus> constitute(Invocation &call)
{
    return changeSession(call, [&call](JuryService &service, SessionId session) {
        return service.constitute(call.actor(), session);
    });
}

Result<ExitStatus> detectConflicts(Invocation &call)
{
    const auto session = sessionNamed(call, call.argument(0));
    if (!session)
        return session.error();
    const auto conflicts = call.work().juries().detectConflicts(call.actor(), *session);
    if (!conflicts)
        return conflicts.error();
    const auto view = call.work().juries().view(*session);
    if (!view)
        return view.error();
    for (const ConflictOfInterest &conflict : *conflicts) {
        for (const PanelSeat &seated : view->session.seats) {
            if (seated.member.id == conflict.member)
                call.out() << seated.member.name << u": "_s;
        }
        for (const SessionView::Passage &passage : view->defences) {
            if (passage.defence.person == conflict.candidate)
                call.out() << passage.candidateName << u": "_s;
        }
        call.out() << word(conflict.kind) << u", "_s << conflict.evidence << '\n';
    }
    return call.done(
        translate("Cli", "%n new conflict(s) of interest recorded.", nullptr, conflicts->size()));
}

Result<ExitStatus> recuse(Invocation &call)
{
    const auto kind = call.code<ConflictKind>(u"kind"_s, conflictKindFromCode);
    const QString evidence = call.text(u"evidence"_s);
    if (call.isMisused())
        return call.misused();
    const auto juror = jurorNamed(call, call.argument(0));
    if (!juror)
        return juror.error();
    const auto candidacy = candidacyNamed(call, call.argument(1));
    if (!candidacy)
        return candidacy.error();
    const auto conflict =
        call.work().juries().declareConflict(call.actor(), juror->id, candidacy->person, kind, evidence);
    if (!conflict)
        return conflict.error();
    return call.done(translate("Cli", "%1 does not sit for dossier %2.").arg(juror->name, candidacy->number));
}

Result<ExitStatus> schedule(Invocation &call)
{
    const QTime time = call.timeIn(u"time"_s);
    if (call.isMisused())
        return call.misused();
    const auto session = sessionNamed(call, call.argument(0));
    if (!session)
        return session.error();
    const auto candidacy = candidacyNamed(call, call.argument(1));
    if (!candidacy)
        return candidacy.error();
    const auto view = call.work().juries().view(*session);
    if (!view)
        return view.error();
    const QDateTime start = certifierInstant(view->session.day, time);
    const auto defence = call.work().juries().schedule(call.actor(), *session, candidacy->id, start);
    if (!defence)
        return defence.error();
    return call.done(
        translate("Cli", "Dossier %1 defends at %2.").arg(candidacy->number, time.toString(u"HH:mm"_s)));
}

Result<ExitStatus> convene(Invocation &call)
{
    return changeSession(call, [&call](JuryService &service, SessionId session) -> Status {
        std::vector<DefenceId> waivers;
        const QStringList numbers = call.texts(u"waiver"_s);
        for (const QString &number : numbers) {
            const auto candidacy = candidacyNamed(call, number);
            if (!candidacy)
                return candidacy.error();
            const auto defence = defenceOf(call, *candidacy, session);
            if (!defence)
                return defence.error();
            waivers.push_back(defence->id);
        }
        return service.convene(call.actor(), session, waivers);
    });
}

void addReading(Verbs &verbs)
{
    verbs.push_back({.name = u"session list"_s,
                     .summary = translate("Cli", "List the jury sessions."),
                     .access = Access::Read,
                     .positionals = {},
                     .options = {},
                     .act = listSessions});
    verbs.push_back(
        {.name = u"session show"_s,
         .summary = translate("Cli", "Show a session: composition, defences, decisions, minutes."),
         .access = Access::Read,
         .positionals = {codeArgument()},
         .options = {},
         .act = showSession});
}

} // namespace

void addSessionVerbs(Verbs &verbs)
{
    addReading(verbs);
    verbs.push_back(
        {.name = u"session create"_s,
         .summary = translate("Cli", "Create a jury session."),
         .access = Access::Write,
         .positionals = {},
         .options = {needed(u"day"_s, u"DAY"_s, translate("Cli", "The day.")),
                     needed(u"time"_s, u"H:MM"_s, translate("Cli", "When it starts.")),
                     needed(u"place"_s, u"TEXT"_s, translate("Cli", "The place, or the video link.")),
                     valued(u"modality"_s, u"MODALITY"_s,
                            translate("Cli", "ON_SITE, REMOTE or MIXED; on site otherwise.")),
                     valued(u"code"_s, u"CODE"_s,
                            translate("Cli", "Its code; made from the day otherwise."))},
         .act = create});
    verbs.push_back(
        {.name = u"session seat"_s,
         .summary = translate("Cli", "Name the members of a session; replaces those named before."),
         .access = Access::Write,
         .positionals = {codeArgument()},
         .options = {valued(u"lead"_s, u"PERSON"_s, translate("Cli", "The pedagogical lead.")),
                     valued(u"professional"_s, u"PERSON"_s, translate("Cli", "A professional; repeatable.")),
                     valued(u"substitute"_s, u"PERSON"_s, translate("Cli", "A substitute; repeatable.")),
                     valued(u"chair"_s, u"PERSON"_s, translate("Cli", "Which of them chairs."))},
         .act = seat});
    verbs.push_back(
        sessionVerb(u"session constitute"_s, translate("Cli", "Constitute the jury lawfully."), constitute));
    verbs.push_back(sessionVerb(u"session conflicts"_s,
                                translate("Cli", "Record the ties that the records show."), detectConflicts));
    verbs.push_back(
        {.name = u"session recuse"_s,
         .summary = translate("Cli", "Record that a member does not sit for a candidate."),
         .access = Access::Write,
         .positionals = {{u"MEMBER"_s, translate("Cli", "The member's person number or login.")},
                         {u"REF"_s, translate("Cli", "The candidate's dossier number.")}},
         .options = {needed(u"kind"_s, u"KIND"_s,
                            translate("Cli", "PERSONAL, PROFESSIONAL, SAME_EMPLOYER, MENTORED, EVALUATED or "
                                             "TRAINER.")),
                     needed(u"evidence"_s, u"TEXT"_s, translate("Cli", "What the tie is."))},
         .act = recuse});
    verbs.push_back(
        {.name = u"session schedule"_s,
         .summary = translate("Cli", "Give a candidacy a defence in a session."),
         .access = Access::Write,
         .positionals = {codeArgument(), {u"REF"_s, translate("Cli", "The dossier number.")}},
         .options = {needed(u"time"_s, u"H:MM"_s, translate("Cli", "When it starts, on the session's day."))},
         .act = schedule});
    Verb conveneVerb =
        sessionVerb(u"session convene"_s, translate("Cli", "Convene the members and candidates."), convene);
    conveneVerb.options.push_back(valued(
        u"waiver"_s, u"REF"_s,
        translate("Cli", "A dossier whose candidate agreed in writing to a short notice; repeatable.")));
    verbs.push_back(conveneVerb);
}

} // namespace parchemin::cli
