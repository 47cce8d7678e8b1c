#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/accommodation.h"
#include "parchemin/core/equivalence.h"
#include "parchemin/core/readiness.h"
#include "parchemin/core/result.h"
#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/store/journal.h"
#include "parchemin/store/mentorrepository.h"
#include "parchemin/store/sessionrepository.h"

namespace parchemin {

/// One block of a dossier: its state, what is missing, and its history.
struct DossierBlock
{
    int number;
    BlockState state;
    Blockers validationBlockers;         ///< why the lead cannot validate it now
    std::vector<Submission> submissions; ///< all attempts, oldest first
    std::vector<Evaluation> evaluations; ///< all, oldest first
};

/// Everything the dossier page, the command line and a jury member read of one candidacy.
struct Dossier
{
    CandidacyFacts facts;
    std::vector<DossierBlock> blocks;
    Blockers juryBlockers;      ///< BR-40
    Blockers titleBlockers;     ///< "pas encore délivrable"
    Blockers parchmentBlockers; ///< BR-70
    std::vector<MentoringAssignment> mentors;
    std::vector<Defence> defences;             ///< latest first
    std::vector<OfficialDocument> documents;   ///< latest first
    std::vector<Event> events;                 ///< the person's timeline, latest first
    std::vector<Candidacy> candidacies;        ///< all of the person, latest first
    std::vector<EvidenceDossier> evidence;     ///< every version, latest first; VAE only
    Equivalences equivalences;                 ///< partial ones that stand, by block (BR-35)
    std::vector<Accommodation> accommodations; ///< latest first; who may see them: accommodationView()
    std::optional<QDate> tacitOn;              ///< when silence accepts or accepted a complete file (BR-16)
};

/// ACT_DOSSIER_NOT_OWN when the actor reads the candidates whom he accompanies today only, and this is none
/// of them.
[[nodiscard]] Result<Blockers> readingBlockers(const Database &database, const Actor &actor,
                                               CandidacyId candidacy, QDate today);
/// Reads a dossier as of today.
[[nodiscard]] Result<Dossier> loadDossier(const Database &database, const Rulebook &rules,
                                          CandidacyId candidacy, QDate today);

} // namespace parchemin
