#include "ui/palette/personfinder.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int mostPeople = 6;

Result<std::vector<CandidateListItem>> linesOf(const Database &database, const std::vector<CandidacyId> &ids)
{
    return CandidateListRepository(database).load(ids, 0); // their blocks are not shown
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
    ask([text](const Database &database) -> Result<Items> {
        if (text.trimmed().isEmpty())
            return Items{};
        const auto ids = CandidateListRepository(database).ids({.text = text}, mostPeople);
        return ids ? linesOf(database, *ids) : Result<Items>(ids.error());
    });
}

void PersonFinder::load(const std::vector<CandidacyId> &candidacies)
{
    ask([candidacies](const Database &database) { return linesOf(database, candidacies); });
}

void PersonFinder::ask(std::function<Result<Items>(const Database &)> question)
{
    const quint64 number = ++*m_latest;
    m_reader.ask<Items>(
        *this,
        [question = std::move(question), number,
         latest = m_latest](const Database &database) -> Result<Items> {
            if (*latest != number)
                return Error{ErrorCode::Cancelled, u"a newer question overtook this one"_s};
            return question(database);
        },
        [this, number](const Result<Items> &people) {
            if (*m_latest == number)
                emit found(people ? *people : Items{});
        });
}

} // namespace parchemin::ui
