#include "support/invariants.h"
#include "support/must.h"
#include "support/printers.h"

#include "parchemin/store/database.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <memory>

#include "store/vandal.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;
using ::testing::IsEmpty;

namespace {

/// A sheet, a person, her candidacy and a session: nothing that breaks an invariant.
constexpr const char *ground = R"sql(
    PRAGMA ignore_check_constraints = 1;
    DROP TRIGGER block_validation_one_active;
    DROP TRIGGER official_document_gapless;
    INSERT INTO reference_sheet VALUES (1, 'sheet', 'RNCP31187', 1,
        '{"blocks":[1,2,3,4,5],"effectiveFrom":"2017-03-09","registeredUntil":"2021-08-07"}', '', '2021');
    INSERT INTO person (id, uuid, birth_name, first_names, sex, sort_key, search_text, duplicate_key)
        VALUES (1, 'person', 'Amrani', 'Yasmine', 'FEMALE', '', '', '');
    INSERT INTO candidacy (id, uuid, number, person_id, sheet_id, route, scope, entered_on, state, state_since)
        VALUES (1, 'candidacy', '2021-0001', 1, 1, 'INITIAL', 'FULL', '2021-01-04', 'IN_PROGRESS', '2021-01-04');
    INSERT INTO jury_session (id, uuid, code, sheet_id, day, starts_at, place, modality, state)
        VALUES (1, 'session', 'J', 1, '2021-06-21', '09:00', 'Paris', 'ON_SITE', 'OPEN');
)sql";

constexpr const char *validation = "INSERT INTO block_validation (uuid, number, person_id, rncp_code, block, "
                                   "source, legal_note, validated_on, validated_by, snapshot_json) ";
constexpr const char *document =
    "INSERT INTO official_document (id, uuid, kind, year, serial, number, person_id, candidacy_id, "
    "issued_on, "
    "issued_at, issued_by, payload_json, payload_sha256, pdf_bytes, pdf_sha256, supersedes_id, "
    "duplicate_of_id, duplicate_no) ";
constexpr const char *defence =
    "INSERT INTO defence (id, uuid, session_id, candidacy_id, position, starts_at, base_minutes, state) ";
constexpr const char *decision =
    "INSERT INTO jury_decision (id, uuid, defence_id, candidacy_id, outcome, motive, in_favour, against, "
    "decided_at, decided_by) ";

