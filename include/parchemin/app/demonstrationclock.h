#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/clock.h"

#include <atomic>
#include <vector>

namespace parchemin {

/// The clock of a demonstration: it stands until somebody moves it on, and never goes back. Every thread may
/// read it.
class DemonstrationClock final : public Clock
{
public:
    explicit DemonstrationClock(const QDateTime &instant);

    [[nodiscard]] QDateTime now() const override;
    /// Moves it on, which the journal keeps; any visitor may. InvalidInput for a store that is no
    /// demonstration, RuleRefused (ACT_TIME_ORDER) when that hour is not to come. `context` is the one that
    /// this clock is of.
    Status advance(Context &context, const Actor &by, const QDateTime &to);

private:
    std::atomic<qint64> m_milliseconds; ///< since 1970, in UTC
};

/// The hours to come at which the jury hears somebody, each once, the soonest first.
[[nodiscard]] Result<std::vector<QDateTime>> hearingHours(const Database &database, const QDateTime &now);

} // namespace parchemin
