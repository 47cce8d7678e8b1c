#include "ui/submissions/pdfpane.h"

#include "parchemin/ui/focus.h"

#include <QLocale>
#include <QPdfPageNavigator>
#include <QPdfSearchModel>
#include <QPdfView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr qreal pageZoomStep = 1.2;
constexpr qreal smallestPageZoom = 0.2;
constexpr qreal largestPageZoom = 6.0;
constexpr qreal pointsPerInch = 72.0;

} // namespace

PdfPane::PdfPane(QWidget *parent)
    : FilePane(parent)
    , m_preview(new DocumentPreview(this))
    , m_matches(new QPdfSearchModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_preview);
    forwardFocus(*this, *m_preview);
    m_preview->view().setAccessibleName(tr("Pages of the file")); // until a file names it
    m_preview->view().setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_matches->setDocument(&m_preview->document());
    connect(m_preview->view().pageNavigator(), &QPdfPageNavigator::currentPageChanged, this,
            &FilePane::placeChanged);
    // The model searches page by page and tells each match as a new row.
    connect(m_matches, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_match < 0) {
            m_match = 0;
            jumpToMatch();
        }
        emit placeChanged();
    });
}

PdfPane::~PdfPane()
{
    // The view moves its place while it dies, after this pane is no pane any more.
    disconnect(m_preview->view().pageNavigator(), nullptr, this, nullptr);
    disconnect(m_matches, nullptr, this, nullptr);
}

bool PdfPane::show(const Deliverable &deliverable, const QByteArray &bytes)
{
    m_matches->setSearchString({});
    m_match = -1;
    const bool isShown = m_preview->setBytes(bytes, deliverable.name);
    if (isShown)
        m_preview->view().pageNavigator()->jump(0, {}, 0);
    m_name = deliverable.name;
    emit placeChanged();
    return isShown;
}

QString PdfPane::failure() const
{
    return m_preview->document().error() == QPdfDocument::Error::IncorrectPassword
               ? tr("“%1” is protected by a password: its pages cannot be shown here.").arg(m_name)
               : tr("“%1” is damaged, or is no PDF: its pages cannot be shown here.").arg(m_name);
}

std::optional<int> PdfPane::page() const
{
    if (m_preview->pageCount() <= 0)
        return std::nullopt;
    return m_preview->view().pageNavigator()->currentPage() + 1;
}

void PdfPane::goToPage(int page)
{
    if (page < 1 || page > pageCount() || page == this->page())
        return;
    m_preview->view().pageNavigator()->jump(page - 1, {}, 0);
}

void PdfPane::zoom(bool isLarger)
{
    const qreal factor = shownFactor() * (isLarger ? pageZoomStep : 1 / pageZoomStep);
    m_preview->view().setZoomMode(QPdfView::ZoomMode::Custom);
    m_preview->view().setZoomFactor(std::clamp(factor, smallestPageZoom, largestPageZoom));
    emit placeChanged();
}

void PdfPane::fitWidth()
{
    m_preview->view().setZoomMode(QPdfView::ZoomMode::FitToWidth);
    emit placeChanged();
}

QString PdfPane::zoomText() const
{
    if (m_preview->view().zoomMode() == QPdfView::ZoomMode::FitToWidth)
        return tr("Width", "the page fills the width");
    return tr("%1 %").arg(std::lround(100 * shownFactor()));
}

void PdfPane::find(const QString &text, bool isForward)
{
    if (text != m_matches->searchString()) {
        m_match = -1;
        m_matches->setSearchString(text);
        emit placeChanged();
        return;
    }
    const int count = m_matches->rowCount({});
    if (count == 0)
        return;
    m_match = (m_match + (isForward ? 1 : count - 1)) % count;
    jumpToMatch();
    emit placeChanged();
}

QString PdfPane::findText() const
{
    if (m_matches->searchString().isEmpty())
        return {};
    const int count = m_matches->rowCount({});
    return count == 0 ? tr("not found") : tr("%1 of %2", "a match of a search").arg(m_match + 1).arg(count);
}

/// While the page fills the width, the view does not tell its factor.
qreal PdfPane::shownFactor() const
{
    const QPdfView &view = m_preview->view();
    if (view.zoomMode() == QPdfView::ZoomMode::Custom || m_preview->pageCount() <= 0)
        return view.zoomFactor();
    const qreal inches = m_preview->document().pagePointSize(0).width() / pointsPerInch;
    const QMargins margins = view.documentMargins();
    const int width = view.viewport()->width() - margins.left() - margins.right();
    return inches > 0 ? width / (inches * view.logicalDpiX()) : view.zoomFactor();
}

void PdfPane::jumpToMatch()
{
    const QPdfLink match = m_matches->resultAtIndex(m_match);
    m_preview->view().pageNavigator()->jump(match.page(), match.location(), 0);
}

} // namespace parchemin::ui
