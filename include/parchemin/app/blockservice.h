#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/result.h"

#include <vector>

namespace parchemin {

class Act;
class DocumentService;
struct ActRecord;

/// The validation of blocks, acquired for life.
class BlockService
{
public:
    BlockService(Context &context, DocumentService &documents)
        : m_context(context)
        , m_documents(documents)
    {
    }

    /// Why the lead cannot validate the block now; empty when it is "prêt à valider".
    [[nodiscard]] Result<Blockers> blockers(CandidacyId candidacy, int block) const;
    /// Validates a proposed block and freezes its ratings (BR-30…32). A candidacy of scope BLOCKS is
    /// completed when this was its last target (BR-63b).
    Result<BlockValidationId> validate(const Actor &by, CandidacyId candidacy, int block);
    /// Why the block cannot be granted to that candidate by whatever ground (BR-32, BR-35); the note is
    /// another matter.
    [[nodiscard]] Result<Blockers> recognitionReasons(const Actor &by, CandidacyId candidacy,
                                                      int block) const;
    /// Grants a block by equivalence or prior proof, with its legal note (BR-35).
    Result<BlockValidationId> recognise(const Actor &by, CandidacyId candidacy, int block,
                                        ValidationSource source, const QString &legalNote);
    /// Cancels a validation (BR-34): documents that rest on it are revoked with it.
    Status cancel(const Actor &by, const std::optional<Actor> &approver, BlockValidationId validation,
                  CancellationKind kind, const QString &reason);
    /// Takes back validations made together by mistake, all or none, each as a cancellation for
    /// CLERICAL_ERROR: by the lead who made them, on the same day, with a second person (BR-34), while no
    /// living document and no signed minutes rest on them (ACT_BOUNDARY_CROSSED otherwise, I13). Of several,
    /// a reason names the person and the block, as `candidat` and `n`.
    Status undoLast(const Actor &by, const std::optional<Actor> &approver,
                    const std::vector<BlockValidationId> &validations, const QString &reason);

private:
    /// Writes a cancellation and what goes with it; its own event is left to the caller.
    Result<ActRecord> takeBack(Act &act, const Actor &approver, const BlockValidation &validation,
                               CancellationKind kind, const QString &reason);
    Context &m_context;
    DocumentService &m_documents;
};

} // namespace parchemin
