#pragma once

#include <QStringList>

namespace parchemin {

class Database;

/// The invariants of the domain (3.5) that a query can judge and the store breaks now: "I3: a living
/// parchment without a full decision (3, 7)", with the ids of the first offenders. Empty when all hold.
///
/// I6 and I7 belong to verifyJournal(); I1, I10 and I13 speak of what was before and need a witness.
[[nodiscard]] QStringList brokenInvariants(const Database &database);

} // namespace parchemin
