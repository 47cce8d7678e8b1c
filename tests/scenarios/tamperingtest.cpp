#include "parchemin/app/sentences.h"
#include "parchemin/store/statement.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

#include "documents/pdftools.h"
#include "scenarios/certifieroffice.h"
#include "scenarios/intruder.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;
using Kind = JournalFault::Kind;

namespace {

/// A store with a holder, his blocks, his jury and his parchment, and somebody who changes it behind the
/// program's back: the journal's verification names what was changed.
class TamperingTest : public CertifierOffice
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(documents::pdftools::has(u"sqlite3"_s)) << "the sqlite3 shell is needed";
        CertifierOffice::SetUp();
        itIs({2020, 9, 1});
        m_holder = enrol(u"Amrani"_s);
        acquireAll(*m_holder);
        defend(*m_holder, {2021, 3, 15}, fullTitle());
        m_parchment = must(issueParchment(*m_holder));
    }
    /// What every other scenario ends with does not hold here.
    void TearDown() override {}

    [[nodiscard]] CandidacyId holder() const { return *m_holder; }
    [[nodiscard]] DocumentId parchment() const { return *m_parchment; }
    void change(const QByteArray &sql)
    {
        ASSERT_TRUE(verify().empty());
        ASSERT_TRUE(Intruder(database().path()).change(sql));
    }
    [[nodiscard]] std::vector<JournalFault> verify()
    {
        return must(verifyStore(database(), store().files())).faults;
    }
    [[nodiscard]] static std::vector<Kind> kindsOf(const std::vector<JournalFault> &faults)
    {
        std::vector<Kind> kinds;
        std::ranges::transform(faults, std::back_inserter(kinds), &JournalFault::kind);
        return kinds;
    }
    /// The event that last sealed a row.
    [[nodiscard]] EventSeq sealOf(const QString &table, qint64 rowId)
    {
        Statement statement(database(), u"SELECT max(event_seq) FROM event_row WHERE table_name = :table "
                                        "AND row_id = :row"_s);
        statement.bind(u":table"_s, table).bind(u":row"_s, rowId);
        return must(single<EventSeq>(statement, [](const Statement &row) { return row.id<EventSeq>(0); }));
    }
    /// Where the bytes of a deliverable lie.
    [[nodiscard]] QString depositedFile(qint64 deliverable)
    {
        Statement statement(database(), u"SELECT sha256 FROM deliverable WHERE id = :id"_s);
        statement.bind(u":id"_s, deliverable);
        return must(store().files().verifiedPath(
            must(single<QString>(statement, [](const Statement &row) { return row.text(0); }))));
    }
    void expectNamed(const JournalFault &fault, Kind kind, const QString &table, qint64 rowId)
    {
        EXPECT_EQ(fault.kind, kind) << codeName(fault.kind).toStdString();
        EXPECT_EQ(fault.table, table);
        EXPECT_EQ(fault.rowId, rowId);
        const QString said = sentence(fault);
        EXPECT_TRUE(said.contains(table)) << said.toStdString();
        EXPECT_TRUE(said.contains(QString::number(rowId))) << said.toStdString();
    }

private:
    std::optional<CandidacyId> m_holder;
    std::optional<DocumentId> m_parchment;
};

} // namespace

TEST_F(TamperingTest, namesAValidationThatWasAntedated)
{
    const qint64 third = dossier(holder()).facts.blocks.at(2).validation->id.value();
    change("UPDATE block_validation SET validated_on = '2019-01-01' WHERE id = " + QByteArray::number(third));
    const auto faults = verify();
    ASSERT_EQ(faults.size(), 1U);
    expectNamed(faults.front(), Kind::RowAltered, u"block_validation"_s, third);
    EXPECT_EQ(faults.front().seq, sealOf(u"block_validation"_s, third));
}

