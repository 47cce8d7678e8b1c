#pragma once

#include "parchemin/core/accessroute.h"
#include "parchemin/core/decision.h"
#include "parchemin/core/minutes.h"
#include "parchemin/core/person.h"
#include "parchemin/core/result.h"

#include <QByteArray>

namespace parchemin {

/// A block as the minutes name it.
struct SnapshotBlock
{
    int number;
    QString title;
    friend bool operator==(const SnapshotBlock &, const SnapshotBlock &) = default;
};

/// One thing a rule set asks of a panel, and what was found (BR-66).
struct SnapshotRuleCheck
{
    QString ruleSet; ///< its code
    /// TOTAL, MIN_TOTAL, LEADS, MIN_PROFESSIONALS (numbers), PROFESSIONAL_RATIO, EXTERNAL_RATIO (percent),
    /// CONFLICTS (members in conflict who sit: none may).
    QString requirement;
    int required;
    int found;
    bool isSatisfied;
    friend bool operator==(const SnapshotRuleCheck &, const SnapshotRuleCheck &) = default;
};

/// A rule set that applied, with its text.
struct SnapshotRuleSet
{
    QString code;
    QString label;
    QString text;
    friend bool operator==(const SnapshotRuleSet &, const SnapshotRuleSet &) = default;
};

/// A candidate for whom a member did not sit.
struct SnapshotRecusal
{
    QString candidate;  ///< display name
    QString reason;     ///< code name of the conflict kind, or ABSENT
    QString replacedBy; ///< display name of the substitute; empty when nobody could
    friend bool operator==(const SnapshotRecusal &, const SnapshotRecusal &) = default;
};

struct SnapshotMember
{
    QString name;
    JuryQuality quality;
    SeatRole role;
    QString organisation; ///< empty when there is none
    bool isExternal;
    bool isChair;
    Presence presence;
    std::vector<SnapshotRecusal> recusals = {};
    Sex sex = Sex::Unknown; ///< not in minutes of an older program
    friend bool operator==(const SnapshotMember &, const SnapshotMember &) = default;
};

/// What a decision leaves to acquire in one block.
struct SnapshotMissing
{
    int block;
    QStringList competencies; ///< codes: "B2.C03"
    friend bool operator==(const SnapshotMissing &, const SnapshotMissing &) = default;
};

/// What the jury decided of one candidate; ratings and votes of members have no place here (BR-65).
struct SnapshotDecision
{
    DecisionOutcome outcome;
    QString motive;
    QString recommendations;
    QDateTime decidedAt; ///< UTC
    std::vector<SnapshotMissing> missing = {};
    friend bool operator==(const SnapshotDecision &, const SnapshotDecision &) = default;
};

struct SnapshotCandidate
{
    PersonDetails identity; ///< civil identity only: contact and address are left empty
    QString number;         ///< of the dossier: "2021-0042"
    AccessRoute route;
    QString routeLabel;   ///< as the sheet words it
    QDateTime startsAt;   ///< UTC
    QDateTime endsAt;     ///< UTC
    DefenceState passage; ///< DECIDED, or ABSENT, EXCUSED, POSTPONED
    QStringList panel;    ///< names of those who sat, in the order of their seats
    std::vector<SnapshotRuleCheck> checks = {};
    std::vector<SnapshotBlock> blocksBefore = {};
    std::vector<SnapshotBlock> blocksAfter = {};
    std::optional<SnapshotDecision> decision = {}; ///< absent unless DECIDED
    friend bool operator==(const SnapshotCandidate &, const SnapshotCandidate &) = default;
};

struct SnapshotIncident
{
    QDateTime at; ///< UTC
    QString category;
    QString description;
    QString candidate; ///< display name; empty when it concerned the session
    friend bool operator==(const SnapshotIncident &, const SnapshotIncident &) = default;
};

struct SnapshotCorrection
{
    QString number; ///< of the minutes that these correct
    QString reason;
    friend bool operator==(const SnapshotCorrection &, const SnapshotCorrection &) = default;
};

/// Everything the minutes of a session say, frozen when they are drawn up (BR-66, 3.9): their document is
/// rendered from this alone.
struct MinutesContentSnapshot
{
    QString number; ///< "PV-2021-0007"
    MinutesKind kind;
    std::optional<SnapshotCorrection> corrects = {}; ///< present in corrective minutes
    QString rncpCode;
    int sheetVersion;
    QString title; ///< exact (BR-03)
    QString sessionCode;
    QDate day;
    QString place;
    SessionModality modality;
    QDateTime openedAt; ///< UTC
    QDateTime closedAt; ///< UTC
    QDateTime frozenAt; ///< UTC
    std::vector<SnapshotRuleSet> ruleSets = {};
    std::vector<SnapshotRuleCheck> checks = {}; ///< of the jury that sat, before recusals
    std::vector<SnapshotMember> members = {};
    std::vector<SnapshotCandidate> candidates = {};
    std::vector<SnapshotIncident> incidents = {};
    friend bool operator==(const MinutesContentSnapshot &, const MinutesContentSnapshot &) = default;
};

/// The canonical JSON: compact, members sorted by name. The same snapshot always gives the same bytes.
[[nodiscard]] QByteArray toJson(const MinutesContentSnapshot &snapshot);
/// StoreCorrupt with the JSON pointer in `where` when it is not such a snapshot.
[[nodiscard]] Result<MinutesContentSnapshot> minutesSnapshotFromJson(const QByteArray &json);

} // namespace parchemin
