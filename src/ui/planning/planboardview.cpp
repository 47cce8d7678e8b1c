#include "ui/planning/planboardview.h"

#include "parchemin/ui/fonts.h"
#include "parchemin/ui/tokens.h"

#include <QDrag>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/planning/planboardmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr QLatin1StringView candidateFormat("application/x-parchemin-planned-candidate");
constexpr int slotHeight = 58;
constexpr int placeWidth = 200;

Token groundOf(PlanBoardModel::Kind kind, bool isPinned)
{
    switch (kind) {
    case PlanBoardModel::Kind::Closed:
        return Token::Sunken;
    case PlanBoardModel::Kind::Free:
        return Token::Surface;
    case PlanBoardModel::Kind::Heard:
    case PlanBoardModel::Kind::Continued:
        return isPinned ? Token::AttentionSoft : Token::ActiveSoft;
    }
    Q_UNREACHABLE();
}

/// A place of the board. Allowed places carry a check, forbidden ones are hatched: never the colour alone.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Tokens tokens = Tokens::of(option.palette);
        const auto kind = static_cast<PlanBoardModel::Kind>(index.data(PlanBoardModel::KindRole).toInt());
        const auto lit = static_cast<PlanBoardModel::Lit>(index.data(PlanBoardModel::LitRole).toInt());
        const bool isPinned = index.data(PlanBoardModel::PinnedRole).toBool();
        painter->fillRect(option.rect, tokens[Token::Surface]);
        const QRect card = option.rect.adjusted(4, 3, -4, -3);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(
            tokens[lit == PlanBoardModel::Lit::Allowed ? Token::PositiveSoft : groundOf(kind, isPinned)]);
        painter->drawRoundedRect(card, 6, 6);
        const bool isBarred = lit == PlanBoardModel::Lit::Forbidden || kind == PlanBoardModel::Kind::Closed;
        if (isBarred && kind != PlanBoardModel::Kind::Heard) {
            painter->setBrush(QBrush(tokens[Token::Hairline], Qt::BDiagPattern));
            painter->drawRoundedRect(card, 6, 6);
        }
        const QRect text = card.adjusted(10, 6, -10, -6);
        painter->setPen(tokens[Token::Ink]);
        painter->setFont(ui::font(TextStyle::Strong));
        const QString first = lit == PlanBoardModel::Lit::Allowed && index.data().toString().isEmpty()
                                  ? u"✓"_s
                                  : index.data().toString();
        painter->drawText(text, Qt::AlignTop | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(first, Qt::ElideRight, text.width()));
        painter->setPen(tokens[Token::Muted]);
        painter->setFont(ui::font(TextStyle::Small));
        painter->drawText(
            text, Qt::AlignBottom | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data(PlanBoardModel::SecondLineRole).toString(),
                                              Qt::ElideRight, text.width()));
        if ((option.state & QStyle::State_HasFocus) != 0 || (option.state & QStyle::State_Selected) != 0) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(tokens[Token::Accent], 2));
            painter->drawRoundedRect(card, 6, 6);
        }
        painter->restore();
    }
};

} // namespace

QMimeData *dragged(planning::CandidateIndex candidate)
{
    auto *data = new QMimeData;
    data->setData(candidateFormat, QByteArray::number(candidate));
    return data;
}

std::optional<planning::CandidateIndex> draggedCandidate(const QMimeData *data)
{
    bool isNumber = false;
    const int candidate = data->data(candidateFormat).toInt(&isNumber);
    return isNumber ? std::optional(candidate) : std::nullopt;
}

PlanBoardView::PlanBoardView(PlanBoardModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"planBoard"_s);
    setModel(&model);
    setItemDelegate(new PlaceDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(slotHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignTop | Qt::AlignRight);
    horizontalHeader()->setDefaultSectionSize(placeWidth);
    horizontalHeader()->setMinimumSectionSize(120);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setCornerButtonEnabled(false);
}

void PlanBoardView::startDrag(Qt::DropActions)
{
    const auto candidate = m_model.candidateAt(currentIndex());
    if (!candidate)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged(*candidate));
    // The ghost that follows the pointer.
    drag->setPixmap(viewport()->grab(visualRect(currentIndex())));
    drag->exec(Qt::MoveAction);
    emit dragEnded();
}

void PlanBoardView::dragEnterEvent(QDragEnterEvent *event)
{
    if (const auto candidate = draggedCandidate(event->mimeData())) {
        emit dragBegun(*candidate);
        event->acceptProposedAction();
    }
}

void PlanBoardView::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || !draggedCandidate(event->mimeData())) {
        event->ignore();
        return;
    }
    setCurrentIndex(index);
    if (m_model.litAt(index) == PlanBoardModel::Lit::Allowed)
        event->acceptProposedAction();
    else
        event->ignore();
}

void PlanBoardView::dragLeaveEvent(QDragLeaveEvent *event)
{
    event->accept();
}

void PlanBoardView::dropEvent(QDropEvent *event)
{
    const auto candidate = draggedCandidate(event->mimeData());
    const auto place = m_model.placeAt(indexAt(event->position().toPoint()));
    if (candidate && place) {
        event->acceptProposedAction();
        emit dropped(*candidate, *place);
    }
    emit dragEnded();
}

void PlanBoardView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)) {
        emit activatedHere();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_model.moving()) {
        emit escaped();
        return;
    }
    QTableView::keyPressEvent(event);
}

void PlanBoardView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentMoved();
    if (m_model.moving() && current.isValid()) {
        const QString reason = m_model.reasonAt(current);
        emit explanationWanted(reason.isEmpty() ? tr("A defence is possible here.") : reason);
    }
}

} // namespace parchemin::ui
