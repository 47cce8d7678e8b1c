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

    bool show(const Deliverable &deliverable, const QByteArray &bytes) override;

private:
    EmptyState *m_state;
    QAction *m_opening;
    QAction *m_saving;
};

} // namespace parchemin::ui
