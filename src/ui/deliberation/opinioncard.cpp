#include "ui/deliberation/opinioncard.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/blockerlist.h"
#include "parchemin/ui/statechip.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

#include "ui/deliberation/deliberationwords.h"
#include "ui/dossier/blockwords.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/inputname.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::array levels{RatingLevel::Acquired, RatingLevel::Partial, RatingLevel::NotAcquired,
                            RatingLevel::NotAssessed};
constexpr std::array offeredOutcomes{DecisionOutcome::Full, DecisionOutcome::Partial,
                                     DecisionOutcome::Deferred, DecisionOutcome::Refused};

/// What the sealed opinions say together on one line.
Chip togetherChip(bool isGap, const std::optional<Chip> &common)
{
    if (isGap)
        return {Icon::Triangle, OpinionCard::tr("To settle"), Tone::Attention};
    return common.value_or(Chip{Icon::CircleDashed, OpinionCard::tr("Not assessed"), Tone::Neutral});
}

QString noteOf(const OpinionBoard &board)
{
    if (board.reveal) {
        return OpinionCard::tr("Revealed on %1: %2", "day, reason")
            .arg(dayText(board.reveal->at), board.reveal->reason);
    }
    if (board.isOpen)
        return OpinionCard::tr("All members have sealed their opinion: they are open, together.");
    const auto sealed = std::ranges::count_if(board.seats, &OpinionSeat::isSealed);
    if (board.isOver) {
        return OpinionCard::tr("The jury decided when %n of %1 opinions were sealed: they stay hidden.",
                               nullptr, static_cast<int>(sealed))
            .arg(board.seats.size());
    }
    return OpinionCard::tr(
               "Sealed: %1 of %2. Each opinion stays hidden until all are sealed; none goes into the "
               "minutes.")
        .arg(sealed)
        .arg(board.seats.size());
}

} // namespace

OpinionCard::OpinionCard(QAction *seal, QAction *reveal, QWidget *parent)
    : Card(parent)
    , m_note(new QLabel(this))
    , m_comment(new QPlainTextEdit(this))
    , m_commentLabel(new QLabel(this))
    , m_reasons(new BlockerList(this))
{
    setObjectName(u"opinionCard"_s);
    m_note->setObjectName(u"opinionNote"_s);
    m_note->setProperty("variant", u"small"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_comment->setObjectName(u"opinionComment"_s);
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(54);
    m_commentLabel->setBuddy(m_comment);
    m_commentLabel->setProperty("variant", u"field"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_note, 1);
    line->addWidget(new ActionButton(reveal, ActionButton::Variant::Secondary, this));
    line->addWidget(new ActionButton(seal, ActionButton::Variant::Secondary, this));
    body().addWidget(m_commentLabel);
    body().addWidget(m_comment);
    body().addLayout(line);
    m_reasons->setObjectName(u"opinionReasons"_s);
    body().addWidget(m_reasons);
    connect(m_reasons, &BlockerList::activated, this, &OpinionCard::fixRequested);
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        editOwn([this](JuryOpinion &opinion) { opinion.comment = m_comment->toPlainText(); });
    });
    retranslate();
}

void OpinionCard::setBoard(const OpinionBoard &board, const ReferenceSheet &sheet)
{
    m_board = board;
    m_sheet = &sheet;
    m_opinion.reset();
    if (board.own && withoutWarnings(board.ratingBlockers).empty()) {
        m_opinion = board.draft.value_or(JuryOpinion{.defence = board.defence, .member = *board.own});
    }
    {
        const QSignalBlocker quiet(m_comment);
        const QString comment = m_opinion ? m_opinion->comment : QString();
        if (m_comment->toPlainText() != comment) // else the text cursor stays where it is
            m_comment->setPlainText(comment);
    }
    makeRows();
    show();
}

void OpinionCard::clear()
{
    m_board.reset();
    m_opinion.reset();
    hide();
}

void OpinionCard::makeRows()
{
    delete m_content;
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    addHeading(0, tr("Block"));
    int column = 1;
    for (const OpinionSeat &seat : m_board->seats)
        addHeading(column++, seat.seat.member.name, seatText(seat.seat));
    addHeading(column, tr("Jury"));
    int row = 1;
    for (const SkillBlock &block : m_sheet->blocks)
        addBlockRow(block, row++);
    addOutcomeRow(row++);
    addCommentRows(row);
    body().insertWidget(0, m_content);
    m_note->setText(noteOf(*m_board));
    showReasons();
    m_comment->setVisible(m_opinion.has_value());
    m_commentLabel->setVisible(m_opinion.has_value());
}

/// An account that is tied to nobody sits nowhere, whoever it is meant for: that can be mended.
void OpinionCard::showReasons()
{
    std::vector<BlockerItem> items;
    const Blockers &reasons = m_board->ratingBlockers;
    if (!m_board->isOpen && !contains(reasons, BlockerCode::RightMissing)) {
        for (const Blocker &reason : reasons) {
            const FixAction fix = fixOf(reason.code);
            if (reason.code == BlockerCode::AccountWithoutPerson)
                items.push_back({BlockerItem::Kind::Missing, sentence(reason), sentence(fix), fix});
        }
    }
    m_reasons->setItems(items);
    m_reasons->setVisible(!items.empty());
}

