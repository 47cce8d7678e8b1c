#pragma once

#include "parchemin/core/blocker.h"

#include <QString>

#include <utility>
#include <variant>

namespace parchemin {

/// What went wrong, as a closed list that the sentences translate and the tests compare.
enum class ErrorCode {
    InvalidInput,     ///< a value is malformed; `where` says which
    NotFound,         ///< the record does not exist (any more)
    Conflict,         ///< another record already holds this unique value
    RuleRefused,      ///< the rules forbid it; `blockers` gives every reason
    StoreUnavailable, ///< the store cannot be opened, read or written
    StoreBusy,        ///< another process holds the store; `detail` says who
    StoreReadOnly,    ///< the store or its medium does not accept writes
    StoreFull,        ///< no space is left on the medium
    StoreNewer,       ///< the store was written by a newer program
    StoreForeign,     ///< the file is not one of ours
    StoreCorrupt,     ///< the content contradicts the schema or its hashes
    CommitUnknown,    ///< the commit failed in a way that leaves its outcome unknown
    FileUnreadable,   ///< a file outside the store cannot be read
    FileUnwritable,   ///< a file outside the store cannot be written
    Cancelled,        ///< the user stopped it; nothing was changed
};

/// An expected failure.
struct Error
{
    ErrorCode code;
    QString detail;                     ///< English, for the log and the tests; never personal data
    QString where = {};                 ///< the place of the fault: "/blocks/2/code", "line 12, column 3"
    std::vector<Blocker> blockers = {}; ///< every reason, when `code` is RuleRefused

    friend bool operator==(const Error &, const Error &) = default;
};

/// The refusal that carries these reasons.
[[nodiscard]] inline Error refused(std::vector<Blocker> blockers)
{
    QString codes;
    for (const Blocker &blocker : blockers)
        codes += (codes.isEmpty() ? QString() : QStringLiteral(", ")) + codeName(blocker.code);
    return {ErrorCode::RuleRefused, codes, {}, std::move(blockers)};
}

/// Either a value or an Error. Discarding one does not compile under -Werror.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool hasValue() const noexcept { return m_state.index() == 0; }
    [[nodiscard]] explicit operator bool() const noexcept { return hasValue(); }

    [[nodiscard]] T &value() &
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        Q_ASSERT(hasValue());
        return std::move(*std::get_if<0>(&m_state));
    }
    [[nodiscard]] const Error &error() const &
    {
        Q_ASSERT(!hasValue());
        return *std::get_if<1>(&m_state);
    }

    [[nodiscard]] T *operator->() { return &value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value: `return Done{};`
using Done = std::monostate;
using Status = Result<Done>;

} // namespace parchemin
