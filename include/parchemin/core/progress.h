#pragma once

#include <functional>

namespace parchemin {

/// Told how far a long work has come, from 0 to 1; false asks it to stop.
using ProgressCallback = std::function<bool(double)>;

} // namespace parchemin
