#pragma once

#include <cstddef>

namespace parchemin::planning {

/// The place in a container that an index of the problem names.
[[nodiscard]] constexpr std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace parchemin::planning
