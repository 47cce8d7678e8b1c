#include "documents/linebreaker.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace parchemin::documents {
namespace {

constexpr double infeasible = std::numeric_limits<double>::infinity();
constexpr double shrinkRatio = 0.22; // of the natural spaces, in justified text
constexpr double linePenalty = 50.0; // one line more costs as much as very uneven lines

/// The part of a word that fits, and the rest.
std::pair<Word, Word> cut(const Word &word, double measure)
{
    Word head;
    Word tail;
    double used = 0.0;
    bool full = false;
    for (const Fragment &fragment : word.fragments) {
        Fragment kept{fragment.style, {}, 0.0};
        Fragment left{fragment.style, {}, 0.0};
        for (const Cluster &cluster : fragment.clusters) {
            const double width = (cluster.advance + fragment.style.tracking) * fragment.style.size;
            // One cluster at least goes on each line, or cutting would never end.
            full = full || (used > 0.0 && used + width > measure);
            Fragment &target = full ? left : kept;
            target.clusters.push_back(cluster);
            target.width += width;
            if (!full)
                used += width;
        }
        if (!kept.clusters.empty())
            head.fragments.push_back(kept);
        if (!left.clusters.empty())
            tail.fragments.push_back(left);
        head.width += kept.width;
        tail.width += left.width;
    }
    tail.spaceAfter = word.spaceAfter;
    return {head, tail};
}

std::vector<Word> withoutOverlongWords(const std::vector<Word> &words, double measure)
{
    std::vector<Word> list;
    for (Word rest : words) {
        while (rest.width > measure) {
            auto [head, tail] = cut(rest, measure);
            if (tail.fragments.empty())
                break;
            head.isCut = true;
            list.push_back(std::move(head));
            rest = std::move(tail);
        }
        list.push_back(std::move(rest));
    }
    return list;
}

struct Extent
{
    double words = 0.0;
    double spaces = 0.0;
};

double cost(const Extent &extent, double measure, Alignment alignment, bool isLast)
{
    const double slack = measure - extent.words - extent.spaces;
    if (alignment != Alignment::Justified) {
        if (slack < -1e-6)
            return infeasible;
        if (isLast && alignment != Alignment::Centre)
            return linePenalty;
        return linePenalty + std::pow(slack / measure, 2.0);
    }
    if (slack < -extent.spaces * shrinkRatio - 1e-6)
        return infeasible;
    if (isLast)
        return slack < 0.0 ? 1.0 : 0.0;
    const double ratio = extent.spaces > 0.0 ? slack / extent.spaces : slack;
    const double badness = slack < 0.0 ? std::pow(-ratio / shrinkRatio, 3.0) : std::pow(ratio, 3.0);
    return std::pow(1.0 + 10.0 * badness, 2.0);
}

Line lineOf(const std::vector<Word> &words, size_t first, size_t end, double measure, Alignment alignment)
{
    Line line;
    const auto at = [&](size_t index) {
        return words.begin() + static_cast<std::ptrdiff_t>(index);
    };
    line.words.assign(at(first), at(end));
    double spaces = 0.0;
    for (size_t index = first; index < end; ++index) {
        line.width += words[index].width;
        spaces += index + 1 < end ? words[index].spaceAfter : 0.0;
    }
    const double slack = measure - line.width - spaces;
    const bool isLast = end == words.size();
    if (alignment == Alignment::Justified && spaces > 0.0 && (!isLast || slack < 0.0))
        line.spaceScale = 1.0 + slack / spaces;
    line.width += spaces * line.spaceScale;
    line.continues = !isLast;
    return line;
}

} // namespace

std::vector<Line> breakLines(const std::vector<Word> &given, double measure, Alignment alignment)
{
    const std::vector<Word> words = withoutOverlongWords(given, measure);
    const size_t count = words.size();
    std::vector<double> best(count + 1, infeasible);
    std::vector<size_t> from(count + 1, 0);
    best[0] = 0.0;
    for (size_t end = 1; end <= count; ++end) {
        Extent extent;
        for (size_t first = end; first-- > 0;) {
            extent.words += words[first].width;
            extent.spaces += first + 1 < end ? words[first].spaceAfter : 0.0;
            double price = cost(extent, measure, alignment, end == count);
            if (first + 1 == end && price == infeasible)
                price = 1e6; // a single letter wider than the measure must still stand somewhere
            if (price == infeasible)
                break;
            if (best[first] + price < best[end]) {
                best[end] = best[first] + price;
                from[end] = first;
            }
        }
    }
    std::vector<Line> lines;
    for (size_t end = count; end > 0; end = from[end])
        lines.push_back(lineOf(words, from[end], end, measure, alignment));
    std::ranges::reverse(lines);
    return lines;
}

} // namespace parchemin::documents
