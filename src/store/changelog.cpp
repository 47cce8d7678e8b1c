#include "store/changelog.h"

#include "store/tables.h"

namespace parchemin {

void ChangeLog::note(std::string_view table, qint64 rowId, bool isDeletion)
{
    Table &known = tableNamed(table);
    if (!known.isJournalled)
        return;
    const auto [position, isNew] = known.positions.try_emplace(rowId, m_changes.size());
    if (isNew) {
        m_changes.push_back({known.text, rowId, isDeletion});
    } else {
        m_changes[position->second].isDeletion = isDeletion;
    }
}

void ChangeLog::clear()
{
    m_changes.clear();
    for (Table &table : m_tables)
        table.positions.clear();
}

ChangeLog::Table &ChangeLog::tableNamed(std::string_view name)
{
    if (m_latest < m_tables.size() && m_tables[m_latest].name == name)
        return m_tables[m_latest];
    for (m_latest = 0; m_latest < m_tables.size(); ++m_latest) {
        if (m_tables[m_latest].name == name)
            return m_tables[m_latest];
    }
    const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    return m_tables.emplace_back(Table{std::string(name), text, isJournalled(name), {}});
}

} // namespace parchemin
