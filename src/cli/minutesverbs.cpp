#include "parchemin/app/minutessigner.h"
#include "parchemin/app/sentences.h"

#include <algorithm>

#include "cli/invocation.h"
#include "cli/lookup.h"
#include "cli/sessionact.h"
#include "cli/translate.h"
#include "cli/unlocking.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

/// The minutes that count: the latest ones of the session.
Result<Minutes> latestMinutes(const Invocation &call, SessionId session)
{
    const auto all = call.work().deliberations().minutesOf(session);
    if (!all)
        return all.error();
    if (all->empty())
        return Error{ErrorCode::NotFound, u"the session has no minutes yet"_s, call.argument(0)};
    return *std::ranges::max_element(*all, {}, &Minutes::id);
}

Result<ExitStatus> draw(Invocation &call)
{
    return changeSession(call, [&call](JuryService &, SessionId session) -> Status {
        const auto drawn = call.work().deliberations().drawUpMinutes(call.actor(), session);
        if (!drawn)
            return drawn.error();
        const auto minutes = latestMinutes(call, session);
        if (!minutes)
            return minutes.error();
        call.out() << translate("Cli", "Minutes %1 drawn up.").arg(minutes->number) << '\n';
        return Done{};
    });
}

/// Who signs now: those named, or every member present who has not signed.
Result<std::vector<JuryMemberId>> signers(const Invocation &call, SessionId session, const Minutes &minutes)
{
    std::vector<JuryMemberId> members;
    const QStringList persons = call.texts(u"member"_s);
    for (const QString &person : persons) {
        const auto juror = jurorNamed(call, person);
        if (!juror)
            return juror.error();
        members.push_back(juror->id);
    }
    if (!call.has(u"all"_s))
        return members;
    const auto view = call.work().juries().view(session);
    if (!view)
        return view.error();
    for (const PanelSeat &seat : view->session.seats) {
        const bool hasSigned =
            std::ranges::count(minutes.signatures, seat.member.id, &MinutesSignature::member) > 0;
        if (seat.presence == Presence::Present && !hasSigned &&
            std::ranges::count(members, seat.member.id) == 0)
            members.push_back(seat.member.id);
    }
    return members;
}

/// One member, by his own certificate.
Result<ExitStatus> signByCertificate(Invocation &call)
{
    if (call.has(u"all"_s) || call.has(u"on-paper"_s))
        call.noteMisuse(translate("Cli", "A certificate signs for one member, on screen."));
    return changeSession(call, [&call](JuryService &, SessionId session) -> Status {
        const auto minutes = latestMinutes(call, session);
        if (!minutes)
            return minutes.error();
        const auto members = signers(call, session, *minutes);
        if (!members)
            return members.error();
        if (members->size() != 1)
            return Error{ErrorCode::InvalidInput, u"a certificate signs for one member"_s, u"--member"_s};
        const auto signer = signerTyped(call);
        if (!signer)
            return signer.error();
        return MinutesSigner(call.work().context())
            .sign(call.actor(), minutes->id, members->front(), *signer);
    });
}

Result<ExitStatus> sign(Invocation &call)
{
    if (!call.has(u"member"_s) && !call.has(u"all"_s))
        call.noteMisuse(translate("Cli", "Nobody is named: --member or --all."));
    if (call.has(u"pkcs12"_s))
        return signByCertificate(call);
    const SignatureMethod method =
        call.has(u"on-paper"_s) ? SignatureMethod::OnPaper : SignatureMethod::OnScreen;
    return changeSession(call, [&call, method](JuryService &, SessionId session) -> Status {
        const auto minutes = latestMinutes(call, session);
        if (!minutes)
            return minutes.error();
        const auto members = signers(call, session, *minutes);
        if (!members)
            return members.error();
        for (const JuryMemberId member : *members) {
            if (Status done = call.work().deliberations().sign(call.actor(), minutes->id, member, method);
                !done)
                return done;
        }
        return Done{};
    });
}

Result<ExitStatus> publish(Invocation &call)
{
    return changeSession(call, [&call](JuryService &, SessionId session) {
        return call.work().deliberations().publish(call.actor(), session);
    });
}

} // namespace

void addMinutesVerbs(Verbs &verbs)
{
    verbs.push_back(
        sessionVerb(u"minutes draw"_s, translate("Cli", "Freeze the minutes of a session."), draw));
    verbs.push_back(
        sessionVerb(u"minutes sign"_s, translate("Cli", "Record signatures under the minutes."), sign));
    verbs.back().options = {
        valued(u"member"_s, u"PERSON"_s, translate("Cli", "A member who signs; repeatable.")),
        flag(u"all"_s, translate("Cli", "Every member present who has not signed.")),
        flag(u"on-paper"_s, translate("Cli", "They signed on paper."))};
    for (const Option &option : signerOptions())
        verbs.back().options.push_back(option);
    verbs.push_back(sessionVerb(u"minutes publish"_s,
                                translate("Cli", "Publish the results and issue the notices."), publish));
}

} // namespace parchemin::cli
