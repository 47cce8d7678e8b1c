#include "parchemin/ui/reminders.h"

#include <QSettings>

#include "pagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A store with a VAE file that lacks a piece.
class RemindersTest : public PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        const CandidacyId candidacy = addCandidacy(addPerson(u"Zola"_s, u"Emma"_s), AccessRoute::Vae);
        must(candidacies().receiveAdmissibility(lead(), candidacy, today(), true));
        must(candidacies().markAdmissibilityIncomplete(lead(), candidacy));
    }
    [[nodiscard]] std::unique_ptr<ui::Reminders> reminders()
    {
        return std::make_unique<ui::Reminders>(
            services(), m_settings, [this](const QString &, const QString &text) { m_told.append(text); });
    }
    /// Until the reader has answered everything that was asked before.
    void settle()
    {
        bool isAnswered = false;
        services().reader.ask<int>(
            window(), [](const Database &) -> Result<int> { return 0; },
            [&isAnswered](const Result<int> &) { isAnswered = true; });
        ASSERT_TRUE(QTest::qWaitFor([&isAnswered] { return isAnswered; }));
    }
    [[nodiscard]] const QStringList &told() const { return m_told; }

private:
    QSettings m_settings{pathOf(u"settings.ini"_s), QSettings::IniFormat};
    QStringList m_told;
};

} // namespace

TEST_F(RemindersTest, tellsOfMissingPiecesOnceADay)
{
    const auto ours = reminders();
    ours->look();
    settle();
    EXPECT_EQ(told(), QStringList{u"1 file(s) with missing pieces"_s});
    ours->look();
    settle();
    EXPECT_EQ(told().size(), 1) << "the same day";
    clock().advance(qint64{24} * 3600);
    ours->look();
    settle();
    EXPECT_EQ(told().size(), 2);
}

TEST_F(RemindersTest, isSilentOnceItIsTurnedOff)
{
    const auto ours = reminders();
    ours->action()->setChecked(false);
    ours->look();
    settle();
    EXPECT_TRUE(told().isEmpty());
    EXPECT_FALSE(reminders()->action()->isChecked()) << "the choice is kept";
}

TEST_F(RemindersTest, turningItOnTellsAtOnce)
{
    const auto ours = reminders();
    ours->action()->setChecked(false);
    ours->action()->setChecked(true);
    settle();
    EXPECT_EQ(told().size(), 1);
}

TEST_F(RemindersTest, aDesktopWithoutTrayOffersNothing)
{
    EXPECT_FALSE(ui::trayMessages(&window())) << "the offscreen platform has no tray";
}
