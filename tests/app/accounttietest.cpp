#include "support/jurytest.h"

#include "parchemin/app/accountservice.h"
#include "parchemin/app/evaluationservice.h"
#include "parchemin/app/journaltexts.h"
#include "parchemin/app/opinionservice.h"
#include "parchemin/app/personmergeservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/store/journalquery.h"
#include "parchemin/store/mentorrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The account that founded the store stands for nobody until it is tied to a person.
class AccountTieTest : public JuryTest
{
protected:
    [[nodiscard]] AccountService accounts() { return AccountService(context()); }
    [[nodiscard]] std::optional<PersonId> personOfAccount(const Actor &account)
    {
        return must(UserRepository(database()).load(account.user)).person;
    }
    [[nodiscard]] Actor asTied(const Actor &account)
    {
        return must(UserRepository(database()).load(account.user));
    }
    [[nodiscard]] std::vector<QString> actionsOn(PersonId person)
    {
        JournalFilter filter;
        filter.person = person;
        std::vector<QString> actions;
        for (const JournalLine &line : must(JournalQuery(database()).page(filter, {}, 100))) {
            if (line.event.content.entity == u"user_account"_s)
                actions.push_back(line.event.content.action);
        }
        return actions;
    }
    [[nodiscard]] JuryOpinion opinionOf(JuryMemberId member, DefenceId defence) const
    {
        JuryOpinion opinion{.defence = defence, .member = member, .outcome = DecisionOutcome::Full};
        for (const SkillBlock &block : sheet().blocks)
            setLevel(opinion, block.number, RatingLevel::Acquired);
        return opinion;
    }
    /// What was done in the name of its person keeps an account from becoming somebody else's.
    void expectKept(const Actor &account)
    {
        const PersonId other = addPerson(u"Zola"_s, u"Emma"_s);
        EXPECT_EQ(codesOf(accounts().tie(lead(), account.user, other, u"slip"_s)),
                  Codes{BlockerCode::AccountActed});
        EXPECT_EQ(codesOf(accounts().untie(lead(), account.user, u"slip"_s)),
                  Codes{BlockerCode::AccountActed});
        EXPECT_EQ(personOfAccount(account), account.person);
    }
    void expectFree(const Actor &account)
    {
        EXPECT_TRUE(accounts().untie(lead(), account.user, u"slip"_s));
        EXPECT_EQ(personOfAccount(account), std::nullopt);
    }
    void TearDown() override { EXPECT_TRUE(isJournalIntact()); }
};

} // namespace

TEST_F(AccountTieTest, tiesTheFounderWithBeforeAndAfterInTheJournal)
{
    const PersonId person = addPerson(u"Garand"_s, u"Helene"_s);
    ASSERT_EQ(personOfAccount(lead()), std::nullopt);
    must(accounts().tie(lead(), lead().user, person));
    EXPECT_EQ(personOfAccount(lead()), person);
    const EventDraft event = lastEvent().content;
    EXPECT_EQ(event.action, u"user.tied"_s);
    EXPECT_EQ(event.entity, u"user_account"_s);
    EXPECT_EQ(event.entityId, lead().user.value());
    EXPECT_EQ(event.person, person);
    EXPECT_EQ(event.before, u"{\"person\":null}"_s);
    EXPECT_EQ(event.after, u"{\"person\":%1}"_s.arg(person.value()));
    EXPECT_EQ(actionWord(event.action), u"Account tied to a person"_s);
}

