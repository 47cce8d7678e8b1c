#include "ui/submissions/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace parchemin::ui {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data == nullptr ? QList<QUrl>() : data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

FileDrop::FileDrop(QWidget &target)
    : QObject(&target)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return QObject::eventFilter(watched, event);
    auto *drag = static_cast<QDropEvent *>(event); // what the others derive from
    const QStringList paths = localFiles(drag->mimeData());
    if (paths.isEmpty()) {
        drag->ignore();
        return QObject::eventFilter(watched, event); // text, say, which a field takes
    }
    // The files are copied, whatever the other program proposes.
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (isDrop)
        emit dropped(paths);
    return true;
}

} // namespace parchemin::ui
