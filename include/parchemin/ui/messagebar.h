#pragma once

#include "parchemin/ui/tone.h"

#include <QFrame>
#include <QTimer>

#include <chrono>

class QAction;
class QLabel;

namespace parchemin::ui {

class ActionButton;
class IconLabel;

/// One message inside the page, never in front of it: what happened, what to do, and perhaps an undo.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Stays until closed or replaced; errors are shown this way. An empty text takes the one before back.
    void showMessage(Tone tone, const QString &text);
    /// Stays as a message does, with a button of `offer` (not owned).
    void showOffer(const QString &text, QAction *offer);
    /// Leaves by itself; `undo` (not owned) is offered meanwhile and stays in its menu afterwards.
    void showUndo(const QString &text, QAction *undo,
                  std::chrono::milliseconds stay = std::chrono::seconds(8));

    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void leaveUndo();
    void present(Tone tone, const QString &text);
    void retranslate();

    IconLabel *m_icon;
    QLabel *m_text;
    ActionButton *m_undo;
    QAction *m_close;
    QTimer m_leave;
};

} // namespace parchemin::ui
