#include "ui/juries/timetablepanel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace parchemin;
using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class TimetablePanelTest : public ::testing::Test
{
protected:
    void present(int candidates, SessionState state = SessionState::Draft)
    {
        JurySession session{.id = SessionId(1),
                            .uuid = {},
                            .code = {},
                            .sheet = SheetId(1),
                            .day = {2021, 6, 28},
                            .startsAt = {9, 0},
                            .place = {}};
        session.state = state;
        SessionDetail detail{{.session = session}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
        for (int number = 1; number <= candidates; ++number) {
            const QString name = number == candidates ? u"Zola Émile"_s : u"Candidat %1"_s.arg(number);
            detail.ready.push_back({CandidacyId(number), name, QDate(2021, 5, 3)});
        }
        m_panel.present(detail);
        m_panel.show();
    }
    [[nodiscard]] int rows() const
    {
        return m_panel.findChild<QTableView *>(u"readyTable"_s)->model()->rowCount();
    }
    [[nodiscard]] QLabel &note() const { return *m_panel.findChild<QLabel *>(u"readyNote"_s); }

    QAction m_schedule{u"Schedule"_s};
    TimetablePanel m_panel{&m_schedule, {}};
};

} // namespace

TEST_F(TimetablePanelTest, showsEverybodyWhileTheListIsShort)
{
    present(500);
    EXPECT_EQ(rows(), 500);
    EXPECT_FALSE(note().isVisible());
}

TEST_F(TimetablePanelTest, saysThatTheListGoesOnAndFindsEverybodyByName)
{
    present(620);
    EXPECT_EQ(rows(), 500);
    ASSERT_TRUE(note().isVisible());
    EXPECT_TRUE(note().text().contains(u"500"_s) && note().text().contains(u"620"_s))
        << qPrintable(note().text());
    QTest::keyClicks(&m_panel.search(), u"zola"_s);
    EXPECT_EQ(rows(), 1);
    EXPECT_FALSE(note().isVisible());
    m_panel.findChild<QTableView *>(u"readyTable"_s)->selectRow(0);
    EXPECT_EQ(m_panel.currentReady(), 619) << "the last of all, beyond the rows shown at first";
}

// "Nobody waits for a jury", with fifteen who waited: a session under way was in front.
TEST_F(TimetablePanelTest, aSessionThatTakesNobodyDoesNotSayThatNobodyWaits)
{
    present(0);
    const auto *ready = m_panel.findChild<QTableView *>(u"readyTable"_s);
    EXPECT_TRUE(ready->accessibleDescription().contains(u"Nobody waits for a jury"_s))
        << qPrintable(ready->accessibleDescription());
    present(0, SessionState::Open);
    EXPECT_TRUE(ready->accessibleDescription().contains(u"takes no candidate any more"_s))
        << qPrintable(ready->accessibleDescription());
}
