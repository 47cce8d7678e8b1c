#include "app/blockcase.h"

#include "parchemin/app/facts.h"
#include "parchemin/store/candidacyrepository.h"

namespace parchemin {

Result<BlockCase> loadBlockCase(const Context &context, CandidacyId id, int block, QDate today)
{
    auto candidacy = CandidacyRepository(context.database()).load(id);
    if (!candidacy)
        return candidacy.error();
    const auto sheet = context.rules.sheet(candidacy->sheet);
    if (!sheet)
        return sheet.error();
    const auto policy = context.rules.policy(today);
    if (!policy)
        return policy.error();
    auto facts = gatherBlockFacts(context.database(), **sheet, *candidacy, block);
    if (!facts)
        return facts.error();
    return BlockCase{std::move(*candidacy), *sheet, std::move(*facts), *policy};
}

} // namespace parchemin
