#include "parchemin/ui/blockdisplaystate.h"

#include <QCoreApplication>
#include <QStringList>

namespace parchemin::ui {
namespace {

struct Look
{
    BlockDisplayState state;
    Icon icon;
    Tone tone;
    const char *word;
    const char *phrase;
};

constexpr std::array looks{
    Look{BlockDisplayState::NotStarted, Icon::CircleDashed, Tone::Neutral,
         QT_TRANSLATE_NOOP("BlockDisplayState", "Not deposited"),
         QT_TRANSLATE_NOOP("BlockDisplayState", "block %1 not deposited")},
    Look{BlockDisplayState::Submitted, Icon::Inbox, Tone::Waiting,
         QT_TRANSLATE_NOOP("BlockDisplayState", "Deposited"),
         QT_TRANSLATE_NOOP("BlockDisplayState", "block %1 deposited")},
    Look{BlockDisplayState::InEvaluation, Icon::Hourglass, Tone::Waiting,
         QT_TRANSLATE_NOOP("BlockDisplayState", "In evaluation"),
         QT_TRANSLATE_NOOP("BlockDisplayState", "block %1 in evaluation")},
    Look{BlockDisplayState::Conditional, Icon::Clock, Tone::Attention,
         QT_TRANSLATE_NOOP("BlockDisplayState", "Conditional"),
         QT_TRANSLATE_NOOP("BlockDisplayState", "block %1 passed on condition")},
    Look{BlockDisplayState::ToRework, Icon::RotateBack, Tone::Attention,
         QT_TRANSLATE_NOOP("BlockDisplayState", "To rework"),
         QT_TRANSLATE_NOOP("BlockDisplayState", "block %1 to rework")},
    Look{BlockDisplayState::Rejected, Icon::Ban, Tone::Negative,
         QT_TRANSLATE_NOOP("BlockDisplayState", "Rejected"),
         QT_TRANSLATE_NOOP("BlockDisplayState", "block %1 rejected")},
    Look{BlockDisplayState::Proposed, Icon::BadgeCheck, Tone::Active,
         QT_TRANSLATE_NOOP("BlockDisplayState", "To validate"),
         QT_TRANSLATE_NOOP("BlockDisplayState", "block %1 to validate")},
    Look{BlockDisplayState::Validated, Icon::CircleCheck, Tone::Positive,
         QT_TRANSLATE_NOOP("BlockDisplayState", "Validated"),
         QT_TRANSLATE_NOOP("BlockDisplayState", "block %1 validated")},
};

constexpr auto statesInOrder = [] {
    std::array<BlockDisplayState, looks.size()> states{};
    for (size_t i = 0; i < looks.size(); ++i)
        states.at(i) = looks.at(i).state;
    return states;
}();

const Look &lookOf(BlockDisplayState state)
{
    const Look &look = looks.at(static_cast<size_t>(state));
    Q_ASSERT(look.state == state);
    return look;
}

} // namespace

std::span<const BlockDisplayState> allBlockDisplayStates()
{
    return statesInOrder;
}

Icon iconOf(BlockDisplayState state)
{
    return lookOf(state).icon;
}

Tone toneOf(BlockDisplayState state)
{
    return lookOf(state).tone;
}

QString wordOf(BlockDisplayState state)
{
    return QCoreApplication::translate("BlockDisplayState", lookOf(state).word);
}

QString phraseOf(int blockNumber, BlockDisplayState state)
{
    return QCoreApplication::translate("BlockDisplayState", lookOf(state).phrase).arg(blockNumber);
}

QString sentenceOf(const BlockStates &states)
{
    QStringList phrases;
    for (size_t i = 0; i < states.size(); ++i)
        phrases.append(phraseOf(static_cast<int>(i) + 1, states.at(i)));
    QString sentence =
        phrases.join(QCoreApplication::translate("BlockDisplayState", ", ", "between the blocks of a list"));
    sentence.front() = sentence.front().toUpper();
    return sentence;
}

} // namespace parchemin::ui
