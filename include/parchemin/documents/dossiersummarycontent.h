#pragma once

#include "parchemin/documents/sessionmention.h"

namespace parchemin::documents {

/// One competency as it was last evaluated.
struct SummaryCompetency
{
    QString code; ///< "B3.C06"
    QString label;
    QString appreciation; ///< "acquise", "partielle", "non acquise", "non évaluée"
};

/// One block as the jury finds it.
struct SummaryBlock
{
    BlockMention block;
    QString state; ///< "Acquis le 3 mars 2021", "Proposé", "À examiner"
    QString project;
    QString evaluator;
    QString comment;
    std::vector<SummaryCompetency> competencies;
};

/// What the jury reads of a candidate before the defence. Nothing of other members' ratings is in it (BR-65),
/// of an arrangement only the duration (BR-84).
struct DossierSummaryContent
{
    CertifierMention certifier;
    CertificationMention certification;
    HolderMention candidate;
    QString reference; ///< "C-2021-0042"
    QString route;     ///< as the sheet words it
    SessionMention session;
    QTime startsAt;
    int durationMinutes;
    std::vector<SummaryBlock> blocks;
    QStringList pieces; ///< of the dossier: "Dossier de preuve, 84 pages"
    QStringList remarks;
    QDate preparedOn;
};

} // namespace parchemin::documents
