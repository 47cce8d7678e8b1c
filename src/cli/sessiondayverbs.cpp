#include "parchemin/app/sentences.h"

#include "cli/invocation.h"
#include "cli/lookup.h"
#include "cli/sessionact.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

struct TypedPresence
{
    QString who;
    Presence presence;
};

/// "12=PRESENT", repeatable.
std::vector<TypedPresence> presencesOf(Invocation &call, const QString &option)
{
    std::vector<TypedPresence> typed;
    const QStringList values = call.texts(option);
    for (const QString &value : values) {
        typed.push_back(
            {value.section(u'=', 0, 0), call.codeIn(option, value.section(u'=', 1), presenceFromCode)});
    }
    return typed;
}

/// Records every member's or candidate's presence who is not recorded yet.
Status recordEverybody(const Invocation &call, JuryService &service, SessionId session)
{
    const auto view = service.view(session);
    if (!view)
        return view.error();
    for (const PanelSeat &seat : view->session.seats) {
        if (seat.presence != Presence::Expected)
            continue;
        if (Status done =
                service.recordMemberPresence(call.actor(), session, seat.member.id, Presence::Present);
            !done)
            return done;
    }
    for (const SessionView::Passage &passage : view->defences) {
        if (passage.defence.state != DefenceState::Convened || view->session.state != SessionState::Open)
            continue;
        if (Status done =
                service.recordCandidatePresence(call.actor(), passage.defence.id, Presence::Present);
            !done)
            return done;
    }
    return Done{};
}

Status recordMembers(const Invocation &call, JuryService &service, SessionId session,
                     const std::vector<TypedPresence> &members)
{
    for (const TypedPresence &typed : members) {
        const auto juror = jurorNamed(call, typed.who);
        if (!juror)
            return juror.error();
        if (Status done = service.recordMemberPresence(call.actor(), session, juror->id, typed.presence);
            !done)
            return done;
    }
    return Done{};
}

Status recordCandidates(const Invocation &call, JuryService &service, SessionId session,
                        const std::vector<TypedPresence> &candidates)
{
    for (const TypedPresence &typed : candidates) {
        const auto candidacy = candidacyNamed(call, typed.who);
        if (!candidacy)
            return candidacy.error();
        const auto defence = defenceOf(call, *candidacy, session);
        if (!defence)
            return defence.error();
        if (Status done = service.recordCandidatePresence(call.actor(), defence->id, typed.presence); !done)
            return done;
    }
    return Done{};
}

Result<ExitStatus> presence(Invocation &call)
{
    const auto members = presencesOf(call, u"member"_s);
    const auto candidates = presencesOf(call, u"candidate"_s);
    if (members.empty() && candidates.empty() && !call.has(u"all-present"_s))
        call.noteMisuse(translate("Cli", "Nobody is named: --member, --candidate or --all-present."));
    return changeSession(call, [&](JuryService &service, SessionId session) -> Status {
        if (Status done = recordMembers(call, service, session, members); !done)
            return done;
        if (Status done = recordCandidates(call, service, session, candidates); !done)
            return done;
        return call.has(u"all-present"_s) ? recordEverybody(call, service, session) : Status(Done{});
    });
}

Result<ExitStatus> open(Invocation &call)
{
    return changeSession(call, [&call](JuryService &service, SessionId session) {
        return service.open(call.actor(), session);
    });
}

Result<ExitStatus> hear(Invocation &call)
{
    return changeSession(call, [&call](JuryService &service, SessionId session) -> Status {
        const auto candidacy = candidacyNamed(call, call.argument(1));
        if (!candidacy)
            return candidacy.error();
        const auto defence = defenceOf(call, *candidacy, session);
        if (!defence)
            return defence.error();
        return service.hear(call.actor(), defence->id);
    });
}

Result<ExitStatus> postpone(Invocation &call)
{
    return changeSession(call, [&call](JuryService &service, SessionId session) -> Status {
        const QString reason = call.text(u"reason"_s);
        if (call.argument(1).isEmpty())
            return service.postpone(call.actor(), session, reason);
        const auto candidacy = candidacyNamed(call, call.argument(1));
        if (!candidacy)
            return candidacy.error();
        const auto defence = defenceOf(call, *candidacy, session);
        if (!defence)
            return defence.error();
        return service.postponeDefence(call.actor(), defence->id, reason);
    });
}

Result<ExitStatus> cancelSession(Invocation &call)
{
    return changeSession(call, [&call](JuryService &service, SessionId session) {
        return service.cancel(call.actor(), session, call.text(u"reason"_s));
    });
}

Result<ExitStatus> close(Invocation &call)
{
    return changeSession(call, [&call](JuryService &, SessionId session) {
        return call.work().deliberations().close(call.actor(), session);
    });
}

Result<ExitStatus> reportIncident(Invocation &call)
{
    const QString category = call.text(u"category"_s);
    const QString description = call.text(u"description"_s);
    return changeSession(call, [&](JuryService &service, SessionId session) -> Status {
        std::optional<DefenceId> defence;
        if (call.has(u"candidate"_s)) {
            const auto candidacy = candidacyNamed(call, call.text(u"candidate"_s));
            if (!candidacy)
                return candidacy.error();
            const auto found = defenceOf(call, *candidacy, session);
            if (!found)
                return found.error();
            defence = found->id;
        }
        const auto incident = service.reportIncident(call.actor(), session, defence, category, description);
        return incident ? Status(Done{}) : Status(incident.error());
    });
}

} // namespace

void addSessionDayVerbs(Verbs &verbs)
{
    const Option reason = needed(u"reason"_s, u"TEXT"_s, translate("Cli", "Why."));
    const Positional ref{u"REF"_s, translate("Cli", "The dossier number.")};
    const auto add = [&verbs](Verb verb, std::vector<Positional> more, std::vector<Option> options) {
        verb.positionals.insert(verb.positionals.end(), more.begin(), more.end());
        verb.options = std::move(options);
        verbs.push_back(std::move(verb));
    };
    add(sessionVerb(u"session open"_s, translate("Cli", "Open the session; its composition is fixed."), open),
        {}, {});
    add(sessionVerb(u"session presence"_s, translate("Cli", "Record who is present."), presence), {},
        {valued(u"member"_s, u"PERSON=PRESENCE"_s,
                translate("Cli", "A member: PRESENT, ABSENT or EXCUSED; repeatable.")),
         valued(u"candidate"_s, u"REF=PRESENCE"_s, translate("Cli", "A candidate, likewise; repeatable.")),
         flag(u"all-present"_s, translate("Cli", "Everybody who is still expected is present."))});
    add(sessionVerb(u"session hear"_s, translate("Cli", "Record that a candidate was heard."), hear), {ref},
        {});
    add(sessionVerb(u"session postpone"_s, translate("Cli", "Postpone a session, or one defence of it."),
                    postpone),
        {{u"REF"_s, translate("Cli", "The dossier number of one defence."), Positional::Count::Optional}},
        {reason});
    add(sessionVerb(u"session cancel"_s, translate("Cli", "Cancel a session."), cancelSession), {}, {reason});
    add(sessionVerb(u"session incident"_s, translate("Cli", "Report an incident."), reportIncident), {},
        {needed(u"category"_s, u"TEXT"_s, translate("Cli", "What kind.")),
         needed(u"description"_s, u"TEXT"_s, translate("Cli", "What happened.")),
         valued(u"candidate"_s, u"REF"_s, translate("Cli", "The candidate whose defence it concerns."))});
    add(sessionVerb(u"session close"_s, translate("Cli", "End the deliberations."), close), {}, {});
}

} // namespace parchemin::cli
