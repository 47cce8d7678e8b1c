#include "parchemin/app/rulesservice.h"

#include "support/servicetest.h"

#include "parchemin/app/sheettexts.h"

#include <algorithm>
#include <memory>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class RulesServiceTest : public ServiceTest
{
protected:
    void SetUp() override
    {
        ServiceTest::SetUp();
        m_service = std::make_unique<RulesService>(context());
    }
    [[nodiscard]] RulesService &service() { return *m_service; }
    [[nodiscard]] static PolicyParameter notice(const QString &value, QDate from,
                                                const QString &source = u"Conseil du 1er juin 2021"_s)
    {
        return {u"convocationMinDays"_s, value, from, source};
    }
    /// The shipped sheet with changes, as a file beside the store.
    template <typename Change>
    [[nodiscard]] QString sheetFile(Change change)
    {
        ReferenceSheet changed = sheet();
        changed.version = 2;
        change(changed);
        return writeFile(u"sheet.json"_s, toJson(changed));
    }
    [[nodiscard]] qint64 eventCount() { return lastEvent().seq.value(); }

private:
    std::unique_ptr<RulesService> m_service;
};

} // namespace

TEST_F(RulesServiceTest, aNewValueHoldsFromItsDayOn)
{
    must(service().addParameter(lead(), notice(u"21"_s, {2021, 9, 1})));
    EXPECT_EQ(must(rules().policy({2021, 8, 31})).convocationMinDays, 15);
    EXPECT_EQ(must(rules().policy({2021, 9, 1})).convocationMinDays, 21);
    EXPECT_EQ(lastEvent().content.action, u"policy.added"_s);
    const auto reread = must(Rulebook::load(database(), today()));
    EXPECT_EQ(must(reread->policy({2021, 9, 1})).convocationMinDays, 21) << "it is stored, too";
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(RulesServiceTest, refusesWhatDoesNotFit)
{
    const auto before = eventCount();
    EXPECT_EQ(service().addParameter(lead(), notice(u"often"_s, {2021, 9, 1})).error().where, u"/value"_s);
    EXPECT_EQ(service().addParameter(lead(), notice(u"21"_s, {2021, 9, 1}, u"  "_s)).error().where,
              u"/source"_s);
    PolicyParameter unknown = notice(u"21"_s, {2021, 9, 1});
    unknown.key = u"coffeeBreaks"_s;
    EXPECT_EQ(service().addParameter(lead(), unknown).error().where, u"/key"_s);
    EXPECT_EQ(eventCount(), before);
}

TEST_F(RulesServiceTest, refusesAValueThatWouldChangeThePast)
{
    EXPECT_EQ(blockersOf(service().addParameter(lead(), notice(u"21"_s, {2021, 6, 3}))).at(0).code,
              BlockerCode::TimeOrder);
    EXPECT_TRUE(service().addParameter(lead(), notice(u"21"_s, {2021, 6, 4})));
}

TEST_F(RulesServiceTest, refusesASecondValueFromTheSameDay)
{
    must(service().addParameter(lead(), notice(u"21"_s, {2021, 9, 1})));
    EXPECT_EQ(errorOf(service().addParameter(lead(), notice(u"30"_s, {2021, 9, 1}))), ErrorCode::Conflict);
    EXPECT_EQ(must(rules().policy({2021, 9, 1})).convocationMinDays, 21);
}

TEST_F(RulesServiceTest, onlyWhoManagesThePolicyAddsAValue)
{
    EXPECT_EQ(blockersOf(service().addParameter(actor(Role::Lead), notice(u"21"_s, {2021, 9, 1}))).at(0).code,
              BlockerCode::RightMissing);
    EXPECT_TRUE(service().addParameter(actor(Role::Admin), notice(u"21"_s, {2021, 9, 1})));
}

TEST_F(RulesServiceTest, datesEveryValue)
{
    must(service().addParameter(lead(), notice(u"21"_s, {2021, 9, 1})));
    const auto all = datedParameters(rules().parameters(), {2021, 6, 4});
    std::vector<DatedParameter> notices;
    std::ranges::copy_if(all, std::back_inserter(notices), [](const DatedParameter &dated) {
        return dated.parameter.key == u"convocationMinDays"_s;
    });
    ASSERT_EQ(notices.size(), 2U);
    EXPECT_EQ(notices.at(0).validity, Validity::Future);
    EXPECT_EQ(notices.at(1).validity, Validity::Present);
    EXPECT_EQ(notices.at(1).validUntil, QDate(2021, 8, 31));
    const auto later = datedParameters(rules().parameters(), {2022, 1, 1});
    EXPECT_TRUE(std::ranges::any_of(later, [](const DatedParameter &dated) {
        return dated.parameter.key == u"convocationMinDays"_s && dated.validity == Validity::Past;
    }));
}

TEST_F(RulesServiceTest, reportsTheDifferencesOfTheNextVersion)
{
    const QString path = sheetFile(
        [](ReferenceSheet &changed) { changed.blocks.at(2).title = u"Conduire un projet digital"_s; });
    const SheetReport report = must(service().checkSheet(path));
    EXPECT_TRUE(report.isAcceptable());
    EXPECT_EQ(report.presentVersion, 1);
    EXPECT_EQ(report.differences.size(), 2U) << "the version and the title";
}

TEST_F(RulesServiceTest, acceptsItAsANewVersionAndLeavesTheOldOne)
{
    const CandidacyId before = addCandidate(u"Amrani"_s);
    const SheetId old = sheetId();
    const ReferenceSheet *kept = must(rules().sheet(old));
    const QString path = sheetFile([](ReferenceSheet &changed) { changed.summary = u"Autrement dit"_s; });
    const SheetId loaded = must(service().acceptSheet(lead(), must(service().checkSheet(path))));
    EXPECT_EQ(rules().currentSheet(), loaded);
    EXPECT_EQ(rules().current().summary, u"Autrement dit"_s);
    EXPECT_EQ(kept->version, 1) << "what points to a sheet keeps pointing to it";
    EXPECT_EQ(*must(rules().sheet(old)), *kept);
    EXPECT_EQ(candidacy(before).sheet, old) << "BR-01";
    EXPECT_EQ(candidacy(addCandidate(u"Bertin"_s)).sheet, loaded);
    EXPECT_EQ(must(Rulebook::load(database(), today()))->currentSheet(), loaded);
    EXPECT_TRUE(isJournalIntact());
}

// Every list of work was empty afterwards, and nothing brought the former sheet back.
TEST_F(RulesServiceTest, anotherCertificationIsLoadedOnlyWhereNobodyFollowsTheFirst)
{
    const QString path = sheetFile([](ReferenceSheet &changed) {
        changed.rncpCode = u"38123"_s;
        changed.version = 1;
        for (SkillBlock &block : changed.blocks)
            block.code.replace(u"31187"_s, u"38123"_s);
    });
    const SheetReport report = must(service().checkSheet(path));
    EXPECT_TRUE(report.isAcceptable()) << "nobody is there yet";
    EXPECT_FALSE(report.presentVersion.has_value());
    const CandidacyId first = addCandidate(u"Amrani"_s);
    const auto meanwhile = service().acceptSheet(lead(), report);
    ASSERT_FALSE(meanwhile);
    EXPECT_EQ(meanwhile.error().where, u"/rncpCode"_s);
    const SheetReport again = must(service().checkSheet(path));
    ASSERT_EQ(again.faults.size(), 1U);
    EXPECT_TRUE(sheetFault(again.faults.front()).startsWith(u"1 candidacy(ies) of this store"_s));
    EXPECT_EQ(rules().currentSheet(), candidacy(first).sheet);
}

TEST_F(RulesServiceTest, refusesTheSameVersionAgainAndTheSameContent)
{
    const QString same = sheetFile([](ReferenceSheet &changed) { changed.version = 1; });
    const SheetReport report = must(service().checkSheet(same));
    EXPECT_FALSE(report.isAcceptable());
    EXPECT_EQ(report.faults.front().where, u"/version"_s);
    EXPECT_EQ(errorOf(service().acceptSheet(lead(), report)), ErrorCode::InvalidInput);
    const QString unchanged = sheetFile([](ReferenceSheet &) {});
    EXPECT_FALSE(must(service().checkSheet(unchanged)).isAcceptable());
}

TEST_F(RulesServiceTest, refusesAVersionThatSomebodyElseHasLoadedMeanwhile)
{
    const QString path = sheetFile([](ReferenceSheet &changed) { changed.summary = u"Autrement dit"_s; });
    const SheetReport report = must(service().checkSheet(path));
    must(service().acceptSheet(lead(), report));
    EXPECT_EQ(errorOf(service().acceptSheet(lead(), report)), ErrorCode::Conflict);
}

TEST_F(RulesServiceTest, holdsTheSheetToItsCounts)
{
    const QString path =
        sheetFile([](ReferenceSheet &changed) { changed.blocks.at(1).competencies.pop_back(); });
    const SheetReport report = must(service().checkSheet(path));
    ASSERT_FALSE(report.isAcceptable());
    EXPECT_EQ(report.faults.front().where, u"/blocks/1/competencies"_s);
}

TEST_F(RulesServiceTest, onlyWhoManagesSheetsLoadsOne)
{
    const QString path = sheetFile([](ReferenceSheet &changed) { changed.summary = u"Autrement dit"_s; });
    const SheetReport report = must(service().checkSheet(path));
    EXPECT_EQ(blockersOf(service().acceptSheet(actor(Role::Registrar), report)).at(0).code,
              BlockerCode::RightMissing);
    EXPECT_EQ(rules().current().version, 1);
}

TEST_F(RulesServiceTest, saysWhenTheFileCannotBeRead)
{
    EXPECT_EQ(errorOf(service().checkSheet(pathOf(u"nowhere.json"_s))), ErrorCode::FileUnreadable);
    EXPECT_FALSE(must(service().checkSheet(writeFile(u"broken.json"_s, "{"))).isAcceptable());
}

TEST_F(RulesServiceTest, namesPlacesAndFaultsInWords)
{
    EXPECT_EQ(sheetPlace(u"/blocks/2/competencies/6/label"_s), u"Block 3 · competency 7 · Wording"_s);
    EXPECT_EQ(sheetPlace(QString()), u"The whole file"_s);
    EXPECT_EQ(sheetPlace(u"line 2, column 1"_s), u"Line 2, column 1"_s) << "in the reader's words";
    EXPECT_EQ(sheetFault({ErrorCode::InvalidInput, u"is not a whole number from 1 to 9"_s}),
              u"It is not a whole number from 1 to 9."_s);
    EXPECT_EQ(sheetFault({ErrorCode::InvalidInput, u"is missing"_s}), u"Nothing stands here."_s);
}

TEST_F(RulesServiceTest, hasAWordForEveryParameter)
{
    for (const QString &key : policyKeys())
        EXPECT_NE(parameterName(key), key);
}
