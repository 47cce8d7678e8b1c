#pragma once

#include "parchemin/core/admissibility.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/person.h"
#include "parchemin/core/readiness.h"

#include <QJsonObject>

namespace parchemin {

/// What the journal's `before` and `after` keep of a record: what was entered, without what was not.
[[nodiscard]] QJsonObject toJson(const PersonDetails &details);
[[nodiscard]] QJsonObject toJson(const Candidacy &candidacy);
[[nodiscard]] QJsonObject toJson(const Admissibility &admissibility);
/// With the names and hashes of its files.
[[nodiscard]] QJsonObject toJson(const EvidenceDossier &dossier);

} // namespace parchemin
