#pragma once

#include "parchemin/core/result.h"

#include <gtest/gtest.h>

#include <optional>
#include <stdexcept>
#include <utility>

namespace parchemin {

/// The value of a result that a test relies on; the test fails and ends without it.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << result.error().detail.toStdString();
        throw std::logic_error("a step of the test's arrangement failed");
    }
    return std::move(*result);
}

/// The reasons of a refusal; none when the result is a value or another error.
template <typename T>
Blockers blockersOf(const Result<T> &result)
{
    return result ? Blockers{} : result.error().blockers;
}

/// The code of a result's error, or nothing when it is a value.
template <typename T>
std::optional<ErrorCode> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace parchemin
