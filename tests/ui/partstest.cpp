#include "support/printers.h"
#include "support/widgets.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/avatar.h"
#include "parchemin/ui/banner.h"
#include "parchemin/ui/card.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/messagebar.h"
#include "parchemin/ui/pageheader.h"
#include "parchemin/ui/refusal.h"
#include "parchemin/ui/searchfield.h"

#include <QAccessible>
#include <QAction>
#include <QHelpEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QToolTip>

#include <algorithm>
#include <memory>

#include "themedtest.h"
#include "ui/elidedlabel.h"

using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

class ActionButtonTest : public ThemedTest
{
};

TEST_F(ActionButtonTest, returnTriggersItsAction)
{
    QAction action(u"&Validate the block"_s);
    const QSignalSpy triggered(&action, &QAction::triggered);
    ActionButton button(&action, ActionButton::Variant::Primary);
    showActive(button);
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    EXPECT_EQ(triggered.count(), 2);
}

TEST_F(ActionButtonTest, followsItsAction)
{
    QAction action(u"&Validate"_s);
    action.setShortcut(QKeySequence(u"Ctrl+Return"_s));
    ActionButton button(&action, ActionButton::Variant::Secondary);
    EXPECT_EQ(button.text(), u"Validate"_s);
    EXPECT_TRUE(button.toolTip().contains(u"Ctrl+Return"_s));
    action.setEnabled(false);
    action.setText(u"Validate block 3"_s);
    EXPECT_FALSE(button.isEnabled());
    EXPECT_EQ(accessibleName(button), u"Validate block 3"_s);
}

TEST_F(ActionButtonTest, isPressedInLikeACheckableActionAndSaysSo)
{
    QAction action(u"Earlier evaluations"_s);
    action.setCheckable(true);
    ActionButton button(&action, ActionButton::Variant::Secondary);
    showActive(button);
    const auto isHeardAsChecked = [&button] {
        const auto state = QAccessible::queryAccessibleInterface(&button)->state();
        return state.checkable && state.checked;
    };
    EXPECT_FALSE(isHeardAsChecked());
    action.toggle(); // by its own key
    EXPECT_TRUE(button.isChecked());
    EXPECT_TRUE(isHeardAsChecked());
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_FALSE(action.isChecked());
    EXPECT_FALSE(button.isChecked());
}

TEST_F(ActionButtonTest, isNotPressedInByAnActionThatIsRefused)
{
    QAction action(u"Earlier evaluations"_s);
    action.setCheckable(true);
    Refusal::of(action).setReason(u"There is none."_s);
    ActionButton button(&action, ActionButton::Variant::Secondary);
    showActive(button);
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_FALSE(button.isChecked());
}

TEST_F(ActionButtonTest, anIconAloneKeepsItsName)
{
    QAction action(u"Close"_s);
    ActionButton button(&action, ActionButton::Variant::Quiet);
    EXPECT_TRUE(button.text().isEmpty());
    EXPECT_EQ(accessibleName(button), u"Close"_s);
}

TEST_F(ActionButtonTest, aPrimaryButtonDrawsItsIconInItsOwnInk)
{
    QAction action(u"Validate"_s);
    ActionButton::giveIcon(action, Icon::BadgeCheck);
    const ActionButton primary(&action, ActionButton::Variant::Primary);
    const ActionButton secondary(&action, ActionButton::Variant::Secondary);
    EXPECT_NE(primary.icon().pixmap(16).toImage(), secondary.icon().pixmap(16).toImage());
    EXPECT_EQ(secondary.icon().pixmap(16).toImage(), icon(Icon::BadgeCheck).pixmap(16).toImage());
    EXPECT_EQ(primary.icon().pixmap(16).toImage(),
              icon(Icon::BadgeCheck, Token::PrimaryInk).pixmap(16).toImage());
}

TEST_F(ActionButtonTest, outlivesItsAction)
{
    auto action = std::make_unique<QAction>(u"Gone"_s);
    ActionButton button(action.get(), ActionButton::Variant::Secondary);
    showActive(button);
    action.reset();
    EXPECT_FALSE(button.isVisible());
}

class SearchFieldTest : public ThemedTest
{
};

