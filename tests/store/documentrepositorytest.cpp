#include "parchemin/store/documentrepository.h"

#include "support/juryrecordstest.h"

#include <sqlite3.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class DocumentRepositoryTest : public JuryRecordsTest
{
protected:
    [[nodiscard]] DocumentRepository documents() const { return DocumentRepository(database()); }
    [[nodiscard]] static QByteArray pdf() { return "%PDF-1.7 \0\xff parchemin"; }
    [[nodiscard]] OfficialDocument parchment(const QString &number) const
    {
        const QByteArray payload(R"({"nom":"Amrani"})");
        return {.id = DocumentId{0},
                .uuid = {},
                .kind = DocumentKind::Parchment,
                .number = number,
                .person = candidate(),
                .candidacy = candidacyId(),
                .blocks = {1, 2},
                .issuedOn = {2021, 7, 1},
                .issuedAt = u"Paris"_s,
                .payload = payload,
                .payloadSha256 = sha256(payload),
                .pdfSha256 = sha256(pdf())};
    }
    DocumentId add(const QString &number) { return must(documents().add(parchment(number), pdf(), user())); }
    /// How many instructions of its machine SQLite runs to add a document.
    [[nodiscard]] int stepsToAdd(int serial)
    {
        int steps = 0;
        const auto count = [](void *counted) {
            ++*static_cast<int *>(counted);
            return 0;
        };
        sqlite3_progress_handler(database().handle(), 1, count, &steps);
        add(documentNumber(DocumentKind::Parchment, 2021, serial));
        sqlite3_progress_handler(database().handle(), 0, nullptr, nullptr);
        return steps;
    }
};

} // namespace

TEST_F(DocumentRepositoryTest, findsTheNextNumberWithoutReadingTheOthers)
{
    ASSERT_GT(stepsToAdd(1), 0);
    const int early = stepsToAdd(2);
    for (int serial = 3; serial < 60; ++serial)
        add(documentNumber(DocumentKind::Parchment, 2021, serial));
    EXPECT_LE(stepsToAdd(60), early + 20);
}

TEST_F(DocumentRepositoryTest, givesBackADocumentAndItsVerifiedBytes)
{
    OfficialDocument added = parchment(u"P-2021-0001"_s);
    added.id = must(documents().add(added, pdf(), user()));
    const OfficialDocument loaded = must(documents().load(added.id));
    EXPECT_EQ(loaded.uuid.size(), 36);
    added.uuid = loaded.uuid;
    added.pdfSize = pdf().size();
    EXPECT_EQ(loaded, added);
    EXPECT_EQ(must(documents().byNumber(u"P-2021-0001"_s)), std::optional(added));
    EXPECT_EQ(must(documents().ofPerson(candidate())), std::vector{added});
    EXPECT_EQ(must(documents().bytes(added.id)), pdf());
    EXPECT_EQ(errorOf(documents().bytes(DocumentId{99})), ErrorCode::NotFound);
}

TEST_F(DocumentRepositoryTest, numbersWithoutGapWithinAKindAndAYear)
{
    EXPECT_EQ(must(documents().nextNumber(DocumentKind::Parchment, 2021)), u"P-2021-0001"_s);
    EXPECT_EQ(errorOf(documents().add(parchment(u"P-2021-0002"_s), pdf(), user())), ErrorCode::Conflict);
    add(u"P-2021-0001"_s);
    EXPECT_EQ(must(documents().nextNumber(DocumentKind::Parchment, 2021)), u"P-2021-0002"_s);
    EXPECT_EQ(must(documents().nextNumber(DocumentKind::Parchment, 2022)), u"P-2022-0001"_s);
    EXPECT_EQ(must(documents().nextNumber(DocumentKind::BlockAttestation, 2021)), u"A-2021-0001"_s);
}

TEST_F(DocumentRepositoryTest, refusesBytesThatAreNotWhatTheirHashSays)
{
    EXPECT_EQ(errorOf(documents().add(parchment(u"P-2021-0001"_s), "%PDF-1.7", user())),
              ErrorCode::InvalidInput);
    OfficialDocument forged = parchment(u"P-2021-0001"_s);
    forged.payload += ' ';
    EXPECT_EQ(errorOf(documents().add(forged, pdf(), user())), ErrorCode::InvalidInput);
}

TEST_F(DocumentRepositoryTest, findsAByteChangedBehindItsBack)
{
    const DocumentId id = add(u"P-2021-0001"_s);
    sqlite3_set_authorizer(database().handle(), nullptr, nullptr);
    ASSERT_EQ(sqlite3_exec(
                  database().handle(),
                  "DROP TRIGGER official_document_no_update; UPDATE official_document SET pdf_bytes = x'00'",
                  nullptr, nullptr, nullptr),
              SQLITE_OK);
    EXPECT_EQ(errorOf(documents().bytes(id)), ErrorCode::StoreCorrupt);
}

TEST_F(DocumentRepositoryTest, supersedesAndRevokesOnce)
{
    const DocumentId first = add(u"P-2021-0001"_s);
    OfficialDocument corrected = parchment(u"P-2021-0002"_s);
    corrected.supersedes = first;
    const DocumentId second = must(documents().add(corrected, pdf(), user()));
    must(documents().markSuperseded(first, second, u"Nom corrigé"_s, juryInstant(), user()));
    EXPECT_EQ(must(documents().load(first)).state, DocumentState::Superseded);
    EXPECT_EQ(must(documents().load(first)).statusReason, u"Nom corrigé"_s);
    EXPECT_EQ(errorOf(documents().revoke(first, u"Encore"_s, juryInstant(), user())), ErrorCode::Conflict);
    must(documents().revoke(second, u"Erreur"_s, juryInstant(), user()));
    EXPECT_EQ(must(documents().load(second)).state, DocumentState::Revoked);
    EXPECT_EQ(must(documents().load(second)).supersedes, std::optional(first));
}

TEST_F(DocumentRepositoryTest, readsTheRegisterPageByPage)
{
    const DocumentId first = add(u"P-2021-0001"_s);
    const DocumentId second = add(u"P-2021-0002"_s);
    const auto page = must(documents().page(std::nullopt, 1));
    ASSERT_EQ(page.size(), 1U);
    EXPECT_EQ(page.front().id, second);
    EXPECT_EQ(must(documents().page(second, 10)).front().id, first);
}

TEST_F(DocumentRepositoryTest, listsSignatories)
{
    const Signatory added{
        SignatoryId{1}, u"Paul Martin"_s, u"Président"_s, {2018, 1, 1}, QDate(2022, 12, 31)};
    must(documents().addSignatory(added));
    EXPECT_EQ(must(documents().signatories()), std::vector{added});
}
