#include "parchemin/core/actor.h"

#include "parchemin/core/codetable.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr CodeTable<Role, 10> roles{{{
    {Role::Admin, "ADMIN"},
    {Role::Lead, "LEAD"},
    {Role::Registrar, "REGISTRAR"},
    {Role::ValidatingMentor, "VALIDATING_MENTOR"},
    {Role::Mentor, "MENTOR"},
    {Role::Juror, "JUROR"},
    {Role::Chair, "CHAIR"},
    {Role::DisabilityOfficer, "DISABILITY_OFFICER"},
    {Role::Signatory, "SIGNATORY"},
    {Role::Auditor, "AUDITOR"},
}}};

/// Roles as a set, one bit each.
class RoleSet
{
public:
    constexpr RoleSet(std::initializer_list<Role> members)
    {
        for (const Role role : members)
            m_bits |= bit(role);
    }
    [[nodiscard]] constexpr bool has(Role role) const { return (m_bits & bit(role)) != 0U; }

private:
    static constexpr unsigned bit(Role role) { return 1U << static_cast<unsigned>(role); }
    unsigned m_bits = 0;
};

struct Row
{
    Right right;
    const char *name;
    RoleSet holders;
};

// The table 3.6, one line a right, in the order of the enumeration. The administrator never decides; the lead
// does not grant accommodations, and asks for a parchment that the signatory alone issues.
constexpr std::array table{
    Row{Right::ManageUsers, "MANAGE_USERS", {Role::Admin}},
    Row{Right::ManagePolicy, "MANAGE_POLICY", {Role::Admin}},
    Row{Right::ManageSheets, "MANAGE_SHEETS", {Role::Admin, Role::Lead}},
    Row{Right::BackUp, "BACK_UP", {Role::Admin, Role::Lead}},
    Row{Right::ManageKeys, "MANAGE_KEYS", {Role::Admin, Role::Lead}},
    Row{Right::ReadRecords,
        "READ_RECORDS",
        {Role::Lead, Role::Registrar, Role::ValidatingMentor, Role::Mentor, Role::Juror, Role::Chair,
         Role::DisabilityOfficer, Role::Signatory, Role::Auditor}},
    Row{Right::WriteRecords, "WRITE_RECORDS", {Role::Lead, Role::Registrar}},
    Row{Right::PrepareAdmissibility, "PREPARE_ADMISSIBILITY", {Role::Lead, Role::Registrar}},
    Row{Right::DecideAdmissibility, "DECIDE_ADMISSIBILITY", {Role::Lead}},
    Row{Right::AssignMentor, "ASSIGN_MENTOR", {Role::Lead, Role::Registrar}},
    Row{Right::Deposit, "DEPOSIT", {Role::Lead, Role::Registrar, Role::ValidatingMentor, Role::Mentor}},
    Row{Right::Evaluate, "EVALUATE", {Role::Lead, Role::ValidatingMentor, Role::Mentor}},
    Row{Right::ValidateBlock, "VALIDATE_BLOCK", {Role::Lead}},
    Row{Right::CancelValidation, "CANCEL_VALIDATION", {Role::Lead}},
    Row{Right::ApproveRectification, "APPROVE_RECTIFICATION", {Role::Lead, Role::Chair, Role::Signatory}},
    Row{Right::PrepareSession, "PREPARE_SESSION", {Role::Lead, Role::Registrar}},
    Row{Right::ConstituteSession, "CONSTITUTE_SESSION", {Role::Lead}},
    Row{Right::DeclareConflict, "DECLARE_CONFLICT", {Role::Lead, Role::Registrar, Role::Juror}},
    Row{Right::GrantAccommodation, "GRANT_ACCOMMODATION", {Role::DisabilityOfficer}},
    Row{Right::RecordPresence, "RECORD_PRESENCE", {Role::Lead, Role::Registrar}},
    Row{Right::Deliberate, "DELIBERATE", {Role::Lead, Role::Juror, Role::Chair}},
    Row{Right::Decide, "DECIDE", {Role::Lead, Role::Chair}},
    Row{Right::PrepareMinutes, "PREPARE_MINUTES", {Role::Lead, Role::Registrar}},
    Row{Right::SignMinutes, "SIGN_MINUTES", {Role::Lead, Role::Juror, Role::Chair}},
    Row{Right::Publish, "PUBLISH", {Role::Lead}},
    Row{Right::Rectify, "RECTIFY", {Role::Lead, Role::Chair}},
    Row{Right::IssueAttestation, "ISSUE_ATTESTATION", {Role::Lead, Role::Registrar, Role::Signatory}},
    Row{Right::IssueParchment, "ISSUE_PARCHMENT", {Role::Signatory}},
    Row{Right::ReadJournal, "READ_JOURNAL", {Role::Admin, Role::Lead, Role::Auditor}},
};

