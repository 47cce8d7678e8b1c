#pragma once

#include <QPushButton>

class QLabel;

namespace parchemin::ui {

/// One figure of the overview on a surface of its own; pressing it leads to the list behind it.
class FigureButton : public QPushButton
{
    Q_OBJECT

public:
    explicit FigureButton(QWidget *parent = nullptr);

    /// What is counted, the figure, and a line under it.
    void setTexts(const QString &caption, const QString &figure, const QString &note);
    [[nodiscard]] QString figure() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QLabel *m_caption;
    QLabel *m_figure;
    QLabel *m_note;
};

} // namespace parchemin::ui
