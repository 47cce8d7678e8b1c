#pragma once

#include "parchemin/app/convocationservice.h"
#include "parchemin/core/session.h"

#include <map>

namespace parchemin {

class Database;

/// Whether there is something to write: the session has been announced and is not over, or is called off.
[[nodiscard]] bool isToBeWritten(SessionState state);

/// What those of a session are told, and what they were told before.
struct Announced
{
    JurySession session;
    std::vector<Defence> defences;
    std::map<DefenceId, int> revisions;
    int sessionRevision = 0;
    std::vector<Convocation> sent;

    [[nodiscard]] bool wasWrittenTo(const ConvocationRecipient &recipient) const;
};

[[nodiscard]] Result<Announced> announcedOf(const Database &database, SessionId id);

/// What would be sent to these, without its day. InvalidInput for somebody who is not convened there;
/// ACT_STATE for a passage of which there is nothing to write.
[[nodiscard]] Result<std::vector<Convocation>> sendings(const Announced &known,
                                                        const std::vector<ConvocationRecipient> &recipients);

/// The day on which what a letter to these announces was decided: none can have left before.
[[nodiscard]] Result<QDate> decidedOn(const Database &database, SessionId session,
                                      const std::vector<ConvocationRecipient> &recipients);
/// InvalidInput in that field for a day that is not one, lies ahead, or before what is written was decided.
[[nodiscard]] Status checkSendingDay(QDate sentOn, const QString &field, const Result<QDate> &earliest,
                                     QDate today);

} // namespace parchemin
