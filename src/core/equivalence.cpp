#include "parchemin/core/equivalence.h"

#include <algorithm>

#include "core/competencylist.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Those that an equivalence names already.
std::vector<const Competency *> repeated(const SkillBlock &block, const Equivalences &standing,
                                         const EquivalenceDraft &draft)
{
    std::vector<const Competency *> result;
    for (const int ordinal : draft.competencies) {
        const Competency *competency = block.competency(ordinal);
        if (competency != nullptr && equivalenceOf(standing, ordinal) != nullptr)
            result.push_back(competency);
    }
    return result;
}

/// Whether it leaves the mentor a competency to rate: two that name all between them are the block too.
bool isPartial(const SkillBlock &block, const Equivalences &standing, const EquivalenceDraft &draft)
{
    return std::ranges::any_of(block.competencies, [&](const Competency &competency) {
        return std::ranges::find(draft.competencies, competency.ordinal) == draft.competencies.end() &&
               equivalenceOf(standing, competency.ordinal) == nullptr;
    });
}

} // namespace

bool PartialEquivalence::names(int competency) const
{
    return std::ranges::find(content.competencies, competency) != content.competencies.end();
}

bool PartialEquivalence::stoodAt(const QDateTime &instant) const
{
    return recordedAt <= instant && (!withdrawal || withdrawal->at > instant);
}

Blockers equivalenceBlockers(const BlockFacts &facts, const Equivalences &standing,
                             const EquivalenceDraft &draft, const Policy &policy)
{
    const SkillBlock &block = *facts.block;
    Blockers blockers;
    if (facts.validation && facts.validation->isActive())
        blockers.push_back(alreadyValidated(*facts.validation));
    if (facts.route == AccessRoute::Vae && policy.vaeBlocksGrantedBy == BlockGrantor::Jury)
        blockers.push_back(Blocker{BlockerCode::BlockGrantedByJury}.with(u"n"_s, block.number));
    if (draft.competencies.empty() || !isPartial(block, standing, draft))
        blockers.push_back(Blocker{BlockerCode::EquivalenceNotPartial}.with(u"n"_s, block.number));
    if (const auto twice = repeated(block, standing, draft); !twice.empty())
        blockers.push_back(Blocker{BlockerCode::EquivalenceRepeated}.with(u"liste"_s, labelsOf(twice)));
    if (draft.origin.trimmed().isEmpty() || draft.legalNote.trimmed().isEmpty())
        blockers.push_back({BlockerCode::ReasonMissing});
    return blockers;
}

bool isOfNamedCompetencies(const Blocker &blocker)
{
    return blocker.code == BlockerCode::EquivalenceNotPartial ||
           blocker.code == BlockerCode::EquivalenceRepeated;
}

const PartialEquivalence *equivalenceOf(const Equivalences &equivalences, int competency)
{
    const auto found =
        std::ranges::find_if(equivalences, [competency](const PartialEquivalence &equivalence) {
            return equivalence.names(competency);
        });
    return found == equivalences.end() ? nullptr : &*found;
}

Equivalences standingAmong(Equivalences equivalences)
{
    std::erase_if(equivalences,
                  [](const PartialEquivalence &equivalence) { return equivalence.withdrawal.has_value(); });
    return equivalences;
}

EvaluationDraft begunDraft(SubmissionId submission, PersonId evaluator, const Equivalences &standing)
{
    EvaluationDraft draft{.submission = submission, .evaluator = evaluator};
    for (const PartialEquivalence &equivalence : standing) {
        for (const int competency : equivalence.content.competencies) {
            const bool isRated = std::ranges::find(draft.ratings, competency,
                                                   &CompetencyRating::competency) != draft.ratings.end();
            if (!isRated) // after a merge of two records, two may name it
                draft.ratings.push_back({.competency = competency, .level = RatingLevel::Acquired});
        }
    }
    std::ranges::sort(draft.ratings, {}, &CompetencyRating::competency);
    return draft;
}

} // namespace parchemin
