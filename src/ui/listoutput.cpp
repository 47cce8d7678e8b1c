#include "parchemin/ui/listoutput.h"

#include "parchemin/app/sentences.h"
#include "parchemin/documents/listrenderer.h"
#include "parchemin/exchange/listfile.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/mainwindow.h"
#include "parchemin/ui/messagebar.h"

#include <QDir>

#include "ui/listpreview.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

using exchange::ListFormat;

ListFormat formatOf(const QString &path)
{
    return path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? ListFormat::Csv : ListFormat::Xlsx;
}

/// Made in the reader's thread, and what the reader signs it with in the window's.
Result<ListContent> made(const ListMaker &make, const QString &origin, const Database &database)
{
    Result<ListContent> content = make(database);
    if (content) {
        content->origin = origin;
        content->locale = QLocale();
    }
    return content;
}

} // namespace

ListOutput::ListOutput(MainWindow &window, const Context &context, const Desk &desk, FileChooser chooser)
    : QObject(&window)
    , m_window(window)
    , m_context(context)
    , m_desk(desk)
    , m_chooser(std::move(chooser))
    , m_reader(context.store)
{
    connect(&window.menus(), &MainMenus::exportRequested, this, &ListOutput::exportList);
    connect(&window.menus(), &MainMenus::printRequested, this, &ListOutput::printList);
    connect(&window, &MainWindow::listPrintRequested, this, [this](const ListContent &content) {
        print(content.title, [content](const Database &) -> Result<ListContent> { return content; });
    });
}

void ListOutput::exportList()
{
    const Page *page = m_window.currentPage();
    const ListMaker make = page == nullptr ? ListMaker() : page->listMaker();
    if (!make)
        return;
    const QString path = m_chooser(&m_window, page->listTitle() + u".xlsx"_s);
    if (path.isEmpty())
        return;
    m_window.messages().showMessage(Tone::Active, tr("The list is being written…"));
    using Count = std::size_t;
    const auto write = [make, path, origin = origin()](const Database &database) -> Result<Count> {
        const auto content = made(make, origin, database);
        if (!content)
            return content.error();
        if (const Status written = exchange::writeList(*content, formatOf(path), path); !written)
            return written.error();
        return content->rows.size();
    };
    m_reader.ask<Count>(*this, write, [this, path](const Result<Count> &count) {
        if (!count) {
            m_window.messages().showMessage(Tone::Negative, sentence(count.error()));
            return;
        }
        m_window.messages().showMessage(
            Tone::Positive, tr("%n line(s) were written to %1.", nullptr, static_cast<int>(*count))
                                .arg(QDir::toNativeSeparators(path)));
    });
}

void ListOutput::printList()
{
    const Page *page = m_window.currentPage();
    const ListMaker make = page == nullptr ? ListMaker() : page->listMaker();
    if (make)
        print(page->listTitle(), make);
}

void ListOutput::print(const QString &title, const ListMaker &make)
{
    m_window.messages().showMessage(Tone::Active, tr("The list is being laid out…"));
    const auto layOut = [make, origin = origin(),
                         day = m_context.clock.today()](const Database &database) -> Result<QByteArray> {
        const auto content = made(make, origin, database);
        if (!content)
            return content.error();
        const auto rendered = documents::renderList(*content, day);
        if (!rendered)
            return rendered.error();
        return rendered->pdf;
    };
    m_reader.ask<QByteArray>(*this, layOut, [this, title](const auto &pdf) {
        if (!pdf) {
            m_window.messages().showMessage(Tone::Negative, sentence(pdf.error()));
            return;
        }
        m_window.messages().hide();
        auto *preview = new ListPreview(title, *pdf, m_chooser, &m_window);
        preview->setAttribute(Qt::WA_DeleteOnClose);
        preview->open();
    });
}

QString ListOutput::origin() const
{
    return tr("Taken from Parchemin on %1 by %2")
        .arg(QLocale().toString(m_context.clock.today(), QLocale::LongFormat), m_desk.actor().name);
}

} // namespace parchemin::ui
