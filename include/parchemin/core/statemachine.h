#pragma once

#include "parchemin/core/blocker.h"

#include <array>
#include <cstddef>
#include <optional>

namespace parchemin {

/// One line of a state machine (domain specification 3.2).
template <typename State, typename Act>
struct Transition
{
    State from;
    Act act;
    State to;
};

/// A state machine as an explicit table: what is not in it is forbidden.
template <typename State, typename Act, std::size_t Count>
struct TransitionTable
{
    std::array<Transition<State, Act>, Count> lines;

    /// The state after an act, or nothing when the table has no such line.
    [[nodiscard]] constexpr std::optional<State> after(State from, Act act) const
    {
        for (const auto &line : lines) {
            if (line.from == from && line.act == act)
                return line.to;
        }
        return std::nullopt;
    }
};

/// ACT_STATE, with the parameters `etat` and `acte` (code names).
[[nodiscard]] inline Blockers stateForbids(const QString &state, const QString &act)
{
    return {Blocker{BlockerCode::StateForbids}
                .with(QStringLiteral("etat"), state)
                .with(QStringLiteral("acte"), act)};
}

} // namespace parchemin
