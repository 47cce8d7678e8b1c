#include "ui/submissions/pictureview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace parchemin::ui {
namespace {

/// What is kept ready of one picture: 96 MiB. Beyond, it is stretched while it is painted.
constexpr qreal mostPixels = 24'000'000;

/// As large as wanted, or as memory allows.
QSize affordable(QSize wanted)
{
    const qreal pixels = static_cast<qreal>(wanted.width()) * wanted.height();
    return pixels <= mostPixels
               ? wanted
               : (QSizeF(wanted) * std::sqrt(mostPixels / pixels)).toSize().expandedTo({1, 1});
}

} // namespace

PictureView::PictureView(QWidget *parent)
    : QWidget(parent)
{
}

PictureView::~PictureView() = default;

void PictureView::setPhotograph(const QPixmap &pixels)
{
    clear();
    m_photograph = pixels;
    m_natural = pixels.size();
}

bool PictureView::setDrawing(const QByteArray &svg)
{
    clear();
    auto drawing = std::make_unique<QSvgRenderer>(svg);
    if (!drawing->isValid() || drawing->defaultSize().isEmpty())
        return false;
    drawing->setFramesPerSecond(0); // evidence stands still
    drawing->setAspectRatioMode(Qt::KeepAspectRatio);
    m_natural = drawing->defaultSize();
    m_drawing = std::move(drawing);
    return true;
}

void PictureView::clear()
{
    m_photograph = {};
    m_drawing.reset();
    m_natural = {};
    m_ready = {};
    setMinimumSize(0, 0);
    update();
}

void PictureView::setFactor(qreal factor)
{
    m_factor = factor;
    prepare();
    setMinimumSize(shownSize());
    update();
}

QSize PictureView::shownSize() const
{
    return (QSizeF(m_natural) * m_factor).toSize().expandedTo({1, 1});
}

void PictureView::prepare()
{
    const QSize pixels = (QSizeF(shownSize()) * devicePixelRatioF()).toSize();
    if (m_drawing) {
        m_ready = drawn(affordable(pixels));
    } else if (pixels.width() < m_photograph.width()) {
        m_ready = m_photograph.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    } else {
        m_ready = m_photograph; // no copy of a large one
    }
}

QPixmap PictureView::drawn(QSize pixels) const
{
    QPixmap result(pixels);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    m_drawing->render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    return result;
}

void PictureView::paintEvent(QPaintEvent *event)
{
    if (m_ready.isNull())
        return;
    QRectF place{QPointF(), QSizeF(shownSize())};
    place.moveCenter(QRectF(rect()).center());
    const QRectF seen = place & QRectF(event->rect());
    if (seen.isEmpty())
        return;
    const qreal scale = m_ready.width() / place.width();
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(seen, Qt::white); // most drawings have no ground of their own, and black lines
    painter.drawPixmap(seen, m_ready,
                       QRectF((seen.topLeft() - place.topLeft()) * scale, seen.size() * scale));
}

} // namespace parchemin::ui
