#include "ui/palette/personfinder.h"

#include "parchemin/core/namekey.h"
#include "parchemin/core/namesearch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int mostPeople = 6;
constexpr std::ptrdiff_t mostStaff = 4;

Result<std::vector<CandidateListItem>> linesOf(const Database &database, const std::vector<CandidacyId> &ids)
{
    return CandidateListRepository(database).load(ids, 0); // their blocks are not shown
}

/// Those of the candidacies that are within reach; all of them without one.
Result<std::vector<CandidacyId>> ownOf(const Database &database, std::vector<CandidacyId> candidacies,
                                       const std::optional<OwnCandidates> &reach)
{
    if (!reach)
        return candidacies;
    std::vector<CandidacyId> own;
    for (const CandidacyId candidacy : candidacies) {
        const Result<bool> isOwn = CandidateListRepository(database).isOneOf(*reach, candidacy);
        if (!isOwn)
            return isOwn.error();
        if (*isOwn)
            own.push_back(candidacy);
    }
    return own;
}

Result<std::vector<StaffMember>> staffNamed(const Database &database, const QString &text, Spelling spelling)
{
    auto staff = DirectoryListRepository(database).staff();
    if (!staff)
        return staff.error();
    std::erase_if(*staff, [search = NameSearch(text), spelling](const StaffMember &member) {
        const QString name = nameKey(member.name);
        return !(spelling == Spelling::Near ? search.findsNearly(name) : search.finds(name));
    });
    staff->erase(staff->begin() + std::min(std::ssize(*staff), mostStaff), staff->end());
    return staff;
}

Result<FoundPeople> peopleNamed(const Database &database, const QString &text,
                                const std::optional<OwnCandidates> &reach, Spelling spelling)
{
    const auto ids =
        CandidateListRepository(database).ids({.text = text, .own = reach}, mostPeople, spelling);
    if (!ids)
        return ids.error();
    auto candidates = linesOf(database, *ids);
    if (!candidates)
        return candidates.error();
    auto staff = staffNamed(database, text, spelling);
    if (!staff)
        return staff.error();
    return FoundPeople{*std::move(candidates), *std::move(staff)};
}

/// Whoever has the name as it was typed; those who nearly have it when nobody does.
Result<FoundPeople> peopleLike(const Database &database, const QString &text,
                               const std::optional<OwnCandidates> &reach)
{
    auto people = peopleNamed(database, text, reach, Spelling::Typed);
    const bool isNobody = people && people->candidates.empty() && people->staff.empty();
    return isNobody ? peopleNamed(database, text, reach, Spelling::Near) : people;
}

} // namespace

PersonFinder::PersonFinder(StoreReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_latest(std::make_shared<std::atomic<quint64>>(0))
{
}

void PersonFinder::find(const QString &text)
{
    ask([text, reach = m_reach()](const Database &database) -> Result<FoundPeople> {
        return text.trimmed().isEmpty() ? Result<FoundPeople>(FoundPeople{})
                                        : peopleLike(database, text, reach);
    });
}

void PersonFinder::load(const std::vector<CandidacyId> &candidacies)
{
    ask([candidacies, reach = m_reach()](const Database &database) -> Result<FoundPeople> {
        const auto own = ownOf(database, candidacies, reach);
        if (!own)
            return own.error();
        auto lines = linesOf(database, *own);
        if (!lines)
            return lines.error();
        return FoundPeople{*std::move(lines), {}};
    });
}

void PersonFinder::ask(std::function<Result<FoundPeople>(const Database &)> question)
{
    const quint64 number = ++*m_latest;
    m_reader.ask<FoundPeople>(
        *this,
        [question = std::move(question), number,
         latest = m_latest](const Database &database) -> Result<FoundPeople> {
            if (*latest != number)
                return Error{ErrorCode::Cancelled, u"a newer question overtook this one"_s};
            return question(database);
        },
        [this, number](const Result<FoundPeople> &people) {
            if (*m_latest == number)
                emit found(people ? *people : FoundPeople{});
        });
}

} // namespace parchemin::ui
