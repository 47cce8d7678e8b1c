#include "parchemin/ui/icons.h"

#include <QImage>

#include "themedtest.h"

using namespace parchemin::ui;

namespace {

/// The colour of the most opaque pixel, and how many are painted.
struct Ink
{
    QColor colour;
    int painted = 0;
};

Ink inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    Ink ink;
    int strongest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            ink.painted += qAlpha(pixel) > 0 ? 1 : 0;
            if (qAlpha(pixel) > strongest) {
                strongest = qAlpha(pixel);
                ink.colour = QColor::fromRgb(pixel);
            }
        }
    }
    return ink;
}

} // namespace

class IconsTest : public ThemedTest
{
};

TEST_F(IconsTest, areDrawnInTheColourAskedFor)
{
    const Ink ink = inkOf(iconPixmap(Icon::Gavel, QColor(Qt::red), 24, 1));
    EXPECT_GT(ink.painted, 40);
    EXPECT_EQ(ink.colour, QColor(Qt::red));
}

TEST_F(IconsTest, followThePaletteWithoutBeingMadeAgain)
{
    const QIcon search = icon(Icon::Search);
    EXPECT_EQ(inkOf(search.pixmap(24)).colour, Tokens(Scheme::Light)[Token::Ink]);
    theme().setChoice(ThemeChoice::Dark);
    EXPECT_EQ(inkOf(search.pixmap(24)).colour, Tokens(Scheme::Dark)[Token::Ink]);
}

TEST_F(IconsTest, fadeWhenDisabled)
{
    const QIcon search = icon(Icon::Search);
    EXPECT_EQ(inkOf(search.pixmap({24, 24}, 1, QIcon::Disabled)).colour,
              Tokens(Scheme::Light)[Token::DisabledInk]);
}

TEST_F(IconsTest, haveThePixelsOfTheScreen)
{
    const QPixmap twice = iconPixmap(Icon::Check, QColor(Qt::black), 16, 2);
    EXPECT_EQ(twice.size(), QSize(32, 32));
    EXPECT_EQ(twice.deviceIndependentSize(), QSizeF(16, 16));
    EXPECT_EQ(icon(Icon::Check).pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

class EveryIconTest : public ::testing::TestWithParam<int>
{
};

TEST_P(EveryIconTest, isNotBlank)
{
    EXPECT_GT(inkOf(iconPixmap(static_cast<Icon>(GetParam()), QColor(Qt::black), 24, 1)).painted, 20);
}

INSTANTIATE_TEST_SUITE_P(All, EveryIconTest, ::testing::Range(0, static_cast<int>(Icon::Users) + 1));
