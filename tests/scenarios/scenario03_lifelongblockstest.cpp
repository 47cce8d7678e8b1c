#include "scenarios/certifieroffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 3. Five blocks validated, candidacy withdrawn, new candidacy 2 years later in another route → still 5/5;
/// only soutenance missing.
class Scenario03LifelongBlocks : public CertifierOffice
{
protected:
    /// The second candidacy of somebody who withdrew with all blocks.
    CandidacyId comeBack()
    {
        itIs({2018, 10, 1});
        const CandidacyId first = enrol(u"Amrani"_s, AccessRoute::Initial);
        acquireAll(first);
        itIs({2019, 1, 7});
        must(candidacies().withdraw(registrar(), first, u"Départ à l'étranger"_s));
        EXPECT_EQ(stateOf(first), CandidacyState::Withdrawn);
        itIs({2021, 1, 11});
        return enrolAgain(first, AccessRoute::Apprenticeship);
    }
};

} // namespace

TEST_F(Scenario03LifelongBlocks, areStillThereTwoYearsLaterOnAnotherRoute)
{
    const CandidacyId second = comeBack();
    EXPECT_EQ(acquiredBlocks(second), (std::vector{1, 2, 3, 4, 5}));
    const Dossier now = dossier(second);
    EXPECT_EQ(now.titleBlockers, (Blockers{{BlockerCode::DefenceMissing, {{u"motif"_s, u"PREMIERE"_s}}}}));
    EXPECT_EQ(now.juryBlockers, Blockers{});
}

TEST_F(Scenario03LifelongBlocks, leadToTheTitleThroughTheSoutenanceAlone)
{
    const CandidacyId second = comeBack();
    defend(second, {2021, 3, 15}, fullTitle());
    EXPECT_EQ(stateOf(second), CandidacyState::Certified);
    EXPECT_EQ(dossier(second).titleBlockers, Blockers{});
    must(issueParchment(second));
    EXPECT_EQ(documentsOf(second, DocumentKind::Parchment).size(), 1U);
}

TEST_F(Scenario03LifelongBlocks, needNoSecondSubmission)
{
    const CandidacyId second = comeBack();
    const auto again = submissions().deposit(
        registrar(), {.candidacy = second, .block = 4, .files = {file(u"projet.pdf"_s)}});
    EXPECT_TRUE(contains(blockersOf(again), BlockerCode::BlockAlreadyValidated));
}
