#include "parchemin/ui/documentpreview.h"

#include "parchemin/ui/focus.h"
#include "parchemin/ui/tokens.h"

#include <QEvent>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr qreal pointsPerInch = 72;
constexpr qreal leastZoom = 0.1;
constexpr qreal greatestZoom = 8;

/// Asks for its pages once more when its size has come to rest.
///
/// Qt 6.4 takes a page that is still being drawn at the size before for the new one, if it comes before the
/// next painting, and keeps it: squeezed to its place, its letters and figures lose rows and columns.
class SharpView : public QPdfView
{
public:
    explicit SharpView(QWidget *parent)
        : QPdfView(parent)
    {
        m_rest.setSingleShot(true);
        m_rest.setInterval(atRest);
        const auto wait = qOverload<>(&QTimer::start);
        connect(this, &QPdfView::zoomModeChanged, &m_rest, wait);
        connect(this, &QPdfView::zoomFactorChanged, &m_rest, wait);
        connect(&m_rest, &QTimer::timeout, this, &SharpView::drawAnew);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPdfView::resizeEvent(event);
        m_rest.start();
    }

private:
    static constexpr std::chrono::milliseconds atRest{150};

    void drawAnew()
    {
        // Whatever concerns the layout lets go of what is drawn; a late page must find the new one asked for.
        const int spacing = pageSpacing();
        setPageSpacing(spacing + 1);
        setPageSpacing(spacing);
        viewport()->repaint();
    }

    QTimer m_rest;
};

} // namespace

DocumentPreview::DocumentPreview(QWidget *parent)
    : QWidget(parent)
    , m_document(nullptr)
    , m_view(new SharpView(this))
{
    m_view->setObjectName(u"pdfView"_s);
    m_view->setAccessibleName(tr("Preview"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitInView);
    m_view->setDocument(&m_document);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    forwardFocus(*this, *m_view);
    m_view->viewport()->installEventFilter(this);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this,
            &DocumentPreview::viewChanged);
    dress();
}

/// The view turns its pages once more when its document goes.
DocumentPreview::~DocumentPreview()
{
    disconnect(m_view->pageNavigator(), nullptr, this, nullptr);
}

bool DocumentPreview::setBytes(const QByteArray &bytes, const QString &name)
{
    m_document.close();
    m_buffer.close();
    m_buffer.setData(bytes);
    m_view->setAccessibleName(name.isEmpty() ? tr("Preview") : tr("Preview of %1").arg(name));
    m_view->setAccessibleDescription({});
    const bool isOpen = !bytes.isEmpty() && m_buffer.open(QIODevice::ReadOnly);
    if (isOpen)
        m_document.load(&m_buffer);
    const bool isReadable = isOpen && m_document.status() == QPdfDocument::Status::Ready;
    // What a screen reader can read of it: the text of the first page.
    if (isReadable)
        m_view->setAccessibleDescription(m_document.getAllText(0).text().simplified());
    emit viewChanged();
    return isReadable || bytes.isEmpty();
}

int DocumentPreview::currentPage() const
{
    return m_view->pageNavigator()->currentPage();
}

void DocumentPreview::goToPage(int page)
{
    if (page >= 0 && page < pageCount())
        m_view->pageNavigator()->jump(page, {});
}

qreal DocumentPreview::zoom() const
{
    return isPageFitted() ? fittedZoom() : m_view->zoomFactor();
}

void DocumentPreview::setZoom(qreal zoom)
{
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(std::clamp(zoom, leastZoom, greatestZoom));
    emit viewChanged();
}

void DocumentPreview::fitPage()
{
    m_view->setZoomMode(QPdfView::ZoomMode::FitInView);
    emit viewChanged();
}

bool DocumentPreview::isPageFitted() const
{
    return m_view->zoomMode() == QPdfView::ZoomMode::FitInView;
}

/// What the view computes for itself and does not tell.
qreal DocumentPreview::fittedZoom() const
{
    const QSizeF points = pageCount() > 0 ? m_document.pagePointSize(currentPage()) : QSizeF();
    if (points.isEmpty())
        return 1;
    const QMargins margins = m_view->documentMargins();
    const QSizeF room = m_view->viewport()->size().shrunkBy(margins);
    const qreal pixelsPerPoint = screen()->logicalDotsPerInch() / pointsPerInch;
    return std::min(room.width() / points.width(), room.height() / points.height()) / pixelsPerPoint;
}

void DocumentPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
}

/// A page that is fitted has another size with the room that it finds.
bool DocumentPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isPageFitted())
        emit viewChanged();
    return QWidget::eventFilter(watched, event);
}

void DocumentPreview::dress()
{
    // The view paints what lies around the pages in this role: a ground on which paper stands out.
    const Tokens tokens = Tokens::of(palette());
    QPalette around = palette();
    around.setColor(QPalette::Dark, tokens[tokens.scheme() == Scheme::Light ? Token::Muted : Token::Page]);
    m_view->setPalette(around);
}

} // namespace parchemin::ui
