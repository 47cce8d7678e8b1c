#pragma once

#include "parchemin/app/act.h"
#include "parchemin/app/jurorwithdrawal.h"

namespace parchemin {

/// Writes what a withdrawal means whatever plan follows: the member is not free on those days, has answered
/// what he was sent, and leaves the sessions that no plan holds.
[[nodiscard]] Status writeAbsence(Act &act, const Withdrawal &withdrawal, const WithdrawalCase &known);

} // namespace parchemin
