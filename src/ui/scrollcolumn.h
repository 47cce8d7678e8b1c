#pragma once

#include <QScrollArea>

namespace parchemin::ui {

/// A column without a frame that scrolls up and down only; what stands in it takes the keyboard, not the
/// column, which shows it.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent = nullptr);

private:
    void keepInSight(QWidget *focused);
};

} // namespace parchemin::ui
