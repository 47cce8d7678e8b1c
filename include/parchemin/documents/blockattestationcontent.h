#pragma once

#include "parchemin/documents/contents.h"

namespace parchemin::documents {

/// One block that the holder acquired.
struct AttestedBlock
{
    BlockMention block;
    QString code; ///< "RNCP31187BC02"
    QDate validatedOn;
    std::optional<QString> minutesNumber; ///< when a jury granted it
    QStringList competencies;             ///< word for word, in the order of the sheet
};

/// What an attestation of one or several blocks says (BR-73).
struct BlockAttestationContent
{
    CertifierMention certifier;
    CertificationMention certification;
    HolderMention holder;
    std::vector<AttestedBlock> blocks; ///< at least one
    std::vector<BlockMention> remainingBlocks;
    IssueMention issue;
};

} // namespace parchemin::documents
