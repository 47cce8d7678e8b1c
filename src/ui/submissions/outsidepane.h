#pragma once

#include "ui/submissions/filepane.h"

class QAction;

namespace parchemin::ui {

class EmptyState;

/// Stands for a file that the window does not show: why, and the act that opens a copy elsewhere.
class OutsidePane : public FilePane
{
    Q_OBJECT

public:
    /// The actions are the viewer's.
    OutsidePane(QAction *opening, QAction *saving, QWidget *parent = nullptr);

    /// Why the window does not show the file that comes; empty for one of a kind that it never shows.
    void setReason(const QString &reason) { m_reason = reason; }
    bool show(const Deliverable &deliverable, const QByteArray &bytes) override;

private:
    EmptyState *m_state;
    QAction *m_opening;
    QAction *m_saving;
    QString m_reason;
};

} // namespace parchemin::ui
