#include "ui/attestations/issuablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "ui/attestations/issuedmodel.h"

using namespace parchemin;
using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using Keys = std::vector<IssuableKey>;

Keys keys(int count, DocumentKind kind = DocumentKind::BlockAttestation)
{
    Keys made;
    for (int i = 1; i <= count; ++i)
        made.push_back({kind, CandidacyId{i}});
    return made;
}

/// A model whose lines arrive when the test says so.
class IssuableModelTest : public ::testing::Test
{
protected:
    struct Asked
    {
        Keys keys;
        std::function<void(std::vector<IssuableDocument>)> arrived;
    };

    void arrive(const Blockers &blockers = {})
    {
        const auto asked = std::exchange(m_asked, {});
        for (const Asked &one : asked) {
            std::vector<IssuableDocument> lines;
            for (const IssuableKey &key : one.keys) {
                lines.push_back({{key,
                                  PersonId{key.candidacy.value()},
                                  u"Zola %1"_s.arg(key.candidacy.value()),
                                  u"Zola"_s,
                                  u"Emma"_s,
                                  u"2021"_s,
                                  {1}},
                                 blockers});
            }
            one.arrived(lines);
        }
    }
    [[nodiscard]] static Actor with(Role role) { return {UserId{1}, u"Claire"_s, {role}, {}}; }
    [[nodiscard]] std::size_t askedCount() const { return m_asked.size(); }

    std::vector<Asked> m_asked;
    IssuableModel m_model{[this](Keys wanted, std::function<void(std::vector<IssuableDocument>)> arrived) {
        m_asked.push_back({std::move(wanted), std::move(arrived)});
    }};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(IssuableModelTest, asksForTheLinesThatAreShownAndFillsThemIn)
{
    m_model.setKeys(keys(1000));
    m_model.refresh();
    m_asked.clear(); // what the tester looked at
    EXPECT_EQ(m_model.index(500, 0).data().toString(), u"…"_s);
    EXPECT_EQ(m_model.index(501, 0).data().toString(), u"…"_s);
    EXPECT_EQ(askedCount(), 1U) << "a page at a time";
    const QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    arrive();
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(m_model.index(500, 0).data().toString(), u"Zola 501"_s);
}

TEST_F(IssuableModelTest, forgetsLinesThatArriveForAnEarlierList)
{
    m_model.setKeys(keys(3));
    (void)m_model.index(0, 0).data();
    const auto late = std::exchange(m_asked, {});
    m_model.setKeys(keys(2));
    m_asked.clear();
    m_model.refresh();
    (void)m_model.index(0, 0).data();
    late.front().arrived(
        {{{{DocumentKind::Parchment, CandidacyId{9}}, PersonId{9}, u"Too late"_s, {}, {}, {}, {}}, {}}});
    EXPECT_EQ(m_model.index(0, 0).data().toString(), u"…"_s);
}

TEST_F(IssuableModelTest, takesEveryLineUntilItsMarkIsRemoved)
{
    m_model.setActor(with(Role::Lead));
    m_model.setKeys(keys(3));
    EXPECT_EQ(m_model.checkedKeys().size(), 3U);
    EXPECT_TRUE(m_model.setData(m_model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(m_model.checkedKeys(), (Keys{keys(3).at(0), keys(3).at(2)}));
    m_model.setKeys(keys(4));
    EXPECT_EQ(m_model.checkedKeys().size(), 3U) << "a list read anew keeps the mark away";
    m_model.setAllChecked(false);
    EXPECT_TRUE(m_model.checkedKeys().empty());
    m_model.setAllChecked(true);
    EXPECT_EQ(m_model.checkedKeys().size(), 4U);
}

TEST_F(IssuableModelTest, tellsThoseOfOneNameApartByTheirDossier)
{
    m_model.setKeys(keys(1));
    (void)m_model.index(0, 0).data();
    arrive();
    EXPECT_EQ(m_model.index(0, IssuableModel::DossierColumn).data().toString(), u"2021"_s);
    EXPECT_EQ(m_model.headerData(IssuableModel::DossierColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
              u"Dossier"_s);
}

TEST_F(IssuableModelTest, takesNothingThatTheRulesRefuse)
{
    m_model.setActor(with(Role::Lead));
    m_model.setKeys(keys(2));
    (void)m_model.index(0, 0).data();
    arrive({Blocker{BlockerCode::Identity}});
    EXPECT_TRUE(m_model.checkedKeys().empty());
    EXPECT_FALSE(m_model.setData(m_model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(m_model.index(0, IssuableModel::StateColumn).data().toString(), u"Not yet"_s);
}

TEST_F(IssuableModelTest, aParchmentIsTheSignatorysAct)
{
    m_model.setActor(with(Role::Lead));
    m_model.setKeys(keys(1, DocumentKind::Parchment));
    EXPECT_TRUE(m_model.checkedKeys().empty());
    EXPECT_EQ(m_model.reasonsAt(0).front().code, BlockerCode::RightMissing);
    const QSignalSpy changed(&m_model, &IssuableModel::checksChanged);
    m_model.setActor(with(Role::Signatory));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(m_model.checkedKeys().size(), 1U);
    EXPECT_TRUE(m_model.reasonsAt(0).empty());
}

TEST(IssuedModelTest, passesTheModelTester)
{
    std::function<void(std::vector<DocumentListItem>)> arrived;
    IssuedModel model([&arrived](const std::vector<DocumentId> &,
                                 std::function<void(std::vector<DocumentListItem>)> answer) {
        arrived = std::move(answer);
    });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setIds({DocumentId{7}});
    EXPECT_EQ(model.index(0, 0).data().toString(), u"…"_s);
    arrived({{.id = DocumentId{7},
              .kind = DocumentKind::BlockAttestation,
              .number = u"A-2021-0007"_s,
              .issuedOn = {2021, 6, 4}}});
    EXPECT_EQ(model.index(0, 0).data().toString(), u"A-2021-0007"_s);
    EXPECT_EQ(model.rowOf(DocumentId{7}), 0);
    EXPECT_EQ(model.rowOf(DocumentId{8}), -1);
}
