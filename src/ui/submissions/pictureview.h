#pragma once

#include <QByteArray>
#include <QPixmap>
#include <QWidget>

#include <memory>

class QSvgRenderer;

namespace parchemin::ui {

/// A picture on white paper, at any size: a photograph is drawn from its own pixels, a drawing (SVG) anew
/// for each size, so that its lines stay sharp.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);
    ~PictureView() override;

    void setPhotograph(const QPixmap &pixels);
    /// False when it is no SVG; then nothing is shown.
    bool setDrawing(const QByteArray &svg);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_natural.isEmpty(); }
    /// At a factor of 1.
    [[nodiscard]] QSize naturalSize() const { return m_natural; }
    void setFactor(qreal factor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize shownSize() const;
    void prepare();
    [[nodiscard]] QPixmap drawn(QSize pixels) const;

    QPixmap m_photograph;
    std::unique_ptr<QSvgRenderer> m_drawing;
    QPixmap m_ready; ///< of the size that is shown, unless that would take too much memory
    QSize m_natural;
    qreal m_factor = 1;
};

} // namespace parchemin::ui
