#include "ui/submissions/fileviewer.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/refusal.h"
#include "parchemin/ui/storereader.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>

#include <algorithm>

#include "ui/submissions/imagepane.h"
#include "ui/submissions/outsidepane.h"
#include "ui/submissions/pdfpane.h"
#include "ui/submissions/textpane.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

bool isPicture(const Deliverable &file)
{
    return QImageReader::supportedMimeTypes().contains(file.mime.toLatin1());
}

bool isText(const Deliverable &file)
{
    static const QStringList others{u"application/json"_s, u"application/xml"_s, u"application/x-yaml"_s};
    return file.mime.startsWith("text/"_L1) || others.contains(file.mime);
}

constexpr int barMargin = 8;
/// What the tools of a PDF take.
constexpr int usualBarWidth = 290;

/// Tabs that keep enough of a name to tell it from the others; the rest is reached by arrows.
class FileTabs : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override
    {
        constexpr int leastWidth = 136;
        const QSize size = tabSizeHint(index);
        return {std::min(size.width(), leastWidth), size.height()};
    }
};

} // namespace

FileViewer::FileViewer(const PageServices &services, Outside outside, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_outside(std::move(outside))
    , m_zoomIn(makeAction(this, Icon::ZoomIn, u"Ctrl++"_s))
    , m_zoomOut(makeAction(this, Icon::ZoomOut, u"Ctrl+-"_s))
    , m_fitWidth(makeAction(this, Icon::FitWidth, u"Ctrl+0"_s))
    , m_find(makeAction(this, Icon::Search, u"Ctrl+F"_s))
    , m_scrollDown(makeAction(this, Icon::ChevronRight, u"Alt+PgDown"_s))
    , m_scrollUp(makeAction(this, Icon::ChevronLeft, u"Alt+PgUp"_s))
    , m_nextFile(makeAction(this, Icon::FileText, u"F"_s))
    , m_openCopy(makeAction(this, Icon::External, u"Ctrl+Shift+O"_s))
    , m_saveCopy(makeAction(this, Icon::Download, u"Ctrl+Shift+E"_s))
    , m_tabs(new FileTabs(this))
    , m_tools(new QWidget(this))
    , m_zoom(new QLabel(m_tools))
    , m_page(new QSpinBox(m_tools))
    , m_findBar(new QWidget(this))
    , m_findEdit(new QLineEdit(m_findBar))
    , m_findCount(new QLabel(m_findBar))
    , m_note(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_outsider(new OutsidePane(m_openCopy, m_saveCopy, this))
    , m_message(new EmptyState(this))
{
    makeActions();
    makeFrame();
    retranslate();
    setFiles({});
}

void FileViewer::makeActions()
{
    connect(m_zoomIn, &QAction::triggered, this, [this] { pane()->zoom(true); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { pane()->zoom(false); });
    connect(m_fitWidth, &QAction::triggered, this, [this] { pane()->fitWidth(); });
    connect(m_find, &QAction::triggered, this, &FileViewer::openFind);
    connect(m_scrollDown, &QAction::triggered, this, [this] { scroll(true); });
    connect(m_scrollUp, &QAction::triggered, this, [this] { scroll(false); });
    connect(m_nextFile, &QAction::triggered, this, [this] {
        if (m_tabs->count() > 1)
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
    });
    connect(m_openCopy, &QAction::triggered, this, &FileViewer::openOutside);
    connect(m_saveCopy, &QAction::triggered, this, &FileViewer::saveCopy);
}

void FileViewer::makeFrame()
{
    for (FilePane *shown : std::initializer_list<FilePane *>{new PdfPane(this), new ImagePane(this),
                                                             new TextPane(this), m_outsider}) {
        m_stack->addWidget(shown);
        connect(shown, &FilePane::placeChanged, this, &FileViewer::refreshBar);
    }
    m_stack->addWidget(m_message);
    m_note->setObjectName(u"fileNote"_s);
    m_note->setProperty("variant", u"notice"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto *line = new QFrame(this);
    line->setProperty("variant", u"hairline"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(makeFindBar());
    column->addWidget(line);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
}

QWidget *FileViewer::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setProperty("variant", u"surface"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(u"fileTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setDrawBase(false);
    connect(m_tabs, &QTabBar::currentChanged, this, &FileViewer::load);
    m_zoom->setObjectName(u"fileZoom"_s);
    m_zoom->setProperty("variant", u"muted"_s);
    m_zoom->setMinimumWidth(44);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_page->setObjectName(u"filePage"_s);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setKeyboardTracking(false);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) {
        if (FilePane *shown = pane())
            shown->goToPage(page);
    });
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(2);
    tools->addStretch(1);
    tools->addWidget(new ActionButton(m_zoomOut, ActionButton::Variant::Quiet, m_tools));
    tools->addWidget(m_zoom);
    tools->addWidget(new ActionButton(m_zoomIn, ActionButton::Variant::Quiet, m_tools));
    tools->addWidget(new ActionButton(m_fitWidth, ActionButton::Variant::Quiet, m_tools));
    tools->addWidget(m_page);
    tools->addWidget(new ActionButton(m_find, ActionButton::Variant::Quiet, m_tools));
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_bar->setContentsMargins(barMargin, 4, barMargin, 4);
    m_bar->setSpacing(2);
    m_bar->addWidget(m_tabs, 1);
    m_bar->addWidget(m_tools);
    return bar;
}

/// Where the names of the files and the tools have no room side by side, the tools go under the names. They
/// themselves are never squeezed.
void FileViewer::foldBar()
{
    constexpr int leastRoomForNames = 180;
    const int tools = m_tools->sizeHint().width() + 2 * barMargin;
    setMinimumWidth(std::max(tools, usualBarWidth)); // the same for every file: no column jumps
    m_bar->setDirection(width() < tools + leastRoomForNames ? QBoxLayout::TopToBottom
                                                            : QBoxLayout::LeftToRight);
}

void FileViewer::resizeEvent(QResizeEvent *event)
{
    foldBar();
    QWidget::resizeEvent(event);
}

QWidget *FileViewer::makeFindBar()
{
    m_findEdit->setObjectName(u"fileFind"_s);
    m_findCount->setProperty("variant", u"muted"_s);
    auto *closing = new QAction(m_findBar);
    closing->setShortcut(QKeySequence(Qt::Key_Escape));
    closing->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_findBar->addAction(closing);
    connect(closing, &QAction::triggered, this, &FileViewer::closeFind);
    connect(m_findEdit, &QLineEdit::returnPressed, this, [this] { findNext(true); });
    auto *row = new QHBoxLayout(m_findBar);
    row->setContentsMargins(8, 0, 8, 6);
    row->addWidget(m_findEdit, 1);
    row->addWidget(m_findCount);
    m_findBar->hide();
    return m_findBar;
}

void FileViewer::setFiles(std::vector<Deliverable> files)
{
    ++m_question; // what is still being read is not wanted any more
    m_wanted.reset();
    m_files = std::move(files);
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const Deliverable &file : m_files) {
        const int tab = m_tabs->addTab(QString(file.name).replace(u'&', u"&&"_s));
        m_tabs->setTabToolTip(
            tab,
            tr("%1 (%2)", "name, size of a file").arg(file.name, QLocale().formattedDataSize(file.size)));
    }
    m_tabs->setVisible(!m_files.empty());
    if (m_files.empty()) {
        say(Icon::FileText, tr("No file."));
    } else {
        load(0);
    }
}

bool FileViewer::goTo(const PageReference &place)
{
    const auto file = std::ranges::find(m_files, place.file, &Deliverable::name);
    if (file == m_files.end())
        return false;
    const auto index = static_cast<int>(file - m_files.begin());
    m_wanted = place;
    if (index != m_tabs->currentIndex()) {
        m_tabs->setCurrentIndex(index);
    } else if (pane() != nullptr && place.page) {
        pane()->goToPage(*place.page);
    }
    return true;
}

std::optional<PageReference> FileViewer::place() const
{
    const Deliverable *file = current();
    if (file == nullptr)
        return std::nullopt;
    return PageReference{file->name, pane() == nullptr ? std::nullopt : pane()->page()};
}

void FileViewer::scroll(bool isForward)
{
    if (QScrollBar *bar = scrollBar())
        bar->triggerAction(isForward ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
}

QScrollBar *FileViewer::scrollBar() const
{
    const auto *area = pane() == nullptr ? nullptr : pane()->findChild<QAbstractScrollArea *>();
    return area == nullptr ? nullptr : area->verticalScrollBar();
}

QList<QAction *> FileViewer::menuActions() const
{
    return {m_find,     m_zoomIn,   m_zoomOut,  m_fitWidth, m_scrollDown,
            m_scrollUp, m_nextFile, m_openCopy, m_saveCopy};
}

const Deliverable *FileViewer::current() const
{
    const int index = m_tabs->currentIndex();
    return index < 0 || m_files.empty() ? nullptr : &m_files.at(static_cast<std::size_t>(index));
}

FilePane *FileViewer::pane() const
{
    return qobject_cast<FilePane *>(m_stack->currentWidget());
}

const ContentStore &FileViewer::files() const
{
    return m_outside.files != nullptr ? *m_outside.files : m_services.context.store.files();
}

void FileViewer::load(int index)
{
    if (index < 0)
        return;
    const Deliverable file = m_files.at(static_cast<std::size_t>(index));
    if (file.mime != u"application/pdf"_s && !isPicture(file) && !isText(file)) {
        ++m_question;
        present(file, {});
        return;
    }
    say(Icon::Hourglass, tr("Reading “%1”…").arg(file.name));
    const quint64 number = ++m_question;
    // Large files are read and verified away from the window's thread.
    m_services.reader.ask<QByteArray>(
        *this, [&files = files(), hash = file.sha256](const Database &) { return files.read(hash); },
        [this, file, number](const Result<QByteArray> &bytes) {
            if (number != m_question)
                return;
            if (bytes) {
                present(file, *bytes);
            } else {
                say(Icon::CircleAlert, tr("“%1” cannot be read.").arg(file.name));
                emit failed(bytes.error());
            }
        });
}

void FileViewer::present(const Deliverable &deliverable, const QByteArray &bytes)
{
    Pane which = Outsider;
    if (deliverable.mime == u"application/pdf"_s) {
        which = Pdf;
    } else if (isPicture(deliverable)) {
        which = Picture;
    } else if (isText(deliverable)) {
        which = Text;
    }
    m_outsider->setReason({});
    m_stack->setCurrentIndex(which);
    if (!pane()->show(deliverable, bytes)) {
        // A damaged PDF, say: another program may still read it.
        m_outsider->setReason(pane()->failure());
        m_stack->setCurrentIndex(Outsider);
        pane()->show(deliverable, bytes);
    }
    if (m_wanted && m_wanted->file == deliverable.name && m_wanted->page)
        pane()->goToPage(*m_wanted->page);
    m_wanted.reset();
    refreshBar();
}

void FileViewer::say(Icon icon, const QString &sentence)
{
    m_message->setText(icon, sentence);
    m_stack->setCurrentIndex(Message);
    refreshBar();
}

void FileViewer::refreshBar()
{
    const FilePane *shown = pane();
    const bool canZoom = shown != nullptr && shown->canZoom();
    refreshActions();
    m_zoom->setText(canZoom ? shown->zoomText() : QString());
    m_zoom->setVisible(!m_zoom->text().isEmpty());
    m_note->setText(shown == nullptr ? QString() : shown->note());
    m_note->setVisible(!m_note->text().isEmpty());
    const int pages = shown == nullptr ? 0 : shown->pageCount();
    m_page->setVisible(pages > 0);
    const QSignalBlocker quiet(m_page);
    m_page->setRange(1, std::max(pages, 1));
    m_page->setSuffix(tr(" / %1", "after the number of the page: how many there are").arg(pages));
    m_page->setValue(shown == nullptr ? 1 : shown->page().value_or(1));
    m_findCount->setText(shown == nullptr ? QString() : shown->findText());
    foldBar();
}

void FileViewer::refreshActions()
{
    const FilePane *shown = pane();
    const QString none = current() == nullptr ? tr("No file is open.") : QString();
    const auto offer = [&none](QAction *action, bool isPossible, const QString &missing) {
        Refusal::of(*action).setReason(none.isEmpty() && !isPossible ? missing : none);
    };
    for (QAction *action : {m_zoomIn, m_zoomOut, m_fitWidth})
        offer(action, shown != nullptr && shown->canZoom(),
              tr("This file is not shown at a size of its own."));
    offer(m_find, shown != nullptr && shown->canFind(),
          tr("This file has no text that could be searched here."));
    for (QAction *action : {m_scrollDown, m_scrollUp})
        offer(action, scrollBar() != nullptr, tr("This file does not scroll."));
    for (QAction *action : {m_openCopy, m_saveCopy})
        offer(action, true, {});
    const bool isOne = none.isEmpty() && m_files.size() == 1;
    Refusal::of(*m_nextFile).setSilentReason(isOne ? tr("There is no other file.") : none);
}

void FileViewer::openFind()
{
    m_findBar->show();
    m_findEdit->setFocus(Qt::ShortcutFocusReason);
    m_findEdit->selectAll();
}

void FileViewer::closeFind()
{
    m_findBar->hide();
    if (FilePane *shown = pane())
        shown->setFocus(Qt::OtherFocusReason);
}

void FileViewer::findNext(bool isForward)
{
    if (pane() != nullptr && !m_findEdit->text().isEmpty())
        pane()->find(m_findEdit->text(), isForward);
}

void FileViewer::openOutside()
{
    const Deliverable *file = current();
    if (file == nullptr || !mayOpenOutside(*file))
        return saveCopy();
    const auto path = m_copies.copy(files(), *file);
    if (!path) {
        emit failed(path.error());
    } else if (!m_outside.open(QUrl::fromLocalFile(*path))) {
        say(Icon::CircleAlert, tr("No program of this desktop opens “%1”.").arg(file->name));
    }
}

void FileViewer::saveCopy()
{
    const Deliverable *file = current();
    const QString path = file == nullptr ? QString() : m_outside.saveAs(this, file->name);
    if (path.isEmpty())
        return;
    const Status written = files().exportTo(file->sha256, path);
    if (written) {
        emit saved(QDir::toNativeSeparators(path));
    } else {
        emit failed(written.error());
    }
}

void FileViewer::retranslate()
{
    m_zoomIn->setText(tr("Zoom &in"));
    m_zoomOut->setText(tr("Zoom &out"));
    m_fitWidth->setText(tr("Fit the &width"));
    m_find->setText(tr("&Find in the file"));
    m_scrollDown->setText(tr("Scroll the file down"));
    m_scrollUp->setText(tr("Scroll the file up"));
    m_nextFile->setText(tr("Ne&xt file"));
    m_openCopy->setText(tr("Open a &copy in its program"));
    m_saveCopy->setText(tr("&Save a copy…"));
    m_tabs->setAccessibleName(tr("Files handed in"));
    m_page->setAccessibleName(tr("Page"));
    m_page->findChild<QLineEdit *>()->setAccessibleName(m_page->accessibleName());
    m_findEdit->setPlaceholderText(tr("Text to find, then Return"));
    m_findEdit->setAccessibleName(tr("Text to find in the file"));
    if (m_stack->currentIndex() == Message || m_stack->currentIndex() == Outsider)
        load(m_tabs->currentIndex()); // its sentence is in the former language
    refreshBar();
}

} // namespace parchemin::ui
