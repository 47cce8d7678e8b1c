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
        const int most = m_dialog.screen()->availableSize().height() - frame;
        const int needed = std::min(layout->totalHeightForWidth(m_dialog.width()), most);
        if (needed > m_dialog.height())
            m_dialog.resize(m_dialog.width(), needed);
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
