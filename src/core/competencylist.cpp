#include "core/competencylist.h"

#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

std::optional<RatingLevel> levelOf(const std::vector<CompetencyRating> &ratings, int ordinal)
{
    const auto found = std::ranges::find(ratings, ordinal, &CompetencyRating::competency);
    return found == ratings.end() ? std::nullopt : std::optional(found->level);
}

template <typename Predicate>
std::vector<const Competency *> select(const SkillBlock &block, const std::vector<CompetencyRating> &ratings,
                                       Predicate isWanted)
{
    std::vector<const Competency *> result;
    for (const Competency &competency : block.competencies) {
        if (isWanted(levelOf(ratings, competency.ordinal)))
            result.push_back(&competency);
    }
    return result;
}

} // namespace

std::vector<const Competency *> unrated(const SkillBlock &block, const std::vector<CompetencyRating> &ratings)
{
    return select(block, ratings, [](std::optional<RatingLevel> level) { return !level.has_value(); });
}

std::vector<const Competency *> notAcquired(const SkillBlock &block,
                                            const std::vector<CompetencyRating> &ratings)
{
    return select(block, ratings, [](std::optional<RatingLevel> level) {
        return level.has_value() && *level != RatingLevel::Acquired;
    });
}

QString codesOf(const std::vector<const Competency *> &competencies)
{
    QStringList codes;
    for (const Competency *competency : competencies)
        codes.append(competency->code);
    return codes.join(u", "_s);
}

QString labelsOf(const std::vector<const Competency *> &competencies)
{
    QStringList labels;
    for (const Competency *competency : competencies)
        labels.append(competency->label);
    return labels.join(u" ; "_s);
}

QString blockList(const std::vector<int> &numbers)
{
    QStringList names;
    for (const int number : numbers)
        names.append(u"B%1"_s.arg(number));
    return names.join(u", "_s);
}

} // namespace parchemin
