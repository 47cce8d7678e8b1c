#include "parchemin/store/blockvalidationrepository.h"

#include "support/recordstest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class BlockValidationRepositoryTest : public RecordsTest
{
protected:
    void SetUp() override
    {
        RecordsTest::SetUp();
        m_person = addPerson(u"Amrani"_s, u"Yasmine"_s);
        m_second =
            must(UserRepository(database()).add(u"luc"_s, u"Luc Martin"_s, std::nullopt, {Role::Chair}));
    }
    [[nodiscard]] BlockValidationRepository validations() const
    {
        return BlockValidationRepository(database());
    }
    [[nodiscard]] PersonId person() const { return m_person; }
    [[nodiscard]] BlockValidationDraft validation(QDate on) const
    {
        return {.person = m_person,
                .rncpCode = u"31187"_s,
                .block = 2,
                .candidacy = {},
                .source = ValidationSource::PriorProof,
                .legalNote = u"Attestation"_s,
                .validatedOn = on,
                .validatedBy = user(),
                .snapshot = "{\"block\":2}"};
    }
    [[nodiscard]] ValidationCancellation cancellation() const
    {
        return {.kind = CancellationKind::Court,
                .reason = u"Jugement"_s,
                .at = testInstant(),
                .by = user(),
                .approvedBy = m_second};
    }
    /// The number of a validation that is cancelled at once, so that others can follow.
    QString numberOf(QDate on)
    {
        const BlockValidationId id = must(validations().add(validation(on)));
        must(validations().cancel(id, cancellation()));
        return must(validations().load(id)).number;
    }

private:
    PersonId m_person{0};
    UserId m_second{0};
};

} // namespace

TEST_F(BlockValidationRepositoryTest, numbersValidationsWithoutGapWithinAYear)
{
    EXPECT_EQ(numberOf({2021, 3, 1}), u"V-2021-0001"_s);
    EXPECT_EQ(numberOf({2021, 12, 31}), u"V-2021-0002"_s);
    EXPECT_EQ(numberOf({2022, 1, 3}), u"V-2022-0001"_s);
    EXPECT_EQ(numberOf({2021, 12, 31}), u"V-2021-0003"_s);
}

TEST_F(BlockValidationRepositoryTest, keepsOneActiveValidationABlock)
{
    const BlockValidationId id = must(validations().add(validation({2021, 3, 1})));
    EXPECT_EQ(errorOf(validations().add(validation({2021, 3, 2}))), ErrorCode::RuleRefused);
    const ValidationCancellation cancelling = cancellation();
    must(validations().cancel(id, cancelling));
    EXPECT_EQ(must(validations().load(id)).cancellation, std::optional(cancelling));
    EXPECT_EQ(errorOf(validations().cancel(id, cancelling)), ErrorCode::Conflict);
    const BlockValidationId again = must(validations().add(validation({2021, 3, 2})));
    const auto all = must(validations().ofPerson(person(), u"31187"_s));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all.back().id, again);
    EXPECT_EQ(all.back().validatedBy, u"Claire Moreau"_s);
    EXPECT_EQ(must(validations().validatorOf(again)), user());
    EXPECT_EQ(must(validations().snapshot(again)), "{\"block\":2}");
    EXPECT_TRUE(must(validations().ofPerson(person(), u"99999"_s)).empty());
}

TEST_F(BlockValidationRepositoryTest, refusesACancellationByOnePersonAlone)
{
    const BlockValidationId id = must(validations().add(validation({2021, 3, 1})));
    ValidationCancellation alone = cancellation();
    alone.approvedBy = alone.by;
    EXPECT_EQ(errorOf(validations().cancel(id, alone)), ErrorCode::InvalidInput);
}
