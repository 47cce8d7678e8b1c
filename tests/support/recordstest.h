#pragma once

#include "support/must.h"
#include "support/projectfile.h"
#include "support/teststore.h"

#include "parchemin/core/referencesheet.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/personrepository.h"
#include "parchemin/store/rulesrepository.h"
#include "parchemin/store/statement.h"
#include "parchemin/store/userrepository.h"

#include <QUuid>

#include <optional>

namespace parchemin {

/// A database in memory with the shipped sheet and one user, and a transaction that the whole test lives in:
/// the repositories write without journal events, and nothing is ever committed.
class RecordsTest : public MemoryDatabaseTest
{
protected:
    static constexpr int blockCount = 5; ///< of the sheet

    void SetUp() override
    {
        MemoryDatabaseTest::SetUp();
        m_transaction.emplace(must(Transaction::begin(database())));
        m_sheet =
            must(parseReferenceSheet(projectFile(QStringLiteral("data/reference-sheets/rncp-31187.json"))));
        m_sheetId = must(RulesRepository(database()).addSheet(m_sheet, testInstant()));
        m_user = must(
            UserRepository(database())
                .add(QStringLiteral("claire"), QStringLiteral("Claire Moreau"), std::nullopt, {Role::Lead}));
    }
    void TearDown() override { m_transaction.reset(); }

    [[nodiscard]] const ReferenceSheet &sheet() const { return m_sheet; }
    [[nodiscard]] SheetId sheetId() const { return m_sheetId; }
    [[nodiscard]] UserId user() const { return m_user; }

    [[nodiscard]] static PersonDetails details(const QString &birthName, const QString &firstName,
                                               QDate birthDate = {1998, 2, 7})
    {
        PersonDetails details;
        details.birthName = birthName;
        details.firstNames = {firstName};
        details.birthDate = birthDate;
        details.birthPlace = QStringLiteral("Lyon");
        details.birthCountry = QStringLiteral("FR");
        return details;
    }
    PersonId addPerson(const QString &birthName, const QString &firstName, QDate birthDate = {1998, 2, 7})
    {
        return must(PersonRepository(database())
                        .add(details(birthName, firstName, birthDate),
                             QUuid::createUuid().toString(QUuid::WithoutBraces)));
    }
    [[nodiscard]] Candidacy candidacyOf(PersonId person, const QString &number) const
    {
        return {.id = CandidacyId{0},
                .uuid = {},
                .number = number,
                .person = person,
                .sheet = m_sheetId,
                .route = AccessRoute::Initial,
                .enteredOn = {2020, 9, 1},
                .state = CandidacyState::InProgress,
                .stateSince = {2020, 9, 1}};
    }
    CandidacyId addCandidacy(PersonId person, const QString &number)
    {
        return must(CandidacyRepository(database()).add(candidacyOf(person, number)));
    }
    [[nodiscard]] qint64 count(const QString &table) const
    {
        Statement statement(database(), QStringLiteral("SELECT count(*) FROM ") + table);
        return must(single<qint64>(statement, [](const Statement &row) { return row.integer(0); }));
    }

private:
    std::optional<Transaction> m_transaction;
    ReferenceSheet m_sheet;
    SheetId m_sheetId{0};
    UserId m_user{0};
};

} // namespace parchemin
