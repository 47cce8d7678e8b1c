#include "ui/documents/pdfprinting.h"

#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

namespace parchemin::ui {
namespace {

constexpr qreal dotsPerInch = 300;
constexpr qreal paperPointsPerInch = 72;

/// The paper of a page, laid as the page is.
QPageLayout layoutOf(QSizeF points)
{
    const bool isWide = points.width() > points.height();
    const QPageSize paper(isWide ? points.transposed() : points, QPageSize::Point, {},
                          QPageSize::FuzzyOrientationMatch);
    return {paper, isWide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(), QPageLayout::Point};
}

} // namespace

bool printPdf(QPdfDocument &document, QPrinter &printer)
{
    printer.setResolution(static_cast<int>(dotsPerInch));
    printer.setFullPage(true);
    QPainter painter;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QSizeF points = document.pagePointSize(page);
        if (!printer.setPageLayout(layoutOf(points)))
            return false;
        if (page == 0 ? !painter.begin(&printer) : !printer.newPage())
            return false;
        const QSizeF dots = points * (dotsPerInch / paperPointsPerInch);
        const QImage image = document.render(page, dots.toSize());
        painter.drawImage(QRectF(QPointF(0, 0), dots), image);
    }
    return painter.isActive() && painter.end();
}

} // namespace parchemin::ui
