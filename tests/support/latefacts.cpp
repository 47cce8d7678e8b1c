#include "support/latefacts.h"

#include "support/must.h"

#include "parchemin/store/statement.h"

#include <QDateTime>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

std::vector<QString> columnsOf(const Database &database)
{
    Statement query(database,
                    u"SELECT m.name || '.' || c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c "
                    "WHERE m.type = 'table' AND m.name <> 'schema_migration' ORDER BY 1"_s);
    return must(collect<QString>(query, [](const Statement &row) { return row.text(0); }));
}

bool isPlanning(const QString &column)
{
    static const QSet<QString> planning{
        u"store_info.value"_s,       u"admissibility.valid_until"_s,  u"submission.conditional_due_at"_s,
        u"availability.starts_at"_s, u"availability.ends_at"_s,       u"jury_session.day"_s,
        u"defence.starts_at"_s,      u"policy_parameter.valid_from"_s};
    return planning.contains(column);
}

bool isLate(const Database &database, const QString &column, const QDateTime &now)
{
    const QString table = column.section(u'.', 0, 0);
    QString sql = u"SELECT count(*) FROM \"%1\" AS t WHERE typeof(t.\"%2\") = 'text' "
                  "AND t.\"%2\" GLOB '20[0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' AND t.\"%2\" > :now"_s.arg(
                      table, column.section(u'.', 1));
    if (table == u"candidacy"_s) {
        sql += u" AND (t.route = 'VAE' OR t.entered_on <= '2021-08-07')"_s;
    }
    Statement query(database, sql);
    query.bind(u":now"_s, now.toUTC().toString(Qt::ISODateWithMs));
    return must(single<qint64>(query, [](const Statement &row) { return row.integer(0); })) > 0;
}

} // namespace

QStringList factsAfter(const Database &database, const QDateTime &now)
{
    QStringList late;
    for (const QString &column : columnsOf(database)) {
        if (!isPlanning(column) && isLate(database, column, now))
            late.append(column);
    }
    return late;
}

} // namespace parchemin
