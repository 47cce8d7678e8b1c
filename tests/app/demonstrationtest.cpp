#include "parchemin/app/demonstration.h"

#include "support/invariants.h"
#include "support/latefacts.h"
#include "support/must.h"
#include "support/printers.h"

#include "parchemin/app/dossier.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/app/rulebook.h"
#include "parchemin/core/clock.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/statement.h"
#include "parchemin/store/store.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <memory>
#include <utility>

#include "app/sentences/journalnames.h"

using namespace Qt::Literals::StringLiterals;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;

namespace parchemin {
namespace {

/// One demonstration store for all cases, which only read it.
class DemonstrationTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        sharedFolder = std::make_unique<QTemporaryDir>();
        must(createDemonstration(storeFolder(), {}));
    }
    static void TearDownTestSuite() { sharedFolder.reset(); }

    void SetUp() override
    {
        m_store = must(Store::open(storeFolder()));
        m_rules = must(Rulebook::load(m_store->database(), m_clock.today()));
    }

    [[nodiscard]] static QString storeFolder() { return sharedFolder->filePath(u"store"_s); }
    [[nodiscard]] const Database &database() const { return m_store->database(); }
    [[nodiscard]] const Store &store() const { return *m_store; }
    [[nodiscard]] Context context() { return {*m_store, m_clock, *m_rules, m_announcer}; }

    /// The distinct values of a query's first column.
    [[nodiscard]] std::vector<QString> values(const QString &sql) const
    {
        Statement query(database(), sql);
        return must(collect<QString>(query, [](const Statement &row) { return row.text(0); }));
    }
    [[nodiscard]] std::vector<BlockState> blockStates(const QString &number) const
    {
        const auto candidacy = must(CandidacyRepository(database()).byNumber(number));
        const Dossier dossier =
            must(loadDossier(database(), *m_rules, candidacy.value().id, m_clock.today()));
        std::vector<BlockState> states;
        for (const DossierBlock &block : dossier.blocks)
            states.push_back(block.state);
        return states;
    }

private:
    static inline std::unique_ptr<QTemporaryDir> sharedFolder;
    std::unique_ptr<Store> m_store;
    FixedClock m_clock{certifierInstant({2021, 6, 4}, QTime(11, 42))};
    std::unique_ptr<Rulebook> m_rules;
    Announcer m_announcer;
};

TEST_F(DemonstrationTest, standsOnItsDay)
{
    EXPECT_EQ(store().info().demonstrationNow, certifierInstant({2021, 6, 4}, QTime(11, 42)).toUTC());
}

TEST_F(DemonstrationTest, leavesNoEventAfterItsDay)
{
    EXPECT_THAT(values(u"SELECT seq FROM event WHERE at > '2021-06-04T09:42:00.000Z'"_s), ElementsAre());
}

// Somebody had asked for a VAE six weeks after the day on which the demonstration stands.
TEST_F(DemonstrationTest, tellsNothingAsDoneThatLiesAfterItsDay)
{
    EXPECT_EQ(factsAfter(database(), *store().info().demonstrationNow), QStringList());
}

TEST_F(DemonstrationTest, journalsEverythingInTheOrderOfTime)
{
    const JournalReport report = must(verifyJournal(database()));

    EXPECT_TRUE(report.isIntact());
    EXPECT_THAT(values(u"SELECT e.seq FROM event AS e JOIN event AS p ON p.seq = e.seq - 1 "
                       "WHERE e.at < p.at"_s),
                ElementsAre());
}

/// Every name of a field in a JSON value, at any depth.
void collectNames(const QJsonValue &value, QSet<QString> &names)
{
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        names.insert(field.key());
        collectNames(*field, names);
    }
    const QJsonArray array = value.toArray();
    for (const auto part : array)
        collectNames(part, names);
}

