#include "parchemin/ui/deskmenu.h"

#include "support/servicetest.h"
#include "support/widgets.h"

#include <QSignalSpy>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class DeskMenuTest : public ServiceTest
{
};

} // namespace

TEST_F(DeskMenuTest, listsEveryAccountWithItsRoles)
{
    addUser(u"auditor"_s, {Role::Auditor});
    ui::Desk desk(lead());
    const ui::DeskMenu menu(desk, must(directory().users()));
    ASSERT_EQ(menu.actions().size(), 2);
    EXPECT_EQ(menu.actions().at(0)->text(), QString(u"Claire Moreau — "_s + ui::DeskMenu::rolesOf(lead())));
    EXPECT_TRUE(menu.actions().at(0)->isChecked());
    EXPECT_EQ(menu.actions().at(1)->text(), u"User auditor — Auditor"_s);
}

TEST_F(DeskMenuTest, seatsWhoIsChosen)
{
    const Actor auditor = addUser(u"auditor"_s, {Role::Auditor});
    ui::Desk desk(lead());
    const ui::DeskMenu menu(desk, must(directory().users()));
    const QSignalSpy changed(&desk, &ui::Desk::changed);
    menu.actions().at(1)->trigger();
    EXPECT_EQ(desk.actor(), auditor);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(menu.actions().at(1)->isChecked());
}

TEST_F(DeskMenuTest, aLetterGoesToTheNextNameThatBeginsWithIt)
{
    addUser(u"auditor"_s, {Role::Auditor});
    addUser(u"manager"_s, {Role::Registrar});
    ui::Desk desk(lead());
    ui::DeskMenu menu(desk, must(directory().users()));
    menu.popup({0, 0});
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&menu));
    QTest::keyClick(&menu, Qt::Key_U);
    EXPECT_EQ(menu.activeAction(), menu.actions().at(1));
    QTest::keyClick(&menu, Qt::Key_U);
    EXPECT_EQ(menu.activeAction(), menu.actions().at(2));
    QTest::keyClick(&menu, Qt::Key_C);
    EXPECT_EQ(menu.activeAction(), menu.actions().at(0));
    QTest::keyClick(&menu, Qt::Key_U);
    QTest::keyClick(&menu, Qt::Key_Return);
    EXPECT_TRUE(menu.actions().at(1)->isChecked());
}
