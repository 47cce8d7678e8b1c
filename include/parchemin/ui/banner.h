#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLabel;

namespace parchemin::ui {

class LinkButton;

/// A line over the whole window that stays: "Demonstration data, the clock stands at 10/06/2021".
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// An empty text hides it.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// What can be done about what it says, at its end.
    void setAction(QAction *action);

private:
    void refreshAction();

    QLabel *m_text;
    LinkButton *m_button;
    QPointer<QAction> m_action;
};

} // namespace parchemin::ui
