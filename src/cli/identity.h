#pragma once

#include "parchemin/core/person.h"

#include "cli/invocation.h"

namespace parchemin::cli {

/// The options that describe a person.
[[nodiscard]] std::vector<Option> identityOptions();
/// What those options say, over what was known before.
[[nodiscard]] PersonDetails identityOf(Invocation &call, PersonDetails known = {});
/// Registers the person that the options describe.
[[nodiscard]] Result<PersonId> registerPerson(Invocation &call, const PersonDetails &details);

} // namespace parchemin::cli
