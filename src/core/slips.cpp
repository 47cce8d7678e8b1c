#include "parchemin/core/slips.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace parchemin {

// The optimal string alignment distance, of which only the last three rows are kept.
qsizetype slipsToBeginning(QStringView typed, QStringView word)
{
    const auto columns = static_cast<std::size_t>(word.size()) + 1;
    std::vector<qsizetype> before(columns);
    std::vector<qsizetype> above(columns);
    std::vector<qsizetype> row(columns);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype letter = 1; letter <= typed.size(); ++letter) {
        row[0] = letter;
        for (std::size_t column = 1; column < columns; ++column) {
            const auto other = static_cast<qsizetype>(column);
            const bool isSame = typed.at(letter - 1) == word.at(other - 1);
            row[column] =
                std::min({above[column] + 1, row[column - 1] + 1, above[column - 1] + (isSame ? 0 : 1)});
            const bool isChangedAbout = letter > 1 && other > 1 &&
                                        typed.at(letter - 1) == word.at(other - 2) &&
                                        typed.at(letter - 2) == word.at(other - 1);
            if (isChangedAbout)
                row[column] = std::min(row[column], before[column - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return *std::ranges::min_element(above);
}

} // namespace parchemin
