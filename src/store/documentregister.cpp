#include "parchemin/store/database.h"
#include "parchemin/store/documentlistrepository.h"
#include "parchemin/store/statement.h"

#include <algorithm>

#include "store/documentsearch.h"
#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Result<NumberSeries> seriesOf(const Statement &row)
{
    const std::optional<DocumentKind> kind = documentKindFromCode(row.text(0));
    if (!kind)
        return unknownName(u"official_document.kind"_s, row.text(0));
    return NumberSeries{*kind, row.smallInteger(1), row.smallInteger(2), row.smallInteger(3)};
}

Status countDuplicates(const Database &database, std::vector<NumberSeries> &series)
{
    Statement query(database, u"SELECT o.kind, o.year, count(*) FROM official_document AS d "
                              "JOIN official_document AS o ON o.id = d.duplicate_of_id "
                              "WHERE d.duplicate_of_id IS NOT NULL GROUP BY o.kind, o.year"_s);
    if (Status done = query.run(); !done)
        return done;
    while (query.next()) {
        const std::optional<DocumentKind> kind = documentKindFromCode(query.text(0));
        const auto found = std::ranges::find_if(series, [&](const NumberSeries &one) {
            return one.kind == kind && one.year == query.smallInteger(1);
        });
        if (found != series.end())
            found->duplicates = query.smallInteger(2);
    }
    if (const std::optional<Error> error = query.readError())
        return *error;
    return Done{};
}

Status findMissing(const Database &database, NumberSeries &series)
{
    Statement query(database, u"SELECT serial FROM official_document WHERE kind = :kind AND year = :year "
                              "AND duplicate_no = 0 ORDER BY serial"_s);
    query.bind(u":kind"_s, codeName(series.kind)).bind(u":year"_s, series.year);
    const auto serials = collect<int>(query, [](const Statement &row) { return row.smallInteger(0); });
    if (!serials)
        return serials.error();
    int expected = 1;
    for (const int serial : *serials) {
        for (; expected < serial; ++expected)
            series.missing.push_back(expected);
        ++expected;
    }
    return Done{};
}

Result<RegisteredNumber> registeredOf(const Statement &row)
{
    const auto state =
        row.isNull(3) ? std::optional(DocumentState::Issued) : documentStateFromCode(row.text(3));
    if (!state)
        return unknownName(u"official_document_status.state"_s, row.text(3));
    const QString person = listedName(row, 4).whole;
    return RegisteredNumber{row.id<DocumentId>(0), row.text(1), person.isEmpty() ? row.text(7) : person,
                            row.date(2), *state};
}

} // namespace

Result<std::vector<NumberSeries>> DocumentListRepository::series() const
{
    Statement query(m_database, u"SELECT kind, year, count(*), max(serial) FROM official_document "
                                "WHERE duplicate_no = 0 GROUP BY kind, year ORDER BY kind, year DESC"_s);
    auto series = collectChecked<NumberSeries>(query, seriesOf);
    if (!series)
        return series;
    if (Status done = countDuplicates(m_database, *series); !done)
        return done.error();
    for (NumberSeries &one : *series) {
        if (one.count == one.last)
            continue;
        if (Status done = findMissing(m_database, one); !done)
            return done.error();
    }
    return series;
}

Result<std::vector<RegisteredNumber>> DocumentListRepository::numbers(DocumentKind kind, int year) const
{
    Statement query(m_database, uR"(
        SELECT d.id, d.number, d.issued_on, s.state, p.birth_name, p.usage_name, p.first_names, j.code
        FROM official_document AS d
        LEFT JOIN person AS p ON p.id = d.person_id
        LEFT JOIN minutes AS m ON m.id = d.minutes_id
        LEFT JOIN jury_session AS j ON j.id = m.session_id
        LEFT JOIN official_document_status AS s ON s.document_id = d.id
        WHERE d.kind = :kind AND d.year = :year
        ORDER BY d.serial, d.duplicate_no)"_s);
    query.bind(u":kind"_s, codeName(kind)).bind(u":year"_s, year);
    return collectChecked<RegisteredNumber>(query, registeredOf);
}

} // namespace parchemin
