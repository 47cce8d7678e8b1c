#pragma once

#include "parchemin/core/result.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

struct sqlite3;

namespace parchemin {

class RawStatement;

/// Row ids.
using Rows = std::vector<qint64>;

/// So many persons are sorted by their own keys; more are met sooner by walking all names in their order.
inline constexpr std::size_t fewPersons = 2000;

/// The first column of every row, in the order of the statement.
[[nodiscard]] Result<Rows> readRows(RawStatement &statement);
/// The first text after all that begin with this one: the last character of Unicode closes it.
[[nodiscard]] QString endOf(const QString &beginning);

/// The order of names, in which lists show persons.
class PersonOrder
{
public:
    /// The ids of all persons, in the order.
    static constexpr const char *everyName = "SELECT id FROM person ORDER BY sort_key, id";

    explicit PersonOrder(sqlite3 *handle) noexcept
        : m_handle(handle)
    {
    }

    /// All persons.
    [[nodiscard]] Result<Rows> everybody() const;
    /// These persons, each once in `persons`; meant for few.
    [[nodiscard]] Result<Rows> of(const Rows &persons) const;
    /// These persons (ascending), whom a word matches, when most of them bear it as the family name under
    /// which they are listed: they stand together, perhaps far down the order, where walking would come late.
    /// Nothing when more than a few bear it otherwise.
    [[nodiscard]] Result<std::optional<Rows>> aroundFamilyName(const QString &word,
                                                               const Rows &matches) const;

private:
    /// A person and the place in the order.
    struct NamedPerson
    {
        std::string key;
        qint64 id;
        friend auto operator<=>(const NamedPerson &, const NamedPerson &) = default;
    };
    [[nodiscard]] Result<std::vector<NamedPerson>> named(const Rows &persons) const;

    sqlite3 *m_handle;
};

} // namespace parchemin
