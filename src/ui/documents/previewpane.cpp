#include "ui/documents/previewpane.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/documentpreview.h"
#include "parchemin/ui/focus.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/elidedlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr qreal zoomStep = 1.25;

} // namespace

PreviewPane::PreviewPane(const QList<QAction *> &acts, QWidget *parent)
    : QWidget(parent)
    , m_preview(new DocumentPreview(this))
    , m_bar(new QWidget(this))
    , m_previous(makeButton("previousPageButton"))
    , m_next(makeButton("nextPageButton"))
    , m_smaller(makeButton("zoomOutButton"))
    , m_larger(makeButton("zoomInButton"))
    , m_fit(makeButton("fitPageButton"))
    , m_page(new QLabel(m_bar))
    , m_caption(new ElidedLabel(m_bar))
{
    makeFrame(acts);
    connect(m_preview, &DocumentPreview::viewChanged, this, &PreviewPane::refresh);
    connect(m_previous, &QPushButton::clicked, this,
            [this] { m_preview->goToPage(m_preview->currentPage() - 1); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { m_preview->goToPage(m_preview->currentPage() + 1); });
    connect(m_smaller, &QPushButton::clicked, this,
            [this] { m_preview->setZoom(m_preview->zoom() / zoomStep); });
    connect(m_larger, &QPushButton::clicked, this,
            [this] { m_preview->setZoom(m_preview->zoom() * zoomStep); });
    connect(m_fit, &QPushButton::clicked, m_preview, &DocumentPreview::fitPage);
    forwardFocus(*this, *m_preview);
    retranslate();
}

/// The preview tells of its own end, when nothing is left to show it.
PreviewPane::~PreviewPane()
{
    disconnect(m_preview, nullptr, this, nullptr);
}

QPushButton *PreviewPane::makeButton(const char *name)
{
    auto *button = new QPushButton(m_bar);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("variant", u"quiet"_s);
    return button;
}

void PreviewPane::makeFrame(const QList<QAction *> &acts)
{
    m_bar->setProperty("variant", u"surface"_s);
    m_bar->setAttribute(Qt::WA_StyledBackground);
    m_page->setObjectName(u"previewPage"_s);
    m_page->setProperty("variant", u"small"_s);
    m_caption->setObjectName(u"previewCaption"_s);
    m_caption->setProperty("variant", u"small"_s);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(12, 5, 12, 5);
    row->setSpacing(4);
    row->addWidget(m_previous);
    row->addWidget(m_page);
    row->addWidget(m_next);
    row->addSpacing(8);
    row->addWidget(m_smaller);
    row->addWidget(m_fit);
    row->addWidget(m_larger);
    row->addSpacing(8);
    row->addWidget(m_caption, 1);
    for (QAction *act : acts)
        row->addWidget(new ActionButton(act, ActionButton::Variant::Quiet, m_bar));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_preview, 1);
}

void PreviewPane::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setToolTip(caption); // where room is short it ends early
}

QString PreviewPane::caption() const
{
    return m_caption->text();
}

void PreviewPane::refresh()
{
    const int count = std::max(0, m_preview->pageCount());
    const bool isShown = count > 0;
    m_previous->setEnabled(isShown && m_preview->currentPage() > 0);
    m_next->setEnabled(isShown && m_preview->currentPage() < count - 1);
    for (QPushButton *button : {m_smaller, m_larger, m_fit})
        button->setEnabled(isShown);
    m_page->setText(isShown ? tr("%1 / %2", "page, of so many").arg(m_preview->currentPage() + 1).arg(count)
                            : QString());
    m_fit->setText(isShown ? tr("%1 %", "size of the preview").arg(qRound(m_preview->zoom() * 100))
                           : QString());
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void PreviewPane::retranslate()
{
    const auto name = [](QPushButton &button, const QString &text) {
        button.setAccessibleName(text);
        button.setToolTip(text);
    };
    m_previous->setText(u"‹"_s);
    m_next->setText(u"›"_s);
    m_smaller->setText(u"−"_s);
    m_larger->setText(u"+"_s);
    name(*m_previous, tr("Previous page"));
    name(*m_next, tr("Next page"));
    name(*m_smaller, tr("Smaller"));
    name(*m_larger, tr("Larger"));
    name(*m_fit, tr("Fit the page into the window"));
    refresh();
}

} // namespace parchemin::ui