void OpinionCard::addHeading(int column, const QString &text, const QString &toolTip)
{
    auto *label = new QLabel(text, m_content);
    label->setProperty("variant", u"small"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(column != 0);
    label->setToolTip(toolTip);
    m_grid->addWidget(label, 0, column, Qt::AlignLeft | Qt::AlignBottom);
}

void OpinionCard::addBlockRow(const SkillBlock &block, int row)
{
    auto *title =
        new QLabel(tr("%1 — %2", "number, title of a block").arg(block.number).arg(block.title), m_content);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setMinimumWidth(120);
    m_grid->addWidget(title, row, 0);
    int column = 1;
    for (const OpinionSeat &seat : m_board->seats) {
        QWidget *cell = nullptr;
        if (isTyping(seat)) {
            cell = levelInput(block);
        } else if (!seat.opinion) {
            cell = hiddenMark(seat);
        } else if (const auto level = levelOf(*seat.opinion, block.number)) {
            cell = new StateChip(chipOf(*level), m_content);
        }
        if (cell != nullptr)
            m_grid->addWidget(cell, row, column, Qt::AlignLeft | Qt::AlignVCenter);
        ++column;
    }
    if (!m_board->summary)
        return;
    const OpinionSummary::BlockLine &line = m_board->summary->blocks.at(static_cast<std::size_t>(row - 1));
    auto *together = new StateChip(
        togetherChip(line.isGap, line.common ? std::optional(chipOf(*line.common)) : std::nullopt),
        m_content);
    together->setObjectName(u"juryBlock%1"_s.arg(block.number));
    m_grid->addWidget(together, row, column, Qt::AlignLeft | Qt::AlignVCenter);
}

void OpinionCard::addOutcomeRow(int row)
{
    auto *title = new QLabel(tr("Decision proposed"), m_content);
    title->setProperty("variant", u"field"_s);
    m_grid->addWidget(title, row, 0);
    int column = 1;
    for (const OpinionSeat &seat : m_board->seats) {
        QWidget *cell = nullptr;
        if (isTyping(seat)) {
            cell = outcomeInput();
        } else if (!seat.opinion) {
            cell = hiddenMark(seat);
        } else if (seat.opinion->outcome) {
            cell = new StateChip(chipOf(*seat.opinion->outcome), m_content);
        }
        if (cell != nullptr)
            m_grid->addWidget(cell, row, column, Qt::AlignLeft | Qt::AlignVCenter);
        ++column;
    }
    if (!m_board->summary)
        return;
    const std::optional<DecisionOutcome> common = m_board->summary->outcome;
    auto *together = new StateChip(
        togetherChip(m_board->summary->isOutcomeGap, common ? std::optional(chipOf(*common)) : std::nullopt),
        m_content);
    together->setObjectName(u"juryOutcome"_s);
    m_grid->addWidget(together, row, column, Qt::AlignLeft | Qt::AlignVCenter);
}

/// What the members wrote, once it may be read.
void OpinionCard::addCommentRows(int row)
{
    for (const OpinionSeat &seat : m_board->seats) {
        if (!seat.opinion || seat.opinion->comment.isEmpty())
            continue;
        auto *comment = new QLabel(
            tr("%1: “%2”", "member, what she or he wrote").arg(seat.seat.member.name, seat.opinion->comment),
            m_content);
        comment->setTextFormat(Qt::PlainText);
        comment->setWordWrap(true);
        m_grid->addWidget(comment, row++, 0, 1, static_cast<int>(m_board->seats.size()) + 2);
    }
}

bool OpinionCard::isTyping(const OpinionSeat &seat) const
{
    return m_opinion && seat.seat.member.id == m_opinion->member;
}

QWidget *OpinionCard::levelInput(const SkillBlock &block)
{
    auto *input = new QComboBox(m_content);
    input->setObjectName(u"opinionBlock%1"_s.arg(block.number));
    nameInput(*input, tr("My level for block %1").arg(block.number));
    input->addItem(tr("Choose…"));
    for (const RatingLevel level : levels)
        input->addItem(word(level));
    if (const auto level = levelOf(*m_opinion, block.number))
        input->setCurrentIndex(static_cast<int>(std::ranges::find(levels, *level) - levels.begin()) + 1);
    connect(input, &QComboBox::currentIndexChanged, this, [this, number = block.number](int place) {
        editOwn([number, place](JuryOpinion &opinion) {
            setLevel(opinion, number,
                     place > 0 ? std::optional(levels.at(static_cast<std::size_t>(place - 1)))
                               : std::nullopt);
        });
    });
    return input;
}

QWidget *OpinionCard::outcomeInput()
{
    auto *input = new QComboBox(m_content);
    input->setObjectName(u"opinionOutcome"_s);
    nameInput(*input, tr("The decision I propose"));
    input->addItem(tr("Choose…"));
    for (const DecisionOutcome outcome : offeredOutcomes)
        input->addItem(word(outcome));
    if (m_opinion->outcome) {
        input->setCurrentIndex(static_cast<int>(std::ranges::find(offeredOutcomes, *m_opinion->outcome) -
                                                offeredOutcomes.begin()) +
                               1);
    }
    connect(input, &QComboBox::currentIndexChanged, this, [this](int place) {
        editOwn([place](JuryOpinion &opinion) {
            opinion.outcome = place > 0
                                  ? std::optional(offeredOutcomes.at(static_cast<std::size_t>(place - 1)))
                                  : std::nullopt;
        });
    });
    return input;
}

QWidget *OpinionCard::hiddenMark(const OpinionSeat &seat)
{
    const Chip chip = seat.isSealed ? Chip{Icon::Lock, tr("Sealed"), Tone::Waiting}
                                    : Chip{Icon::CircleDashed, tr("Not sealed"), Tone::Neutral};
    return new StateChip(chip, m_content);
}

void OpinionCard::editOwn(const std::function<void(JuryOpinion &)> &edit)
{
    if (!m_opinion)
        return;
    edit(*m_opinion);
    emit edited();
}

void OpinionCard::retranslate()
{
    setTitle(tr("Individual opinions"));
    m_commentLabel->setText(tr("M&y comment, seen by the jury alone"));
    if (m_board)
        makeRows();
}

} // namespace parchemin::ui
