#include "parchemin/app/formdrafts.h"

#include "parchemin/store/formdraftrepository.h"

namespace parchemin {

Status FormDrafts::save(const Actor &by, const QString &form, const QJsonObject &content)
{
    auto transaction = Transaction::begin(m_context.database());
    if (!transaction)
        return transaction.error();
    const FormDraftRepository drafts(m_context.database());
    if (Status saved = drafts.save(by.user, form, content, m_context.clock.now()); !saved)
        return saved;
    return transaction->commit();
}

Status FormDrafts::remove(const Actor &by, const QString &form)
{
    auto transaction = Transaction::begin(m_context.database());
    if (!transaction)
        return transaction.error();
    if (Status removed = FormDraftRepository(m_context.database()).remove(by.user, form); !removed)
        return removed;
    return transaction->commit();
}

Result<std::optional<QJsonObject>> FormDrafts::find(const Actor &by, const QString &form) const
{
    return FormDraftRepository(m_context.database()).find(by.user, form);
}

Result<QStringList> FormDrafts::forms(const Actor &by) const
{
    return FormDraftRepository(m_context.database()).formsOf(by.user);
}

} // namespace parchemin
