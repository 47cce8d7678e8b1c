#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/convocation.h"
#include "parchemin/core/result.h"

#include <QByteArray>

#include <vector>

namespace parchemin {

/// Who is convened: a candidate for his passage, or a member of the jury.
struct ConvocationRecipient
{
    PersonId person;
    std::optional<DefenceId> defence = {}; ///< absent for a member of the jury

    friend bool operator==(const ConvocationRecipient &, const ConvocationRecipient &) = default;
};

/// The convocations themselves, once the session is convened (JuryService::convene): sent, acknowledged, and
/// as entries of a calendar. The dossiers that the jurors receive before (BR-53).
class ConvocationService
{
public:
    explicit ConvocationService(Context &context)
        : m_context(context)
    {
    }

    /// Records that these were sent, today unless another day is given: not ahead, and not before what they
    /// announce was decided. RuleRefused (ACT_STATE) before the session or the passage is convened, and
    /// (BR-52) when a candidate hears of his day too late for the first time, unless he is among the
    /// `waivers`, who agreed in writing; InvalidInput for somebody who is not convened there. Of what is
    /// called off, those are told who were convened to it.
    Status recordSent(const Actor &by, SessionId session, const std::vector<ConvocationRecipient> &recipients,
                      ConvocationChannel channel, const std::vector<DefenceId> &waivers = {},
                      std::optional<QDate> sentOn = {});
    /// The first day on which these could have been sent.
    [[nodiscard]] Result<QDate> earliestSending(SessionId session,
                                                const std::vector<ConvocationRecipient> &recipients) const;
    /// Records that the recipient answered. InvalidInput when the day lies before the sending or ahead.
    Status acknowledge(const Actor &by, ConvocationId convocation, QDate on);
    /// Records that the jury received the candidates' dossiers today.
    Status recordDossiersSent(const Actor &by, SessionId session);

    /// The session and its passages as a calendar file. Each keeps its identity for ever, and its SEQUENCE
    /// grows with each change: what a calendar holds already is replaced, and taken off when called off.
    [[nodiscard]] Result<QByteArray> calendar(SessionId session) const;
    /// Writes it, whole or not at all: FileUnwritable.
    [[nodiscard]] Status exportCalendar(SessionId session, const QString &path) const;

private:
    Context &m_context;
};

} // namespace parchemin
