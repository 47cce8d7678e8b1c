#pragma once

#include <QtGlobal>

#include <compare>
#include <cstddef>
#include <functional>

namespace parchemin {

/// A key of the store that cannot be mixed up with the key of another kind of record.
///
/// `Tag` is never defined: it only makes each instantiation a distinct type. There is no default value: a
/// record that is not stored yet has no id, which callers express with std::optional.
template <typename Tag>
class Id
{
public:
    constexpr explicit Id(qint64 value) noexcept
        : m_value(value)
    {
    }
    [[nodiscard]] constexpr qint64 value() const noexcept { return m_value; }

    friend constexpr auto operator<=>(Id, Id) noexcept = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return std::hash<qint64>{}(id.m_value) ^ seed; }

private:
    qint64 m_value;
};

using AccommodationId = Id<struct AccommodationTag>;
using AdmissibilityId = Id<struct AdmissibilityTag>;
using AssignmentId = Id<struct AssignmentTag>;
using BlockId = Id<struct BlockTag>;
using BlockValidationId = Id<struct BlockValidationTag>;
using CandidacyId = Id<struct CandidacyTag>;
using CertificateId = Id<struct CertificateTag>;
using CompetencyId = Id<struct CompetencyTag>;
using ConflictId = Id<struct ConflictTag>;
using ConvocationId = Id<struct ConvocationTag>;
using DecisionId = Id<struct DecisionTag>;
using DefenceId = Id<struct DefenceTag>;
using DeliberationId = Id<struct DeliberationTag>;
using DeliverableId = Id<struct DeliverableTag>;
using DocumentId = Id<struct DocumentTag>;
using DossierId = Id<struct DossierTag>;
using EquivalenceId = Id<struct EquivalenceTag>;
using EvaluationId = Id<struct EvaluationTag>;
using EventSeq = Id<struct EventTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using IncidentId = Id<struct IncidentTag>;
using IssuingKeyId = Id<struct IssuingKeyTag>;
using JuryMemberId = Id<struct JuryMemberTag>;
using MentorId = Id<struct MentorTag>;
using MinutesId = Id<struct MinutesTag>;
using OrganisationId = Id<struct OrganisationTag>;
using PersonId = Id<struct PersonTag>;
using RuleSetId = Id<struct RuleSetTag>;
using SessionId = Id<struct SessionTag>;
using SheetId = Id<struct SheetTag>;
using SignatoryId = Id<struct SignatoryTag>;
using SubmissionId = Id<struct SubmissionTag>;
using UserId = Id<struct UserTag>;

} // namespace parchemin
