#include "ui/palette/fuzzymatch.h"

#include "parchemin/core/slips.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace parchemin::ui {
namespace {

// What each kind of match is worth; within a kind, shorter texts and earlier matches come first.
constexpr int sameText = 1000;
constexpr int beginning = 800;
constexpr int wordBeginnings = 600;
constexpr int wordsInAnyOrder = 500;
constexpr int part = 400;
constexpr int lettersInOrder = 200;
constexpr int slips = 160;
constexpr int leastWorth = 1;

int worth(int kind, qsizetype penalty)
{
    return std::max(kind - static_cast<int>(std::min<qsizetype>(penalty, 150)), leastWorth);
}

/// Whether every word typed begins a word of the text, in the same order; how many words were passed over.
std::optional<qsizetype> skippedWords(const QStringList &typed, const QStringList &words)
{
    qsizetype skipped = 0;
    qsizetype position = 0;
    for (const QString &wanted : typed) {
        while (position < words.size() && !words.at(position).startsWith(wanted)) {
            ++position;
            ++skipped;
        }
        if (position == words.size())
            return {};
        ++position;
    }
    return skipped;
}

/// Whether every word typed begins a word of the text of its own.
bool beginsWordsInAnyOrder(const QStringList &typed, QStringList words)
{
    return std::ranges::all_of(typed, [&words](const QString &wanted) {
        const auto found = std::find_if(words.cbegin(), words.cend(),
                                        [&wanted](const QString &word) { return word.startsWith(wanted); });
        if (found == words.cend())
            return false;
        words.erase(found);
        return true;
    });
}

/// How many letters stand between the letters typed, each of which begins a word or follows the one before.
std::optional<qsizetype> gapsBetweenLetters(const QString &typed, const QString &text)
{
    qsizetype position = -1;
    qsizetype gaps = 0;
    for (const QChar letter : typed) {
        if (letter == u' ')
            continue;
        qsizetype next = position + 1;
        const auto isHere = [&text, letter](qsizetype place, bool follows) {
            return text.at(place) == letter && (follows || place == 0 || text.at(place - 1) == u' ');
        };
        while (next < text.size() && !isHere(next, position >= 0 && next == position + 1))
            ++next;
        if (next == text.size())
            return {};
        gaps += position < 0 ? 0 : next - position - 1;
        position = next;
    }
    return gaps;
}

/// How many slips in all let every word typed begin a word of the text of its own.
std::optional<qsizetype> slipsIn(const QStringList &typed, QStringList words)
{
    qsizetype all = 0;
    for (const QString &wanted : typed) {
        const auto slipsTo = [&wanted](const QString &word) {
            return slipsToBeginning(wanted, word);
        };
        if (words.isEmpty())
            return {};
        const auto nearest =
            std::distance(words.cbegin(), std::ranges::min_element(std::as_const(words), {}, slipsTo));
        const qsizetype least = slipsTo(words.at(nearest));
        if (least > allowedSlips(wanted.size()))
            return {};
        all += least;
        words.removeAt(nearest);
    }
    return all;
}

} // namespace

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    if (typed.isEmpty())
        return leastWorth;
    if (text == typed)
        return sameText;
    if (text.startsWith(typed))
        return worth(beginning, text.size() - typed.size());
    if (const auto skipped = skippedWords(typed.split(u' '), text.split(u' ')))
        return worth(wordBeginnings, 10 * *skipped + text.size() / 4);
    if (beginsWordsInAnyOrder(typed.split(u' '), text.split(u' ')))
        return worth(wordsInAnyOrder, text.size() / 4);
    if (const qsizetype found = text.indexOf(typed); found >= 0)
        return worth(part, found);
    constexpr qsizetype shortestForLetters = 2; // one letter is in every text
    if (typed.size() >= shortestForLetters) {
        if (const auto gaps = gapsBetweenLetters(typed, text))
            return worth(lettersInOrder, 4 * *gaps);
    }
    if (const auto made = slipsIn(typed.split(u' '), text.split(u' ')))
        return worth(slips, 20 * *made + text.size() / 4);
    return {};
}

} // namespace parchemin::ui