TEST_F(TamperingTest, namesAValidationThatWasGivenToSomebodyElse)
{
    const CandidacyId other = enrol(u"Bernard"_s);
    const qint64 first = dossier(holder()).facts.blocks.at(0).validation->id.value();
    change("UPDATE block_validation SET person_id = " + QByteArray::number(personOf(other).value()) +
           " WHERE id = " + QByteArray::number(first));
    const auto faults = verify();
    ASSERT_EQ(faults.size(), 1U);
    expectNamed(faults.front(), Kind::RowAltered, u"block_validation"_s, first);
}

TEST_F(TamperingTest, namesAValidationThatWasSlippedIn)
{
    const CandidacyId other = enrol(u"Bernard"_s);
    change("INSERT INTO block_validation SELECT 901, 'forged', 'V-2021-0901', " +
           QByteArray::number(personOf(other).value()) +
           ", rncp_code, block, candidacy_id, source, evaluation_id, decision_id, legal_note, validated_on, "
           "validated_by, snapshot_json FROM block_validation WHERE id = 1");
    const auto faults = verify();
    ASSERT_EQ(faults.size(), 1U);
    expectNamed(faults.front(), Kind::RowUnsealed, u"block_validation"_s, 901);
}

TEST_F(TamperingTest, namesASignatureThatWasRemoved)
{
    change("DELETE FROM minutes_signature WHERE id = 2");
    const auto faults = verify();
    ASSERT_EQ(faults.size(), 1U);
    expectNamed(faults.front(), Kind::RowMissing, u"minutes_signature"_s, 2);
}

TEST_F(TamperingTest, namesADecisionThatWasTurned)
{
    change("UPDATE jury_decision SET outcome = 'REFUSED', motive = 'x', recommendations = 'y' WHERE id = 1");
    const auto faults = verify();
    ASSERT_EQ(faults.size(), 1U);
    expectNamed(faults.front(), Kind::RowAltered, u"jury_decision"_s, 1);
}

TEST_F(TamperingTest, namesAnEventThatWasRemoved)
{
    const EventSeq removed{lastEvent().seq.value() - 5};
    const QByteArray seq = QByteArray::number(removed.value());
    change("DELETE FROM event_row WHERE event_seq = " + seq + "; DELETE FROM event WHERE seq = " + seq);
    const auto faults = verify();
    ASSERT_FALSE(faults.empty());
    EXPECT_EQ(faults.front().kind, Kind::EventMissing);
    EXPECT_EQ(faults.front().seq, removed);
    EXPECT_TRUE(sentence(faults.front()).contains(QString::number(removed.value())));
}

TEST_F(TamperingTest, namesTheLastEventWhenItWasRemovedWithItsTraces)
{
    const EventSeq removed = lastEvent().seq;
    const QByteArray seq = QByteArray::number(removed.value());
    const QByteArray previous = QByteArray::number(removed.value() - 1);
    change("DELETE FROM event_row WHERE event_seq = " + seq + "; DELETE FROM event WHERE seq = " + seq +
           "; UPDATE journal_head SET count = " + previous +
           ", hash = (SELECT hash FROM event WHERE seq = " + previous + ")");
    const auto faults = verify();
    ASSERT_FALSE(faults.empty()) << "the parchment that the event issued is still there";
    expectNamed(faults.front(), Kind::RowUnsealed, u"official_document"_s, parchment().value());
}

TEST_F(TamperingTest, namesAnEventThatWasRewritten)
{
    change(
        "UPDATE event SET user_id = 2 WHERE action = 'block.validated' AND seq = (SELECT min(seq) FROM event "
        "WHERE action = 'block.validated')");
    const auto faults = verify();
    ASSERT_FALSE(faults.empty());
    EXPECT_EQ(faults.front().kind, Kind::ChainBroken);
    EXPECT_EQ(faults.front().seq, sealOf(u"block_validation"_s, 1));
}

