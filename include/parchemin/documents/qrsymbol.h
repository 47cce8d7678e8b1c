#pragma once

#include <vector>

namespace parchemin::documents {

/// A QR symbol as a square of modules, without its quiet zone (four modules of white on each side, ISO
/// 18004).
struct QrSymbol
{
    int size = 0;              ///< modules on a side: 17 + 4 × version
    std::vector<bool> modules; ///< true is black; row by row from the top left, size × size

    [[nodiscard]] bool isBlack(int row, int column) const
    {
        return modules.at(static_cast<std::size_t>(row) * static_cast<std::size_t>(size) +
                          static_cast<std::size_t>(column));
    }
    friend bool operator==(const QrSymbol &, const QrSymbol &) = default;
};

} // namespace parchemin::documents