TEST_F(SearchFieldTest, escapeEmptiesIt)
{
    SearchField field;
    showActive(field);
    QTest::keyClicks(&field, u"helene"_s);
    EXPECT_EQ(field.text(), u"helene"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_TRUE(field.text().isEmpty());
}

TEST_F(SearchFieldTest, showsItsShortcutOnlyWhileEmpty)
{
    SearchField field;
    field.setPrompt(u"Search"_s);
    field.setShortcutHint(QKeySequence(u"Ctrl+K"_s));
    showActive(field);
    const auto &hint = child<QLabel>(field, "shortcutHint");
    EXPECT_TRUE(hint.isVisible());
    EXPECT_EQ(hint.text(), u"Ctrl K"_s);
    EXPECT_GE(field.textMargins().right(), hint.width()) << "the prompt ends before it";
    EXPECT_EQ(accessibleName(field), u"Search"_s);
    QTest::keyClicks(&field, u"a"_s);
    EXPECT_FALSE(hint.isVisible());
    EXPECT_EQ(field.textMargins().right(), 0);
}

TEST_F(SearchFieldTest, keepsItsPromptReadable)
{
    SearchField field;
    field.setPrompt(u"Search"_s);
    showActive(field);
    EXPECT_EQ(field.palette().color(QPalette::PlaceholderText), Tokens(Scheme::Light)[Token::Muted]);
    theme().setChoice(ThemeChoice::Dark);
    EXPECT_EQ(field.palette().color(QPalette::PlaceholderText), Tokens(Scheme::Dark)[Token::Muted]);
}

class PageHeaderTest : public ThemedTest
{
};

TEST_F(PageHeaderTest, hasOnePrimaryButtonAtTheFarRight)
{
    PageHeader header;
    header.setTitle(u"Candidates"_s);
    QAction first(u"Export"_s);
    QAction second(u"Print"_s);
    QAction primary(u"Import"_s);
    header.setActions({&first, &second}, &primary);
    header.resize(1000, 52);
    showActive(header);
    const QList<ActionButton *> buttons = header.findChildren<ActionButton *>();
    ASSERT_EQ(buttons.size(), 3);
    EXPECT_EQ(std::ranges::count(buttons, ActionButton::Variant::Primary, &ActionButton::variant), 1);
    EXPECT_EQ(buttons.last()->text(), u"Import"_s);
    EXPECT_GT(buttons.last()->x(), buttons.at(1)->x());
    expectEveryInputHasAName(header);
    expectTabOrderFollowsReading(header);
}

TEST_F(PageHeaderTest, replacesTheButtonsOfThePageBefore)
{
    PageHeader header;
    QAction before(u"Before"_s);
    QAction after(u"After"_s);
    header.setActions({}, &before);
    showActive(header);
    header.setActions({&after}, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&header] { return header.findChildren<ActionButton *>().size() == 1; }));
    EXPECT_EQ(onlyChild<ActionButton>(header).text(), u"After"_s);
}

TEST_F(PageHeaderTest, givesTheTitleTheRoomOfItsButtonsWords)
{
    PageHeader header;
    QAction second(u"Recuse myself"_s);
    QAction plain(u"Previous"_s);
    QAction primary(u"Dossier studied"_s);
    ActionButton::giveIcon(second, Icon::Ban);
    header.setActions({&second, &plain}, &primary);
    header.setTitle(u"Dossier of Charlotte Simon-Chevalier"_s);
    const auto &title = child<QLabel>(header, "pageTitle");
    header.resize(1200, 52);
    showActive(header);
    const QList<ActionButton *> buttons = header.findChildren<ActionButton *>();
    ASSERT_EQ(buttons.size(), 3);
    EXPECT_EQ(buttons.at(0)->text(), u"Recuse myself"_s);
    EXPECT_GE(title.width(), title.sizeHint().width());

    header.resize(860, 52);
    QCoreApplication::processEvents();
    EXPECT_EQ(buttons.at(0)->text(), u""_s);
    EXPECT_EQ(accessibleName(*buttons.at(0)), u"Recuse myself"_s);
    EXPECT_TRUE(buttons.at(0)->toolTip().contains(u"Recuse myself"_s));
    EXPECT_EQ(buttons.at(1)->text(), u"Previous"_s) << "it has no drawing";
    EXPECT_EQ(buttons.at(2)->text(), u"Dossier studied"_s);
    EXPECT_GE(title.width(), title.sizeHint().width());

    header.resize(1200, 52);
    QCoreApplication::processEvents();
    EXPECT_EQ(buttons.at(0)->text(), u"Recuse myself"_s);
}

class MessageBarTest : public ThemedTest
{
};

TEST_F(MessageBarTest, staysUntilClosed)
{
    MessageBar bar;
    bar.showMessage(Tone::Negative, u"The file cannot be read. Choose another one."_s);
    showActive(bar);
    EXPECT_EQ(accessibleName(bar), u"The file cannot be read. Choose another one."_s);
    auto &close = child<ActionButton>(bar, "closeButton");
    close.setFocus();
    QTest::keyClick(&close, Qt::Key_Return);
    EXPECT_FALSE(bar.isVisible());
    expectEveryInputHasAName(bar);
}