constexpr bool isInOrder()
{
    for (std::size_t index = 0; index < table.size(); ++index) {
        if (static_cast<std::size_t>(table.at(index).right) != index)
            return false;
    }
    return true;
}
static_assert(isInOrder() && table.back().right == Right::ReadJournal,
              "the table has one row a right, in the order of the enumeration");

const Row &rowOf(Right right)
{
    return table.at(static_cast<std::size_t>(right));
}

bool isSamePerson(const Actor &first, const Actor &second)
{
    return first.user == second.user || (first.person && first.person == second.person);
}

} // namespace

QString codeName(Role role)
{
    return roles.name(role);
}

std::optional<Role> roleFromCode(const QString &code)
{
    return roles.value(code);
}

QString codeName(Right right)
{
    return QString::fromLatin1(rowOf(right).name);
}

bool isAllowed(Role role, Right right)
{
    return rowOf(right).holders.has(role);
}

std::optional<Role> roleFor(const Actor &actor, Right right)
{
    const auto found =
        std::ranges::find_if(actor.roles, [right](Role role) { return isAllowed(role, right); });
    return found == actor.roles.end() ? std::nullopt : std::optional(*found);
}

Blockers rightBlockers(const Actor &actor, Right right)
{
    if (roleFor(actor, right))
        return {};
    return {Blocker{BlockerCode::RightMissing}.with(u"nom"_s, actor.name).with(u"droit"_s, codeName(right))};
}

bool readsOwnPackOnly(const Actor &actor)
{
    return !actor.roles.empty() &&
           std::ranges::all_of(actor.roles, [](Role role) { return role == Role::Juror; });
}

bool readsOwnOnly(const Actor &actor)
{
    return !actor.roles.empty() && std::ranges::all_of(actor.roles, [](Role role) {
        return role == Role::Juror || role == Role::Mentor || role == Role::ValidatingMentor;
    });
}

std::optional<OwnCandidates> readsCandidatesOf(const Actor &actor, QDate today)
{
    return readsOwnOnly(actor) ? std::optional(OwnCandidates{actor.person.value_or(PersonId{0}), today})
                               : std::nullopt;
}

Blockers personBlockers(const Actor &actor)
{
    if (actor.person)
        return {};
    return {Blocker{BlockerCode::AccountWithoutPerson}.with(u"nom"_s, actor.name)};
}

Blockers secondPersonBlockers(const Actor &first, const std::optional<Actor> &second)
{
    const Blocker missing{BlockerCode::SecondPersonMissing};
    if (!second)
        return {missing.with(u"motif"_s, u"ABSENTE"_s)};
    if (isSamePerson(first, *second))
        return {missing.with(u"motif"_s, u"MEME_PERSONNE"_s).with(u"nom"_s, second->name)};
    if (!roleFor(*second, Right::ApproveRectification))
        return {missing.with(u"motif"_s, u"SANS_DROIT"_s).with(u"nom"_s, second->name)};
    return {};
}

} // namespace parchemin
