#pragma once

#include <QLabel>

namespace parchemin::ui {

/// A line of text that ends with an ellipsis where room is short; told whole beside the pointer and read
/// aloud whole.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shownText() const;
};

} // namespace parchemin::ui
