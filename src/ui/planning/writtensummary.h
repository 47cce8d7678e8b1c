#pragma once

#include "parchemin/app/writtensessions.h"

#include <QWidget>

class QAction;
class QLabel;

namespace parchemin::ui {

/// What stands beside the board while nothing is proposed: how much is written, what is being moved and why
/// it may not go somewhere, and the way to the session.
class WrittenSummary : public QWidget
{
    Q_OBJECT

public:
    explicit WrittenSummary(QAction *openSession, QWidget *parent = nullptr);

    void present(const std::vector<WrittenSession> &written);
    /// A sentence on what is being done; empty for none.
    void setHint(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_advice;
    QLabel *m_hint;
    int m_sessions = 0;
    int m_defences = 0;
};

} // namespace parchemin::ui
