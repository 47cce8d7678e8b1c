#pragma once

#include "ui/scrollcolumn.h"

namespace parchemin::ui {

/// A part that may be taller than its room: it scrolls, and asks for the width that it needs.
class TallArea : public ScrollColumn
{
    Q_OBJECT

public:
    /// Takes `content`.
    explicit TallArea(QWidget *content, QWidget *parent = nullptr);

    /// The whole content, as high as its words make it at the present width.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace parchemin::ui
