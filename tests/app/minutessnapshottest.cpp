#include "app/minutessnapshot.h"

#include "support/must.h"
#include "support/printers.h"
#include "support/projectfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include "app/minutesdocument.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime instant(QDate(2021, 6, 28), QTime(7, 0), Qt::UTC);

PersonDetails identity()
{
    PersonDetails details;
    details.birthName = u"Amrani"_s;
    details.firstNames = {u"Yasmine"_s, u"Élise"_s};
    details.birthDate = {1998, 2, 7};
    details.birthPlace = u"Lyon"_s;
    details.birthCountry = u"FR"_s;
    details.sex = Sex::Female;
    return details;
}

MinutesContentSnapshot sample()
{
    SnapshotDecision decision{.outcome = DecisionOutcome::Partial,
                              .motive = u"Preuves incomplètes"_s,
                              .recommendations = u"Compléter"_s,
                              .decidedAt = instant.addSecs(7200),
                              .missing = {{2, {u"B2.C01"_s, u"B2.C03"_s}}}};
    SnapshotCandidate candidate{.identity = identity(),
                                .number = u"2021-0042"_s,
                                .route = AccessRoute::Vae,
                                .routeLabel = u"Par expérience"_s,
                                .startsAt = instant,
                                .endsAt = instant.addSecs(3600),
                                .passage = DefenceState::Decided,
                                .panel = {u"Dominique Lemoine"_s},
                                .checks = {{u"VAE-2019"_s, u"MIN_PROFESSIONALS"_s, 2, 2, true}},
                                .blocksBefore = {{1, u"Veille"_s}},
                                .blocksAfter = {{1, u"Veille"_s}, {3, u"Stratégie"_s}},
                                .decision = decision};
    SnapshotMember member{.name = u"Dominique Roux"_s,
                          .quality = JuryQuality::Professional,
                          .role = SeatRole::Professional,
                          .organisation = {},
                          .isExternal = true,
                          .isChair = false,
                          .presence = Presence::Present,
                          .recusals = {{u"Yasmine Amrani"_s, u"MENTORED"_s, u"Dominique Petit"_s}}};
    return {.number = u"PV-2021-0007"_s,
            .kind = MinutesKind::Corrective,
            .corrects = SnapshotCorrection{u"PV-2021-0006"_s, u"Erreur de saisie"_s},
            .rncpCode = u"31187"_s,
            .sheetVersion = 1,
            .title = u"Chef de projet digital"_s,
            .sessionCode = u"J-2021-06-28-A"_s,
            .day = {2021, 6, 28},
            .place = u"Paris"_s,
            .modality = SessionModality::Mixed,
            .openedAt = instant,
            .closedAt = instant.addSecs(36000),
            .frozenAt = instant.addSecs(36060),
            .ruleSets = {{u"SHEET-31187"_s, u"Fiche"_s, u"Trois personnes"_s}},
            .checks = {{u"SHEET-31187"_s, u"TOTAL"_s, 3, 3, true}},
            .members = {member},
            .candidates = {candidate},
            .incidents = {{instant, u"TECHNIQUE"_s, u"Coupure"_s, {}}}};
}

} // namespace

TEST(MinutesSnapshotTest, readsBackWhatItWrote)
{
    const MinutesContentSnapshot snapshot = sample();
    const auto read = minutesSnapshotFromJson(toJson(snapshot));
    ASSERT_TRUE(read) << read.error().where.toStdString();
    EXPECT_EQ(*read, snapshot);
}

TEST(MinutesSnapshotTest, readsBackMinutesThatCorrectNothing)
{
    MinutesContentSnapshot snapshot = sample();
    snapshot.kind = MinutesKind::Initial;
    snapshot.corrects.reset();
    snapshot.candidates.front().decision.reset();
    snapshot.candidates.front().passage = DefenceState::Absent;
    const auto read = minutesSnapshotFromJson(toJson(snapshot));
    ASSERT_TRUE(read) << read.error().where.toStdString();
    EXPECT_EQ(*read, snapshot);
}

