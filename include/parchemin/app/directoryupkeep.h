#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/person.h"
#include "parchemin/core/result.h"
#include "parchemin/store/availabilityrepository.h"
#include "parchemin/store/availabilityrequestrepository.h"
#include "parchemin/store/directoryupkeep.h"

#include <variant>
#include <vector>

namespace parchemin {

/// Somebody the store knows, or somebody new.
using PersonChoice = std::variant<PersonId, PersonDetails>;

/// What is wrong with a draft, by member ("/siret"), so that a form can show it in its place. The services
/// refuse the same as InvalidInput.
struct DraftFault
{
    QString where;
    QString detail; ///< English, for the log

    friend bool operator==(const DraftFault &, const DraftFault &) = default;
};
[[nodiscard]] std::optional<DraftFault> faultIn(const MentorDraft &draft);
[[nodiscard]] std::optional<DraftFault> faultIn(const JuryMemberDraft &draft);
[[nodiscard]] std::optional<DraftFault> faultIn(const OrganisationDraft &draft);

/// What a draft would have to say to change nothing.
[[nodiscard]] MentorDraft draftOf(const Mentor &mentor);
[[nodiscard]] JuryMemberDraft draftOf(const JuryMemberLine &line);

/// Keeps the directory true: mentors, jury members and when they can come, organisations, employers,
/// signatories. Every method is one act with what was before and after it.
class DirectoryUpkeepService
{
public:
    explicit DirectoryUpkeepService(Context &context)
        : m_context(context)
    {
    }

    /// Registers a new person in the same act. Conflict when the person is a mentor already.
    Result<MentorId> addMentor(const Actor &by, const PersonChoice &person, const MentorDraft &draft);
    Status correctMentor(const Actor &by, MentorId mentor, const MentorDraft &draft);
    Result<JuryMemberId> addJuryMember(const Actor &by, const PersonChoice &person,
                                       const JuryMemberDraft &draft);
    Status correctJuryMember(const Actor &by, JuryMemberId member, const JuryMemberDraft &draft);
    Result<OrganisationId> addOrganisation(const Actor &by, const OrganisationDraft &typed);
    Status correctOrganisation(const Actor &by, OrganisationId organisation, const OrganisationDraft &typed);
    Status endEmployment(const Actor &by, const Employment &employment, QDate on);
    Status endSignatory(const Actor &by, SignatoryId signatory, QDate on);

    /// Who may say when a jury member can come: whoever writes records, and the member.
    [[nodiscard]] static Blockers availabilityBlockers(const Actor &by, PersonId member);
    /// Puts these times in the place of what the range held.
    Status setAvailability(const Actor &by, JuryMemberId member, const TimeRange &range,
                           const std::vector<TimeRange> &times);
    /// Puts back what the range held before these requests were answered by it, and opens them again.
    Status takeBackAvailability(const Actor &by, JuryMemberId member, const TimeRange &range,
                                const std::vector<TimeRange> &times,
                                const std::vector<AvailabilityRequestId> &answered);
    /// Adds these to what is known already.
    Status addAvailability(const Actor &by, JuryMemberId member, const std::vector<TimeRange> &times);

private:
    Context &m_context;
};

} // namespace parchemin