TEST_F(AccountTieTest, thePresidentSitsWithTheAccountThatFoundedTheStore)
{
    const PersonId person = addPerson(u"Garand"_s, u"Helene"_s);
    JuryMember member{
        .id = JuryMemberId{0}, .person = person, .name = {}, .quality = JuryQuality::PedagogicalLead};
    member.habilitatedFrom = QDate(2018, 1, 1);
    member.charterSignedOn = QDate(2018, 1, 15);
    const JuryMemberId garand = must(directory().registerJuryMember(lead(), member));
    const SessionId session = draftSession();
    must(juries().setSeats(lead(), session,
                           {{garand, SeatRole::Lead, true},
                            {roux().id, SeatRole::Professional},
                            {garnier().id, SeatRole::Professional}}));
    must(juries().constitute(lead(), session));
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openSession(session);
    hear(defence);
    OpinionService opinions(context());
    EXPECT_EQ(codesOf(opinions.seal(lead(), opinionOf(garand, defence))),
              Codes{BlockerCode::AccountWithoutPerson});
    must(accounts().tie(lead(), lead().user, person));
    const Actor president = asTied(lead());
    EXPECT_EQ(must(opinions.board(president, defence)).own, garand);
    EXPECT_TRUE(opinions.seal(president, opinionOf(garand, defence)));
}

TEST_F(AccountTieTest, saysToWhomItCannotBeTied)
{
    const PersonId merged = addPerson(u"Zola"_s, u"Emma"_s);
    must(PersonMergeService(context()).merge(lead(), addPerson(u"Zolla"_s, u"Emma"_s), merged,
                                             {u"twice"_s, true}));
    const EventSeq before = lastEvent().seq;
    const auto tieTo = [this](PersonId person) {
        return accounts().tie(lead(), lead().user, person);
    };
    EXPECT_EQ(errorOf(tieTo(PersonId{9999})), ErrorCode::NotFound);
    EXPECT_EQ(tieTo(merged).error(),
              (Error{ErrorCode::InvalidInput, u"the person was merged into another"_s, u"/person"_s}));
    const Blockers taken = blockersOf(tieTo(roux().person));
    ASSERT_EQ(codesOf(taken), Codes{BlockerCode::PersonHasAccount});
    EXPECT_TRUE(sentence(taken.front()).contains(u"“jury.roux”"_s)) << qPrintable(sentence(taken.front()));
    EXPECT_EQ(errorOf(accounts().tie(lead(), roux().actor.user, roux().person)), ErrorCode::Conflict);
    EXPECT_EQ(errorOf(accounts().untie(lead(), lead().user, u"why"_s)), ErrorCode::Conflict);
    EXPECT_EQ(lastEvent().seq, before) << "a refusal changes nothing";
}

TEST_F(AccountTieTest, isAnActOfWhoeverManagesUsersOnAnOpenAccount)
{
    const PersonId person = addPerson(u"Zola"_s, u"Emma"_s);
    const Actor zoe = addUser(u"zoe"_s, {Role::Lead});
    EXPECT_EQ(codesOf(accounts().tie(zoe, zoe.user, person)), Codes{BlockerCode::RightMissing});
    EXPECT_EQ(errorOf(accounts().tie(lead(), UserId{999}, person)), ErrorCode::NotFound);
    must(accounts().close(lead(), zoe.user, u"left"_s));
    const Blockers closed = blockersOf(accounts().tie(lead(), zoe.user, person));
    ASSERT_EQ(codesOf(closed), Codes{BlockerCode::RightMissing});
    EXPECT_EQ(closed.front().parameters.value(u"droit"_s), u"CHANGE_CLOSED_ACCOUNT"_s);
}

TEST_F(AccountTieTest, correctsAWrongTieWithItsReasonUnderBothNames)
{
    const PersonId wrong = addPerson(u"Zola"_s, u"Emma"_s);
    const PersonId right = addPerson(u"Garand"_s, u"Helene"_s);
    must(accounts().tie(lead(), lead().user, wrong));
    EXPECT_EQ(codesOf(accounts().tie(lead(), lead().user, right, u" "_s)), Codes{BlockerCode::ReasonMissing});
    must(accounts().tie(lead(), lead().user, right, u" wrong line "_s));
    EXPECT_EQ(personOfAccount(lead()), right);
    const EventDraft event = lastEvent().content;
    EXPECT_EQ(event.before, u"{\"person\":%1}"_s.arg(wrong.value()));
    EXPECT_EQ(event.after, u"{\"person\":%1}"_s.arg(right.value()));
    EXPECT_EQ(event.reason, u"wrong line"_s);
    EXPECT_EQ(actionsOn(wrong), (std::vector{u"user.untied"_s, u"user.tied"_s}));
    EXPECT_EQ(actionsOn(right), std::vector{u"user.tied"_s});
    EXPECT_EQ(codesOf(accounts().untie(lead(), lead().user, {})), Codes{BlockerCode::ReasonMissing});
    must(accounts().untie(lead(), lead().user, u"nobody after all"_s));
    EXPECT_EQ(personOfAccount(lead()), std::nullopt);
    EXPECT_EQ(lastEvent().content.person, right);
}