// Minutes that were frozen before the sex of a member was kept stay the bytes that were signed.
TEST(MinutesSnapshotTest, writesTheSexOfAMemberOnlyWhereItIsKnown)
{
    MinutesContentSnapshot snapshot = sample();
    const QByteArray before = toJson(snapshot);
    EXPECT_FALSE(QJsonDocument::fromJson(before)[u"members"_s][0].toObject().contains(u"sex"_s));
    snapshot.members.front().sex = Sex::Female;
    const auto read = minutesSnapshotFromJson(toJson(snapshot));
    ASSERT_TRUE(read) << read.error().where.toStdString();
    EXPECT_EQ(read->members.front().sex, Sex::Female);
    EXPECT_EQ(must(minutesSnapshotFromJson(before)).members.front().sex, Sex::Unknown);
}

TEST(MinutesSnapshotTest, agreesWithAMember)
{
    MinutesContentSnapshot snapshot = sample();
    SnapshotMember &member = snapshot.members.front();
    const auto sheet = must(parseReferenceSheet(projectFile(u"data/reference-sheets/rncp-31187.json"_s)));
    const auto quality = [&] {
        return minutesContent(snapshot, sheet, must(exchange::CodeLists::load()), {}).members.front().quality;
    };
    EXPECT_EQ(quality(), u"Professionnel, extérieur"_s);
    member.sex = Sex::Female;
    EXPECT_EQ(quality(), u"Professionnelle, extérieure"_s);
    member.role = SeatRole::Substitute;
    EXPECT_EQ(quality(), u"Professionnelle, extérieure (suppléante)"_s);
}

TEST(MinutesSnapshotTest, writesTheSameBytesForTheSameMinutes)
{
    const QByteArray json = toJson(sample());
    const auto read = minutesSnapshotFromJson(json);
    ASSERT_TRUE(read);
    EXPECT_EQ(toJson(*read), json);
    EXPECT_TRUE(json.startsWith(R"({"candidates":[{"blocksAfter":[{"number":1,)")) << json.toStdString();
}

TEST(MinutesSnapshotTest, keepsNoContactOfACandidate)
{
    MinutesContentSnapshot snapshot = sample();
    snapshot.candidates.front().identity.email = u"yasmine@example.org"_s;
    snapshot.candidates.front().identity.address = u"1 rue des Lilas"_s;
    const QByteArray json = toJson(snapshot);
    EXPECT_FALSE(json.contains("example.org"));
    EXPECT_FALSE(json.contains("Lilas"));
}

TEST(MinutesSnapshotTest, refusesBytesThatAreNoSnapshot)
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("[]"), QByteArray("{\"number\":"), QByteArray("null")}) {
        const auto read = minutesSnapshotFromJson(bytes);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, ErrorCode::StoreCorrupt);
    }
}

TEST(MinutesSnapshotTest, namesTheFirstMemberThatDoesNotFit)
{
    QByteArray json = toJson(sample());
    json.replace(R"("outcome":"PARTIAL")", R"("outcome":"PERHAPS")");
    const auto read = minutesSnapshotFromJson(json);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().where, u"/candidates/0/decision/outcome"_s);
    const auto empty = minutesSnapshotFromJson("{}");
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().where, u"/number"_s);
}

