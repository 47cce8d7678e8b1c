#pragma once

#include <QtGlobal>

namespace parchemin::planning {

/// Numbers that look random and are the same for the same seed on every machine (splitmix64).
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31U);
    }
    /// From 0 up to but without `count`, which is positive.
    int below(int count) { return static_cast<int>(((next() >> 32U) * static_cast<quint64>(count)) >> 32U); }
    /// True in one case of `count`.
    bool oneIn(int count) { return below(count) == 0; }
    /// From 0 up to but without 1.
    double fraction() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

private:
    quint64 m_state;
};

} // namespace parchemin::planning
