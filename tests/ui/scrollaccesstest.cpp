#include "parchemin/ui/scrollaccess.h"

#include "support/widgets.h"

#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class ScrollAccessTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { ui::installScrollAccess(); }
    static QAccessibleInterface &interfaceOf(QObject &object)
    {
        return *QAccessible::queryAccessibleInterface(&object);
    }
    static QStringList namesBelow(const QAccessibleInterface &interface)
    {
        QStringList names;
        for (int place = 0; place < interface.childCount(); ++place) {
            const QAccessibleInterface *below = interface.child(place);
            names += below->text(QAccessible::Name);
            names += namesBelow(*below);
        }
        names.removeAll(QString());
        return names;
    }
};

} // namespace

TEST_F(ScrollAccessTest, readsTheNameOfTheAreaAndWhatItHolds)
{
    QScrollArea area;
    area.setAccessibleName(u"Reasons"_s);
    area.setWidget(new QLabel(u"Not yet"_s));
    showActive(area);
    EXPECT_EQ(interfaceOf(area).text(QAccessible::Name), u"Reasons"_s);
    EXPECT_EQ(namesBelow(interfaceOf(area)), QStringList{u"Not yet"_s});
}

// A reader asks for the child that was the last before a scroll bar went.
TEST_F(ScrollAccessTest, hasNothingBeyondTheLastChild)
{
    QScrollArea area;
    area.setWidget(new QLabel(u"Not yet"_s));
    showActive(area);
    const QAccessibleInterface &interface = interfaceOf(area);
    EXPECT_EQ(interface.child(interface.childCount()), nullptr);
    EXPECT_EQ(interface.child(-1), nullptr);
}

TEST_F(ScrollAccessTest, leavesTextToItsOwnInterface)
{
    QPlainTextEdit edit(u"Motif"_s);
    EXPECT_NE(interfaceOf(edit).textInterface(), nullptr);
}
