#pragma once

#include "parchemin/documents/proof/signeridentity.h"

#include "cli/invocation.h"

namespace parchemin::cli {

/// The options with which a verb that issues documents proves them.
[[nodiscard]] std::vector<Option> provingOptions();
/// Unlocks for this run what those options ask for; nothing when they ask for nothing.
[[nodiscard]] Status unlockKeys(const Invocation &call);

/// Those of them that name the PKCS#12 file and its passphrase.
[[nodiscard]] std::vector<Option> signerOptions();
/// The PKCS#12 that the options name, opened.
[[nodiscard]] Result<documents::SignerIdentity> signerTyped(const Invocation &call);
/// Unlocks the PKCS#12 that the options name, and records its certificate.
[[nodiscard]] Status unlockSigner(const Invocation &call);

} // namespace parchemin::cli
