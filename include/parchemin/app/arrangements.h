#pragma once

#include "parchemin/app/context.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/core/accommodation.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/dayplan.h"
#include "parchemin/core/jury.h"
#include "parchemin/store/availabilityrepository.h"
#include "parchemin/store/importbatchrepository.h"
#include "parchemin/store/mentorrepository.h"

#include <functional>
#include <vector>

namespace parchemin {

class UndoStack;

/// Acts of the services that can be taken back, made so that the undo stack knows how. Each answers as the
/// service does, and pushes nothing when it is refused.
class Arrangements
{
public:
    /// Both outlive it.
    Arrangements(Context &context, UndoStack &undo)
        : m_context(context)
        , m_undo(undo)
    {
    }

    /// Undone as if it had never been, as long as nothing came of it: a mentor given by mistake is not tied
    /// to the candidate, and reads of him no more.
    Result<AssignmentId> assignMentor(const Actor &by, CandidacyId candidacy, MentorId mentor,
                                      std::optional<int> block = {});
    /// Takes assignments that were made one by one into one arrangement: undone and made again together, each
    /// by an act of its own. What cannot be ended any more does not keep the others.
    void gatherAssignments(const Actor &by, const std::vector<MentoringAssignment> &made);
    /// Undone by an assignment of its own from today: what ended stays ended in the history.
    Status endAssignment(const Actor &by, AssignmentId assignment);
    /// Of an import that was committed: undone by taking the batch back, which may have happened elsewhere
    /// already; not made again, because its file may have changed.
    void keepImport(const Actor &by, ImportBatchId batch, int candidacies);

    /// Puts these times in the place of what the range held. Undone by what it held before; refused as a
    /// conflict once somebody has changed them meanwhile.
    Status setAvailability(const Actor &by, const JuryMember &member, const TimeRange &range,
                           const std::vector<TimeRange> &times);
    /// Adds these; undone as one.
    Status addAvailability(const Actor &by, const JuryMember &member, const std::vector<TimeRange> &times);
    /// Of a person, from its fields; who grants it is `by`. Undone by withdrawing it.
    Status grantAccommodation(const Actor &by, const Accommodation &wanted);

    /// Undone by putting the seats back; a jury that was constituted must be constituted again.
    Status setSeats(const Actor &by, SessionId session, const std::vector<SeatDraft> &seats);
    /// Undone by moving the passage back.
    Status moveDefence(const Actor &by, DefenceId defence, const QDateTime &startsAt);
    /// Undone by giving back their times to those who have not been heard meanwhile.
    Result<std::vector<ShiftedStart>> delay(const Actor &by, DefenceId from, int minutes,
                                            const QString &reason);
    /// Undone by the answer that stood before, which is none at first.
    Status recordMemberPresence(const Actor &by, SessionId session, JuryMemberId member, Presence presence);
    Status recordCandidatePresence(const Actor &by, DefenceId defence, Presence presence);

private:
    Status changeAvailability(const Actor &by, const JuryMember &member, const TimeRange &range,
                              const std::function<Status()> &change);

    Context &m_context;
    UndoStack &m_undo;
};

} // namespace parchemin