TEST(MinutesDocumentTest, saysOnceWhatAChecksFoundForSeveralCandidates)
{
    MinutesContentSnapshot snapshot = sample();
    snapshot.ruleSets = {{u"SHEET"_s, u"Fiche 31187, toutes voies ouvertes"_s, {}}};
    snapshot.checks = {{u"SHEET"_s, u"TOTAL"_s, 3, 3, true}};
    SnapshotCandidate first = snapshot.candidates.front();
    first.checks = {{u"SHEET"_s, u"CONFLICTS"_s, 0, 0, true},
                    {u"SHEET"_s, u"LEADS"_s, 1, 1, true},
                    {u"OTHER"_s, u"EXTERNAL_RATIO"_s, 50, 67, true}};
    SnapshotCandidate second = first;
    second.number = u"2021-0043"_s;
    SnapshotCandidate third = first;
    third.number = u"2021-0044"_s;
    third.checks = {{u"SHEET"_s, u"CONFLICTS"_s, 0, 1, false}, {u"SHEET"_s, u"LEADS"_s, 1, 1, true}};
    snapshot.candidates = {first, second, third};
    const auto sheet = must(parseReferenceSheet(projectFile(u"data/reference-sheets/rncp-31187.json"_s)));
    const auto content = minutesContent(snapshot, sheet, must(exchange::CodeLists::load()), {});
    QStringList lines;
    for (const documents::MinutesRuleCheck &check : content.ruleChecks)
        lines += QStringList{check.ruleSet, check.requirement, check.finding}.join(u" | "_s);
    const QString rules = u"Fiche 31187, toutes voies ouvertes"_s;
    EXPECT_EQ(
        lines,
        (QStringList{
            rules + u" | 3 membres | 3 membres"_s,
            rules + u" | Dossiers 2021-0042 et 2021-0043 : aucun membre en conflit d’intérêts | aucun"_s,
            rules + u" | Chaque dossier : 1 responsable pédagogique | 1 responsable pédagogique"_s,
            u"OTHER | Dossiers 2021-0042 et 2021-0043 : 50 % de membres extérieurs au moins | 67 %"_s,
            rules + u" | Dossier 2021-0044 : aucun membre en conflit d’intérêts | 1 membre en conflit"_s}));
}

TEST(MinutesDocumentTest, agreesWithTheNumberThatACheckFound)
{
    MinutesContentSnapshot snapshot = sample();
    snapshot.ruleSets = {{u"SHEET"_s, u"Fiche"_s, {}}};
    snapshot.checks = {{u"SHEET"_s, u"TOTAL"_s, 3, 1, false},
                       {u"SHEET"_s, u"LEADS"_s, 1, 2, false},
                       {u"SHEET"_s, u"MIN_PROFESSIONALS"_s, 2, 0, false}};
    snapshot.candidates.clear();
    const auto sheet = must(parseReferenceSheet(projectFile(u"data/reference-sheets/rncp-31187.json"_s)));
    const auto content = minutesContent(snapshot, sheet, must(exchange::CodeLists::load()), {});
    QStringList found;
    for (const documents::MinutesRuleCheck &check : content.ruleChecks)
        found += check.requirement + u" : "_s + check.finding;
    EXPECT_EQ(found, (QStringList{u"3 membres : 1 membre"_s,
                                  u"1 responsable pédagogique : 2 responsables pédagogiques"_s,
                                  u"2 professionnels au moins : 0 professionnel"_s}));
}

// Minutes that somebody signed said "LATE".
TEST(MinutesDocumentTest, saysInFrenchWhatKindAnIncidentWasOf)
{
    MinutesContentSnapshot snapshot = sample();
    const SnapshotIncident incident = snapshot.incidents.front();
    snapshot.incidents.clear();
    for (const QString &category :
         {u"LATE"_s, u"TECHNICAL"_s, u"COMPOSITION"_s, u"INTERRUPTION"_s, u"BEHAVIOUR"_s, u"OTHER"_s}) {
        snapshot.incidents.push_back(incident);
        snapshot.incidents.back().category = category;
    }
    const auto sheet = must(parseReferenceSheet(projectFile(u"data/reference-sheets/rncp-31187.json"_s)));
    const auto content = minutesContent(snapshot, sheet, must(exchange::CodeLists::load()), {});
    ASSERT_EQ(content.incidents.size(), 6U);
    for (const documents::MinutesIncident &one : content.incidents)
        EXPECT_EQ(one.description.front().category(), QChar::Letter_Lowercase) << qPrintable(one.description);
    EXPECT_TRUE(content.incidents.front().description.startsWith(u"retard"_s));
}
