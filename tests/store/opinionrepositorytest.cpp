#include "parchemin/store/opinionrepository.h"

#include "support/juryrecordstest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class OpinionRepositoryTest : public JuryRecordsTest
{
protected:
    void SetUp() override
    {
        JuryRecordsTest::SetUp();
        m_member = addMember(u"Roux"_s);
        m_other = addMember(u"Garnier"_s);
        m_defence = addDefence(addSession(), juryInstant());
    }
    [[nodiscard]] OpinionRepository opinions() const { return OpinionRepository(database()); }
    [[nodiscard]] DefenceId defence() const { return m_defence; }
    [[nodiscard]] JuryMemberId member() const { return m_member; }
    [[nodiscard]] JuryMemberId other() const { return m_other; }
    [[nodiscard]] JuryOpinion opinion(JuryMemberId member) const
    {
        return {.defence = m_defence,
                .member = member,
                .outcome = DecisionOutcome::Deferred,
                .blocks = {{1, RatingLevel::Acquired}, {2, RatingLevel::NotAssessed}},
                .comment = u"Réponses hésitantes"_s};
    }

private:
    JuryMemberId m_member{0};
    JuryMemberId m_other{0};
    DefenceId m_defence{0};
};

} // namespace

TEST_F(OpinionRepositoryTest, keepsOneDraftAMemberAndReplacesIt)
{
    EXPECT_EQ(must(opinions().draft(defence(), member())), std::nullopt);
    must(opinions().saveDraft(opinion(member()), juryInstant()));
    JuryOpinion changed = opinion(member());
    changed.outcome.reset();
    must(opinions().saveDraft(changed, juryInstant().addSecs(5)));
    EXPECT_EQ(must(opinions().draft(defence(), member())), changed);
    EXPECT_EQ(must(opinions().draft(defence(), other())), std::nullopt);
    EXPECT_EQ(count(u"jury_opinion_draft"_s), 1);
    must(opinions().removeDraft(defence(), member()));
    EXPECT_EQ(must(opinions().draft(defence(), member())), std::nullopt);
}

TEST_F(OpinionRepositoryTest, sealsOnce)
{
    must(opinions().seal(opinion(member()), juryInstant()));
    const auto again = opinions().seal(opinion(member()), juryInstant());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
    must(opinions().seal(opinion(other()), juryInstant()));
    const std::vector<JuryOpinion> sealed = must(opinions().sealedOf(defence()));
    ASSERT_EQ(sealed.size(), 2U);
    EXPECT_EQ(sealed.front().sealedAt, juryInstant());
    EXPECT_EQ(sealed.front().blocks, opinion(member()).blocks);
    EXPECT_EQ(sealed.front().comment, u"Réponses hésitantes"_s);
}

TEST_F(OpinionRepositoryTest, refusesToChangeASealedOpinion)
{
    must(opinions().seal(opinion(member()), juryInstant()));
    Statement change(database(), u"UPDATE jury_opinion SET content_json = '{}'"_s);
    EXPECT_FALSE(change.run());
}

TEST_F(OpinionRepositoryTest, revealsOnce)
{
    EXPECT_EQ(must(opinions().revealOf(defence())), std::nullopt);
    const OpinionReveal reveal{juryInstant(), user(), u"Un membre a dû partir"_s};
    must(opinions().reveal(defence(), reveal));
    EXPECT_EQ(must(opinions().revealOf(defence())), reveal);
    EXPECT_EQ(opinions().reveal(defence(), reveal).error().code, ErrorCode::Conflict);
}

TEST_F(OpinionRepositoryTest, keepsANoteForEachMember)
{
    const JurorNote note{.defence = defence(),
                         .member = member(),
                         .reading = ReadingMark::Studied,
                         .leaning = Leaning::Reserved,
                         .notes = u"Budget à creuser"_s,
                         .questions = u"Pourquoi ce périmètre ?"_s};
    must(opinions().saveNote({.defence = defence(), .member = member()}, juryInstant()));
    must(opinions().saveNote(note, juryInstant()));
    EXPECT_EQ(must(opinions().note(defence(), member())), note);
    EXPECT_EQ(must(opinions().note(defence(), other())), std::nullopt);
}
