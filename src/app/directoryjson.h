#pragma once

#include "parchemin/store/directoryupkeep.h"

#include <QJsonObject>

namespace parchemin {

// What the journal's `before` and `after` keep of the directory's records.
[[nodiscard]] QJsonObject toJson(const MentorDraft &draft);
[[nodiscard]] QJsonObject toJson(const JuryMemberDraft &draft);
[[nodiscard]] QJsonObject toJson(const OrganisationDraft &draft);

} // namespace parchemin
