#include "parchemin/app/storesetup.h"

#include "support/servicetest.h"

#include "parchemin/app/rulesservice.h"

#include <algorithm>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A store as the program made it before it shipped the regime of 2024 for the jury of a VAE (BR-54).
class StoreSetupTest : public ServiceTest
{
protected:
    [[nodiscard]] std::unique_ptr<Store> earlierStore()
    {
        auto made = must(Store::create(pathOf(u"earlier"_s), clock()));
        auto transaction = must(Transaction::begin(made->database()));
        const RulesRepository repository(made->database());
        must(repository.addSheet(must(shippedSheet()), clock().now()));
        for (const PolicyParameter &parameter : rules().parameters()) {
            if (parameter.key != u"vaeSessionMaxMonths"_s || parameter.validFrom < regime())
                must(repository.addPolicyParameter(parameter));
        }
        for (const JuryRuleSet &set : rules().ruleSets())
            must(repository.addRuleSet(set, clock().now()));
        const UserId user = must(UserRepository(made->database())
                                     .add(u"claire"_s, u"Claire Moreau"_s, {}, {Role::Lead, Role::Admin}));
        must(Journal(made->database())
                 .append({.at = clock().now(),
                          .user = user,
                          .role = codeName(Role::Admin),
                          .action = u"rules.loaded"_s,
                          .entity = u"user_account"_s,
                          .entityId = user.value()}));
        must(transaction.commit());
        return made;
    }
    [[nodiscard]] static QDate regime() { return {2024, 4, 13}; }
    /// The values of the parameter, oldest first.
    [[nodiscard]] static QStringList delaysIn(const Store &store)
    {
        QStringList values;
        auto parameters = must(RulesRepository(store.database()).policyParameters());
        std::ranges::sort(parameters, {}, &PolicyParameter::validFrom);
        for (const PolicyParameter &parameter : parameters) {
            if (parameter.key == u"vaeSessionMaxMonths"_s)
                values << parameter.value;
        }
        return values;
    }
    [[nodiscard]] static Event last(const Store &store)
    {
        return must(Journal(store.database()).head()).value();
    }
    static void expectIntact(const Store &store)
    {
        EXPECT_TRUE(must(verifyJournal(store.database())).isIntact());
    }
};

} // namespace

TEST_F(StoreSetupTest, anEarlierStoreGetsTheRegimeThatItLacks)
{
    (void)earlierStore();
    const auto store = must(Store::open(pathOf(u"earlier"_s)));
    ASSERT_EQ(delaysIn(*store), QStringList{u"12"_s});
    must(completePolicy(*store, clock()));
    EXPECT_EQ(delaysIn(*store), (QStringList{u"12"_s, u"3 DOSSIER"_s}));
    const auto rulebook = must(Rulebook::load(store->database(), today()));
    EXPECT_EQ(must(rulebook->policy(regime().addDays(-1))).vaeSessionDelayBasis,
              VaeDelayBasis::Admissibility);
    EXPECT_EQ(must(rulebook->policy(regime())).vaeSessionDelayBasis, VaeDelayBasis::Dossier);
    EXPECT_EQ(last(*store).content.action, u"policy.added"_s);
    EXPECT_EQ(last(*store).content.role, u"system"_s);
    EXPECT_EQ(last(*store).content.at, clock().now()) << "the clock of a demonstration stays where it is";
    expectIntact(*store);
}

TEST_F(StoreSetupTest, nothingIsAddedTwice)
{
    const auto store = earlierStore();
    must(completePolicy(*store, clock()));
    const EventSeq before = last(*store).seq;
    must(completePolicy(*store, clock()));
    EXPECT_EQ(last(*store).seq, before);
    must(completePolicy(ServiceTest::store(), clock()));
    EXPECT_EQ(lastEvent().content.action, u"rules.loaded"_s) << "a new store lacks nothing";
}

TEST_F(StoreSetupTest, whatTheCertifierDecidedStays)
{
    const auto store = earlierStore();
    auto rulebook = must(Rulebook::load(store->database(), today()));
    Context own{*store, clock(), *rulebook, announcer()};
    must(RulesService(own).addParameter(
        lead(), {u"vaeSessionMaxMonths"_s, u"6"_s, {2022, 1, 1}, u"Conseil du 1er juin 2021"_s}));
    must(completePolicy(*store, clock()));
    EXPECT_EQ(delaysIn(*store), (QStringList{u"12"_s, u"6"_s}));
    expectIntact(*store);
}

TEST_F(StoreSetupTest, aStoreThatIsOnlyReadStaysAsItIs)
{
    (void)earlierStore();
    const auto store = must(Store::openReadOnly(pathOf(u"earlier"_s)));
    must(completePolicy(*store, clock()));
    EXPECT_EQ(delaysIn(*store), QStringList{u"12"_s});
}
