#include "parchemin/store/rulesrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Result<SheetId> RulesRepository::addSheet(const ReferenceSheet &sheet, const QDateTime &at) const
{
    Statement insert(
        m_database,
        u"INSERT INTO reference_sheet (uuid, rncp_code, version, content_json, source_sha256, loaded_at) "
        "VALUES (:uuid, :code, :version, :content, :sha256, :at)"_s);
    insert.bind(u":uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces))
        .bind(u":code"_s, sheet.rncpCode)
        .bind(u":version"_s, sheet.version)
        .bind(u":content"_s, QString::fromUtf8(toJson(sheet)))
        .bind(u":sha256"_s, sheet.sourceSha256)
        .bind(u":at"_s, at);
    const auto id = insert.insert();
    if (!id)
        return id.error();
    return SheetId{*id};
}

Result<std::vector<RulesRepository::LoadedSheet>> RulesRepository::sheets() const
{
    Statement query(m_database, u"SELECT id, content_json FROM reference_sheet ORDER BY id"_s);
    if (Status done = query.run(); !done)
        return done.error();
    std::vector<LoadedSheet> sheets;
    while (query.next()) {
        auto sheet = parseReferenceSheet(query.text(1).toUtf8());
        if (!sheet)
            return Error{ErrorCode::StoreCorrupt, sheet.error().detail, sheet.error().where};
        sheets.push_back({query.id<SheetId>(0), std::move(*sheet)});
    }
    return sheets;
}

Result<qint64> RulesRepository::candidaciesOfOtherCodes(const QString &rncpCode) const
{
    Statement query(m_database, u"SELECT count(*) FROM candidacy AS c JOIN reference_sheet AS r "
                                "ON r.id = c.sheet_id WHERE r.rncp_code <> :code"_s);
    query.bind(u":code"_s, rncpCode);
    if (Status done = query.run(); !done)
        return done.error();
    return query.next() ? query.integer(0) : 0;
}

Status RulesRepository::addPolicyParameter(const PolicyParameter &parameter) const
{
    Statement insert(m_database, u"INSERT INTO policy_parameter (key, value, valid_from, source) "
                                 "VALUES (:key, :value, :from, :source)"_s);
    insert.bind(u":key"_s, parameter.key)
        .bind(u":value"_s, parameter.value)
        .bind(u":from"_s, parameter.validFrom)
        .bind(u":source"_s, parameter.source);
    return insert.run();
}

Result<std::vector<PolicyParameter>> RulesRepository::policyParameters() const
{
    Statement query(m_database, u"SELECT key, value, valid_from, source FROM policy_parameter ORDER BY id"_s);
    return collect<PolicyParameter>(query, [](const Statement &row) {
        return PolicyParameter{row.text(0), row.text(1), row.date(2), row.text(3)};
    });
}

Status RulesRepository::addRuleSet(const JuryRuleSet &set, const QDateTime &at) const
{
    Statement insert(m_database, u"INSERT INTO jury_rule_set (code, content_json, loaded_at) "
                                 "VALUES (:code, :content, :at)"_s);
    insert.bind(u":code"_s, set.code)
        .bind(u":content"_s, QString::fromUtf8(toJson({set})))
        .bind(u":at"_s, at);
    return insert.run();
}

Result<std::vector<JuryRuleSet>> RulesRepository::ruleSets() const
{
    Statement query(m_database, u"SELECT content_json FROM jury_rule_set ORDER BY id"_s);
    if (Status done = query.run(); !done)
        return done.error();
    std::vector<JuryRuleSet> sets;
    while (query.next()) {
        auto parsed = parseJuryRuleSets(query.text(0).toUtf8());
        if (!parsed)
            return Error{ErrorCode::StoreCorrupt, parsed.error().detail, parsed.error().where};
        sets.insert(sets.end(), parsed->begin(), parsed->end());
    }
    return sets;
}

} // namespace parchemin