TEST_F(MessageBarTest, anEmptyMessageTakesTheOneBeforeBack)
{
    MessageBar bar;
    bar.showMessage(Tone::Attention, u"No document is checked."_s);
    showActive(bar);
    bar.showMessage(Tone::Neutral, {});
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(MessageBarTest, undoIsOfferedOnceAndTheBarLeaves)
{
    MessageBar bar;
    QAction undo(u"Undo: move the defence"_s);
    const QSignalSpy triggered(&undo, &QAction::triggered);
    bar.showUndo(u"The defence is moved."_s, &undo);
    showActive(bar);
    QTest::mouseClick(&child<ActionButton>(bar, "undoButton"), Qt::LeftButton);
    EXPECT_EQ(triggered.count(), 1);
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(MessageBarTest, anUndoLeavesByItself)
{
    MessageBar bar;
    QAction undo(u"Undo"_s);
    showActive(bar);
    bar.showUndo(u"Done."_s, &undo, std::chrono::milliseconds(1));
    EXPECT_TRUE(QTest::qWaitFor([&bar] { return !bar.isVisible(); }));
}

TEST_F(MessageBarTest, aMessageAfterAnUndoStays)
{
    MessageBar bar;
    QAction undo(u"Undo"_s);
    bar.showUndo(u"Done."_s, &undo, std::chrono::milliseconds(1));
    bar.showMessage(Tone::Attention, u"Look at this."_s);
    QCoreApplication::processEvents();
    EXPECT_FALSE(bar.isHidden());
    EXPECT_TRUE(child<ActionButton>(bar, "undoButton").isHidden());
}

TEST_F(MessageBarTest, escapeClosesIt)
{
    MessageBar bar;
    bar.showMessage(Tone::Neutral, u"Note."_s);
    showActive(bar);
    QTest::keyClick(&bar, Qt::Key_Escape);
    EXPECT_FALSE(bar.isVisible());
}

class PartsTest : public ThemedTest
{
};

TEST_F(PartsTest, anEmptyViewOffersTheNextStep)
{
    EmptyState empty;
    QAction import(u"Import candidates"_s);
    const QSignalSpy triggered(&import, &QAction::triggered);
    empty.setText(Icon::Users, u"There is no candidate yet."_s);
    empty.setAction(&import);
    showActive(empty);
    QTest::mouseClick(&onlyChild<ActionButton>(empty), Qt::LeftButton);
    EXPECT_EQ(triggered.count(), 1);
    EXPECT_EQ(child<QLabel>(empty, "emptySentence").text(), u"There is no candidate yet."_s);
}

TEST_F(PartsTest, anEmptyBannerHides)
{
    Banner banner;
    banner.setText(u"Demonstration data."_s);
    EXPECT_FALSE(banner.isHidden());
    EXPECT_EQ(accessibleName(banner), u"Demonstration data."_s);
    banner.setText({});
    EXPECT_TRUE(banner.isHidden());
}

TEST_F(PartsTest, aCardIsNamedByItsTitle)
{
    Card card;
    card.setTitle(u"Activity"_s);
    EXPECT_EQ(accessibleName(card), u"Activity"_s);
    EXPECT_EQ(child<QLabel>(card, "cardTitle").text(), u"Activity"_s);
}

TEST_F(PartsTest, aLabelThatIsCutTellsTheWholeBesideThePointer)
{
    ElidedLabel label(u"Un titre bien plus long que la place qu'il a"_s);
    label.resize(label.sizeHint());
    showActive(label);
    QHelpEvent asked(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&label, &asked);
    EXPECT_EQ(QToolTip::text(), QString()) << "what is seen whole needs no other words";
    label.resize(80, 20);
    QCoreApplication::sendEvent(&label, &asked);
    EXPECT_EQ(QToolTip::text(), label.text());
    QToolTip::hideText();
}

TEST(AvatarTest, takesTheFirstAndTheLastWord)
{
    EXPECT_EQ(Avatar::initialsOf(u"Claire Morel"_s), u"CM"_s);
    EXPECT_EQ(Avatar::initialsOf(u"élodie de la Tour"_s), u"ÉT"_s);
    EXPECT_EQ(Avatar::initialsOf(u"Cher"_s), u"C"_s);
    EXPECT_TRUE(Avatar::initialsOf(u"  "_s).isEmpty());
}
