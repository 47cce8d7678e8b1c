#include "parchemin/ui/blockerlist.h"

#include "support/printers.h"
#include "support/widgets.h"

#include "parchemin/ui/linkbutton.h"

#include <QSignalSpy>

#include "themedtest.h"

using namespace parchemin;
using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

class BlockerListTest : public ThemedTest
{
protected:
    BlockerListTest()
    {
        m_list.setItems({
            {BlockerItem::Kind::Met, u"The project is deposited"_s},
            {BlockerItem::Kind::Missing, u"Block 3 waits for validation"_s, u"validate"_s,
             FixAction::ValidateBlock},
            {BlockerItem::Kind::Missing, u"Block 4 is to rework"_s, u"read the feedback"_s,
             FixAction::OpenFeedback},
        });
        m_list.resize(320, 120);
    }
    BlockerList &list() { return m_list; }
    [[nodiscard]] QList<LinkButton *> links() const
    {
        QList<LinkButton *> shown;
        const QList<LinkButton *> all = m_list.findChildren<LinkButton *>();
        for (LinkButton *link : all) {
            if (link->isVisibleTo(&m_list))
                shown.append(link);
        }
        return shown;
    }

private:
    BlockerList m_list;
};

TEST_F(BlockerListTest, keepsItsReasonsTogetherInMuchRoom)
{
    list().resize(320, 600);
    showActive(list());
    const QList<LinkButton *> shown = links();
    ASSERT_EQ(shown.size(), 2);
    const auto top = [this](const LinkButton *link) {
        return link->mapTo(&list(), QPoint(0, 0)).y();
    };
    EXPECT_LT(top(shown.at(1)) - top(shown.at(0)), 60);
    EXPECT_LT(top(shown.at(0)), 60);
}

TEST_F(BlockerListTest, offersALinkOnlyWhereThereIsAFix)
{
    EXPECT_EQ(links().size(), 2);
    expectEveryInputHasAName(list());
}

TEST_F(BlockerListTest, returnOnALinkAsksForItsFix)
{
    const QSignalSpy activated(&list(), &BlockerList::activated);
    showActive(list());
    links().at(0)->setFocus();
    QTest::keyClick(links().at(0), Qt::Key_Tab);
    EXPECT_TRUE(links().at(1)->hasFocus());
    QTest::keyClick(links().at(1), Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.at(0).at(0).value<FixAction>(), FixAction::OpenFeedback);
    EXPECT_EQ(activated.at(0).at(1).toInt(), 2);
}

TEST_F(BlockerListTest, aClickOnALinkAsksForItsFix)
{
    const QSignalSpy activated(&list(), &BlockerList::activated);
    showActive(list());
    QTest::mouseClick(links().at(0), Qt::LeftButton);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.at(0).at(0).value<FixAction>(), FixAction::ValidateBlock);
}

TEST_F(BlockerListTest, aLinkTellsWhatItIsAbout)
{
    EXPECT_EQ(accessibleName(*links().at(0)), u"validate"_s);
    EXPECT_EQ(links().at(0)->accessibleDescription(), u"Block 3 waits for validation"_s);
}

TEST_F(BlockerListTest, replacingTheItemsWhileALinkIsFollowedIsSafe)
{
    showActive(list());
    QObject::connect(&list(), &BlockerList::activated, &list(), [this] {
        list().setItems({{BlockerItem::Kind::Met, u"All is well"_s}});
    });
    QTest::mouseClick(links().at(0), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return links().isEmpty(); }));
}

TEST_F(BlockerListTest, askedToBeTooLowItStillShowsWholeSentences)
{
    BlockerList narrow;
    narrow.setItems({{BlockerItem::Kind::Missing,
                      u"Block 5 has no submission although its due date was the fifth of July"_s}});
    narrow.resize(200, 20);
    showActive(narrow);
    EXPECT_TRUE(QTest::qWaitFor(
        [&narrow] { return narrow.minimumSizeHint().height() >= 3 * narrow.fontMetrics().lineSpacing(); }));
}

TEST_F(BlockerListTest, aLongSentenceWrapsAndKeepsItsLinkInside)
{
    BlockerList narrow;
    narrow.setItems({{BlockerItem::Kind::Missing,
                      u"Block 5 has no submission although its due date was the fifth of July"_s, u"remind"_s,
                      FixAction::OpenSubmissionForm}});
    narrow.resize(200, 120);
    showActive(narrow);
    const LinkButton &link = onlyChild<LinkButton>(narrow);
    const QRect place(link.mapTo(&narrow, QPoint(0, 0)), link.size());
    EXPECT_TRUE(narrow.rect().contains(place));
    EXPECT_GT(place.top(), link.height());
}
