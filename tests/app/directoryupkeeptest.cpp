#include "parchemin/app/directoryupkeep.h"

#include "support/jurytest.h"

#include "parchemin/app/evaluationservice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class DirectoryUpkeepTest : public JuryTest
{
protected:
    [[nodiscard]] DirectoryUpkeepService upkeep() { return DirectoryUpkeepService(context()); }
    [[nodiscard]] DirectoryListRepository lists() { return DirectoryListRepository(database()); }
    [[nodiscard]] MentorLine mentorNamed(const QString &name)
    {
        for (const MentorLine &line : must(lists().mentors(today()))) {
            if (line.mentor.name.startsWith(name))
                return line;
        }
        throw std::logic_error("no such mentor");
    }
    [[nodiscard]] JuryMemberLine lineOf(JuryMemberId id)
    {
        for (const JuryMemberLine &line : must(lists().juryMembers(clock().now()))) {
            if (line.member.id == id)
                return line;
        }
        throw std::logic_error("no such jury member");
    }
    [[nodiscard]] static TimeRange range(QDate day, QTime from, QTime to)
    {
        return {certifierInstant(day, from), certifierInstant(day, to)};
    }
    [[nodiscard]] std::vector<TimeRange> times(JuryMemberId member)
    {
        return must(AvailabilityRepository(database())
                        .within(member, {certifierInstant({2021, 1, 1}, {0, 0}),
                                         certifierInstant({2022, 1, 1}, {0, 0})}));
    }
};

} // namespace

