#pragma once

#include "parchemin/documents/contents.h"

#include <QTime>

namespace parchemin::documents {

enum class MemberPresence { Present, Absent, Excused };

/// One member of the jury. Ratings and votes of a member have no place here (BR-65).
struct MinutesMember
{
    QString name;    ///< "Claire MOREL"
    QString quality; ///< "Responsable pédagogique", "Professionnel"
    QString organisation;
    MemberPresence presence;
    bool isChair = false;
    QStringList recusedFor; ///< names of the candidates this member did not deliberate on
    std::optional<QString> replacedBy;
};

/// The result of one check of a jury rule set (BR-66).
struct MinutesRuleCheck
{
    QString ruleSet;
    QString requirement;
    QString finding; ///< what was found: "3 membres présents"
    bool satisfied;
};

/// What the jury decided for one candidate.
struct MinutesCandidate
{
    HolderMention holder;
    QString reference;
    QString route;      ///< as the sheet words it
    QString attendance; ///< "présente, entendue de 9 h à 10 h"
    std::vector<BlockMention> blocksBefore;
    std::vector<BlockMention> blocksAfter;
    QString outcome; ///< "Validation totale"
    QString motive;
    QString recommendations;
    std::optional<QString> voteNote; ///< only if not unanimous and the rules allow it
};

struct MinutesIncident
{
    std::optional<QTime> at;
    QString description;
};

/// The earlier minutes that corrective minutes correct.
struct CorrectedMinutes
{
    QString number;
    QString reason;
};

/// What the minutes of one jury session say.
struct MinutesContent
{
    CertifierMention certifier;
    CertificationMention certification;
    std::optional<QString> number; ///< absent: a preview, marked "APERÇU"
    std::optional<CorrectedMinutes> corrects;
    QString sessionCode;
    QDate heldOn;
    QTime openedAt;
    QTime closedAt;
    std::optional<QString> place; ///< absent: the session was held remotely
    std::vector<MinutesRuleCheck> ruleChecks;
    std::vector<MinutesMember> members;
    std::vector<MinutesCandidate> candidates;
    std::vector<MinutesIncident> incidents;
    QString contentSha256; ///< of the frozen payload, lower-case hexadecimal
};

} // namespace parchemin::documents
