#include "ui/planning/planboardview.h"

#include <QDrag>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

#include "ui/planning/placedelegate.h"
#include "ui/planning/planboardmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr QLatin1StringView candidateFormat("application/x-parchemin-planned-candidate");
constexpr QLatin1StringView defenceFormat("application/x-parchemin-written-defence");
constexpr int slotHeight = 58;
constexpr int leastPlaceWidth = 240; // from when a panel sits and its three, with their initials, on one line
constexpr int mostPlaceWidth = 320;

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

void dragOut(QAbstractItemView &view, QMimeData *data, QPoint takenAt)
{
    const Ghost ghost = ghostOf(view, view.currentIndex(), takenAt);
    auto *drag = new QDrag(&view);
    drag->setMimeData(data);
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

QMimeData *dragged(DefenceId defence)
{
    auto *data = new QMimeData;
    data->setData(defenceFormat, QByteArray::number(defence.value()));
    return data;
}

std::optional<DefenceId> draggedDefence(const QMimeData *data)
{
    bool isNumber = false;
    const qint64 defence = data->data(defenceFormat).toLongLong(&isNumber);
    return isNumber ? std::optional(DefenceId{defence}) : std::nullopt;
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
    if (const auto candidate = m_model.candidateAt(currentIndex())) {
        dragOut(*this, dragged(*candidate), m_pressedAt);
    } else if (m_model.canTakeAt(currentIndex())) {
        dragOut(*this, dragged(m_model.passageAt(currentIndex())->defence), m_pressedAt);
    } else {
        return;
    }
    emit dragEnded();
}

void PlanBoardView::dragEnterEvent(QDragEnterEvent *event)
{
    if (const auto candidate = draggedCandidate(event->mimeData())) {
        emit dragBegun(*candidate);
        event->acceptProposedAction();
    } else if (const auto defence = draggedDefence(event->mimeData())) {
        emit writtenDragBegun(*defence);
        event->acceptProposedAction();
    }
}

void PlanBoardView::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isOurs = draggedCandidate(event->mimeData()) || draggedDefence(event->mimeData());
    if (!index.isValid() || !isOurs) {
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
    const QModelIndex there = indexAt(event->position().toPoint());
    const auto place = m_model.placeAt(there);
    if (candidate && place) {
        event->acceptProposedAction();
        emit dropped(*candidate, *place);
    } else if (const auto defence = draggedDefence(event->mimeData()); defence && there.isValid()) {
        event->acceptProposedAction();
        emit writtenDropped(*defence, there);
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
    if (event->key() == Qt::Key_Escape && m_model.isMoving()) {
        emit escaped();
        return;
    }
    QTableView::keyPressEvent(event);
}

void PlanBoardView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentMoved();
    if (m_model.isMoving() && current.isValid()) {
        const QString reason = m_model.reasonAt(current);
        emit explanationWanted(reason.isEmpty() ? tr("A defence is possible here.") : reason);
    }
}

} // namespace parchemin::ui
