#pragma once

#include "parchemin/core/decision.h"

#include "cli/invocation.h"

namespace parchemin::cli {

/// The options that describe a decision.
[[nodiscard]] std::vector<Option> decisionOptions();
/// What those options say.
[[nodiscard]] DecisionDraft decisionOf(Invocation &call);

} // namespace parchemin::cli
