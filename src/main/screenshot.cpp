#include "main/screenshot.h"

#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/ui/exchangespage.h"
#include "parchemin/ui/pageheader.h"
#include "parchemin/ui/searchfield.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QPixmap>
#include <QTimer>

#include <chrono>
#include <functional>

#include "main/windowsession.h"

namespace parchemin {
namespace {

void typeIntoPalette(ui::MainWindow &window, const QString &text)
{
    window.menus().searchAction().trigger();
    ui::SearchField &field = window.header().searchField();
    field.setText(text);
    emit field.textEdited(text);
}

/// The exchanges page with the first rows of a file.
void showImport(WindowSession &session, const QString &file)
{
    if (auto *page = qobject_cast<ui::ExchangesPage *>(session.window().page(ui::pageid::exchanges)))
        page->openFile(file);
}

/// Has a plan proposed and goes on once it is there.
void proposePlan(WindowSession &session, const std::function<void()> &goOn)
{
    using namespace std::chrono_literals;
    session.window().openPage(ui::pageid::planning);
    ui::Page *page = session.window().currentPage();
    page->primaryAction()->trigger();
    auto *look = new QTimer(&session);
    QObject::connect(look, &QTimer::timeout, page, [look, page, goOn] {
        const auto *placed = page->findChild<QLabel *>(QStringLiteral("planPlaced"));
        if (placed == nullptr || !placed->isVisible() || placed->text().isEmpty())
            return;
        look->deleteLater();
        goOn();
    });
    look->start(200ms);
}

} // namespace

void takeScreenshot(WindowSession &session, const Database &database, const ScreenshotRequest &request)
{
    using namespace std::chrono_literals;
    session.window().resize(request.size);
    if (!request.search.isEmpty()) {
        const auto found = CandidateListRepository(database).ids({.text = request.search}, 1);
        if (found && !found->empty())
            session.candidates().open(found->front());
    }
    const auto grab = [&session, file = request.file] {
        // What was shown a moment ago may not have its place yet.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const bool isSaved = session.window().grab().save(file);
        QCoreApplication::exit(isSaved ? 0 : 3);
    };
    const auto afterVerdict = [&session, request, grab] {
        if (request.showsDocuments)
            session.candidates().showDocuments();
        if (!request.palette.isEmpty())
            typeIntoPalette(session.window(), request.palette.trimmed());
        if (!request.importFile.isEmpty())
            showImport(session, request.importFile);
        if (request.proposesPlan) {
            proposePlan(session, grab);
            return;
        }
        QTimer::singleShot(800ms, &session, grab); // the preview renders in a thread without a signal
    };
    QObject::connect(&session.status(), &ui::StoreStatus::verified, &session, afterVerdict);
    QObject::connect(&session.status(), &ui::StoreStatus::faultFound, &session, afterVerdict);
}

} // namespace parchemin
