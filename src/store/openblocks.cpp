#include "store/openblocks.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

void bindOpenBlocks(Statement &statement, const OpenBlocksQuestion &question)
{
    statement.bind(u":code"_s, question.rncpCode)
        .bind(u":lead_grants"_s, question.grantor != BlockGrantor::Jury)
        .bind(u":ready"_s, question.isReady)
        .bind(u":one_block"_s, question.block)
        .bind(u":ids"_s, question.candidacies);
}

} // namespace parchemin
