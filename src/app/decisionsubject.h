#pragma once

#include "parchemin/app/deliberationview.h"

#include "app/panelfacts.h"

namespace parchemin {

[[nodiscard]] Result<DecisionSubject> decisionSubjectOf(const Database &database, const Rulebook &rules,
                                                        const JurySession &session,
                                                        const PassageFacts &passage, const QDateTime &now);

} // namespace parchemin
