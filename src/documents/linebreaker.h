#pragma once

#include "documents/textshaper.h"

namespace parchemin::documents {

enum class Alignment { Left, Centre, Right, Justified };

/// A run of words set on one line. Widths in points.
struct Line
{
    std::vector<Word> words;
    double width = 0.0;      ///< with the spaces as set
    double spaceScale = 1.0; ///< of natural spaces, when justified
    bool continues = false;  ///< whether the paragraph goes on after it
};

/// Breaks a paragraph as a whole into lines no wider than the measure (total fit), dividing words only where
/// they have divisions.
/// Centred lines come out as few and as even as possible. A word wider than the measure is cut between
/// letters, after a hyphen if there is one.
[[nodiscard]] std::vector<Line> breakLines(const std::vector<Word> &given, double measure,
                                           Alignment alignment);

/// Whether justified lines have spaces too wide for the eye.
[[nodiscard]] bool areLoose(const std::vector<Line> &lines);

} // namespace parchemin::documents
