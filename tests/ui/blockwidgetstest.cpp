#include "support/printers.h"
#include "support/widgets.h"

#include "parchemin/ui/blockcard.h"
#include "parchemin/ui/blockstrip.h"
#include "parchemin/ui/statechip.h"

#include <QHBoxLayout>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>

#include <set>

#include "themedtest.h"

using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr BlockStates mixed{BlockDisplayState::Validated, BlockDisplayState::Proposed,
                            BlockDisplayState::ToRework, BlockDisplayState::Submitted,
                            BlockDisplayState::NotStarted};

} // namespace

class BlockStripTest : public ThemedTest
{
};

TEST_F(BlockStripTest, saysAllFiveBlocksInOneSentence)
{
    BlockStrip strip(mixed);
    EXPECT_EQ(accessibleName(strip),
              u"Block 1 validated, block 2 to validate, block 3 to rework, block 4 deposited, "
              "block 5 not deposited"_s);
    EXPECT_EQ(strip.toolTip(), accessibleName(strip));
    EXPECT_EQ(accessibleRole(strip), QAccessible::StaticText);
}

TEST_F(BlockStripTest, saysTheNewStateAfterAChange)
{
    BlockStrip strip(mixed);
    BlockStates states = mixed;
    states[4] = BlockDisplayState::InEvaluation;
    strip.setStates(states);
    EXPECT_TRUE(accessibleName(strip).endsWith(u"block 5 in evaluation"_s));
}

TEST_F(BlockStripTest, paintsEverySquareInItsColour)
{
    BlockStrip strip(mixed);
    strip.resize(strip.sizeHint());
    const QImage shown = strip.grab().toImage();
    const Tokens tokens(Scheme::Light);
    const int pitch = 20; // a square of 17 and a gap of 3
    EXPECT_EQ(shown.pixelColor(2, 8), tokens[Token::PositiveStrong]);
    EXPECT_EQ(shown.pixelColor(2 + pitch, 8), tokens[Token::ActiveStrong]);
    EXPECT_EQ(shown.pixelColor(2 + 2 * pitch, 8), tokens[Token::AttentionStrong]);
    EXPECT_EQ(shown.pixelColor(2 + 3 * pitch, 8), tokens[Token::WaitingStrong]);
    EXPECT_EQ(shown.pixelColor(2 + 4 * pitch, 8), tokens[Token::NeutralStrong]);
}

TEST_F(BlockStripTest, cutsTheCornerOfABlockToRework)
{
    BlockStrip strip(mixed);
    strip.setAttribute(Qt::WA_TranslucentBackground);
    strip.resize(strip.sizeHint());
    QImage shown(strip.size(), QImage::Format_ARGB32);
    shown.fill(Qt::transparent);
    QPainter painter(&shown);
    paintBlockStrip(painter, QRectF(QPointF(0, 0), blockStripSize()), mixed, Tokens(Scheme::Light));
    painter.end();
    EXPECT_EQ(qAlpha(shown.pixel(2 * 20 + 14, 1)), 0);
    EXPECT_GT(qAlpha(shown.pixel(14, 1)), 0);
}

TEST(BlockDisplayStateTest, differsInWordAndIconFromEveryOther)
{
    std::set<QString> words;
    std::set<Icon> icons;
    for (const BlockDisplayState state : allBlockDisplayStates()) {
        words.insert(wordOf(state));
        icons.insert(iconOf(state));
    }
    EXPECT_EQ(words.size(), allBlockDisplayStates().size());
    EXPECT_EQ(icons.size(), allBlockDisplayStates().size());
}

class StateChipTest : public ThemedTest
{
};

TEST_F(StateChipTest, readsItsWord)
{
    StateChip chip(Chip::of(BlockDisplayState::Proposed));
    EXPECT_EQ(accessibleName(chip), u"To validate"_s);
    chip.setChip({Icon::Check, u"Acquired"_s, Tone::Positive});
    EXPECT_EQ(accessibleName(chip), u"Acquired"_s);
}

TEST_F(StateChipTest, growsWithItsWord)
{
    const QSize shorter = chipSize({Icon::Check, u"No"_s, Tone::Neutral});
    const QSize longer = chipSize({Icon::Check, u"In evaluation"_s, Tone::Neutral});
    EXPECT_GT(longer.width(), shorter.width());
    EXPECT_EQ(longer.height(), shorter.height());
}

class BlockCardTest : public ThemedTest
{
protected:
    BlockCardTest()
    {
        auto *row = new QHBoxLayout(&m_parent);
        for (int number = 1; number <= 3; ++number) {
            m_cards.push_back(new BlockCard(&m_parent));
            m_cards.back()->setContent(
                {number, u"Manage a project"_s, BlockDisplayState::Proposed, u"Grid complete"_s});
            row->addWidget(m_cards.back());
        }
        m_cards.front()->setChecked(true);
    }
    QWidget &parent() { return m_parent; }
    BlockCard &card(size_t index) { return *m_cards.at(index); }

private:
    QWidget m_parent;
    std::vector<BlockCard *> m_cards;
};

TEST_F(BlockCardTest, arrowsChooseTheNextCard)
{
    showActive(parent());
    card(0).setFocus();
    QTest::keyClick(&card(0), Qt::Key_Right);
    EXPECT_TRUE(card(1).isChecked());
    EXPECT_FALSE(card(0).isChecked());
    EXPECT_TRUE(card(1).hasFocus());
}

TEST_F(BlockCardTest, aClickAnywhereOnItChoosesIt)
{
    showActive(parent());
    const QSignalSpy toggled(&card(2), &QAbstractButton::toggled);
    QTest::mouseClick(&card(2), Qt::LeftButton, {}, QPoint(card(2).width() - 4, card(2).height() - 4));
    EXPECT_EQ(toggled.count(), 1);
    EXPECT_TRUE(card(2).isChecked());
}

TEST_F(BlockCardTest, readsNumberStateNameAndNote)
{
    EXPECT_EQ(accessibleName(card(0)), u"Block 1, To validate: Manage a project"_s);
    EXPECT_EQ(card(0).accessibleDescription(), u"Grid complete"_s);
    EXPECT_EQ(accessibleRole(card(0)), QAccessible::RadioButton);
}

TEST_F(BlockCardTest, growsDownWhenItIsNarrow)
{
    EXPECT_GT(card(0).heightForWidth(110), card(0).heightForWidth(300));
}
