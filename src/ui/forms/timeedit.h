#pragma once

#include <QTimeEdit>

namespace parchemin::ui {

/// A time of day of four figures, which is typed wherever the cursor stands: "14:40", "14h40", "1440". Qt
/// would let fall the figures for which a part has no room, and take only the minutes.
class TimeEdit : public QTimeEdit
{
    Q_OBJECT

public:
    explicit TimeEdit(QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choosePartAt(const QPoint &place);
    void takeSeparator();
};

} // namespace parchemin::ui
