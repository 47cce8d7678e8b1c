#pragma once

#include "cli/invocation.h"
#include "cli/lookup.h"

namespace parchemin::cli {

/// Tells a session's code and state after an act.
[[nodiscard]] Result<ExitStatus> tellSession(const Invocation &call, SessionId session);
/// The argument that names a session.
[[nodiscard]] Positional codeArgument();
/// A writing verb on one session.
[[nodiscard]] Verb sessionVerb(const QString &name, const QString &summary,
                               Result<ExitStatus> (*act)(Invocation &));

/// Does something to the session that the first argument names.
template <typename Act>
[[nodiscard]] Result<ExitStatus> changeSession(Invocation &call, Act act)
{
    if (call.isMisused())
        return call.misused();
    const auto session = sessionNamed(call, call.argument(0));
    if (!session)
        return session.error();
    if (Status done = act(call.work().juries(), *session); !done)
        return done.error();
    return tellSession(call, *session);
}

} // namespace parchemin::cli
