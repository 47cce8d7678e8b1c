#pragma once

#include "parchemin/core/id.h"
#include "parchemin/core/jury.h"

#include <QDate>
#include <QString>

#include <optional>

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

[[nodiscard]] QString codeName(ConvocationChannel channel);
[[nodiscard]] std::optional<ConvocationChannel> convocationChannelFromCode(const QString &code);

} // namespace parchemin
