#include "ui/planning/planboardview.h"

#include "parchemin/ui/fonts.h"
#include "parchemin/ui/icons.h"
#include "parchemin/ui/tokens.h"

#include <QDrag>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

#include "ui/planning/planboardmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr QLatin1StringView candidateFormat("application/x-parchemin-planned-candidate");
constexpr int slotHeight = 58;
constexpr int leastPlaceWidth = 240; // from when a panel sits and its three, with their initials, on one line
constexpr int mostPlaceWidth = 320;
constexpr int cardRadius = 6;
constexpr int markSize = 14;

/// The ground of a defence tells its route, as its second line does in words.
Token groundOf(AccessRoute route)
{
    switch (route) {
    case AccessRoute::Apprenticeship:
        return Token::PositiveSoft;
    case AccessRoute::ContinuingEd:
        return Token::ActiveSoft;
    case AccessRoute::Professionalisation:
        return Token::AttentionSoft;
    case AccessRoute::Vae:
        return Token::ExperienceSoft;
    case AccessRoute::Initial:
    case AccessRoute::Individual:
        return Token::NeutralSoft;
    }
    Q_UNREACHABLE();
}

/// What a place looks like before anything is written in it.
Token groundOf(const QModelIndex &index)
{
    if (index.data(PlanBoardModel::LitRole).toInt() == static_cast<int>(PlanBoardModel::Lit::Allowed))
        return Token::PositiveSoft;
    switch (static_cast<PlanBoardModel::Kind>(index.data(PlanBoardModel::KindRole).toInt())) {
    case PlanBoardModel::Kind::Closed:
        return Token::Sunken;
    case PlanBoardModel::Kind::Free:
        return Token::Surface;
    case PlanBoardModel::Kind::Heard:
    case PlanBoardModel::Kind::Continued:
        return groundOf(static_cast<AccessRoute>(index.data(PlanBoardModel::RouteRole).toInt()));
    }
    Q_UNREACHABLE();
}

/// Whether nobody can be put there: hatched.
bool isBarred(const QModelIndex &index)
{
    const auto kind = static_cast<PlanBoardModel::Kind>(index.data(PlanBoardModel::KindRole).toInt());
    const auto lit = static_cast<PlanBoardModel::Lit>(index.data(PlanBoardModel::LitRole).toInt());
    return kind == PlanBoardModel::Kind::Closed ||
           (lit == PlanBoardModel::Lit::Forbidden && kind == PlanBoardModel::Kind::Free);
}

/// A place of the board. Allowed places carry a check, barred ones are hatched: never the colour alone.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Tokens tokens = Tokens::of(option.palette);
        painter->fillRect(option.rect, tokens[Token::Surface]);
        painter->setPen(tokens[Token::Hairline]);
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        const QRect card = option.rect.adjusted(5, 4, -6, -4);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens[groundOf(index)]);
        painter->drawRoundedRect(card, cardRadius, cardRadius);
        if (isBarred(index)) {
            painter->setBrush(QBrush(tokens[Token::Hairline], Qt::BDiagPattern));
            painter->drawRoundedRect(card, cardRadius, cardRadius);
        }
        write(painter, tokens, card.adjusted(10, 6, -10, -6), index);
        if ((option.state & QStyle::State_HasFocus) != 0 || (option.state & QStyle::State_Selected) != 0) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(tokens[Token::Accent], 2));
            painter->drawRoundedRect(card, cardRadius, cardRadius);
        }
        painter->restore();
    }

private:
    /// A mark in the upper right corner; the room that is left.
    [[nodiscard]] static QRect mark(QPainter *painter, QRect room, Icon of, Token token)
    {
        const QRect place(room.right() - markSize + 1, room.top() + 1, markSize, markSize);
        icon(of, token).paint(painter, place);
        room.setRight(place.left() - 4);
        return room;
    }

    /// The name over the route; allowed places carry a check, a pinned candidate a lock, a late one a
    /// triangle.
    static void write(QPainter *painter, const Tokens &tokens, const QRect &text, const QModelIndex &index)
    {
        const auto lit = static_cast<PlanBoardModel::Lit>(index.data(PlanBoardModel::LitRole).toInt());
        const QString name = index.data().toString();
        painter->setPen(tokens[Token::Ink]);
        painter->setFont(ui::font(TextStyle::Strong));
        const QString first = lit == PlanBoardModel::Lit::Allowed && name.isEmpty() ? u"✓"_s : name;
        QRect title = text;
        if (index.data(PlanBoardModel::PinnedRole).toBool())
            title = mark(painter, title, Icon::Lock, Token::Muted);
        if (index.data(PlanBoardModel::LateRole).toBool())
            title = mark(painter, title, Icon::Triangle, Token::AttentionMark);
        painter->drawText(title, Qt::AlignTop | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(first, Qt::ElideRight, title.width()));
        painter->setPen(tokens[Token::Ink]);
        painter->setFont(ui::font(TextStyle::Small));
        painter->drawText(
            text, Qt::AlignBottom | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data(PlanBoardModel::SecondLineRole).toString(),
                                              Qt::ElideRight, text.width()));
    }
};

} // namespace

Ghost ghostOf(const QAbstractItemView &view, const QModelIndex &index, QPoint pointer)
{
    constexpr double seenThrough = 0.55;
    const QRect box = view.visualRect(index);
    const QPixmap solid = view.viewport()->grab(box);
    Ghost ghost{QPixmap(solid.size()), {}};
    ghost.picture.setDevicePixelRatio(solid.devicePixelRatio());
    ghost.picture.fill(Qt::transparent);
    QPainter painter(&ghost.picture);
    painter.setOpacity(seenThrough);
    painter.drawPixmap(0, 0, solid);
    const QPoint held = pointer - box.topLeft();
    ghost.hotSpot = {std::clamp(held.x(), 0, box.width()), std::clamp(held.y(), 0, box.height())};
    return ghost;
}

void dragOut(QAbstractItemView &view, planning::CandidateIndex candidate, QPoint takenAt)
{
    const Ghost ghost = ghostOf(view, view.currentIndex(), takenAt);
    auto *drag = new QDrag(&view);
    drag->setMimeData(dragged(candidate));
    drag->setPixmap(ghost.picture);
    drag->setHotSpot(ghost.hotSpot);
    drag->exec(Qt::MoveAction);
}

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
    horizontalHeader()->setMinimumSectionSize(leastPlaceWidth);
    connect(&model, &QAbstractItemModel::modelReset, this, &PlanBoardView::shareRoom);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setCornerButtonEnabled(false);
}

void PlanBoardView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    QTableView::mousePressEvent(event);
}

void PlanBoardView::startDrag(Qt::DropActions)
{
    const auto candidate = m_model.candidateAt(currentIndex());
    if (!candidate)
        return;
    dragOut(*this, *candidate, m_pressedAt);
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
    if (m_model.litAt(index) == PlanBoardModel::Lit::Allowed) {
        event->acceptProposedAction();
    } else {
        event->ignore();
    }
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

void PlanBoardView::shareRoom()
{
    const int count = m_model.columnCount();
    if (count > 0) {
        horizontalHeader()->setDefaultSectionSize(
            std::clamp(viewport()->width() / count, leastPlaceWidth, mostPlaceWidth));
    }
}

void PlanBoardView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareRoom();
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
