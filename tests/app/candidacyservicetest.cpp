#include "parchemin/app/candidacyservice.h"

#include "support/servicetest.h"

#include <QJsonDocument>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class CandidacyServiceTest : public ServiceTest
{
protected:
    [[nodiscard]] static CandidacyDraft draft(AccessRoute route = AccessRoute::Initial,
                                              QDate enteredOn = {2020, 9, 1})
    {
        return {.route = route, .enteredOn = enteredOn};
    }
    [[nodiscard]] qint64 eventCount() { return must(verifyJournal(database())).events; }
};

} // namespace

TEST_F(CandidacyServiceTest, registersAPersonAndJournalsIt)
{
    const auto id =
        candidacies().registerPerson(actor(Role::Registrar), details(u" Amrani "_s, u"Yasmine"_s));
    ASSERT_TRUE(id);
    EXPECT_EQ(person(*id).details.birthName, u"Amrani"_s);
    const Event event = lastEvent();
    EXPECT_EQ(event.content.action, u"person.registered"_s);
    EXPECT_EQ(event.content.person, std::optional(*id));
    EXPECT_EQ(event.content.role, u"REGISTRAR"_s);
    EXPECT_EQ(QJsonDocument::fromJson(event.content.after.toUtf8())[u"birthName"].toString(), u"Amrani"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(CandidacyServiceTest, refusesARegistrationWithoutTheRight)
{
    const auto refusal =
        candidacies().registerPerson(actor(Role::Mentor), details(u"Amrani"_s, u"Yasmine"_s));
    EXPECT_TRUE(contains(blockersOf(refusal), BlockerCode::RightMissing));
}

TEST_F(CandidacyServiceTest, refusesMalformedDetailsAndSaysWhich)
{
    const auto where = [this](const PersonDetails &entered) {
        const auto result = candidacies().registerPerson(lead(), entered);
        EXPECT_EQ(errorOf(result), ErrorCode::InvalidInput);
        return result ? QString() : result.error().where;
    };
    EXPECT_EQ(where(details(u" - "_s, u"Yasmine"_s)), u"/birthName"_s);
    EXPECT_EQ(where(details(QString(201, u'a'), u"Yasmine"_s)), u"/birthName"_s);
    EXPECT_EQ(where(details(u"Amrani"_s, u"Yas\u0001mine"_s)), u"/firstNames"_s);
    EXPECT_EQ(where(details(u"Amrani"_s, u"Yas"_s + QChar(0xD83D))), u"/firstNames"_s);
    EXPECT_EQ(where(details(u"Amrani"_s, u"Yasmine"_s, today().addDays(1))), u"/birthDate"_s);
    PersonDetails abroad = details(u"Amrani"_s, u"Yasmine"_s);
    abroad.birthCountry = u"France"_s;
    EXPECT_EQ(where(abroad), u"/birthCountry"_s);
    EXPECT_TRUE(must(candidacies().duplicatesOf(details(u"Amrani"_s, u"Yasmine"_s))).empty());
}

TEST_F(CandidacyServiceTest, separatesGivenNamesAtCommas)
{
    PersonDetails entered = details(u"Amrani"_s, u"Yasmine, Sofia"_s);
    entered.birthCountry = u"ma"_s;
    const PersonId id = must(candidacies().registerPerson(lead(), entered));
    EXPECT_EQ(person(id).details.firstNames, (QStringList{u"Yasmine"_s, u"Sofia"_s}));
    EXPECT_EQ(person(id).details.birthCountry, u"MA"_s);
}

TEST_F(CandidacyServiceTest, warnsOfASamePersonUnlessItIsSomebodyElse)
{
    addPerson(u"Lefèvre"_s, u"Anne"_s);
    const PersonDetails again = details(u"LEFEVRE"_s, u"Annie"_s);
    const auto refusal = candidacies().registerPerson(lead(), again);
    EXPECT_TRUE(contains(blockersOf(refusal), BlockerCode::DuplicatePerson));
    EXPECT_EQ(must(candidacies().duplicatesOf(again)).size(), 1U);
    EXPECT_TRUE(candidacies().registerPerson(lead(), again, true));
}

TEST_F(CandidacyServiceTest, correctsAnIdentityWithAReason)
{
    const PersonId id = addPerson(u"Amrani"_s, u"Yasmine"_s);
    const PersonDetails corrected = details(u"Amrany"_s, u"Yasmine"_s);
    EXPECT_TRUE(contains(blockersOf(candidacies().correctPerson(lead(), id, corrected, u" "_s)),
                         BlockerCode::ReasonMissing));
    ASSERT_TRUE(candidacies().correctPerson(lead(), id, corrected, u"Faute de frappe"_s));
    EXPECT_EQ(person(id).details, corrected);
    EXPECT_EQ(lastEvent().content.action, u"person.corrected"_s);
    EXPECT_EQ(lastEvent().content.reason, u"Faute de frappe"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(CandidacyServiceTest, changesAContactWithoutAReasonAndNothingWithoutAnEvent)
{
    const PersonId id = addPerson(u"Amrani"_s, u"Yasmine"_s);
    PersonDetails moved = person(id).details;
    moved.email = u"y@example.org"_s;
    ASSERT_TRUE(candidacies().correctPerson(lead(), id, moved, {}));
    const qint64 events = eventCount();
    ASSERT_TRUE(candidacies().correctPerson(lead(), id, moved, {}));
    EXPECT_EQ(eventCount(), events);
}

TEST_F(CandidacyServiceTest, findsWhatIsNoAddressAndNoNumber)
{
    PersonDetails typed;
    typed.birthName = u"Zola"_s;
    typed.firstNames = QStringList{u"Émile"_s};
    typed.email = u"pas un courriel"_s;
    typed.phone = u"abc"_s;
    const std::vector<Error> problems = candidacies().problemsOf(typed);
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems.at(0).where, u"/email"_s);
    EXPECT_EQ(problems.at(1).where, u"/phone"_s);
    typed.email = u"emile@example.org"_s;
    typed.phone = u"06 12 34 56 78"_s;
    EXPECT_TRUE(candidacies().problemsOf(typed).empty());
}

TEST_F(CandidacyServiceTest, correctsNobodyUnknown)
{
    EXPECT_EQ(errorOf(candidacies().correctPerson(lead(), PersonId{404}, details(u"A"_s, u"B"_s), u"x"_s)),
              ErrorCode::NotFound);
}

TEST_F(CandidacyServiceTest, startsATrainingRouteAtOnceUnderTheNextNumber)
{
    int acted = 0;
    QObject::connect(&announcer(), &Announcer::acted, &announcer(), [count = &acted] { ++*count; });
    const PersonId id = addPerson(u"Amrani"_s, u"Yasmine"_s);
    const Candidacy first = candidacy(must(candidacies().registerCandidacy(lead(), id, draft())));
    EXPECT_EQ(first.state, CandidacyState::InProgress);
    EXPECT_EQ(first.number, u"2020-0001"_s);
    EXPECT_EQ(first.sheet, sheetId());
    EXPECT_EQ(candidacy(addCandidate(u"Bernard"_s)).number, u"2020-0002"_s);
    EXPECT_EQ(acted, 4);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(CandidacyServiceTest, letsVaeWaitForAdmissibility)
{
    EXPECT_EQ(candidacy(addCandidate(u"Amrani"_s, AccessRoute::Vae)).state, CandidacyState::Admissibility);
}

TEST_F(CandidacyServiceTest, refusesTheClosedRoute)
{
    const auto refusal = candidacies().registerCandidacy(lead(), addPerson(u"Amrani"_s, u"Y"_s),
                                                         draft(AccessRoute::Individual));
    EXPECT_TRUE(contains(blockersOf(refusal), BlockerCode::RouteClosed));
}

TEST_F(CandidacyServiceTest, refusesASecondOpenCandidacy)
{
    const CandidacyId first = addCandidate(u"Amrani"_s);
    const auto refusal = candidacies().registerCandidacy(lead(), personOf(first), draft(AccessRoute::Vae));
    EXPECT_TRUE(contains(blockersOf(refusal), BlockerCode::OpenCandidacyExists));
}

TEST_F(CandidacyServiceTest, refusesAnEntryAfterTheRegistrationEnded)
{
    moveTo({2021, 9, 15});
    const PersonId id = addPerson(u"Amrani"_s, u"Yasmine"_s);
    CandidacyDraft late = draft(AccessRoute::Initial, {2021, 9, 1});
    EXPECT_TRUE(contains(blockersOf(candidacies().registerCandidacy(lead(), id, late)),
                         BlockerCode::EntryOutsideWindow));
    late.nonClaimableReason = u"Formation sans titre, accord écrit"_s;
    EXPECT_TRUE(contains(blockersOf(candidacies().registerCandidacy(actor(Role::Registrar), id, late)),
                         BlockerCode::RightMissing));
    const CandidacyId recorded = must(candidacies().registerCandidacy(lead(), id, late));
    EXPECT_EQ(candidacy(recorded).nonClaimableReason, late.nonClaimableReason);
    EXPECT_EQ(lastEvent().content.reason, late.nonClaimableReason);
}

TEST_F(CandidacyServiceTest, refusesMalformedDrafts)
{
    const PersonId id = addPerson(u"Amrani"_s, u"Yasmine"_s);
    const auto where = [this, id](const CandidacyDraft &entered) {
        const auto result = candidacies().registerCandidacy(lead(), id, entered);
        EXPECT_EQ(errorOf(result), ErrorCode::InvalidInput);
        return result ? QString() : result.error().where;
    };
    EXPECT_EQ(where(draft(AccessRoute::Initial, {})), u"/enteredOn"_s);
    CandidacyDraft targets = draft();
    targets.targetBlocks = {1};
    EXPECT_EQ(where(targets), u"/targetBlocks"_s);
    targets.scope = CandidacyScope::Blocks;
    targets.targetBlocks = {};
    EXPECT_EQ(where(targets), u"/targetBlocks"_s);
    targets.targetBlocks = {1, 6};
    EXPECT_EQ(where(targets), u"/targetBlocks"_s);
    CandidacyDraft number = draft();
    number.number = u"2021\u0007"_s;
    EXPECT_EQ(where(number), u"/number"_s);
}

TEST_F(CandidacyServiceTest, refusesAnEntryBeforeTheBirth)
{
    const PersonId id = addPerson(u"Amrani"_s, u"Yasmine"_s, {2021, 1, 1});
    EXPECT_TRUE(
        contains(blockersOf(candidacies().registerCandidacy(lead(), id, draft())), BlockerCode::TimeOrder));
}

TEST_F(CandidacyServiceTest, refusesANumberThatIsTakenAndAnUnknownPerson)
{
    CandidacyDraft numbered = draft();
    numbered.number = u"C-0001"_s;
    must(candidacies().registerCandidacy(lead(), addPerson(u"Amrani"_s, u"Y"_s), numbered));
    EXPECT_EQ(errorOf(candidacies().registerCandidacy(lead(), addPerson(u"Petit"_s, u"P"_s), numbered)),
              ErrorCode::Conflict);
    EXPECT_EQ(errorOf(candidacies().registerCandidacy(lead(), PersonId{404}, draft())), ErrorCode::NotFound);
}

TEST_F(CandidacyServiceTest, withdrawsWithAReasonAndAllowsANewCandidacy)
{
    const CandidacyId id = addCandidate(u"Amrani"_s);
    EXPECT_TRUE(contains(blockersOf(candidacies().withdraw(lead(), id, {})), BlockerCode::ReasonMissing));
    ASSERT_TRUE(candidacies().withdraw(lead(), id, u"Emploi trouvé"_s));
    EXPECT_EQ(candidacy(id).state, CandidacyState::Withdrawn);
    EXPECT_EQ(candidacy(id).closedReason, u"Emploi trouvé"_s);
    EXPECT_EQ(candidacy(id).stateSince, today());
    EXPECT_EQ(lastEvent().content.action, u"candidacy.withdrawn"_s);
    EXPECT_TRUE(
        contains(blockersOf(candidacies().withdraw(lead(), id, u"Encore"_s)), BlockerCode::StateForbids));
    EXPECT_TRUE(candidacies().registerCandidacy(lead(), personOf(id), draft(AccessRoute::Apprenticeship)));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(CandidacyServiceTest, lapsesAndResumes)
{
    const CandidacyId id = addCandidate(u"Amrani"_s);
    EXPECT_TRUE(contains(blockersOf(candidacies().resume(lead(), id)), BlockerCode::StateForbids));
    ASSERT_TRUE(candidacies().lapse(lead(), id, u"Deux relances sans réponse"_s));
    EXPECT_EQ(candidacy(id).state, CandidacyState::Lapsed);
    ASSERT_TRUE(candidacies().resume(lead(), id));
    EXPECT_EQ(candidacy(id).state, CandidacyState::InProgress);
    EXPECT_EQ(lastEvent().content.action, u"candidacy.resumed"_s);
}

TEST_F(CandidacyServiceTest, resumesNothingBesideAnOpenCandidacy)
{
    const CandidacyId id = addCandidate(u"Amrani"_s);
    ASSERT_TRUE(candidacies().lapse(lead(), id, u"Deux relances sans réponse"_s));
    addCandidacy(personOf(id), AccessRoute::Initial, {2021, 1, 4});
    EXPECT_TRUE(contains(blockersOf(candidacies().resume(lead(), id)), BlockerCode::OpenCandidacyExists));
}

TEST_F(CandidacyServiceTest, widensSomeBlocksToTheWholeTitle)
{
    CandidacyDraft partial = draft();
    partial.scope = CandidacyScope::Blocks;
    partial.targetBlocks = {3, 1, 3};
    const CandidacyId id =
        must(candidacies().registerCandidacy(lead(), addPerson(u"Amrani"_s, u"Y"_s), partial));
    EXPECT_EQ(candidacy(id).targetBlocks, (std::vector{1, 3}));
    ASSERT_TRUE(candidacies().widenScope(lead(), id));
    EXPECT_EQ(candidacy(id).scope, CandidacyScope::Full);
    EXPECT_TRUE(candidacy(id).targetBlocks.empty());
    EXPECT_EQ(lastEvent().content.action, u"candidacy.widened"_s);
    EXPECT_TRUE(contains(blockersOf(candidacies().widenScope(lead(), id)), BlockerCode::StateForbids));
}

TEST_F(CandidacyServiceTest, movesNothingUnknown)
{
    EXPECT_EQ(errorOf(candidacies().withdraw(lead(), CandidacyId{404}, u"x"_s)), ErrorCode::NotFound);
    EXPECT_EQ(errorOf(candidacies().widenScope(lead(), CandidacyId{404})), ErrorCode::NotFound);
}
