#pragma once

#include "support/sanitized.h"

#include <QString>
#include <QStringList>

#include <map>

namespace parchemin {

/// Sequences of that many acts, one for each seed from 1. Chosen so that the whole takes under a minute of
/// one core; PARCHEMIN_SEQUENCES asks for more of them, as before a release.
[[nodiscard]] quint32 sequenceCount();
inline constexpr int actsPerSequence = 750;

struct Tally
{
    int accepted = 0;
    int refused = 0;
};

/// What came of a sequence.
struct SequenceReport
{
    std::map<QString, Tally> tallies; ///< by act
    QStringList faults;               ///< what broke, then the acts that led there; empty when all held
};

/// Plays the sequence of a seed against a fresh store, or recalls what came of it in this process. It ends at
/// the first fault.
[[nodiscard]] const SequenceReport &sequenceOf(quint32 seed);

} // namespace parchemin
