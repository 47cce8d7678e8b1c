#pragma once

#include "parchemin/documents/contents.h"

namespace parchemin::documents {

/// What a parchment says. It has no field for an access route or a mark: neither may appear (BR-72).
struct ParchmentContent
{
    CertifierMention certifier;
    CertificationMention certification; ///< `levelBearing` must be true: a parchment bears the level (I12)
    HolderMention holder;
    int blockCount; ///< blocks of the certification, all validated: "les cinq blocs"
    QDate juryDate;
    QString juryPlace; ///< "Paris"; empty when the jury met remotely
    QString minutesNumber;
    IssueMention issue;
};

} // namespace parchemin::documents
