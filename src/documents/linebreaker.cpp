#include "documents/linebreaker.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace parchemin::documents {
namespace {

constexpr double infeasible = std::numeric_limits<double>::infinity();
constexpr double shrinkRatio = 0.22;      // of the natural spaces, in justified text
constexpr double divisionPenalty = 150.0; // a divided word costs as much as spaces half as wide again
constexpr double linePenalty = 50.0;      // one line more costs as much as very uneven lines
constexpr double lonePenalty = 12.0;      // a last word alone: more than uneven lines, less than a line more

/// How many letters of a word go on a line: up to its last hyphen that fits, else as many as fit, but one at
/// least, or cutting would never end.
size_t lettersThatFit(const Word &word, double measure)
{
    double used = 0.0;
    size_t count = 0;
    size_t afterHyphen = 0;
    for (const Fragment &fragment : word.fragments) {
        for (const Cluster &cluster : fragment.clusters) {
            used += (cluster.advance + fragment.style.tracking) * fragment.style.size;
            if (count > 0 && used > measure)
                return afterHyphen > 0 ? afterHyphen : count;
            ++count;
            if (cluster.text.endsWith(u'-'))
                afterHyphen = count;
        }
    }
    return count;
}

/// The part of a word that fits, and the rest.
std::pair<Word, Word> cut(const Word &word, double measure)
{
    Word head;
    Word tail;
    size_t left = lettersThatFit(word, measure);
    for (const Fragment &fragment : word.fragments) {
        Fragment kept{fragment.style, {}, 0.0};
        Fragment rest{fragment.style, {}, 0.0};
        for (const Cluster &cluster : fragment.clusters) {
            Fragment &target = left > 0 ? kept : rest;
            left -= left > 0 ? 1 : 0;
            target.clusters.push_back(cluster);
            target.width += (cluster.advance + fragment.style.tracking) * fragment.style.size;
        }
        if (!kept.clusters.empty())
            head.fragments.push_back(kept);
        if (!rest.clusters.empty())
            tail.fragments.push_back(rest);
        head.width += kept.width;
        tail.width += rest.width;
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

/// A place where a line may begin: before a word, or inside it.
struct BreakPoint
{
    size_t word;
    std::optional<size_t> division;
};

/// The words of one line, from a place to another.
std::vector<Word> wordsBetween(const std::vector<Word> &words, const BreakPoint &begin, const BreakPoint &end)
{
    std::vector<Word> list;
    const size_t last = end.division ? end.word + 1 : end.word;
    for (size_t index = begin.word; index < last; ++index) {
        const Word &word = words[index];
        if (index == begin.word && begin.division) {
            list.push_back(word.divisions[*begin.division].tail);
        } else if (index == end.word && end.division) {
            list.push_back(word.divisions[*end.division].head);
        } else {
            list.push_back(word);
        }
        list.back().divisions.clear();
    }
    return list;
}

Line lineOf(std::vector<Word> words, double measure, Alignment alignment, bool isLast)
{
    Line line;
    line.words = std::move(words);
    double spaces = 0.0;
    for (size_t index = 0; index < line.words.size(); ++index) {
        line.width += line.words[index].width;
        spaces += index + 1 < line.words.size() ? line.words[index].spaceAfter : 0.0;
    }
    const double slack = measure - line.width - spaces;
    if (alignment == Alignment::Justified && spaces > 0.0 && (!isLast || slack < 0.0))
        line.spaceScale = 1.0 + slack / spaces;
    line.width += spaces * line.spaceScale;
    line.continues = !isLast;
    return line;
}

std::vector<BreakPoint> placesIn(const std::vector<Word> &words)
{
    std::vector<BreakPoint> places{{0, {}}};
    for (size_t word = 0; word < words.size(); ++word) {
        for (size_t division = 0; division < words[word].divisions.size(); ++division)
            places.push_back({word, division});
        places.push_back({word + 1, {}});
    }
    return places;
}

/// The room the words between two places take; nothing when both lie in the same word.
std::optional<Extent> extentBetween(const std::vector<Word> &words, const std::vector<Extent> &sums,
                                    const BreakPoint &begin, const BreakPoint &end)
{
    if (begin.division && end.division && begin.word == end.word)
        return {};
    Extent extent{sums[end.word].words - sums[begin.word].words,
                  sums[end.word].spaces - sums[begin.word].spaces};
    if (begin.division)
        extent.words += words[begin.word].divisions[*begin.division].tail.width - words[begin.word].width;
    if (end.division) {
        extent.words += words[end.word].divisions[*end.division].head.width;
    } else if (end.word > begin.word) {
        extent.spaces -= words[end.word - 1].spaceAfter; // none at the end of a line
    }
    return extent;
}

/// Whether the line between two places is the end of a paragraph and one short word, which looks forgotten.
bool isLone(const std::vector<Word> &words, const Extent &extent, const BreakPoint &begin,
            const BreakPoint &end, double measure)
{
    constexpr double shortWord = 0.3; // of the measure
    const bool isLast = end.word == words.size();
    const bool isFirst = begin.word == 0 && !begin.division;
    return isLast && !isFirst && begin.word + 1 == end.word && extent.words < shortWord * measure;
}

/// What a line between two places costs the paragraph.
double priceOf(const std::vector<Word> &words, const Extent &extent, const BreakPoint &begin,
               const BreakPoint &end, double measure, Alignment alignment)
{
    const bool isLast = end.word == words.size();
    double price = cost(extent, measure, alignment, isLast);
    // A single letter wider than the measure must still stand somewhere.
    if (price == infeasible && begin.word + 1 == end.word && !begin.division)
        price = 1e6;
    if (isLone(words, extent, begin, end, measure))
        price += lonePenalty;
    if (end.division)
        price += begin.division ? 2.0 * divisionPenalty : divisionPenalty;
    return price;
}

} // namespace

std::vector<Line> breakLines(const std::vector<Word> &given, double measure, Alignment alignment)
{
    const std::vector<Word> words = withoutOverlongWords(given, measure);
    std::vector<Extent> sums{{}};
    for (const Word &word : words)
        sums.push_back({sums.back().words + word.width, sums.back().spaces + word.spaceAfter});
    const std::vector<BreakPoint> places = placesIn(words);
    std::vector<double> best(places.size(), infeasible);
    std::vector<size_t> from(places.size(), 0);
    best[0] = 0.0;
    for (size_t end = 1; end < places.size(); ++end) {
        for (size_t first = end; first-- > 0;) {
            const auto extent = extentBetween(words, sums, places[first], places[end]);
            if (!extent)
                continue;
            const double price = priceOf(words, *extent, places[first], places[end], measure, alignment);
            if (price == infeasible && extent->words > measure)
                break;
            if (best[first] + price < best[end]) {
                best[end] = best[first] + price;
                from[end] = first;
            }
        }
    }
    std::vector<Line> lines;
    for (size_t end = places.size() - 1; end > 0; end = from[end]) {
        lines.push_back(lineOf(wordsBetween(words, places[from[end]], places[end]), measure, alignment,
                               end + 1 == places.size()));
    }
    std::ranges::reverse(lines);
    return lines;
}

bool areLoose(const std::vector<Line> &lines)
{
    constexpr double widest = 1.9; // times the natural space
    return std::ranges::any_of(lines, [](const Line &line) { return line.spaceScale > widest; });
}

} // namespace parchemin::documents
