#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "ui/latestpages.h"

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
        if (const Lines *kept = m_pages.find(number))
            return *kept;
        const Lines &empty = m_pages.keep(number, {});
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
        if (m_pages.find(number) == nullptr || lines.empty())
            return;
        const int first = number * pageSize;
        const int last = first + static_cast<int>(lines.size()) - 1;
        m_pages.keep(number, std::move(lines));
        m_announce(first, last);
    }

    Loader m_loader;
    Announce m_announce;
    std::vector<Key> m_keys;
    LatestPages<Lines> m_pages{keptPages};
    int m_generation = 0;
};

} // namespace parchemin::ui
