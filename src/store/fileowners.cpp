#include "parchemin/store/fileowners.h"

#include "parchemin/store/statement.h"

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Result<std::vector<FileOwner>> ownersOfFile(const Database &database, qint64 deliverable)
{
    Statement query(database, uR"(
        SELECT d.name, c.number, s.block, p.birth_name, p.usage_name, p.first_names
        FROM deliverable AS d
        LEFT JOIN submission AS s ON s.id = d.submission_id
        LEFT JOIN evidence_dossier AS e ON e.id = d.dossier_id
        JOIN candidacy AS c ON c.id = coalesce(s.candidacy_id, e.candidacy_id)
        JOIN person AS p ON p.id = c.person_id
        WHERE d.sha256 = (SELECT sha256 FROM deliverable WHERE id = :deliverable)
        ORDER BY d.id)"_s);
    query.bind(u":deliverable"_s, deliverable);
    return collect<FileOwner>(query, [](const Statement &row) {
        const std::optional<qint64> block = row.optionalInteger(2);
        return FileOwner{.fileName = row.text(0),
                         .person = personName(row, 3),
                         .number = row.text(1),
                         .block = block ? std::optional(static_cast<int>(*block)) : std::nullopt};
    });
}

} // namespace parchemin
