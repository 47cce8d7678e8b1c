#pragma once

#include "parchemin/app/deadlines.h"
#include "parchemin/app/tasks.h"

#include <QString>

namespace parchemin {

/// What is to be done, and to whom: "Validate block 3: Yasmine Amrani"; "6 blocks to validate".
[[nodiscard]] QString sentence(const Task &task, QDate today);
/// Why now: since when, until when, what it holds up; and who may do it when the reader may not.
[[nodiscard]] QString detail(const Task &task, const QDateTime &now);
/// The word on the button that leads there: "Validate"; "Show" for somebody else's act.
[[nodiscard]] QString actWord(const Task &task);

/// What ends: "Conditional pass: missing files".
[[nodiscard]] QString sentence(const Deadline &deadline);
/// What the rule behind it says, in words and with its number: "Without a decision by then … (BR-16)".
[[nodiscard]] QString ruleSentence(DeadlineKind kind);
/// How far it is in words: "overdue by 3 days", "today", "in 5 days".
[[nodiscard]] QString distance(const Deadline &deadline, const QDateTime &now);

} // namespace parchemin
