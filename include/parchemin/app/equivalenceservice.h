#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/equivalence.h"
#include "parchemin/core/result.h"

namespace parchemin {

/// Competencies acquired elsewhere (BR-35): an equivalence of a whole block is BlockService::recognise().
class EquivalenceService
{
public:
    explicit EquivalenceService(Context &context)
        : m_context(context)
    {
    }

    /// Why that could not be recorded for that candidate now: right, state of the candidacy, then
    /// equivalenceBlockers(). InvalidInput when the block has no such competency.
    [[nodiscard]] Result<Blockers> reasons(const Actor &by, CandidacyId candidacy, int block,
                                           const EquivalenceDraft &draft) const;
    /// Records it. Nothing is granted by it: drafts that a mentor begins from now on find it.
    Result<EquivalenceId> record(const Actor &by, CandidacyId candidacy, int block, EquivalenceDraft draft);
    /// Takes it back, with a reason; no second person, for nothing rests on it but what a mentor signed
    /// himself. Conflict when it is taken back already.
    Status withdraw(const Actor &by, EquivalenceId equivalence, const QString &reason);

private:
    Context &m_context;
};

} // namespace parchemin
