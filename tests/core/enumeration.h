#pragma once

#include "parchemin/core/blocker.h"

#include <QStringList>

#include <vector>

namespace parchemin {

/// Every enumerator from the first to `last`.
template <typename Enum>
std::vector<Enum> allUpTo(Enum last)
{
    std::vector<Enum> all;
    for (int value = 0; value <= static_cast<int>(last); ++value)
        all.push_back(static_cast<Enum>(value));
    return all;
}

/// The code names of every enumerator, in order.
template <typename Enum>
QStringList codeNames(Enum last)
{
    QStringList names;
    for (const Enum value : allUpTo(last))
        names.append(codeName(value));
    return names;
}

/// Those enumerators that do not come back from their own code name.
template <typename Enum, typename FromCode>
QStringList lostInTranslation(Enum last, FromCode fromCode)
{
    QStringList lost;
    for (const Enum value : allUpTo(last)) {
        if (fromCode(codeName(value)) != value)
            lost.append(codeName(value));
    }
    return lost;
}

/// Every line of a state machine as "FROM ACT TO", sorted: all states are tried with all acts.
template <typename State, typename Act>
QStringList transitionsOf(State lastState, Act lastAct)
{
    QStringList lines;
    for (const State state : allUpTo(lastState)) {
        for (const Act act : allUpTo(lastAct)) {
            if (const auto next = after(state, act))
                lines.append(codeName(state) + u' ' + codeName(act) + u' ' + codeName(*next));
        }
    }
    lines.sort();
    return lines;
}

/// The pairs for which the reasons do not agree with the machine, or do not name the state and the act.
template <typename State, typename Act>
QStringList unexplainedRefusals(State lastState, Act lastAct)
{
    QStringList pairs;
    for (const State state : allUpTo(lastState)) {
        for (const Act act : allUpTo(lastAct)) {
            Blockers expected;
            if (!after(state, act)) {
                expected.push_back(Blocker{BlockerCode::StateForbids}
                                       .with(QStringLiteral("etat"), codeName(state))
                                       .with(QStringLiteral("acte"), codeName(act)));
            }
            if (transitionBlockers(state, act) != expected)
                pairs.append(codeName(state) + u' ' + codeName(act));
        }
    }
    return pairs;
}

inline QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

} // namespace parchemin
