#include "parchemin/ui/theme.h"

#include "parchemin/ui/fonts.h"

#include <QCheckBox>
#include <QEvent>
#include <QFontInfo>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>

#include "contrast.h"
#include "themedtest.h"

using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

class ThemeTest : public ThemedTest
{
};

TEST_F(ThemeTest, followsTheDesktopUntilToldOtherwise)
{
    Scheme desktop = Scheme::Dark;
    Theme following(*qApp, [&desktop] { return desktop; });
    EXPECT_EQ(following.scheme(), Scheme::Dark);
    desktop = Scheme::Light;
    EXPECT_EQ(following.scheme(), Scheme::Light);
    following.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(following.scheme(), Scheme::Dark);
}

TEST(ThemeOfDesktopTest, takesUpAChangeOfTheDesktopAtOnce)
{
    Scheme desktop = Scheme::Light;
    const Theme following(*qApp, [&desktop] { return desktop; });
    desktop = Scheme::Dark;
    QEvent change(QEvent::ThemeChange);
    QApplication::sendEvent(qApp, &change);
    EXPECT_EQ(Tokens::of(QApplication::palette()).scheme(), Scheme::Dark);
}

TEST_F(ThemeTest, recoloursOpenWindowsLive)
{
    QLabel label(u"text"_s);
    label.show();
    const QSignalSpy changed(&theme(), &Theme::changed);
    theme().setChoice(ThemeChoice::Dark);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(Tokens::of(label.palette()).scheme(), Scheme::Dark);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), Tokens(Scheme::Dark)[Token::Ink]);
    theme().setChoice(ThemeChoice::Light);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), Tokens(Scheme::Light)[Token::Ink]);
}

// The style drew the box from the window's colour: on a dark ground nobody saw where to tick.
TEST_F(ThemeTest, aBoxToTickStandsOutOnBothGrounds)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme().setChoice(choice);
        QCheckBox box(u"Signatory"_s);
        box.show();
        const QImage image = box.grab().toImage();
        const QColor ground = QApplication::palette().color(QPalette::Window);
        double most = 0.0;
        for (int x = 0; x < 8; ++x)
            most = std::max(most, contrast(image.pixelColor(x, image.height() / 2), ground));
        EXPECT_GE(most, 3.0) << static_cast<int>(choice);
    }
    theme().setChoice(ThemeChoice::Light);
}

TEST_F(ThemeTest, leavesNoPlaceholderInTheStyleSheet)
{
    const QString light = Theme::styleSheet(Tokens(Scheme::Light));
    EXPECT_FALSE(light.isEmpty());
    EXPECT_FALSE(light.section(u"*/"_s, 1).contains(QRegularExpression(u"@[a-zA-Z]+@"_s)));
    EXPECT_NE(light, Theme::styleSheet(Tokens(Scheme::Dark)));
}

TEST_F(ThemeTest, showsTheBundledTypeface)
{
    EXPECT_EQ(QFontInfo(font(TextStyle::Body)).family(), u"Inter"_s);
    EXPECT_EQ(font(TextStyle::Body).pixelSize(), 13);
    EXPECT_EQ(font(TextStyle::PageTitle).pixelSize(), 17);
}