TEST_F(DirectoryUpkeepTest, registersANewPersonAsMentorInOneAct)
{
    const EventSeq before = lastEvent().seq;
    must(upkeep().addMentor(lead(), details(u"Lefèvre"_s, u"Hélène"_s),
                            {.isValidating = true, .domains = u"SEO"_s, .activeFrom = {2021, 1, 1}}));
    EXPECT_EQ(mentorNamed(u"Lefèvre"_s).mentor.domains, u"SEO"_s);
    EXPECT_EQ(lastEvent().seq.value(), before.value() + 2) << "the person and the mentor";
    EXPECT_EQ(lastEvent().content.action, u"mentor.registered"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DirectoryUpkeepTest, refusesASecondRecordOfTheSamePerson)
{
    addPerson(u"Lefèvre"_s, u"Hélène"_s);
    const EventSeq before = lastEvent().seq;
    const auto again =
        upkeep().addMentor(lead(), details(u"Lefèvre"_s, u"Hélène"_s), {.activeFrom = today()});
    EXPECT_EQ(codesOf(again), Codes{BlockerCode::DuplicatePerson});
    EXPECT_EQ(lastEvent().seq, before) << "a refusal changes nothing";
}

TEST_F(DirectoryUpkeepTest, correctsAMentorAndKeepsWhatWas)
{
    const MentorId mentor = must(upkeep().addMentor(lead(), details(u"Lefèvre"_s, u"Hélène"_s),
                                                    {.domains = u"SEO"_s, .activeFrom = {2021, 1, 1}}));
    must(upkeep().correctMentor(lead(), mentor,
                                {.isValidating = true,
                                 .domains = u"UX"_s,
                                 .activeFrom = {2021, 1, 1},
                                 .activeTo = QDate(2021, 12, 31)}));
    EXPECT_EQ(mentorNamed(u"Lefèvre"_s).mentor.activeTo, QDate(2021, 12, 31));
    EXPECT_TRUE(lastEvent().content.before.contains(u"SEO"_s));
    EXPECT_TRUE(lastEvent().content.after.contains(u"UX"_s));
}

TEST_F(DirectoryUpkeepTest, refusesAPeriodThatEndsBeforeItBegins)
{
    EXPECT_EQ(faultIn(MentorDraft{.activeFrom = {2021, 2, 1}, .activeTo = QDate(2021, 1, 1)})->where,
              u"/activeTo"_s);
    EXPECT_EQ(faultIn(JuryMemberDraft{.habilitatedTo = QDate(2021, 1, 1)})->where, u"/habilitatedTo"_s);
    EXPECT_EQ(errorOf(upkeep().correctJuryMember(lead(), roux().id, {.maxPerDay = 0})),
              ErrorCode::InvalidInput);
}

TEST_F(DirectoryUpkeepTest, correctsAJuryMember)
{
    const OrganisationId agency = must(upkeep().addOrganisation(lead(), {.name = u"Agence Nord"_s}));
    must(upkeep().correctJuryMember(lead(), roux().id,
                                    {.organisation = agency,
                                     .isExternal = true,
                                     .habilitatedFrom = QDate(2020, 1, 1),
                                     .habilitatedTo = QDate(2021, 1, 1),
                                     .maxPerDay = 6}));
    const JuryMemberLine line = lineOf(roux().id);
    EXPECT_EQ(line.member.organisationName, u"Agence Nord"_s);
    EXPECT_EQ(line.maxPerDay, 6);
    EXPECT_EQ(line.member.habilitatedTo, QDate(2021, 1, 1));
    EXPECT_EQ(lastEvent().content.action, u"juryMember.corrected"_s);
}

TEST_F(DirectoryUpkeepTest, checksTheDigitsOfASiret)
{
    const auto wrong =
        upkeep().addOrganisation(lead(), {.name = u"Agence"_s, .siret = u"732 829 320 00075"_s});
    EXPECT_EQ(wrong.error().where, u"/siret"_s);
    must(upkeep().addOrganisation(lead(), {.name = u"Agence"_s, .siret = u"732 829 320 00074"_s}));
    EXPECT_EQ(must(lists().organisations(today())).front().organisation.siret, u"73282932000074"_s);
    EXPECT_EQ(errorOf(upkeep().addOrganisation(lead(), {.name = u"AGENCE"_s})), ErrorCode::Conflict);
}

TEST_F(DirectoryUpkeepTest, endsAnEmployment)
{
    const OrganisationId agency = must(upkeep().addOrganisation(lead(), {.name = u"Agence"_s}));
    must(directory().addEmployment(lead(), roux().person, agency, {2019, 1, 1}, std::nullopt));
    EXPECT_EQ(must(lists().organisations(today())).front().employees, 1);
    const Employment employment = must(lists().employmentsOf(roux().person)).front();
    EXPECT_EQ(errorOf(upkeep().endEmployment(lead(), employment, {2018, 1, 1})), ErrorCode::InvalidInput);
    must(upkeep().endEmployment(lead(), employment, {2021, 1, 31}));
    EXPECT_EQ(must(lists().employeesOf(agency)).front().to, QDate(2021, 1, 31));
    EXPECT_EQ(must(lists().organisations(today())).front().employees, 0);
}

TEST_F(DirectoryUpkeepTest, onlyWhoWritesRecordsChangesThem)
{
    for (const Role role : {Role::Auditor, Role::Mentor, Role::Juror, Role::Signatory}) {
        EXPECT_EQ(codesOf(upkeep().addOrganisation(actor(role), {.name = u"Agence"_s})),
                  Codes{BlockerCode::RightMissing});
    }
    must(upkeep().addOrganisation(actor(Role::Registrar), {.name = u"Agence"_s}));
}

TEST_F(DirectoryUpkeepTest, refusesACharterThatIsSignedAhead)
{
    const EventSeq before = lastEvent().seq;
    JuryMemberDraft draft;
    draft.charterSignedOn = today().addDays(1);
    const auto added = upkeep().addJuryMember(lead(), details(u"Lefèvre"_s, u"Hélène"_s), draft);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(added.error().where, u"/charterSignedOn"_s);
    EXPECT_EQ(lastEvent().seq, before);
    draft.charterSignedOn = today();
    EXPECT_TRUE(upkeep().addJuryMember(lead(), details(u"Lefèvre"_s, u"Hélène"_s), draft));
}

// Who is taken away and given again on one day stood twice in the mentor's list.
TEST_F(DirectoryUpkeepTest, listsACandidateOnceWhateverEndedToday)
{
    const Actor mentor = addMentor(u"Bernard"_s, true);
    const CandidacyId zola = addCandidate(u"Zola"_s);
    const MentorId id = mentorNamed(u"Bernard"_s).mentor.id;
    const AssignmentId first = must(SubmissionService(context()).assignMentor(lead(), zola, id, {}));
    must(SubmissionService(context()).endAssignment(lead(), first));
    must(SubmissionService(context()).assignMentor(lead(), zola, id, {}));
    EXPECT_EQ(must(lists().candidatesOf(id, today())).size(), 1U);
    EXPECT_EQ(mentorNamed(u"Bernard"_s).candidates, 1);
}

TEST_F(DirectoryUpkeepTest, tellsTheLoadOfAMentorAndLeadsToHisCandidates)
{
    const Actor mentor = addMentor(u"Bernard"_s, true);
    const CandidacyId zola = addCandidate(u"Zola"_s);
    const MentorId id = mentorNamed(u"Bernard"_s).mentor.id;
    must(SubmissionService(context()).assignMentor(lead(), zola, id, 2));
    EXPECT_EQ(mentorNamed(u"Bernard"_s).candidates, 1);
    const MentoredCandidate candidate = must(lists().candidatesOf(id, today())).front();
    EXPECT_EQ(candidate.candidacy, zola);
    EXPECT_EQ(candidate.block, 2);
    EXPECT_TRUE(must(lists().candidatesOf(id, today().addDays(-1))).empty());
}

TEST_F(DirectoryUpkeepTest, countsNoCandidacyThatIsClosed)
{
    const Actor mentor = addMentor(u"Bernard"_s, true);
    const CandidacyId zola = addCandidate(u"Zola"_s);
    const MentorId id = mentorNamed(u"Bernard"_s).mentor.id;
    must(SubmissionService(context()).assignMentor(lead(), zola, id, {}));
    must(CandidacyService(context()).withdraw(lead(), zola, u"Déménagement"_s));
    EXPECT_EQ(mentorNamed(u"Bernard"_s).candidates, 0);
    EXPECT_TRUE(must(lists().candidatesOf(id, today())).empty());
}

TEST_F(DirectoryUpkeepTest, aMemberSaysWhenHeCanComeAndOthersDoNot)
{
    const TimeRange week{certifierInstant({2021, 6, 21}, {0, 0}), certifierInstant({2021, 6, 28}, {0, 0})};
    const std::vector<TimeRange> morning{range({2021, 6, 21}, {9, 0}, {12, 0})};
    must(upkeep().setAvailability(roux().actor, roux().id, week, morning));
    EXPECT_EQ(times(roux().id), morning);
    EXPECT_EQ(codesOf(upkeep().setAvailability(garnier().actor, roux().id, week, {})),
              Codes{BlockerCode::RightMissing});
    EXPECT_EQ(times(roux().id), morning);
    must(upkeep().setAvailability(lead(), roux().id, week, {}));
    EXPECT_TRUE(times(roux().id).empty());
}

TEST_F(DirectoryUpkeepTest, changesOnlyTheRangeItIsToldOf)
{
    const std::vector<TimeRange> longDay{range({2021, 6, 21}, {8, 0}, {18, 0})};
    must(upkeep().addAvailability(lead(), roux().id, longDay));
    must(upkeep().setAvailability(lead(), roux().id, range({2021, 6, 21}, {10, 0}, {12, 0}), {}));
    EXPECT_EQ(times(roux().id),
              (std::vector{range({2021, 6, 21}, {8, 0}, {10, 0}), range({2021, 6, 21}, {12, 0}, {18, 0})}));
    must(upkeep().addAvailability(lead(), roux().id, {range({2021, 6, 21}, {10, 0}, {12, 0})}));
    EXPECT_EQ(times(roux().id), longDay) << "what touches is one";
    EXPECT_EQ(errorOf(upkeep().addAvailability(lead(), roux().id, {range({2021, 6, 21}, {12, 0}, {12, 0})})),
              ErrorCode::InvalidInput);
}

TEST_F(DirectoryUpkeepTest, endsTheValidityOfASignatory)
{
    const SignatoryId id = must(DocumentRepository(database()).signatories()).front().id;
    EXPECT_EQ(codesOf(upkeep().endSignatory(actor(Role::Registrar), id, today())),
              Codes{BlockerCode::RightMissing});
    must(upkeep().endSignatory(lead(), id, today()));
    EXPECT_EQ(must(DocumentRepository(database()).signatories()).front().to, today());
}