class BrokenInvariantsTest : public ::testing::Test
{
protected:
    /// What is broken once somebody has written that behind the program's back.
    [[nodiscard]] QStringList brokenBy(const QByteArray &sql) const
    {
        const QString path = m_folder.filePath(u"parchemin.db"_s);
        must(Database::create(path)).reset();
        EXPECT_TRUE(Vandal(path).run(ground + sql));
        return brokenInvariants(*must(Database::open(path, Database::Access::ReadOnly)));
    }
    [[nodiscard]] static bool hasFault(const QStringList &broken, const QString &beginning)
    {
        return std::any_of(broken.begin(), broken.end(),
                           [&beginning](const QString &one) { return one.startsWith(beginning); });
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(BrokenInvariantsTest, holdInAnOrderlyStore)
{
    EXPECT_THAT(brokenBy({}), IsEmpty());
}

TEST_F(BrokenInvariantsTest, nameABlockAcquiredTwice)
{
    const QByteArray row = "'V', 1, 'RNCP31187', 3, 'PRIOR_PROOF', 'note', '2021-02-01', 1, '{}')";
    const QStringList broken = brokenBy(QByteArray(validation) + "VALUES ('a', 'V1" + row.mid(2) + "; " +
                                        validation + "VALUES ('b', " + row + ";");
    EXPECT_EQ(broken, QStringList{u"I2: a person has a block twice (1)"_s});
}

TEST_F(BrokenInvariantsTest, nameAParchmentThatNothingSupports)
{
    const QStringList broken =
        brokenBy(QByteArray(document) + "VALUES (7, 'p', 'PARCHMENT', 2021, 1, 'P-2021-0001', 1, 1, "
                                        "'2021-07-01', 'Paris', 1, '{}', '', x'00', '', NULL, NULL, 0);");
    EXPECT_TRUE(hasFault(broken, u"I3: a living parchment without a current decision FULL (7)"_s));
    EXPECT_TRUE(hasFault(broken, u"I3: a living parchment without minutes"_s));
    EXPECT_TRUE(hasFault(broken, u"I3: a living parchment of a person who has not every block (7)"_s));
}

TEST_F(BrokenInvariantsTest, nameALevelThatCannotBeClaimed)
{
    const QStringList broken = brokenBy(
        "UPDATE candidacy SET entered_on = '2021-09-01'; " + QByteArray(document) +
        "VALUES (7, 'a', 'BLOCK_ATTESTATION', 2021, 1, 'A-2021-0001', 1, 1, '2021-10-01', 'Paris', 1, "
        "'{\"certification\":{\"levelBearing\":true}}', '', x'00', '', NULL, NULL, 0);");
    EXPECT_EQ(
        broken,
        QStringList{u"I12: a block attestation states the level of a title that cannot be claimed (7)"_s});
}

TEST_F(BrokenInvariantsTest, nameAGapInTheNumbers)
{
    const QStringList broken =
        brokenBy(QByteArray(document) + "VALUES (7, 'n', 'DECISION_NOTICE', 2021, 2, 'N-2021-0002', 1, 1, "
                                        "'2021-07-01', 'Paris', 1, '{}', '', x'00', '', NULL, NULL, 0);");
    EXPECT_EQ(broken, QStringList{u"I11: a series of document numbers with a gap or a repetition (7)"_s});
}

TEST_F(BrokenInvariantsTest, nameADuplicateThatOutlivedItsOriginal)
{
    const QByteArray rest = "1, 1, '2021-07-01', 'Paris', 1, '{}', '', x'00', '', NULL, ";
    const QStringList broken = brokenBy(
        QByteArray(document) + "VALUES (7, 'a', 'BLOCK_ATTESTATION', 2021, 1, 'A-2021-0001', " + rest +
        "NULL, 0), (8, 'b', 'BLOCK_ATTESTATION', 2021, 1, 'A-2021-0001-D1', " + rest +
        "7, 1); INSERT INTO official_document_status VALUES (1, 7, 'REVOKED', 'fraude', '2021', 1, NULL);");
    EXPECT_EQ(broken, QStringList{u"I9: a living duplicate of a document that no longer stands (8)"_s});
}

TEST_F(BrokenInvariantsTest, nameAPersonInTwoPassagesAtOnce)
{
    const QStringList broken =
        brokenBy(QByteArray(defence) + "VALUES (1, 'd', 1, 1, 1, '2021-06-21T07:00:00.000Z', 30, 'ABSENT'), "
                                       "(2, 'e', 1, 1, 2, '2021-06-21T07:29:00.000Z', 30, 'ABSENT'), "
                                       "(3, 'f', 1, 1, 3, '2021-06-21T07:59:00.000Z', 30, 'ABSENT');");
    EXPECT_EQ(broken, QStringList{u"I5: a person in two passages at once (1)"_s});
}

TEST_F(BrokenInvariantsTest, nameADecisionWithoutPanelAndBeforeItsPassage)
{
    const QStringList broken = brokenBy(
        QByteArray(defence) + "VALUES (1, 'd', 1, 1, 1, '2021-06-21T07:00:00.000Z', 30, 'DECIDED'); " +
        decision + "VALUES (5, 'r', 1, 1, 'FULL', '', 3, 0, '2021-06-20T07:00:00.000Z', 1);");
    EXPECT_TRUE(hasFault(broken, u"I4: a decision by another panel"_s));
    EXPECT_TRUE(
        hasFault(broken, u"I8: a decision before its passage or before the candidate was heard (5)"_s));
}

TEST_F(BrokenInvariantsTest, nameASubmissionBeforeTheEntry)
{
    const QStringList broken = brokenBy(
        "INSERT INTO submission (id, uuid, candidacy_id, person_id, block, attempt, state, submitted_at) "
        "VALUES (4, 's', 1, 1, 1, 1, 'SUBMITTED', '2021-01-03T12:00:00.000Z');");
    EXPECT_EQ(broken, QStringList{u"I8: a submission before the entry (4)"_s});
}
