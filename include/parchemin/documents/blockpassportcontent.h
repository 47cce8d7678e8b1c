#pragma once

#include "parchemin/documents/contents.h"

namespace parchemin::documents {

/// One block in a passport: acquired for life, or with what is missing.
struct PassportBlock
{
    BlockMention block;
    QString code; ///< "RNCP31187BC02"
    std::optional<QDate> acquiredOn;
    QString proof; ///< number of the attestation or the minutes; empty when none was issued yet
    QStringList
        missing; ///< labels of the competencies still to show; empty: the whole block, when not acquired
};

/// One page a person: what is acquired for life and what is left.
struct BlockPassportContent
{
    CertifierMention certifier;
    CertificationMention certification;
    HolderMention holder;
    std::vector<PassportBlock> blocks; ///< all of the certification
    QString finalStep; ///< what remains once all blocks are acquired: "la soutenance devant le jury"
    IssueMention issue;
};

} // namespace parchemin::documents
