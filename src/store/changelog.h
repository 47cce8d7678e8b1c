#pragma once

#include "parchemin/store/database.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace parchemin {

/// The journalled rows that a transaction has written, each once with the last thing that happened to it.
class ChangeLog
{
public:
    void note(std::string_view table, qint64 rowId, bool isDeletion);
    void clear();
    [[nodiscard]] const std::vector<RowChange> &changes() const { return m_changes; }

private:
    struct Table
    {
        std::string name;
        QString text;
        bool isJournalled;
        std::unordered_map<qint64, std::size_t> positions;
    };
    [[nodiscard]] Table &tableNamed(std::string_view name);

    std::vector<Table> m_tables;
    std::size_t m_latest = 0; ///< most writes go to the table of the write before
    std::vector<RowChange> m_changes;
};

} // namespace parchemin