TEST_F(TamperingTest, namesAnIssuedPdfWithOneByteChanged)
{
    change("UPDATE official_document SET pdf_bytes = CAST(substr(pdf_bytes, 1, 999) || char(33) || "
           "substr(pdf_bytes, 1001) AS BLOB) WHERE id = " +
           QByteArray::number(parchment().value()));
    const auto faults = verify();
    ASSERT_EQ(kindsOf(faults), (std::vector{Kind::RowAltered, Kind::DocumentAltered}));
    expectNamed(faults.front(), Kind::RowAltered, u"official_document"_s, parchment().value());
    expectNamed(faults.back(), Kind::DocumentAltered, u"official_document"_s, parchment().value());
    EXPECT_EQ(faults.back().name, must(documents().load(parchment())).number);
    EXPECT_EQ(errorOf(documents().bytes(parchment())), ErrorCode::StoreCorrupt);
    EXPECT_EQ(errorOf(documents().exportTo(parchment(), pathOf(u"parchemin.pdf"_s))),
              ErrorCode::StoreCorrupt);
}

TEST_F(TamperingTest, namesAnIssuedPdfWhoseHashWasChangedWithIt)
{
    const QByteArray sha256 = QCryptographicHash::hash("%PDF-1.7", QCryptographicHash::Sha256).toHex();
    change("UPDATE official_document SET pdf_bytes = CAST('%PDF-1.7' AS BLOB), pdf_sha256 = '" + sha256 +
           "' WHERE id = " + QByteArray::number(parchment().value()));
    const auto faults = verify();
    ASSERT_EQ(faults.size(), 1U);
    expectNamed(faults.front(), Kind::RowAltered, u"official_document"_s, parchment().value());
}

TEST_F(TamperingTest, namesADeliverableThatWasExchanged)
{
    change("UPDATE deliverable SET sha256 = (SELECT sha256 FROM deliverable WHERE id = 2) WHERE id = 1");
    const auto faults = verify();
    ASSERT_EQ(faults.size(), 1U);
    expectNamed(faults.front(), Kind::RowAltered, u"deliverable"_s, 1);
}

TEST_F(TamperingTest, namesADepositedFileWithOneByteChanged)
{
    ASSERT_TRUE(verify().empty());
    QFile file(depositedFile(1));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    char first = 0;
    ASSERT_TRUE(file.getChar(&first) && file.seek(0) && file.putChar(static_cast<char>(first ^ 1)));
    file.close();
    const auto faults = verify();
    ASSERT_EQ(kindsOf(faults), std::vector{Kind::FileAltered});
    EXPECT_EQ(faults.front().rowId, 1);
    EXPECT_TRUE(file.fileName().endsWith(faults.front().name));
    EXPECT_TRUE(sentence(faults.front()).endsWith(faults.front().name)) << "a file is named, not its record";
}

TEST_F(TamperingTest, namesADepositedFileThatWasRemoved)
{
    ASSERT_TRUE(verify().empty());
    const QString path = depositedFile(2);
    ASSERT_TRUE(QFile::remove(path));
    const auto faults = verify();
    ASSERT_EQ(kindsOf(faults), std::vector{Kind::FileMissing});
    EXPECT_EQ(faults.front().rowId, 2);
    EXPECT_TRUE(path.endsWith(faults.front().name));
}

TEST_F(TamperingTest, namesATriggerThatWasTakenAway)
{
    ASSERT_TRUE(Intruder(database().path()).run("DROP TRIGGER block_validation_no_update"));
    const auto faults = verify();
    ASSERT_EQ(kindsOf(faults), std::vector{Kind::SchemaAltered});
    EXPECT_EQ(faults.front().table, u"block_validation"_s);
    EXPECT_TRUE(sentence(faults.front()).contains(u"block_validation_no_update"_s));
}

TEST_F(TamperingTest, findsNothingInTriggersPutBackAsTheyWere)
{
    change("SELECT 1 WHERE 0");
    EXPECT_TRUE(verify().empty());
}
