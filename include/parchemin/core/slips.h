#pragma once

#include <QStringView>

namespace parchemin {

/// So many letters of a typed word may be wrong, missing, too many or changed about; a short word is another
/// one by that.
[[nodiscard]] constexpr qsizetype allowedSlips(qsizetype letters) noexcept
{
    constexpr qsizetype shortestWithOne = 5;
    constexpr qsizetype shortestWithTwo = 8;
    return letters >= shortestWithTwo ? 2 : letters >= shortestWithOne ? 1 : 0;
}

/// The least number of slips by which the word typed stands for a beginning of the other; both are folded.
[[nodiscard]] qsizetype slipsToBeginning(QStringView typed, QStringView word);

} // namespace parchemin
