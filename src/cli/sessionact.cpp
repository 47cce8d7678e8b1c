#include "cli/sessionact.h"

#include "parchemin/app/sentences.h"

#include "cli/translate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {

Result<ExitStatus> tellSession(const Invocation &call, SessionId session)
{
    const auto view = call.work().juries().view(session);
    if (!view)
        return view.error();
    return call.done(translate("Cli", "Session %1: %2.").arg(view->session.code, word(view->session.state)));
}

Positional codeArgument()
{
    return {u"CODE"_s, translate("Cli", "The session's code.")};
}

Verb sessionVerb(const QString &name, const QString &summary, Result<ExitStatus> (*act)(Invocation &))
{
    return {.name = name,
            .summary = summary,
            .access = Access::Write,
            .positionals = {codeArgument()},
            .options = {},
            .act = act};
}

} // namespace parchemin::cli
