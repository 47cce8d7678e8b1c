#include "parchemin/store/savedfilterrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr std::array blockStates{BlockState::NotStarted,  BlockState::Submitted, BlockState::InEvaluation,
                                 BlockState::Conditional, BlockState::ToRework,  BlockState::Proposed,
                                 BlockState::Validated};

QString toText(const CandidateFilter &filter)
{
    QJsonObject json;
    if (!filter.text.isEmpty())
        json.insert(u"text"_s, filter.text);
    if (filter.route)
        json.insert(u"route"_s, codeName(*filter.route));
    if (filter.state)
        json.insert(u"state"_s, codeName(*filter.state));
    if (filter.enteredIn)
        json.insert(u"enteredIn"_s, *filter.enteredIn);
    if (filter.organisation)
        json.insert(u"organisation"_s, filter.organisation->value());
    if (filter.mentor)
        json.insert(u"mentor"_s, filter.mentor->value());
    if (filter.block) {
        json.insert(u"block"_s, filter.block->block);
        json.insert(u"blockState"_s, codeName(filter.block->state));
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

template <typename IdType>
std::optional<IdType> idIn(const QJsonObject &json, const QString &name)
{
    return json.contains(name) ? std::optional(IdType{json[name].toInteger()}) : std::nullopt;
}

/// What an older or newer version wrote and this one does not know is left out.
CandidateFilter fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    CandidateFilter filter{.text = json[u"text"_s].toString(),
                           .route = accessRouteFromCode(json[u"route"_s].toString()),
                           .state = candidacyStateFromCode(json[u"state"_s].toString()),
                           .organisation = idIn<OrganisationId>(json, u"organisation"_s),
                           .mentor = idIn<MentorId>(json, u"mentor"_s)};
    if (json.contains(u"enteredIn"_s))
        filter.enteredIn = json[u"enteredIn"_s].toInt();
    for (const BlockState state : blockStates) {
        if (json.contains(u"block"_s) && json[u"blockState"_s].toString() == codeName(state))
            filter.block = BlockCriterion{json[u"block"_s].toInt(), state};
    }
    return filter;
}

} // namespace

Result<std::vector<SavedFilter>> SavedFilterRepository::ofUser(UserId user) const
{
    Statement query(m_database,
                    u"SELECT name, content_json FROM saved_filter WHERE user_id = :user ORDER BY name"_s);
    query.bind(u":user"_s, user);
    return collect<SavedFilter>(query, [](const Statement &row) {
        return SavedFilter{row.text(0), fromText(row.text(1))};
    });
}

Status SavedFilterRepository::save(UserId user, const SavedFilter &filter) const
{
    Statement upsert(m_database, u"INSERT INTO saved_filter (user_id, name, content_json) "
                                 "VALUES (:user, :name, :content) ON CONFLICT (user_id, name) "
                                 "DO UPDATE SET content_json = excluded.content_json"_s);
    upsert.bind(u":user"_s, user).bind(u":name"_s, filter.name).bind(u":content"_s, toText(filter.filter));
    return upsert.run();
}

Status SavedFilterRepository::rename(UserId user, const QString &from, const QString &to) const
{
    Statement update(m_database,
                     u"UPDATE saved_filter SET name = :to WHERE user_id = :user AND name = :from"_s);
    update.bind(u":to"_s, to).bind(u":user"_s, user).bind(u":from"_s, from);
    return update.changeOne();
}

Status SavedFilterRepository::remove(UserId user, const QString &name) const
{
    Statement removal(m_database, u"DELETE FROM saved_filter WHERE user_id = :user AND name = :name"_s);
    removal.bind(u":user"_s, user).bind(u":name"_s, name);
    return removal.run();
}

} // namespace parchemin
