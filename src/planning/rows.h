#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace parchemin::planning {

/// Lists of different lengths, one behind the other in memory: the search reads them in no order, and a list
/// of its own for each would be one more place to fetch.
template <typename Item>
class Rows
{
public:
    void add(std::span<const Item> row)
    {
        m_items.insert(m_items.end(), row.begin(), row.end());
        m_ends.push_back(m_items.size());
    }
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::span<const Item> operator[](std::size_t row) const
    {
        const std::size_t first = row == 0 ? 0 : m_ends[row - 1];
        return std::span<const Item>(m_items).subspan(first, m_ends[row] - first);
    }

private:
    std::vector<Item> m_items;
    std::vector<std::size_t> m_ends;
};

} // namespace parchemin::planning
