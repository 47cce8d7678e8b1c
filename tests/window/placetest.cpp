#include "support/projectstest.h"
#include "support/widgets.h"


#include <QSettings>

#include "main/windowsession.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window on one store, closed and opened again.
class PlaceTest : public ProjectsTest
{
protected:
    void TearDown() override
    {
        close();
        ProjectsTest::TearDown();
        QLocale::setDefault(QLocale::c());
    }
    void open()
    {
        close();
        m_workplace = must(Workplace::open(store(), std::make_unique<FixedClock>(clock().now())));
        m_session = std::make_unique<WindowSession>(
            *m_workplace, WindowSession::Look{m_theme, m_language, m_settings}, QString());
        m_session->keepPlace();
        m_language.setLanguage(ui::Language::English);
        showActive(window());
    }
    void close()
    {
        m_session.reset();
        m_workplace.reset();
    }
    [[nodiscard]] ui::MainWindow &window() { return m_session->window(); }
    [[nodiscard]] ui::Desk &desk() { return m_workplace->desk(); }

private:
    QSettings m_settings{pathOf(u"settings.ini"_s), QSettings::IniFormat};
    ui::Theme m_theme{*qApp, [] {
                          return ui::Scheme::Light;
                      }};
    ui::LanguageSwitch m_language;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<WindowSession> m_session;
};

} // namespace

TEST_F(PlaceTest, opensOnTheDashboardForTheLeadTheFirstTime)
{
    open();
    EXPECT_EQ(window().currentPage()->id(), ui::pageid::dashboard);
    EXPECT_EQ(desk().actor().user, lead().user);
}

TEST_F(PlaceTest, opensAgainWhereItWasLeft)
{
    open();
    window().openPage(ui::pageid::submissions);
    desk().seat(mentor());
    open();
    EXPECT_EQ(window().currentPage()->id(), ui::pageid::submissions);
    EXPECT_EQ(desk().actor().user, mentor().user);
}
