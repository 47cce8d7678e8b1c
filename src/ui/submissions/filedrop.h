#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;

namespace parchemin::ui {

/// The local files that are dragged or on the clipboard.
[[nodiscard]] QStringList localFiles(const QMimeData *data);

/// Lets files be dropped on a widget.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the target.
    explicit FileDrop(QWidget &target);

signals:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace parchemin::ui
