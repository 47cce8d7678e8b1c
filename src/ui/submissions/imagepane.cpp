#include "ui/submissions/imagepane.h"

#include "parchemin/ui/focus.h"

#include <QBuffer>
#include <QImageReader>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "ui/submissions/pictureview.h"

namespace parchemin::ui {
namespace {

constexpr qreal pictureZoomStep = 1.25;
constexpr qreal smallestPictureZoom = 0.05;
constexpr qreal largestPictureZoom = 8.0;
/// A picture is shrunk while it is read beyond so many pixels a side: a scan must not fill the memory.
constexpr int largestSide = 6000;

/// Whether Qt refuses to read it, since it would take too much of the memory.
bool isTooLarge(QSize size)
{
    constexpr qint64 bytesOfPixel = 4;
    constexpr qint64 mebibyte = 1024 * qint64{1024};
    return bytesOfPixel * size.width() * size.height() > QImageReader::allocationLimit() * mebibyte;
}

} // namespace

ImagePane::ImagePane(QWidget *parent)
    : FilePane(parent)
    , m_view(new PictureView(this))
    , m_area(new QScrollArea(this))
{
    m_area->setWidget(m_view);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_area->setAccessibleName(tr("Picture"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    forwardFocus(*this, *m_area);
}

bool ImagePane::show(const Deliverable &deliverable, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (reader.format().startsWith("svg")) {
        m_view->setDrawing(bytes);
    } else {
        if (std::max(size.width(), size.height()) > largestSide)
            reader.setScaledSize(size.scaled(largestSide, largestSide, Qt::KeepAspectRatio));
        m_view->setPhotograph(QPixmap::fromImage(reader.read()));
    }
    m_failure =
        isTooLarge(size)
            ? tr("“%1” is too large a picture to be shown here: %2 × %3 pixels.")
                  .arg(deliverable.name, QLocale().toString(size.width()), QLocale().toString(size.height()))
            : tr("“%1” is damaged, or is no picture of its kind: it cannot be shown here.")
                  .arg(deliverable.name);
    m_factor.reset();
    m_area->setAccessibleName(tr("Picture %1").arg(deliverable.name));
    refresh();
    return !m_view->isEmpty();
}

void ImagePane::zoom(bool isLarger)
{
    m_factor = std::clamp(shownFactor() * (isLarger ? pictureZoomStep : 1 / pictureZoomStep),
                          smallestPictureZoom, largestPictureZoom);
    refresh();
}

void ImagePane::fitWidth()
{
    m_factor.reset();
    refresh();
}

QString ImagePane::zoomText() const
{
    return m_factor ? tr("%1 %").arg(std::lround(100 * *m_factor))
                    : tr("Width", "the picture fills the width");
}

void ImagePane::resizeEvent(QResizeEvent *event)
{
    FilePane::resizeEvent(event);
    if (!m_factor)
        refresh();
}

qreal ImagePane::shownFactor() const
{
    if (m_factor || m_view->isEmpty())
        return m_factor.value_or(1);
    return std::min(1.0, static_cast<qreal>(m_area->viewport()->width()) / m_view->naturalSize().width());
}

void ImagePane::refresh()
{
    if (!m_view->isEmpty())
        m_view->setFactor(shownFactor());
    emit placeChanged();
}

} // namespace parchemin::ui
