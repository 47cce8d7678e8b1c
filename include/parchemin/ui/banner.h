#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;

namespace parchemin::ui {

/// A line over the whole window that stays: "Demonstration data, the clock stands at 10/06/2021".
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// An empty text hides it.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// What can be done about what it says, at its end, one after the other; not owned.
    void addLink(QAction *action);

private:
    QLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace parchemin::ui
