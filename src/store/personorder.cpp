#include "store/personorder.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "store/rawstatement.h"

namespace parchemin {
namespace {

constexpr const char *keyOfPerson = "SELECT sort_key FROM person WHERE id = ?1";
constexpr const char *namesFrom =
    "SELECT id FROM person WHERE sort_key >= ?1 AND sort_key < ?2 ORDER BY sort_key, id";

} // namespace

Result<Rows> readRows(RawStatement &statement)
{
    Rows rows;
    Result<bool> hasRow = statement.step();
    for (; hasRow && *hasRow; hasRow = statement.step())
        rows.push_back(statement.integer(0));
    if (!hasRow)
        return hasRow.error();
    return rows;
}

QString endOf(const QString &beginning)
{
    return beginning + QString::fromUcs4(U"\U0010FFFF");
}

Result<Rows> PersonOrder::everybody() const
{
    RawStatement names(m_handle, everyName);
    return readRows(names);
}

Result<Rows> PersonOrder::of(const Rows &persons) const
{
    const auto sorted = named(persons);
    if (!sorted)
        return sorted.error();
    Rows rows;
    std::ranges::transform(*sorted, std::back_inserter(rows), &NamedPerson::id);
    return rows;
}

Result<std::optional<Rows>> PersonOrder::aroundFamilyName(const QString &word, const Rows &matches) const
{
    RawStatement names(m_handle, namesFrom);
    names.bindText(1, word);
    names.bindText(2, endOf(word));
    Result<Rows> family = readRows(names);
    if (!family)
        return family.error();
    std::erase_if(*family,
                  [&matches](qint64 person) { return !std::ranges::binary_search(matches, person); });
    if (matches.size() - family->size() > fewPersons)
        return std::optional<Rows>();
    Rows ascending = *family;
    std::ranges::sort(ascending);
    Rows others;
    std::ranges::set_difference(matches, ascending, std::back_inserter(others));
    const auto sorted = named(others);
    if (!sorted)
        return sorted.error();
    const auto after = std::ranges::lower_bound(*sorted, word.toStdString(), {}, &NamedPerson::key);
    Rows persons;
    std::ranges::transform(sorted->begin(), after, std::back_inserter(persons), &NamedPerson::id);
    std::ranges::copy(*family, std::back_inserter(persons));
    std::ranges::transform(after, sorted->end(), std::back_inserter(persons), &NamedPerson::id);
    return std::optional(std::move(persons));
}

Result<std::vector<PersonOrder::NamedPerson>> PersonOrder::named(const Rows &persons) const
{
    std::vector<NamedPerson> names;
    RawStatement key(m_handle, keyOfPerson);
    for (const qint64 person : persons) {
        key.bind(1, person);
        const Result<bool> hasRow = key.step();
        if (!hasRow)
            return hasRow.error();
        names.push_back({*hasRow ? std::string(key.view(0)) : std::string(), person});
        key.reset();
    }
    std::ranges::sort(names);
    return names;
}

} // namespace parchemin
