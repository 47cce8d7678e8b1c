#pragma once

#include "parchemin/core/blocker.h"
#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/evaluation.h"
#include "parchemin/core/id.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

/// What is recorded of a partial equivalence.
struct EquivalenceDraft
{
    std::vector<int> competencies; ///< ordinals within the block
    QString origin;                ///< the certification or block where they were acquired, in words
    QString legalNote;

    friend bool operator==(const EquivalenceDraft &, const EquivalenceDraft &) = default;
};

/// Why and by whom an equivalence was taken back.
struct EquivalenceWithdrawal
{
    QString reason;
    QDateTime at; ///< UTC
    QString by;   ///< name of the user

    friend bool operator==(const EquivalenceWithdrawal &, const EquivalenceWithdrawal &) = default;
};

/// Competencies of a block that a person holds as acquired elsewhere (BR-35). It grants nothing: the
/// evaluations that begin while it stands find them rated, and the mentor may rate them otherwise.
struct PartialEquivalence
{
    EquivalenceId id;
    PersonId person;
    int block; ///< block number
    EquivalenceDraft content;
    QDateTime recordedAt; ///< UTC
    QString recordedBy;   ///< name of the user
    std::optional<EquivalenceWithdrawal> withdrawal = {};

    [[nodiscard]] bool names(int competency) const;
    /// Whether it was recorded by that instant and not taken back yet.
    [[nodiscard]] bool stoodAt(const QDateTime &instant) const;
    friend bool operator==(const PartialEquivalence &, const PartialEquivalence &) = default;
};

using Equivalences = std::vector<PartialEquivalence>;

/// Why these competencies cannot be recorded as acquired elsewhere, `standing` being those of the block so
/// far: the block is acquired (BR-32); no mentor's rating leads to it, for the jury grants it (BR-31); no
/// competency is named, or all are, by it and the standing ones together, which is the equivalence of a
/// block, or one that another names already; origin or legal note is blank (BR-35). The competencies are of
/// the block.
[[nodiscard]] Blockers equivalenceBlockers(const BlockFacts &facts, const Equivalences &standing,
                                           const EquivalenceDraft &draft, const Policy &policy);
/// Whether a reason speaks of the competencies that were named.
[[nodiscard]] bool isOfNamedCompetencies(const Blocker &blocker);
/// The one among them that names the competency; null when none does.
[[nodiscard]] const PartialEquivalence *equivalenceOf(const Equivalences &equivalences, int competency);
/// Those among them that are not taken back.
[[nodiscard]] Equivalences standingAmong(Equivalences equivalences);
/// The draft that an evaluation begins with: acquired what the equivalences of the block name, nothing else
/// rated (BR-35).
[[nodiscard]] EvaluationDraft begunDraft(SubmissionId submission, PersonId evaluator,
                                         const Equivalences &standing);

} // namespace parchemin
