#include "ui/candidates/candidatelistmodel.h"

#include "support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace parchemin;
using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class CandidateListModelTest : public ::testing::Test
{
protected:
    CandidateListModel &model() { return m_model; }
    [[nodiscard]] int pagesRead() const { return m_pagesRead; }
    static std::vector<CandidacyId> ids(qint64 count)
    {
        std::vector<CandidacyId> result;
        for (qint64 id = 1; id <= count; ++id)
            result.emplace_back(id);
        return result;
    }
    [[nodiscard]] QString nameAt(int row) { return m_model.index(row).data().toString(); }

private:
    std::vector<CandidateListItem> readPage(std::span<const CandidacyId> page)
    {
        ++m_pagesRead;
        std::vector<CandidateListItem> lines;
        for (const CandidacyId id : page) {
            const QString name = u"Name %1"_s.arg(id.value());
            lines.push_back({.candidacy = id,
                             .person = PersonId{id.value()},
                             .number = u"2021-%1"_s.arg(id.value()),
                             .listName = name,
                             .birthDate = {},
                             .route = AccessRoute::Vae,
                             .state = CandidacyState::InProgress,
                             .blocks = {BlockState::Validated}});
        }
        return lines;
    }

    int m_pagesRead = 0;
    CandidateListModel m_model{[this](std::span<const CandidacyId> page) {
        return readPage(page);
    }};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

} // namespace

TEST_F(CandidateListModelTest, readsOnlyThePageThatIsShown)
{
    model().setIds(ids(100'000));
    const int before = pagesRead(); // the tester looks at some lines
    EXPECT_EQ(model().rowCount(), 100'000);
    EXPECT_EQ(nameAt(70'000), u"Name 70001"_s);
    EXPECT_EQ(nameAt(70'001), u"Name 70002"_s);
    EXPECT_EQ(pagesRead(), before + 1);
}

TEST_F(CandidateListModelTest, forgetsOldPagesAndReadsThemAgain)
{
    model().setIds(ids(10'000));
    for (int row = 0; row < 10'000; row += CandidateListModel::pageSize)
        EXPECT_EQ(nameAt(row), u"Name %1"_s.arg(row + 1));
    const int before = pagesRead();
    EXPECT_EQ(nameAt(0), u"Name 1"_s);
    EXPECT_EQ(pagesRead(), before + 1);
}

TEST_F(CandidateListModelTest, refreshesTheSameIdsWithoutAReset)
{
    model().setIds(ids(10));
    const QSignalSpy reset(&model(), &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model(), &QAbstractItemModel::dataChanged);
    model().setIds(ids(10));
    EXPECT_EQ(reset.count(), 0);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().at(1).toModelIndex().row(), 9);
}

TEST_F(CandidateListModelTest, findsAnIdAndItsRow)
{
    model().setIds(ids(100));
    EXPECT_EQ(model().indexOf(CandidacyId{50}).row(), 49);
    EXPECT_EQ(model().idAt(model().index(49)), CandidacyId{50});
    EXPECT_FALSE(model().indexOf(CandidacyId{101}).isValid());
    EXPECT_EQ(model().idAt({}), std::nullopt);
}

TEST_F(CandidateListModelTest, showsNothingForLinesThatCannotBeRead)
{
    CandidateListModel broken([](std::span<const CandidacyId>) { return std::vector<CandidateListItem>(); });
    broken.setIds(ids(3));
    EXPECT_EQ(broken.rowCount(), 3);
    EXPECT_FALSE(broken.index(0).data().isValid());
}

// Two people of one name stood there as two lines that nobody could tell apart.
TEST(CandidateListNamesakesTest, aLineTellsItsNamesakesApart)
{
    const auto line = [](qint64 id, qint64 person, const QString &name, QDate birthDate) {
        return CandidateListItem{.candidacy = CandidacyId{id},
                                 .person = PersonId{person},
                                 .number = u"2021-000%1"_s.arg(id),
                                 .listName = name,
                                 .birthDate = birthDate,
                                 .route = AccessRoute::Vae,
                                 .state = CandidacyState::InProgress,
                                 .blocks = {}};
    };
    CandidateListModel model([&line](std::span<const CandidacyId>) {
        return std::vector{
            line(1, 1, u"Amrani Yasmine"_s, {1994, 3, 14}), line(2, 2, u"Bernard Camille"_s, {2001, 1, 13}),
            line(3, 3, u"Bernard Camille"_s, {2001, 9, 12}), line(4, 4, u"Dupont Jeanne"_s, {1995, 4, 3}),
            line(5, 4, u"Dupont Jeanne"_s, {1995, 4, 3})};
    });
    model.setIds({CandidacyId{1}, CandidacyId{2}, CandidacyId{3}, CandidacyId{4}, CandidacyId{5}});
    const auto second = [&model](int row) {
        return model.index(row).data(CandidateListModel::RouteRole).toString();
    };
    const QString route = second(0);
    EXPECT_FALSE(route.contains(u'·')) << qPrintable(route);
    EXPECT_TRUE(second(1).endsWith(u" · "_s + route));
    EXPECT_NE(second(1), second(2));
    EXPECT_EQ(second(3), u"2021-0004 · "_s + route);
    EXPECT_EQ(second(4), u"2021-0005 · "_s + route);
}
