#include "ui/candidates/filterstate.h"

#include "parchemin/app/directoryservice.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

const QString routeKey = u"route"_s;
const QString stateKey = u"state"_s;
const QString yearKey = u"year"_s;
const QString organisationKey = u"organisation"_s;
const QString mentorKey = u"mentor"_s;
const QString blockKey = u"block"_s;
const QString blockStateKey = u"blockState"_s;

constexpr std::array keptBlockStates{BlockState::NotStarted,  BlockState::Submitted, BlockState::InEvaluation,
                                     BlockState::Conditional, BlockState::ToRework,  BlockState::Proposed,
                                     BlockState::Validated};

/// The identifier at that key, if it is one of these records'.
template <typename Record>
auto keptId(const QVariantMap &state, const QString &key, const Result<std::vector<Record>> &records)
{
    using IdType = decltype(Record::id);
    const IdType id{state.value(key).toLongLong()};
    const bool isThere = records && std::ranges::find(*records, id, &Record::id) != records->end();
    return isThere ? std::optional(id) : std::nullopt;
}

std::optional<BlockCriterion> keptBlock(const QVariantMap &state, const ReferenceSheet &sheet)
{
    const int block = state.value(blockKey).toInt();
    const QString code = state.value(blockStateKey).toString();
    const auto wanted =
        std::ranges::find_if(keptBlockStates, [&code](BlockState one) { return codeName(one) == code; });
    if (wanted == keptBlockStates.end() || sheet.block(block) == nullptr)
        return std::nullopt;
    return BlockCriterion{block, *wanted};
}

} // namespace

QVariantMap stateOf(const CandidateFilter &filter)
{
    QVariantMap state;
    if (filter.route)
        state.insert(routeKey, codeName(*filter.route));
    if (filter.state)
        state.insert(stateKey, codeName(*filter.state));
    if (filter.enteredIn)
        state.insert(yearKey, *filter.enteredIn);
    if (filter.organisation)
        state.insert(organisationKey, filter.organisation->value());
    if (filter.mentor)
        state.insert(mentorKey, filter.mentor->value());
    if (filter.block) {
        state.insert(blockKey, filter.block->block);
        state.insert(blockStateKey, codeName(filter.block->state));
    }
    return state;
}

CandidateFilter filterFrom(const QVariantMap &state, Context &context)
{
    const DirectoryService directory(context);
    CandidateFilter filter{.text = {},
                           .route = accessRouteFromCode(state.value(routeKey).toString()),
                           .state = candidacyStateFromCode(state.value(stateKey).toString())};
    if (const int year = state.value(yearKey).toInt(); year > 0)
        filter.enteredIn = year;
    if (state.contains(organisationKey))
        filter.organisation = keptId(state, organisationKey, directory.organisations());
    if (state.contains(mentorKey))
        filter.mentor = keptId(state, mentorKey, directory.mentors());
    filter.block = keptBlock(state, context.rules.current());
    return filter;
}

} // namespace parchemin::ui
