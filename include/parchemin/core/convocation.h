#pragma once

#include "parchemin/core/id.h"
#include "parchemin/core/jury.h"
#include "parchemin/core/session.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

enum class ConvocationChannel { Email, Letter, ByHand };

/// A convocation that was sent: to a candidate for his passage, or to a member of the jury.
struct Convocation
{
    ConvocationId id;
    SessionId session;
    std::optional<DefenceId> defence = {}; ///< absent for a member of the jury
    PersonId person;
    int revision = 0; ///< of the passage or session it announced; an older one must be sent again
    ConvocationChannel channel = ConvocationChannel::Email;
    QDate sentOn;
    std::optional<QDate> acknowledgedOn = {};
    std::optional<SeatRole> role = {}; ///< as what a member was convened; another one must be told

    friend bool operator==(const Convocation &, const Convocation &) = default;
};

/// When the candidate was told of his day for the first time: the first sending since he was convened to it.
/// It is from there that his notice counts (BR-52).
[[nodiscard]] std::optional<QDate> toldOn(const Defence &defence, const std::vector<Convocation> &sent);

[[nodiscard]] QString codeName(ConvocationChannel channel);
[[nodiscard]] std::optional<ConvocationChannel> convocationChannelFromCode(const QString &code);

} // namespace parchemin
