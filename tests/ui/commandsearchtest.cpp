#include "parchemin/ui/commandsearch.h"

#include "support/printers.h"
#include "support/widgets.h"

#include "parchemin/ui/mainmenus.h"
#include "parchemin/ui/searchfield.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QSignalSpy>

#include "themedtest.h"

using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class CommandSearchTest : public ThemedTest
{
protected:
    CommandSearchTest()
    {
        m_window.setCentralWidget(m_field);
        m_action = m_menus.menu(MainMenu::Dossier).addAction(u"&Vérifier le journal"_s);
    }
    void SetUp() override { showActive(m_window); }

    void enter(const QString &text)
    {
        m_field->setFocus();
        m_field->setText(text);
        QTest::keyClick(m_field, Qt::Key_Return);
    }
    QAction &action() { return *m_action; }
    CommandSearch &search() { return m_search; }
    SearchField &field() { return *m_field; }

private:
    LanguageSwitch m_language;
    QMainWindow m_window;
    SearchField *m_field = new SearchField(&m_window);
    MainMenus m_menus{m_window, theme(), m_language};
    CommandSearch m_search{*m_field, m_menus};
    QAction *m_action = nullptr;
};

} // namespace

TEST_F(CommandSearchTest, runsTheActionOfThatNameWithoutItsAccents)
{
    const QSignalSpy ran(&action(), &QAction::triggered);
    enter(u"verifier le JOURNAL"_s);
    EXPECT_EQ(ran.count(), 1);
    EXPECT_TRUE(field().text().isEmpty());
}

TEST_F(CommandSearchTest, looksForACandidateOtherwise)
{
    const QSignalSpy asked(&search(), &CommandSearch::candidateRequested);
    enter(u"amrani"_s);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().toString(), u"amrani"_s);
}

TEST_F(CommandSearchTest, runsNothingThatIsDisabled)
{
    action().setEnabled(false);
    const QSignalSpy ran(&action(), &QAction::triggered);
    enter(u"vérifier le journal"_s);
    EXPECT_EQ(ran.count(), 0);
}
