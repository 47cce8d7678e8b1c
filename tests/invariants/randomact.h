#pragma once

#include "world.h"

namespace parchemin {

/// Nothing when the act was accepted, or why it was not.
using Attempt = std::optional<Error>;

template <typename T>
Attempt attempt(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

/// What an accepted act may do to the blocks that persons have (I10).
enum class Effect { None, Acquires, Cancels, Undoes, Decides, Rectifies };

/// One thing that users do, with plausible arguments drawn at random.
struct RandomAct
{
    QString name;
    int weight;    ///< how often it is drawn among the others
    QString ready; ///< query of the records on which it would mostly be accepted
    QString any;   ///< query of all records on which it may be tried
    Attempt (*perform)(World &world, qint64 record);
    Effect effect = Effect::None;
    bool isForbidden = false; ///< it must never be accepted
};

/// All of them.
[[nodiscard]] std::vector<RandomAct> allActs();

[[nodiscard]] std::vector<RandomAct> candidacyActs();
[[nodiscard]] std::vector<RandomAct> projectActs();
[[nodiscard]] std::vector<RandomAct> blockActs();
[[nodiscard]] std::vector<RandomAct> planningActs();
[[nodiscard]] std::vector<RandomAct> sessionActs();
[[nodiscard]] std::vector<RandomAct> sessionDayActs();
[[nodiscard]] std::vector<RandomAct> rulingActs();
[[nodiscard]] std::vector<RandomAct> documentActs();

} // namespace parchemin
