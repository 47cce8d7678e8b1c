#pragma once

#include "parchemin/ui/icons.h"

#include <QLabel>

namespace parchemin::ui {

/// A lone icon that follows the palette. Its accessible name says what it means, or stays empty beside text
/// that says it.
class IconLabel : public QLabel
{
    Q_OBJECT

public:
    IconLabel(Icon icon, Token token, int size, QWidget *parent = nullptr);

    void setIcon(Icon icon, Token token);

    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Token m_token;
    int m_size;
};

} // namespace parchemin::ui
