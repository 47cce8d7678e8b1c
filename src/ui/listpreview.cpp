#include "ui/listpreview.h"

#include "parchemin/app/sentences.h"
#include "parchemin/exchange/filewriting.h"
#include "parchemin/ui/documentpreview.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dressing.h"
#include "ui/progressstrip.h"
#include "ui/slicedwork.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// Beyond it paper shows no difference, and a page would take seconds.
constexpr int finestResolution = 300;

} // namespace

ListPreview::ListPreview(const QString &title, const QByteArray &pdf, FileChooser chooser, QWidget *parent)
    : QDialog(parent)
    , m_title(title)
    , m_chooser(std::move(chooser))
    , m_preview(new DocumentPreview(this))
    , m_progress(new ProgressStrip(this))
    , m_work(new SlicedWork(this))
{
    setWindowTitle(tr("Print “%1”").arg(title));
    m_preview->setBytes(pdf, title);
    auto *buttons = new QDialogButtonBox(this);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_print->setObjectName(u"printButton"_s);
    makePrimary(*m_print);
    QPushButton *save = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"savePdfButton"_s);
    buttons->addButton(QDialogButtonBox::Close); // last, as it is shown: otherwise Tab turns among the others
    connect(m_print, &QPushButton::clicked, this, &ListPreview::choosePrinter);
    connect(save, &QPushButton::clicked, this, &ListPreview::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &ListPreview::reject);
    connect(m_progress, &ProgressStrip::cancelRequested, m_work, &SlicedWork::cancel);
    connect(m_work, &SlicedWork::advanced, m_progress, &ProgressStrip::setDone);
    connect(m_work, &SlicedWork::finished, this, &ListPreview::endPrinting);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_progress);
    column->addWidget(m_preview, 1);
    column->addWidget(buttons);
    resize(parent == nullptr ? QSize(1000, 720) : parent->window()->size() * 0.85);
}

ListPreview::~ListPreview() = default;

void ListPreview::reject()
{
    if (m_work->isRunning()) {
        m_work->cancel();
    } else {
        QDialog::reject();
    }
}

void ListPreview::choosePrinter()
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_title);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setFullPage(true);
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    // Into a file the list goes as it is: text that can be searched and copied, and no picture of it.
    const bool isFile =
        printer->outputFormat() == QPrinter::PdfFormat && !printer->outputFileName().isEmpty();
    if (isFile && printer->printRange() == QPrinter::AllPages) {
        saveTo(printer->outputFileName());
    } else {
        printTo(std::move(printer));
    }
}

void ListPreview::printTo(std::unique_ptr<QPrinter> printer)
{
    m_painter.reset();
    m_printer = std::move(printer);
    m_printer->setResolution(std::min(m_printer->resolution(), finestResolution));
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(m_printer.get())) {
        m_painter.reset();
        m_progress->finish(Tone::Negative, tr("The printer does not answer. Nothing was printed."));
        m_progress->show();
        return;
    }
    m_print->setEnabled(false); // one printing at a time
    m_progress->start(tr("Printing “%1”").arg(m_title), m_preview->pageCount());
    m_work->start(m_preview->pageCount(), [this](int page) { printPage(page); });
}

void ListPreview::printPage(int page)
{
    if (page > 0)
        m_printer->newPage();
    const QRect paper(QPoint(0, 0), m_printer->paperRect(QPrinter::DevicePixel).size().toSize());
    m_painter->drawImage(paper, m_preview->picture(page, paper.size()));
}

void ListPreview::endPrinting(int pages)
{
    m_painter->end();
    m_painter.reset();
    m_print->setEnabled(true);
    const bool isWhole = pages == m_preview->pageCount();
    if (!isWhole && !m_printer->outputFileName().isEmpty())
        QFile::remove(m_printer->outputFileName()); // a part of a list would pass for the whole
    m_progress->finish(isWhole ? Tone::Positive : Tone::Attention,
                       isWhole ? tr("%n page(s) were sent to the printer.", nullptr, pages)
                               : tr("Printing was cancelled after %n page(s).", nullptr, pages));
    emit printed();
}

void ListPreview::save()
{
    if (const QString path = m_chooser(this, m_title + u".pdf"_s); !path.isEmpty())
        saveTo(path);
}

void ListPreview::saveTo(const QString &path)
{
    const Status written = exchange::writeWholeFile(path, m_preview->bytes());
    m_progress->finish(written ? Tone::Positive : Tone::Negative,
                       written ? tr("The list was written to %1.").arg(QDir::toNativeSeparators(path))
                               : sentence(written.error()));
    m_progress->show();
}

} // namespace parchemin::ui
