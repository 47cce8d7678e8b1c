#include "parchemin/core/juryopinion.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// What all of them say, once somebody has said something; `isGap` when two differ.
template <typename T>
struct Agreement
{
    std::optional<T> common = {};
    bool isGap = false;

    void hear(std::optional<T> said)
    {
        if (!said || isGap)
            return;
        if (common && *common != *said) {
            common.reset();
            isGap = true;
            return;
        }
        common = said;
    }
};

} // namespace

std::optional<RatingLevel> levelOf(const JuryOpinion &opinion, int block)
{
    const auto found = std::ranges::find(opinion.blocks, block, &BlockOpinion::block);
    return found == opinion.blocks.end() ? std::nullopt : std::optional(found->level);
}

void setLevel(JuryOpinion &opinion, int block, std::optional<RatingLevel> level)
{
    std::erase_if(opinion.blocks, [block](const BlockOpinion &one) { return one.block == block; });
    if (!level)
        return;
    const auto place = std::ranges::upper_bound(opinion.blocks, block, {}, &BlockOpinion::block);
    opinion.blocks.insert(place, {block, *level});
}

Blockers sealingBlockers(const JuryOpinion &opinion, const ReferenceSheet &sheet)
{
    QStringList missing;
    for (const SkillBlock &block : sheet.blocks) {
        if (!levelOf(opinion, block.number))
            missing.append(QString::number(block.number));
    }
    if (missing.isEmpty() && opinion.outcome)
        return {};
    const QString decision = missing.isEmpty() ? u"DECISION"_s : u"BLOCS_ET_DECISION"_s;
    return {Blocker{BlockerCode::StateForbids}
                .with(u"etat"_s, u"OPINION_INCOMPLETE"_s)
                .with(u"motif"_s, opinion.outcome ? u"BLOCS"_s : decision)
                .with(u"liste"_s, missing.join(u", "_s))};
}

bool areOpinionsOpen(const std::vector<PanelSeat> &panel, const std::vector<JuryOpinion> &sealed,
                     bool isRevealed)
{
    if (isRevealed)
        return true;
    return !panel.empty() && std::ranges::all_of(panel, [&sealed](const PanelSeat &seat) {
        return std::ranges::find(sealed, seat.member.id, &JuryOpinion::member) != sealed.end();
    });
}

OpinionSummary summaryOf(const std::vector<JuryOpinion> &opinions, const ReferenceSheet &sheet)
{
    OpinionSummary summary;
    for (const SkillBlock &block : sheet.blocks) {
        Agreement<RatingLevel> agreement;
        for (const JuryOpinion &opinion : opinions) {
            const std::optional<RatingLevel> level = levelOf(opinion, block.number);
            if (level != RatingLevel::NotAssessed)
                agreement.hear(level);
        }
        summary.blocks.push_back({block.number, agreement.common, agreement.isGap});
    }
    Agreement<DecisionOutcome> outcome;
    for (const JuryOpinion &opinion : opinions)
        outcome.hear(opinion.outcome);
    summary.outcome = outcome.common;
    summary.isOutcomeGap = outcome.isGap;
    return summary;
}

} // namespace parchemin
