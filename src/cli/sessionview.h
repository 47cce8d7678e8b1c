#pragma once

#include "parchemin/app/juryservice.h"

#include <QJsonObject>
#include <QTextStream>

#include "cli/invocation.h"

namespace parchemin::cli {

/// Shows a session with what its services say of it: composition, defences, decisions, minutes.
[[nodiscard]] Result<ExitStatus> showSession(Invocation &call);
/// Lists the sessions, latest day first.
[[nodiscard]] Result<ExitStatus> listSessions(Invocation &call);

} // namespace parchemin::cli