// The page of the journal showed some of them by their English code.
TEST_F(DemonstrationTest, everyFieldOfItsJournalHasANameForReaders)
{
    QSet<QString> names;
    for (const char *column : {"before_json", "after_json"}) {
        const QString sql = u"SELECT DISTINCT %1 FROM event WHERE %1 IS NOT NULL"_s;
        for (const QString &json : values(sql.arg(QString::fromLatin1(column))))
            collectNames(QJsonDocument::fromJson(json.toUtf8()).object(), names);
    }
    QStringList unnamed;
    for (const QString &name : std::as_const(names)) {
        if (journalFieldName(name).isEmpty())
            unnamed.append(name);
    }
    EXPECT_GT(names.size(), 20);
    EXPECT_EQ(unnamed, QStringList());
}

TEST_F(DemonstrationTest, keepsEveryInvariant)
{
    EXPECT_EQ(brokenInvariants(database()), QStringList());
}

TEST_F(DemonstrationTest, enrolsTheWholeCohort)
{
    EXPECT_THAT(values(u"SELECT count(DISTINCT person_id) FROM candidacy"_s), ElementsAre(u"128"_s));
}

TEST_F(DemonstrationTest, showsEveryStateOfACandidacy)
{
    // DRAFT lasts only within the act of registration; ANNULLED needs an act of a later issue.
    EXPECT_THAT(values(u"SELECT DISTINCT state FROM candidacy"_s),
                IsSupersetOf({u"ADMISSIBILITY"_s, u"NOT_ADMISSIBLE"_s, u"IN_PROGRESS"_s, u"SCHEDULED"_s,
                              u"HEARD"_s, u"CERTIFIED"_s, u"PARTIALLY_VALIDATED"_s, u"NOT_VALIDATED"_s,
                              u"BLOCKS_COMPLETED"_s, u"WITHDRAWN"_s, u"LAPSED"_s}));
    EXPECT_THAT(values(u"SELECT DISTINCT route FROM candidacy"_s),
                IsSupersetOf({u"INITIAL"_s, u"APPRENTICESHIP"_s, u"CONTINUING_ED"_s, u"PROFESSIONALISATION"_s,
                              u"VAE"_s}));
    EXPECT_THAT(values(u"SELECT DISTINCT scope FROM candidacy"_s), IsSupersetOf({u"FULL"_s, u"BLOCKS"_s}));
}

TEST_F(DemonstrationTest, showsEveryStateOfAnAdmissibility)
{
    EXPECT_THAT(values(u"SELECT DISTINCT state FROM admissibility"_s),
                IsSupersetOf({u"RECEIVED"_s, u"INCOMPLETE"_s, u"COMPLETE"_s, u"ADMISSIBLE"_s,
                              u"NOT_ADMISSIBLE"_s, u"TACIT"_s}));
    EXPECT_THAT(values(u"SELECT DISTINCT c.state FROM admissibility AS a JOIN candidacy AS c "
                       "ON c.id = a.candidacy_id WHERE a.valid_until < '2021-06-04'"_s),
                IsSupersetOf({u"IN_PROGRESS"_s}));
    EXPECT_THAT(values(u"SELECT DISTINCT is_complete FROM evidence_dossier"_s),
                IsSupersetOf({u"0"_s, u"1"_s}));
}

TEST_F(DemonstrationTest, everyPageReferenceLeadsToAFileOfItsSubmission)
{
    EXPECT_THAT(values(u"SELECT DISTINCT r.evidence FROM competency_rating AS r "
                       "JOIN evaluation AS e ON e.id = r.evaluation_id WHERE NOT EXISTS (SELECT 1 "
                       "FROM deliverable AS d WHERE d.submission_id = e.submission_id "
                       "AND r.evidence LIKE d.name || ', p. %')"_s),
                IsEmpty());
}

