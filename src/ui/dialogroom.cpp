#include "ui/dialogroom.h"

#include <QDialog>
#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace parchemin::ui {
namespace {

/// A layout gives its window a least size, but not the one that wrapped texts need at the window's width.
class RoomKeeper : public QObject
{
public:
    explicit RoomKeeper(QDialog &dialog)
        : QObject(&dialog)
        , m_dialog(dialog)
    {
        dialog.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            grow();
        return QObject::eventFilter(watched, event);
    }

private:
    void grow()
    {
        QLayout *layout = m_dialog.layout();
        if (layout == nullptr || !m_dialog.isVisible() || !layout->hasHeightForWidth())
            return;
        const int frame = m_dialog.frameGeometry().height() - m_dialog.height();
        const QRect room = m_dialog.screen()->availableGeometry();
        const int needed = std::min(layout->totalHeightForWidth(m_dialog.width()), room.height() - frame);
        if (needed <= m_dialog.height())
            return;
        m_dialog.resize(m_dialog.width(), needed);
        // It grows downwards: its buttons stay on the screen.
        const int below = m_dialog.y() + needed + frame - (room.y() + room.height());
        if (below > 0)
            m_dialog.move(m_dialog.x(), std::max(m_dialog.y() - below, room.y()));
    }

    QDialog &m_dialog;
};

} // namespace

void keepRoom(QDialog &dialog)
{
    new RoomKeeper(dialog); // the dialog's child
}

bool isPressOfFocus(const QDialog &dialog, const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    if (auto *button = qobject_cast<QPushButton *>(dialog.focusWidget()))
        button->click();
    return true;
}

} // namespace parchemin::ui
