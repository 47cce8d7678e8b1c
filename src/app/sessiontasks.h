#pragma once

#include "parchemin/app/tasks.h"

namespace parchemin {

/// What is to be done next for a session, if anything is today.
[[nodiscard]] std::optional<Task> sessionTask(const SessionWork &session, const Policy &policy, QDate today);
/// The last day on which the convocations are early enough (BR-52).
[[nodiscard]] QDate lastConvocationDay(QDate session, const Policy &policy);
/// The last day on which the candidates are told in time (BR-67).
[[nodiscard]] QDate lastNotificationDay(QDate session, const Policy &policy);

} // namespace parchemin
