#include "ui/palette/personfinder.h"

#include "parchemin/core/namekey.h"

#include <QStringList>

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

/// Every word that was typed begins a word of the name.
bool isNamed(const StaffMember &member, const QStringList &words)
{
    const QString name = u' ' + nameKey(member.name);
    return std::ranges::all_of(words, [&name](const QString &word) { return name.contains(u' ' + word); });
}

Result<std::vector<StaffMember>> staffNamed(const Database &database, const QString &text)
{
    auto staff = DirectoryListRepository(database).staff();
    if (!staff)
        return staff.error();
    std::erase_if(*staff, [words = nameKey(text).split(u' ', Qt::SkipEmptyParts)](const StaffMember &member) {
        return !isNamed(member, words);
    });
    staff->erase(staff->begin() + std::min(std::ssize(*staff), mostStaff), staff->end());
    return staff;
}

Result<FoundPeople> peopleNamed(const Database &database, const QString &text,
                                const std::optional<OwnCandidates> &reach)
{
    const auto ids = CandidateListRepository(database).ids({.text = text, .own = reach}, mostPeople);
    if (!ids)
        return ids.error();
    auto candidates = linesOf(database, *ids);
    if (!candidates)
        return candidates.error();
    auto staff = staffNamed(database, text);
    if (!staff)
        return staff.error();
    return FoundPeople{*std::move(candidates), *std::move(staff)};
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
                                        : peopleNamed(database, text, reach);
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
