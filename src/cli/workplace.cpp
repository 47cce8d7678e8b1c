#include "cli/workplace.h"

#include "parchemin/app/storesetup.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {

Result<std::unique_ptr<Clock>> clockOf(const Store &store, const std::optional<QDateTime> &asked)
{
    const std::optional<QDateTime> &start = store.info().demonstrationNow;
    if (!start) {
        if (asked) {
            return Error{ErrorCode::InvalidInput, u"only the clock of a demonstration store can be set"_s,
                         u"--now"_s};
        }
        return std::unique_ptr<Clock>(std::make_unique<SystemClock>());
    }
    const auto head = Journal(store.database()).head();
    if (!head)
        return head.error();
    const QDateTime earliest = head->has_value() ? (*head)->content.at : *start;
    if (asked && *asked < earliest)
        return Error{ErrorCode::InvalidInput, u"the store's last event is later"_s, u"--now"_s};
    return std::unique_ptr<Clock>(std::make_unique<FixedClock>(asked ? *asked : std::max(*start, earliest)));
}

Result<std::unique_ptr<Workplace>> Workplace::open(Store &store, const Clock &clock)
{
    if (Status completed = completePolicy(store, clock); !completed)
        return completed.error();
    auto rules = Rulebook::load(store.database(), clock.today());
    if (!rules)
        return rules.error();
    return std::unique_ptr<Workplace>(new Workplace(store, clock, *std::move(rules)));
}

Workplace::Workplace(Store &store, const Clock &clock, std::unique_ptr<Rulebook> rules)
    : m_rules(std::move(rules))
    , m_context{store, clock, *m_rules, m_announcer}
    , m_candidacies(m_context)
    , m_submissions(m_context)
    , m_evaluations(m_context)
    , m_documents(m_context, &m_keys)
    , m_blocks(m_context, m_documents)
    , m_juries(m_context)
    , m_deliberations(m_context, m_documents)
    , m_directory(m_context)
    , m_accounts(m_context)
{
}

} // namespace parchemin::cli
