#pragma once

#include "parchemin/app/rulebook.h"
#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/decision.h"
#include "parchemin/core/equivalence.h"
#include "parchemin/core/officialdocument.h"
#include "parchemin/core/person.h"
#include "parchemin/core/result.h"
#include "parchemin/store/journal.h"

#include <optional>
#include <vector>

namespace parchemin {

/// A block as it stood at the end of a day.
struct BlockAsOf
{
    int number;
    BlockState state;
    std::optional<BlockValidation> validation = {}; ///< the one active on that day, without what came later
};

/// A document issued by then, in the state it then had.
struct DocumentAsOf
{
    OfficialDocument document;
    DocumentState state;
};

/// A dossier at the end of a past day.
struct DossierAsOf
{
    QDate day;
    bool exists = false;    ///< the candidacy was registered by then
    PersonDetails identity; ///< as it was then entered
    Candidacy candidacy;    ///< in the state it then had
    std::vector<BlockAsOf> blocks;
    Equivalences equivalences;           ///< partial ones that stood, by block
    std::vector<DocumentAsOf> documents; ///< latest first
    std::vector<JuryDecision> decisions; ///< those that stood, latest first
    std::vector<Event> events;           ///< of the person until then, latest first
};

/// The dossier as the tables and the journal tell it for the end of that day in the certifier's time zone.
/// Official acts carry their dates; the states of candidacies, submissions and documents, and corrected
/// identities, come from the events before and after that day. Whether a mentor had begun to read a project
/// leaves no dated act: until an evaluation is locked it counts as handed in.
[[nodiscard]] Result<DossierAsOf> dossierAsOf(const Database &database, const Rulebook &rules,
                                              CandidacyId candidacy, QDate day);
/// The candidacy that an event speaks of, or else the person's latest that had begun by then; nothing when
/// the event concerns nobody's dossier.
[[nodiscard]] Result<std::optional<CandidacyId>> candidacyConcerned(const Database &database,
                                                                    const EventDraft &event);

} // namespace parchemin
