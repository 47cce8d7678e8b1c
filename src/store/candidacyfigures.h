#pragma once

namespace parchemin {

/// Reads the figures of a person's candidacies anew (1: the person). To be run after a candidacy was added to
/// a person who may hold blocks already; every other write has a trigger that does it.
inline constexpr const char *renewFigures = "INSERT INTO candidacy_work_of_person VALUES (?1)";

} // namespace parchemin
