#pragma once

#include <QString>

#include <map>

namespace parchemin::demonstration {

/// What the names that the story uses stand for in the store. A name that nobody introduced is a fault of the
/// story, not of its input.
template <typename Value>
class Names
{
public:
    void set(const QString &name, Value value) { m_values.insert_or_assign(name, std::move(value)); }
    [[nodiscard]] const Value &at(const QString &name) const
    {
        const auto found = m_values.find(name);
        Q_ASSERT_X(found != m_values.end(), "demonstration", qPrintable(name));
        return found->second;
    }
    [[nodiscard]] bool knows(const QString &name) const { return m_values.contains(name); }

private:
    std::map<QString, Value> m_values;
};

} // namespace parchemin::demonstration
