#pragma once

#include <QCommandLinkButton>

namespace parchemin::ui {

/// One way into the program: what it is called, and under it, more quietly, what it does.
class ChoiceButton : public QCommandLinkButton
{
    Q_OBJECT

public:
    using QCommandLinkButton::QCommandLinkButton;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect explanationRect(int width) const;
};

} // namespace parchemin::ui
