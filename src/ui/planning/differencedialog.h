#pragma once

#include <QDialog>
#include <QStringList>

namespace parchemin::ui {

/// What would change, a line each, before it is written: Return accepts, Escape gives up.
class DifferenceDialog : public QDialog
{
    Q_OBJECT

public:
    DifferenceDialog(const QString &title, const QString &summary, const QStringList &changes,
                     QWidget *parent = nullptr);
};

} // namespace parchemin::ui
