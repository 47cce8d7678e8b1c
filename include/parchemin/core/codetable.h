#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace parchemin {

/// The stable names of an enumeration, both ways. The names go to the store and to files: never rename one.
template <typename Enum, std::size_t Count>
struct CodeTable
{
    struct Entry
    {
        Enum value;
        const char *name;
    };
    std::array<Entry, Count> entries;

    [[nodiscard]] QString name(Enum value) const
    {
        for (const Entry &entry : entries) {
            if (entry.value == value)
                return QString::fromLatin1(entry.name);
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] std::optional<Enum> value(const QString &name) const
    {
        for (const Entry &entry : entries) {
            if (name == QLatin1StringView(entry.name))
                return entry.value;
        }
        return std::nullopt;
    }
};

} // namespace parchemin
