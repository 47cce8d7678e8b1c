#pragma once

#include <QPushButton>

namespace parchemin::ui {

/// A button that looks like a link: Tab reaches it, Return and Space follow it.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

protected:
    /// Return on the link follows it, whatever the dialog's own button is.
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace parchemin::ui
