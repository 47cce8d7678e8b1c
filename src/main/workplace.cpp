#include "main/workplace.h"

#include "parchemin/app/storesetup.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The machine's clock, or for a demonstration store one that stands where the store says, never before its
/// last event, until it is moved on.
Result<std::unique_ptr<Clock>> clockOf(const Store &store)
{
    const std::optional<QDateTime> &start = store.info().demonstrationNow;
    if (!start)
        return std::unique_ptr<Clock>(std::make_unique<SystemClock>());
    const auto head = Journal(store.database()).head();
    if (!head)
        return head.error();
    const QDateTime latest = *head ? std::max(*start, (*head)->content.at) : *start;
    return std::unique_ptr<Clock>(std::make_unique<DemonstrationClock>(latest));
}

/// Who sits there first: the pedagogical lead, whose window this is, else the first account.
const Actor &firstAtTheDesk(const std::vector<UserRepository::Account> &accounts)
{
    const auto lead = std::ranges::find_if(accounts, [](const UserRepository::Account &account) {
        return roleFor(account.actor, Right::ValidateBlock).has_value();
    });
    return (lead == accounts.end() ? accounts.begin() : lead)->actor;
}

} // namespace

Result<std::unique_ptr<Workplace>> Workplace::open(Store &store)
{
    auto clock = clockOf(store);
    if (!clock)
        return clock.error();
    return open(store, *std::move(clock));
}

Result<std::unique_ptr<Workplace>> Workplace::open(Store &store, std::unique_ptr<Clock> clock)
{
    if (Status completed = completePolicy(store, *clock); !completed)
        return completed.error();
    auto rules = Rulebook::load(store.database(), clock->today());
    if (!rules)
        return rules.error();
    auto accounts = UserRepository(store.database()).all();
    if (!accounts)
        return accounts.error();
    if (accounts->empty())
        return Error{ErrorCode::StoreCorrupt, u"the store has no user"_s};
    return std::unique_ptr<Workplace>(
        new Workplace(store, std::move(clock), *std::move(rules), *std::move(accounts)));
}

Workplace::Workplace(Store &store, std::unique_ptr<Clock> clock, std::unique_ptr<Rulebook> rules,
                     std::vector<UserRepository::Account> accounts)
    : m_clock(std::move(clock))
    , m_demonstrationClock(dynamic_cast<DemonstrationClock *>(m_clock.get()))
    , m_rules(std::move(rules))
    , m_context{store, *m_clock, *m_rules, m_announcer}
    , m_documents(m_context, &m_keys)
    , m_blocks(m_context, m_documents)
    , m_accounts(std::move(accounts))
    , m_desk(firstAtTheDesk(m_accounts))
{
}

void Workplace::readAccounts()
{
    if (auto accounts = UserRepository(m_context.database()).all())
        m_accounts = *std::move(accounts);
}

} // namespace parchemin
