#include "parchemin/app/savedfilterservice.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr qsizetype maximumNameLength = 60;

Status checkName(const QString &name)
{
    if (name.isEmpty() || name.size() > maximumNameLength)
        return Error{ErrorCode::InvalidInput, u"not a name of a filter"_s, u"/name"_s};
    return Done{};
}

} // namespace

template <typename Work>
Status SavedFilterService::change(const Work &work)
{
    auto transaction = Transaction::begin(m_context.database());
    if (!transaction)
        return transaction.error();
    if (Status done = work(SavedFilterRepository(m_context.database())); !done)
        return done;
    return transaction->commit();
}

Result<std::vector<SavedFilter>> SavedFilterService::filters(const Actor &by) const
{
    return SavedFilterRepository(m_context.database()).ofUser(by.user);
}

Status SavedFilterService::save(const Actor &by, const SavedFilter &filter)
{
    const QString name = filter.name.simplified();
    if (Status checked = checkName(name); !checked)
        return checked;
    return change([&](const SavedFilterRepository &filters) {
        return filters.save(by.user, {name, filter.filter});
    });
}

Status SavedFilterService::rename(const Actor &by, const QString &from, const QString &to)
{
    const QString name = to.simplified();
    if (Status checked = checkName(name); !checked)
        return checked;
    return change([&](const SavedFilterRepository &filters) { return filters.rename(by.user, from, name); });
}

Status SavedFilterService::remove(const Actor &by, const QString &name)
{
    return change([&](const SavedFilterRepository &filters) { return filters.remove(by.user, name); });
}

} // namespace parchemin
