#pragma once

#include "parchemin/core/blocker.h"
#include "parchemin/core/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

/// What a user may be (domain specification 3.6). `Registrar` is the "gestionnaire".
enum class Role {
    Admin,
    Lead,
    Registrar,
    ValidatingMentor,
    Mentor,
    Juror,
    Chair,
    DisabilityOfficer,
    Signatory,
    Auditor,
};

/// One line of the rights table (3.6), as fine as the acts need it.
enum class Right {
    ManageUsers,
    ManagePolicy,
    ManageSheets,
    BackUp,
    ManageKeys, ///< issuing keys and signing certificates
    ReadRecords,
    WriteRecords, ///< persons, candidacies, import, directory
    PrepareAdmissibility,
    DecideAdmissibility,
    AssignMentor,
    Deposit,
    Evaluate,
    ValidateBlock,
    CancelValidation,
    ApproveRectification, ///< second approval of a cancellation or rectification
    PrepareSession,
    ConstituteSession,
    DeclareConflict,
    GrantAccommodation,
    RecordPresence,
    Deliberate,
    Decide,
    PrepareMinutes,
    SignMinutes,
    Publish,
    Rectify,
    IssueAttestation, ///< block attestations, notices, minutes' PDF
    IssueParchment,
    ReadJournal,
};

/// Who acts: the named user who sits at the desk.
struct Actor
{
    UserId user;
    QString name;
    std::vector<Role> roles;
    std::optional<PersonId> person; ///< when the user is a mentor, juror or candidate known to the store

    friend bool operator==(const Actor &, const Actor &) = default;
};

[[nodiscard]] QString codeName(Role role);
[[nodiscard]] std::optional<Role> roleFromCode(const QString &code);
/// The stable name of a right: "VALIDATE_BLOCK".
[[nodiscard]] QString codeName(Right right);

/// Whether a role holds a right (3.6).
[[nodiscard]] bool isAllowed(Role role, Right right);
/// The first of the actor's roles that holds the right: the role the journal names.
[[nodiscard]] std::optional<Role> roleFor(const Actor &actor, Right right);
/// ACT_RIGHT when none of the actor's roles holds the right.
[[nodiscard]] Blockers rightBlockers(const Actor &actor, Right right);
/// ACT_WITHOUT_PERSON when the account is tied to nobody: what is done in one's own name (evaluating, giving
/// an opinion, signing minutes) needs to say in whose.
[[nodiscard]] Blockers personBlockers(const Actor &actor);
/// Whether all that an actor reads are the dossiers handed to him: a juror who is nothing else (3.6, "R own
/// pack").
[[nodiscard]] bool readsOwnPackOnly(const Actor &actor);
/// Whether an actor reads of no candidate but his own: a juror or a mentor who is nothing else (3.6, "R
/// own").
[[nodiscard]] bool readsOwnOnly(const Actor &actor);
/// The candidates whom a mentor accompanies on a day, the first and the last of it included.
struct OwnCandidates
{
    PersonId mentor;
    QDate on;

    friend bool operator==(const OwnCandidates &, const OwnCandidates &) = default;
};
/// Whose candidates an actor reads today; nothing when he reads them all. An account that is tied to nobody
/// accompanies nobody.
[[nodiscard]] std::optional<OwnCandidates> readsCandidatesOf(const Actor &actor, QDate today);
/// ACT_SECOND_PERSON unless `second` is another user (and, where known, another person) who holds
/// ApproveRectification (BR-34, 3.6).
[[nodiscard]] Blockers secondPersonBlockers(const Actor &first, const std::optional<Actor> &second);

} // namespace parchemin
