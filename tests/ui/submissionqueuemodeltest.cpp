#include "ui/submissions/submissionqueuemodel.h"

#include "support/printers.h"

#include "parchemin/ui/statechip.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace parchemin;
using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class SubmissionQueueModelTest : public ::testing::Test
{
protected:
    SubmissionQueueModel &model() { return m_model; }
    [[nodiscard]] static QDateTime now() { return {QDate(2021, 6, 8), QTime(9, 0), Qt::UTC}; }
    [[nodiscard]] static QueueItem item(qint64 id, int daysAgo)
    {
        return {.submission = SubmissionId{id},
                .candidacy = CandidacyId{id},
                .person = PersonId{id},
                .listName = u"Amrani Yasmine"_s,
                .sheet = SheetId{1},
                .block = 2,
                .attempt = 1,
                .state = SubmissionState::Submitted,
                .submittedAt = now().addDays(-daysAgo),
                .isEvaluable = true};
    }
    void show(std::vector<QueueItem> items) { m_model.setItems(std::move(items), now()); }
    [[nodiscard]] Chip chip(int row)
    {
        return m_model.index(row).data(SubmissionQueueModel::ChipRole).value<Chip>();
    }

private:
    SubmissionQueueModel m_model{[](SheetId, int block) {
        return u"Title %1"_s.arg(block);
    }};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

} // namespace

TEST_F(SubmissionQueueModelTest, saysTheAgeInWordsAndByTone)
{
    show({item(1, 6), item(2, 4), item(3, 1), item(4, 0)});
    EXPECT_EQ(chip(0).word, u"6 day(s) ago"_s);
    EXPECT_EQ(chip(0).tone, Tone::Negative);
    EXPECT_EQ(chip(1).tone, Tone::Attention);
    EXPECT_EQ(chip(2).word, u"yesterday"_s);
    EXPECT_EQ(chip(3).word, u"today"_s);
    EXPECT_EQ(chip(3).tone, Tone::Neutral);
}

TEST_F(SubmissionQueueModelTest, saysWhatIsLeftOfAConditionalPass)
{
    QueueItem running = item(1, 1);
    running.state = SubmissionState::Conditional;
    running.conditionalDueAt = now().addSecs(qint64{90} * 60);
    QueueItem over = running;
    over.submission = SubmissionId{2};
    over.conditionalDueAt = now().addSecs(-1);
    show({running, over});
    EXPECT_EQ(chip(0).word, u"1 h left"_s);
    EXPECT_EQ(chip(0).tone, Tone::Attention);
    EXPECT_EQ(chip(1).word, u"overdue"_s);
    EXPECT_EQ(chip(1).tone, Tone::Negative);
}

TEST_F(SubmissionQueueModelTest, resetsForOtherSubmissionsAndOnlyRefreshesTheSame)
{
    show({item(1, 2), item(2, 1)});
    const QSignalSpy reset(&model(), &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model(), &QAbstractItemModel::dataChanged);
    show({item(1, 3), item(2, 2)});
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(chip(0).word, u"3 day(s) ago"_s);
    show({item(2, 2)});
    EXPECT_EQ(reset.size(), 1);
    EXPECT_EQ(model().indexOf(SubmissionId{2}).row(), 0);
    EXPECT_FALSE(model().indexOf(SubmissionId{1}).isValid());
}

TEST_F(SubmissionQueueModelTest, speaksOfWhoEvaluates)
{
    QueueItem foreign = item(1, 1);
    foreign.isEvaluable = false;
    show({foreign});
    EXPECT_EQ(
        model().index(0).data(Qt::AccessibleTextRole).toString(),
        u"Amrani Yasmine, block 2, submission no. 1, Handed in: yesterday\nSomebody else evaluates it."_s);
    EXPECT_EQ(model().index(0).data(SubmissionQueueModel::BlockRole).toString(), u"Block 2 · Title 2"_s);
}
