#include "parchemin/core/whatif.h"

#include <QDir>
#include <QFile>

#include "scenarios/certifieroffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 14. What-if "B4 acquired" changes displayed status; database unchanged (I15).
class Scenario14WhatIf : public CertifierOffice
{
protected:
    /// Every file of the store, byte by byte: the database, what it has not written back yet, and the
    /// content.
    [[nodiscard]] QMap<QString, QByteArray> bytesOfStore()
    {
        QMap<QString, QByteArray> bytes;
        for (const QString &name : {u"parchemin.db"_s, u"parchemin.db-wal"_s}) {
            QFile file(QDir(store().folder()).filePath(name));
            EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
            bytes.insert(name, file.readAll());
        }
        return bytes;
    }
    [[nodiscard]] static bool lacksBlock(const Outlook &outlook, int block)
    {
        return std::ranges::any_of(outlook.title, [block](const Blocker &blocker) {
            return blocker.parameters.value(u"n"_s) == QString::number(block);
        });
    }
};

} // namespace

TEST_F(Scenario14WhatIf, aBlockSupposedAcquiredChangesWhatFollowsAndNothingElse)
{
    itIs({2021, 3, 1});
    const CandidacyId candidacy = enrol(u"Amrani"_s);
    acquire(candidacy, {1, 2, 3, 5});
    const auto before = bytesOfStore();
    const CandidacyFacts facts = dossier(candidacy).facts;
    const Outlook now = outlookOf(facts);
    const Outlook then = outlookOf(suppose(facts, {.acquiredBlocks = {4}}));
    EXPECT_EQ(now.blocks.at(3), BlockState::NotStarted);
    EXPECT_EQ(then.blocks.at(3), BlockState::Validated);
    EXPECT_TRUE(lacksBlock(now, 4));
    EXPECT_FALSE(lacksBlock(then, 4));
    EXPECT_TRUE(contains(now.jury, BlockerCode::BlocksMissing));
    EXPECT_EQ(then.jury, Blockers{});
    EXPECT_EQ(bytesOfStore(), before);
    EXPECT_EQ(acquiredBlocks(candidacy), (std::vector{1, 2, 3, 5}));
    EXPECT_EQ(outlookOf(dossier(candidacy).facts), now);
}

TEST_F(Scenario14WhatIf, aSoutenanceSupposedPassedOpensTheParchment)
{
    itIs({2021, 3, 1});
    const CandidacyId candidacy = enrol(u"Amrani"_s);
    acquireAll(candidacy);
    const CandidacyFacts facts = dossier(candidacy).facts;
    EXPECT_TRUE(contains(outlookOf(facts).parchment, BlockerCode::NoFullDecision));
    const Outlook passed = outlookOf(suppose(facts, {.outcome = DecisionOutcome::Full}));
    EXPECT_EQ(passed.state, CandidacyState::Certified);
    EXPECT_FALSE(contains(passed.parchment, BlockerCode::NoFullDecision));
    EXPECT_EQ(passed.title, Blockers{});
    const Outlook refused = outlookOf(suppose(facts, {.outcome = DecisionOutcome::Refused}));
    EXPECT_EQ(refused.state, CandidacyState::NotValidated);
    EXPECT_EQ(stateOf(candidacy), CandidacyState::InProgress);
}

// "Partial validation", which only the VAE knows, ended the program on every other route.
TEST_F(Scenario14WhatIf, supposesOfAJuryOnlyWhatItCanDecideOnTheRoute)
{
    itIs({2021, 3, 1});
    const CandidacyId trained = enrol(u"Amrani"_s);
    acquireAll(trained);
    const CandidacyFacts facts = dossier(trained).facts;
    for (const DecisionOutcome outcome : outcomesOn(facts.candidacy.route))
        EXPECT_NE(outlookOf(suppose(facts, {.outcome = outcome})), outlookOf(facts));
    EXPECT_EQ(outlookOf(suppose(facts, {.outcome = DecisionOutcome::Partial})), outlookOf(facts));
    const CandidacyFacts experienced = dossier(admit(u"Haddad"_s)).facts;
    EXPECT_EQ(outlookOf(suppose(experienced, {.outcome = DecisionOutcome::Partial})).state,
              CandidacyState::PartiallyValidated);
}

TEST_F(Scenario14WhatIf, aFullDecisionOnAVaeGrantsEveryBlock)
{
    itIs({2021, 1, 4});
    const CandidacyId candidacy = admit(u"Haddad"_s);
    const Outlook then = outlookOf(suppose(dossier(candidacy).facts, {.outcome = DecisionOutcome::Full}));
    EXPECT_EQ(std::ranges::count(then.blocks, BlockState::Validated), 5);
    EXPECT_TRUE(acquiredBlocks(candidacy).empty());
}
