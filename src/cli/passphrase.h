#pragma once

#include "parchemin/core/result.h"
#include "parchemin/documents/proof/secret.h"

#include <QString>

namespace parchemin::cli {

class Invocation;

/// Where a passphrase comes from. Never the command line itself: every user of the machine can read that.
struct PassphraseSource
{
    QString option;       ///< names a file whose first line it is
    const char *variable; ///< of the environment
    QString question;     ///< asked at the terminal, when there is one
};

/// The passphrase from the file, else from the environment, else from the terminal, which does not show it.
/// InvalidInput when none of them gives one; FileUnreadable for the file.
[[nodiscard]] Result<documents::Secret> passphraseFrom(const Invocation &call,
                                                       const PassphraseSource &source);

} // namespace parchemin::cli