TEST_F(AccountTieTest, anOpinionKeepsTheTie)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    expectFree(garnier().actor);
    must(OpinionService(context()).seal(roux().actor, opinionOf(roux().id, defence)));
    expectKept(roux().actor);
}

TEST_F(AccountTieTest, aSignatureOfHersKeepsTheTieAndOneRecordedForOthersDoesNot)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    must(deliberations().decide(lead(), defence, full()));
    must(deliberations().close(lead(), sessionOfDefence(defence)));
    const MinutesId minutes = must(deliberations().drawUpMinutes(lead(), sessionOfDefence(defence)));
    must(accounts().tie(lead(), lead().user, addPerson(u"Garand"_s, u"Helene"_s)));
    must(deliberations().sign(lead(), minutes, roux().id, SignatureMethod::OnPaper));
    must(deliberations().sign(garnier().actor, minutes, garnier().id, SignatureMethod::OnScreen));
    expectKept(garnier().actor);
    expectFree(asTied(roux().actor));
    expectFree(asTied(lead()));
}

TEST_F(AccountTieTest, anEvaluationKeepsTheTie)
{
    const Actor mentor = addMentor(u"Bernard"_s, true);
    const CandidacyId candidacy = addCandidate(u"Amrani"_s);
    SubmissionService projects(context());
    must(projects.assignMentor(lead(), candidacy,
                               must(MentorRepository(database()).byPerson(*mentor.person)).value().id,
                               std::nullopt));
    const SubmissionId submission =
        must(projects.deposit(lead(), {.candidacy = candidacy,
                                       .block = 1,
                                       .files = {{writeFile(u"rapport.pdf"_s, "%PDF-1.4 rapport"), {}}}}));
    EvaluationDraft draft{.submission = submission, .evaluator = *mentor.person};
    for (const Competency &competency : sheet().block(1)->competencies)
        draft.ratings.push_back({competency.ordinal, RatingLevel::Acquired});
    draft.outcome = EvaluationOutcome::Validated;
    must(EvaluationService(context()).lock(mentor, draft));
    expectKept(mentor);
}

TEST_F(AccountTieTest, closingAnAccountFreesItsPersonForAnotherOne)
{
    must(accounts().close(lead(), roux().actor.user, u"lost"_s));
    const Actor second = addUser(u"roux.bis"_s, {Role::Juror}, roux().person);
    EXPECT_EQ(codesOf(accounts().reopen(lead(), roux().actor.user, u"found"_s)),
              Codes{BlockerCode::PersonHasAccount});
    must(accounts().untie(lead(), second.user, u"found"_s));
    EXPECT_TRUE(accounts().reopen(lead(), roux().actor.user, u"found"_s));
}

TEST_F(AccountTieTest, aNewAccountIsHeldToTheSame)
{
    const auto add = [this](PersonId person) {
        return directory().addUser(lead(), u"bis"_s, u"Bis"_s, person, {Role::Juror});
    };
    EXPECT_EQ(codesOf(add(roux().person)), Codes{BlockerCode::PersonHasAccount});
    EXPECT_EQ(errorOf(add(PersonId{9999})), ErrorCode::NotFound);
    const PersonId merged = addPerson(u"Zola"_s, u"Emma"_s);
    must(PersonMergeService(context()).merge(lead(), addPerson(u"Zolla"_s, u"Emma"_s), merged,
                                             {u"twice"_s, true}));
    EXPECT_EQ(errorOf(add(merged)), ErrorCode::InvalidInput);
}
