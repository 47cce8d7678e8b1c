#pragma once

#include "parchemin/documents/contents.h"

namespace parchemin::documents {

enum class NoticeOutcome { Full, Partial, Refused, Deferred };

/// A block that is still to be acquired, with what the jury found missing.
struct MissingBlock
{
    BlockMention block;
    QStringList competencies; ///< labels, word for word; empty when the whole block is missing
};

/// How and until when the decision may be contested (BR-68).
struct AppealMention
{
    int windowDays;
    QString addressee; ///< "la direction de la certification d’OpenClassrooms, 7 Cité Paradis, 75010 Paris"
};

/// What the notice of the jury's decision tells the candidate.
struct DecisionNoticeContent
{
    CertifierMention certifier;
    CertificationMention certification;
    HolderMention holder;
    QStringList postalAddress; ///< lines under the name
    NoticeOutcome outcome;
    QDate juryDate;
    QString juryPlace; ///< empty when the jury met remotely
    QString minutesNumber;
    std::vector<BlockMention> grantedBlocks;  ///< by this decision
    std::vector<BlockMention> lifelongBlocks; ///< all that the holder has, these included
    std::vector<MissingBlock> missingBlocks;
    QString motive;          ///< mandatory unless Full (BR-64)
    QString recommendations; ///< mandatory unless Full (BR-64)
    QString nextSteps;       ///< how to come back; contact and next sessions
    AppealMention appeal;
    IssueMention issue;
};

} // namespace parchemin::documents
