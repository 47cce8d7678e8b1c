#pragma once

#include "parchemin/documents/contents.h"

namespace parchemin::documents {

/// What is given after the jury's decision, while the parchment is made; it has no reserve (3.9).
struct SuccessAttestationContent
{
    CertifierMention certifier;
    CertificationMention certification; ///< `levelBearing` must be true, as on the parchment
    HolderMention holder;
    int blockCount; ///< blocks of the certification, all validated
    QDate juryDate;
    QString juryPlace; ///< empty when the jury met remotely
    QString minutesNumber;
    IssueMention issue;
};

} // namespace parchemin::documents
