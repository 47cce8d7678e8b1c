#pragma once

#include "parchemin/app/planediting.h"

#include <QPixmap>
#include <QTableView>

namespace parchemin::ui {

class PlanBoardModel;

/// The board: candidates are dragged from place to place, or moved by keys that the page's actions give. The
/// places light up meanwhile; what is under the pointer or the keyboard is told in words.
class PlanBoardView : public QTableView
{
    Q_OBJECT

public:
    explicit PlanBoardView(PlanBoardModel &model, QWidget *parent = nullptr);

signals:
    void dragBegun(parchemin::planning::CandidateIndex candidate);
    void dragEnded();
    void dropped(parchemin::planning::CandidateIndex candidate, const parchemin::planning::Place &place);
    /// The same for a passage of the store.
    void writtenDragBegun(parchemin::DefenceId defence);
    void writtenDropped(parchemin::DefenceId defence, const QModelIndex &index);
    /// Return or Space: puts down what is moved, or takes what is there.
    void activatedHere();
    void escaped();
    void explanationWanted(const QString &text);
    void currentMoved();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions supported) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// Columns share the room, and scroll once they would be too narrow to read.
    void shareRoom();

    PlanBoardModel &m_model;
    QPoint m_pressedAt;
};

/// What follows the pointer while a candidate is dragged.
struct Ghost
{
    QPixmap picture;
    QPoint hotSpot; ///< where the pointer holds it
};
/// The picture of an item, half seen through and held where it was taken: what lies beneath, and the reason
/// beside the board, stay readable. The pointer is in the view's own axes.
[[nodiscard]] Ghost ghostOf(const QAbstractItemView &view, const QModelIndex &index, QPoint pointer);
/// Drags this out of a view, taken at that point of it, until it is dropped.
void dragOut(QAbstractItemView &view, QMimeData *data, QPoint takenAt);

/// What is dragged to the board, and what a drag carries; nothing when it is something else.
[[nodiscard]] QMimeData *dragged(planning::CandidateIndex candidate);
[[nodiscard]] QMimeData *dragged(DefenceId defence);
[[nodiscard]] std::optional<planning::CandidateIndex> draggedCandidate(const QMimeData *data);
[[nodiscard]] std::optional<DefenceId> draggedDefence(const QMimeData *data);

} // namespace parchemin::ui
