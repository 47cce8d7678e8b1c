#pragma once

#include "parchemin/core/blocker.h"
#include "parchemin/core/id.h"
#include "parchemin/core/juryruleset.h"
#include "parchemin/core/person.h"
#include "parchemin/core/policy.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

enum class JuryQuality { PedagogicalLead, Professional };
enum class SeatRole { Lead, Professional, Substitute };
enum class Presence { Expected, Present, Absent, Excused };
enum class ConflictKind { Personal, Professional, SameEmployer, Mentored, Evaluated, Trainer };
enum class ConflictOrigin { Automatic, Declared };

/// A person who may sit on juries.
struct JuryMember
{
    JuryMemberId id;
    PersonId person;
    QString name; ///< as shown
    Sex sex = Sex::Unknown;
    JuryQuality quality;
    std::optional<OrganisationId> organisation = {};
    QString organisationName = {};
    bool isExternal = false; ///< to the certifier
    std::optional<int> yearsInTrade = {};
    std::optional<QDate> leftTradeOn = {};
    std::optional<QDate> habilitatedFrom = {};
    std::optional<QDate> habilitatedTo = {};
    std::optional<QDate> charterSignedOn = {};

    friend bool operator==(const JuryMember &, const JuryMember &) = default;
};

/// A member's seat in a session.
struct PanelSeat
{
    JuryMember member;
    SeatRole role;
    Presence presence = Presence::Expected;
    bool isChair = false;

    friend bool operator==(const PanelSeat &, const PanelSeat &) = default;
};

/// A member's seat among these; null when he has none.
[[nodiscard]] const PanelSeat *seatOf(const std::vector<PanelSeat> &seats, JuryMemberId member);

/// A tie between a member and a candidate (BR-45).
struct ConflictOfInterest
{
    JuryMemberId member;
    PersonId candidate;
    ConflictKind kind;
    ConflictOrigin origin;
    QString evidence; ///< "mentor du bloc 3", "employeur commun : ..."
    QDate from;
    std::optional<QDate> to = {};
    QString liftedReason = {};

    [[nodiscard]] bool isActiveOn(QDate day) const;
    friend bool operator==(const ConflictOfInterest &, const ConflictOfInterest &) = default;
};

/// A tie as it is kept.
struct RecordedTie
{
    ConflictId id;
    ConflictOfInterest tie;

    friend bool operator==(const RecordedTie &, const RecordedTie &) = default;
};

/// The panel of one defence after recusals (BR-45, BR-46).
struct DefencePanel
{
    struct Replacement
    {
        JuryMemberId recused;
        std::optional<JuryMemberId> substitute; ///< absent when none of the same quality could sit
        QString reason;                         ///< code name of the conflict kind, or ABSENT

        friend bool operator==(const Replacement &, const Replacement &) = default;
    };
    std::vector<PanelSeat> seats; ///< those who sit
    std::vector<Replacement> replacements;
    Blockers blockers; ///< SES_CONFLICT and SES_NO_SUBSTITUTE where a seat stays empty

    [[nodiscard]] bool isComplete() const { return blockers.empty(); }
};

[[nodiscard]] QString codeName(JuryQuality quality);
[[nodiscard]] std::optional<JuryQuality> juryQualityFromCode(const QString &code);
[[nodiscard]] QString codeName(SeatRole role);
[[nodiscard]] std::optional<SeatRole> seatRoleFromCode(const QString &code);
[[nodiscard]] QString codeName(Presence presence);
[[nodiscard]] std::optional<Presence> presenceFromCode(const QString &code);
[[nodiscard]] QString codeName(ConflictKind kind);
[[nodiscard]] std::optional<ConflictKind> conflictKindFromCode(const QString &code);
[[nodiscard]] QString codeName(ConflictOrigin origin);
[[nodiscard]] std::optional<ConflictOrigin> conflictOriginFromCode(const QString &code);

/// BR-44, for professionals: habilitated on the day, charter signed by that day, years in the trade where the
/// policy asks.
[[nodiscard]] Blockers memberBlockers(const JuryMember &member, QDate on, const Policy &policy);
/// BR-41…43 as these rule sets ask, for seats that would sit together (substitutes are not counted).
[[nodiscard]] Blockers compositionBlockers(const std::vector<PanelSeat> &seats,
                                           const std::vector<JuryRuleSet> &ruleSets);
/// BR-41…44 and BR-47 for seats that would sit together (substitutes are not counted): every rule set given
/// must hold, and the policy's externalRatioMin. SES_EXTERNAL_RATIO names the internal professionals in
/// `noms`.
[[nodiscard]] Blockers panelBlockers(const std::vector<PanelSeat> &seats,
                                     const std::vector<JuryRuleSet> &ruleSets, QDate on,
                                     const Policy &policy);
/// Takes out the recused and the absent, seats substitutes of the same quality (BR-45, BR-46). SES_CONFLICT
/// has `membre`, `nature` (code name) and `lien`; the caller, who knows the name, adds `candidat`.
[[nodiscard]] DefencePanel composePanel(const std::vector<PanelSeat> &seats,
                                        const std::vector<ConflictOfInterest> &conflicts, PersonId candidate,
                                        QDate on);

} // namespace parchemin
