#pragma once

#include <cstddef>
#include <deque>
#include <map>
#include <utility>

namespace parchemin::ui {

/// The pages of a long list that were read last, by their number. When there are too many, the one read first
/// goes.
template <typename Page>
class LatestPages
{
public:
    explicit LatestPages(std::size_t most)
        : m_most(most)
    {
    }

    /// Null when it is not kept. Valid until a page is kept or all are forgotten.
    [[nodiscard]] const Page *find(int number) const
    {
        const auto kept = m_pages.find(number);
        return kept == m_pages.end() ? nullptr : &kept->second;
    }
    /// Keeps a page, in the place of an older reading of it.
    const Page &keep(int number, Page page)
    {
        if (!m_pages.contains(number)) {
            if (m_age.size() == m_most) {
                m_pages.erase(m_age.front());
                m_age.pop_front();
            }
            m_age.push_back(number);
        }
        return m_pages.insert_or_assign(number, std::move(page)).first->second;
    }
    void clear()
    {
        m_pages.clear();
        m_age.clear();
    }

private:
    std::size_t m_most;
    std::map<int, Page> m_pages;
    std::deque<int> m_age; ///< the numbers of what is kept, the first read first
};

} // namespace parchemin::ui
