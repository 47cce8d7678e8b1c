#include "ui/submissions/submissionqueuedelegate.h"

#include "parchemin/ui/fonts.h"
#include "parchemin/ui/statechip.h"

#include <QPainter>

#include "ui/rowpainting.h"
#include "ui/submissions/submissionqueuemodel.h"

namespace parchemin::ui {
namespace {

constexpr int rowHeight = 53;
constexpr int roomForChip = 4; ///< between the lines, where the chip stands in the second
constexpr int margin = 12;
constexpr int gap = 8;

} // namespace

SubmissionQueueDelegate::SubmissionQueueDelegate(QObject *parent, ChipPlace chipPlace)
    : QStyledItemDelegate(parent)
    , m_chipPlace(chipPlace)
{
}

void SubmissionQueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    painter->save();
    const Tokens tokens = Tokens::of(option.palette);
    paintRowGround(*painter, option, tokens);

    const QRect texts = option.rect.adjusted(margin, 9, -margin, -9);
    QRect name(texts.topLeft(), QSize(texts.width(), 18));
    const int room = m_chipPlace == ChipPlace::BesideName ? 0 : roomForChip;
    QRect block(texts.left(), name.bottom() + 1 + room, texts.width(), 17);
    const QVariant chip = index.data(SubmissionQueueModel::ChipRole);
    if (chip.isValid()) {
        const auto shown = chip.value<Chip>();
        const int width = chipSize(shown).width();
        QRect &line = m_chipPlace == ChipPlace::BesideName ? name : block;
        line.setRight(texts.right() - width - gap);
        paintChip(*painter, QRect(texts.right() - width + 1, line.top() - 2, width, 22), shown, tokens);
    }
    const bool isEvaluable = index.data(SubmissionQueueModel::EvaluableRole).toBool();
    paintText(*painter, name, index.data().toString(),
              font(isEvaluable ? TextStyle::Strong : TextStyle::Body),
              tokens[isEvaluable ? Token::Ink : Token::Muted]);
    paintText(*painter, block, index.data(SubmissionQueueModel::BlockRole).toString(), font(TextStyle::Small),
              tokens[Token::Muted]);
    painter->restore();
}

QSize SubmissionQueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight + (m_chipPlace == ChipPlace::BesideName ? 0 : roomForChip)};
}

} // namespace parchemin::ui
