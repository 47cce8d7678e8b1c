#pragma once

#include <QLabel>

namespace parchemin::ui {

/// A line of text that ends with an ellipsis where room is short; read aloud whole.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace parchemin::ui
