#include "parchemin/store/formdraftrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Status FormDraftRepository::save(UserId user, const QString &form, const QJsonObject &content,
                                 const QDateTime &at) const
{
    Statement upsert(m_database, u"INSERT INTO form_draft (user_id, form, content_json, saved_at) "
                                 "VALUES (:user, :form, :content, :at) ON CONFLICT (user_id, form) "
                                 "DO UPDATE SET content_json = excluded.content_json, "
                                 "saved_at = excluded.saved_at"_s);
    upsert.bind(u":user"_s, user)
        .bind(u":form"_s, form)
        .bind(u":content"_s, QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)))
        .bind(u":at"_s, at);
    if (Status saved = upsert.run(); !saved)
        return saved;
    Statement forget(m_database, u"DELETE FROM form_draft WHERE user_id = :user AND id NOT IN ("
                                 "SELECT id FROM form_draft WHERE user_id = :user "
                                 "ORDER BY saved_at DESC, id DESC LIMIT 20)"_s);
    forget.bind(u":user"_s, user);
    return forget.run();
}

Result<std::optional<QJsonObject>> FormDraftRepository::find(UserId user, const QString &form) const
{
    Statement query(m_database,
                    u"SELECT content_json FROM form_draft WHERE user_id = :user AND form = :form"_s);
    query.bind(u":user"_s, user).bind(u":form"_s, form);
    return first<QJsonObject>(
        query, [](const Statement &row) { return QJsonDocument::fromJson(row.text(0).toUtf8()).object(); });
}

Result<QStringList> FormDraftRepository::formsOf(UserId user) const
{
    Statement query(m_database, u"SELECT form FROM form_draft WHERE user_id = :user "
                                "ORDER BY saved_at DESC, id DESC"_s);
    query.bind(u":user"_s, user);
    const auto forms = collect<QString>(query, [](const Statement &row) { return row.text(0); });
    if (!forms)
        return forms.error();
    return QStringList(forms->begin(), forms->end());
}

Status FormDraftRepository::remove(UserId user, const QString &form) const
{
    Statement removal(m_database, u"DELETE FROM form_draft WHERE user_id = :user AND form = :form"_s);
    removal.bind(u":user"_s, user).bind(u":form"_s, form);
    return removal.run();
}

} // namespace parchemin
