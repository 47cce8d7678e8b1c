#include "parchemin/ui/documentpreview.h"

#include "parchemin/ui/focus.h"
#include "parchemin/ui/tokens.h"

#include <QEvent>
#include <QPdfView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

DocumentPreview::DocumentPreview(QWidget *parent)
    : QWidget(parent)
    , m_document(nullptr)
    , m_view(new QPdfView(this))
{
    m_view->setObjectName(u"pdfView"_s);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitInView);
    m_view->setDocument(&m_document);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    forwardFocus(*this, *m_view);
    dress();
}

bool DocumentPreview::setBytes(const QByteArray &bytes, const QString &name)
{
    m_document.close();
    m_buffer.close();
    m_buffer.setData(bytes);
    m_view->setAccessibleName(tr("Preview of %1").arg(name));
    m_view->setAccessibleDescription({});
    if (bytes.isEmpty() || !m_buffer.open(QIODevice::ReadOnly))
        return bytes.isEmpty();
    m_document.load(&m_buffer);
    if (m_document.status() != QPdfDocument::Status::Ready)
        return false;
    // What a screen reader can read of it: the text of the first page.
    m_view->setAccessibleDescription(m_document.getAllText(0).text().simplified());
    return true;
}

void DocumentPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
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