TEST_F(DemonstrationTest, showsEveryStateOfASubmission)
{
    // DRAFT and IN_EVALUATION last only within an act.
    EXPECT_THAT(values(u"SELECT DISTINCT state FROM submission"_s),
                IsSupersetOf({u"SUBMITTED"_s, u"VALIDATED"_s, u"CONDITIONAL"_s, u"IN_REVIEW"_s,
                              u"TO_REWORK"_s, u"REJECTED_FRAUD"_s, u"WITHDRAWN"_s}));
    EXPECT_THAT(values(u"SELECT DISTINCT conditional_due_at < '2021-06-04T09:42:00.000Z' FROM submission "
                       "WHERE state = 'CONDITIONAL'"_s),
                IsSupersetOf({u"0"_s, u"1"_s}));
    EXPECT_THAT(values(u"SELECT DISTINCT is_group_work FROM submission"_s), IsSupersetOf({u"0"_s, u"1"_s}));
    EXPECT_THAT(values(u"SELECT DISTINCT closed_at IS NULL FROM fraud_case"_s),
                IsSupersetOf({u"0"_s, u"1"_s}));
    EXPECT_THAT(values(u"SELECT DISTINCT supersedes_id IS NULL FROM evaluation"_s),
                IsSupersetOf({u"0"_s, u"1"_s}));
}

TEST_F(DemonstrationTest, showsEverySourceOfABlock)
{
    EXPECT_THAT(values(u"SELECT DISTINCT source FROM block_validation"_s),
                IsSupersetOf({u"MENTOR_PROJECT"_s, u"JURY"_s, u"EQUIVALENCE"_s, u"PRIOR_PROOF"_s}));
    EXPECT_THAT(values(u"SELECT DISTINCT kind FROM block_validation_cancellation"_s),
                IsSupersetOf({u"CLERICAL_ERROR"_s}));
}

TEST_F(DemonstrationTest, showsEveryStateOfASession)
{
    EXPECT_THAT(
        values(u"SELECT DISTINCT state FROM jury_session"_s),
        IsSupersetOf({u"DRAFT"_s, u"COMPOSED"_s, u"CONVENED"_s, u"OPEN"_s, u"DELIBERATED"_s,
                      u"MINUTES_READY"_s, u"SIGNED"_s, u"PUBLISHED"_s, u"POSTPONED"_s, u"CANCELLED"_s}));
}

TEST_F(DemonstrationTest, showsEveryStateOfADefence)
{
    // DELIBERATED lasts only within the act of deciding; INTERRUPTED needs an act of a later issue.
    EXPECT_THAT(values(u"SELECT DISTINCT state FROM defence"_s),
                IsSupersetOf({u"PLANNED"_s, u"CONVENED"_s, u"PRESENT"_s, u"HEARD"_s, u"DECIDED"_s,
                              u"NOTIFIED"_s, u"ABSENT"_s, u"EXCUSED"_s, u"POSTPONED"_s}));
}

TEST_F(DemonstrationTest, showsEveryOutcomeAndARectification)
{
    EXPECT_THAT(values(u"SELECT DISTINCT outcome FROM jury_decision"_s),
                IsSupersetOf({u"FULL"_s, u"PARTIAL"_s, u"REFUSED"_s, u"DEFERRED"_s}));
    EXPECT_THAT(values(u"SELECT DISTINCT replaces_id IS NULL FROM jury_decision"_s),
                IsSupersetOf({u"0"_s, u"1"_s}));
    EXPECT_THAT(values(u"SELECT DISTINCT kind FROM minutes"_s),
                IsSupersetOf({u"INITIAL"_s, u"CORRECTIVE"_s}));
}

TEST_F(DemonstrationTest, showsTiesOfEveryOrigin)
{
    EXPECT_THAT(values(u"SELECT DISTINCT kind FROM conflict_of_interest"_s),
                IsSupersetOf({u"MENTORED"_s, u"EVALUATED"_s, u"SAME_EMPLOYER"_s, u"PERSONAL"_s}));
    // A substitute sat for a recused member.
    EXPECT_THAT(values(u"SELECT DISTINCT b.role FROM defence_panel_member AS p "
                       "JOIN defence AS f ON f.id = p.defence_id JOIN session_member AS b "
                       "ON b.session_id = f.session_id AND b.member_id = p.member_id"_s),
                IsSupersetOf({u"SUBSTITUTE"_s}));
}

