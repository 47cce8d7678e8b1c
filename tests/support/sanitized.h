#pragma once

#if defined(__SANITIZE_ADDRESS__) // GCC
#define PARCHEMIN_IS_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) // Clang
#define PARCHEMIN_IS_SANITIZED
#endif
#endif

namespace parchemin {

#ifdef PARCHEMIN_IS_SANITIZED
inline constexpr bool isSanitized = true;
#else
inline constexpr bool isSanitized = false;
#endif

/// How many cases of one kind a test tries: all of them, or under the sanitizers, where each takes several
/// times as long and looks for faults that a part of the cases shows as well, a tenth.
template <typename Count>
[[nodiscard]] constexpr Count sampled(Count all)
{
    return isSanitized ? all / 10 : all;
}

/// The step between two cases that are tried, to the same end.
[[nodiscard]] constexpr int sampledStep()
{
    return isSanitized ? 11 : 1;
}

} // namespace parchemin
