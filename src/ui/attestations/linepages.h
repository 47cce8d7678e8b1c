#pragma once

#include <deque>
#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace parchemin::ui {

/// The lines of a long list: every key, and the pages of lines that were shown last. What is not there yet is
/// asked for, and arrives later.
template <typename Key, typename Line>
class LinePages
{
public:
    static constexpr int pageSize = 16; // judging a line takes milliseconds: the first ones are there at once
    static constexpr std::size_t keptPages = 64;

    using Lines = std::vector<Line>;
    /// Reads the lines of some keys, and hands them over in their order, from the event loop.
    using Loader = std::function<void(std::vector<Key> keys, std::function<void(Lines)> arrived)>;
    /// Told which rows have got their lines.
    using Announce = std::function<void(int first, int last)>;

    LinePages(Loader loader, Announce announce)
        : m_loader(std::move(loader))
        , m_announce(std::move(announce))
    {
    }

    void setKeys(std::vector<Key> keys)
    {
        m_keys = std::move(keys);
        forgetLines();
    }
    /// What is on its way belongs to the past.
    void forgetLines()
    {
        ++m_generation;
        m_pages.clear();
        m_age.clear();
    }
    [[nodiscard]] const std::vector<Key> &keys() const { return m_keys; }
    [[nodiscard]] int count() const { return static_cast<int>(m_keys.size()); }
    [[nodiscard]] const Key &key(int row) const { return m_keys.at(static_cast<std::size_t>(row)); }

    /// Null while it is on its way.
    const Line *line(int row)
    {
        const Lines &lines = page(row / pageSize);
        const auto place = static_cast<std::size_t>(row % pageSize);
        return place < lines.size() ? &lines[place] : nullptr;
    }

private:
    const Lines &page(int number)
    {
        if (const auto kept = m_pages.find(number); kept != m_pages.end())
            return kept->second;
        if (m_age.size() == keptPages) {
            m_pages.erase(m_age.front());
            m_age.pop_front();
        }
        m_age.push_back(number);
        const Lines &empty = m_pages[number];
        const auto first = m_keys.begin() + static_cast<qptrdiff>(number) * pageSize;
        const auto size = std::min<qptrdiff>(pageSize, m_keys.end() - first);
        m_loader(std::vector<Key>(first, first + size),
                 [this, number, generation = m_generation](Lines lines) {
                     if (generation == m_generation)
                         arrive(number, std::move(lines));
                 });
        return empty;
    }
    void arrive(int number, Lines lines)
    {
        const auto place = m_pages.find(number);
        if (place == m_pages.end() || lines.empty())
            return;
        place->second = std::move(lines);
        const int first = number * pageSize;
        m_announce(first, first + static_cast<int>(place->second.size()) - 1);
    }

    Loader m_loader;
    Announce m_announce;
    std::vector<Key> m_keys;
    std::map<int, Lines> m_pages;
    std::deque<int> m_age; ///< numbers of the pages kept, the oldest first
    int m_generation = 0;
};

} // namespace parchemin::ui