TEST_F(DemonstrationTest, showsEveryStateOfADocument)
{
    EXPECT_THAT(values(u"SELECT DISTINCT state FROM official_document_status"_s),
                IsSupersetOf({u"SUPERSEDED"_s, u"REVOKED"_s}));
    EXPECT_THAT(values(u"SELECT DISTINCT kind FROM official_document AS o WHERE NOT EXISTS "
                       "(SELECT 1 FROM official_document_status AS s WHERE s.document_id = o.id)"_s),
                IsSupersetOf({u"PARCHMENT"_s, u"BLOCK_ATTESTATION"_s, u"DECISION_NOTICE"_s, u"MINUTES"_s}));
    EXPECT_THAT(values(u"SELECT max(duplicate_no) FROM official_document"_s), ElementsAre(u"1"_s));
}

TEST_F(DemonstrationTest, showsTheBlocksOfThePictures)
{
    using enum BlockState;
    EXPECT_THAT(blockStates(u"2021-0042"_s),
                ElementsAre(Validated, Validated, Proposed, ToRework, NotStarted));
    EXPECT_THAT(blockStates(u"2020-0017"_s), Each(Validated));
    EXPECT_THAT(blockStates(u"2020-0023"_s),
                ElementsAre(Validated, Validated, Validated, Proposed, Submitted));
    EXPECT_THAT(blockStates(u"2020-0035"_s),
                ElementsAre(Validated, Validated, Validated, Validated, Proposed));
    EXPECT_THAT(blockStates(u"2020-0038"_s),
                ElementsAre(Validated, Submitted, Submitted, NotStarted, NotStarted));
    EXPECT_THAT(blockStates(u"2021-0003"_s),
                ElementsAre(Validated, Validated, Conditional, NotStarted, NotStarted));
    EXPECT_THAT(blockStates(u"2021-0009"_s),
                ElementsAre(Submitted, NotStarted, NotStarted, NotStarted, NotStarted));
}

TEST_F(DemonstrationTest, convenesTheJuryOf21June)
{
    Context services = context();
    const JuryService juries(services);

    const SessionView view = must(juries.view(must(juries.sessionByCode(u"J-2021-06-21-A"_s))));

    EXPECT_EQ(view.session.state, SessionState::Convened);
    QStringList names;
    for (const SessionView::Passage &passage : view.defences)
        names.append(certifierTime(passage.defence.startsAt).toString(u"HH:mm "_s) + passage.candidateName);
    EXPECT_EQ(names.size(), 5);
    EXPECT_THAT(names.join(u'|').toStdString(),
                ::testing::ContainsRegex("09:00.*Bertin.*10:00.*Giraud.*11:00.*Kaya.*14:00.*Marchand.*15:00.*"
                                         "N'Diaye"));
}

TEST_F(DemonstrationTest, holdsADraftThatCannotBeConstituted)
{
    Context services = context();
    const JuryService juries(services);

    const Blockers blockers =
        must(juries.compositionBlockers(must(juries.sessionByCode(u"J-2021-07-09-A"_s))));

    EXPECT_TRUE(contains(blockers, BlockerCode::ExternalRatio));
    EXPECT_TRUE(contains(blockers, BlockerCode::Charter));
}

TEST(DemonstrationCreationTest, leavesNothingBehindWhenItIsStopped)
{
    const QTemporaryDir parent;
    int calls = 0;

    const Status stopped =
        createDemonstration(parent.filePath(u"store"_s), [&calls](double) { return ++calls < 40; });

    EXPECT_EQ(errorOf(stopped), ErrorCode::Cancelled);
    EXPECT_EQ(QDir(parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList());
}

TEST(DemonstrationCreationTest, refusesAFolderInUse)
{
    const QTemporaryDir parent;
    QFile file(parent.filePath(u"notes.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();

    EXPECT_EQ(errorOf(createDemonstration(parent.path(), {})), ErrorCode::InvalidInput);
    EXPECT_EQ(QDir(parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{u"notes.txt"_s});
}

} // namespace
} // namespace parchemin
