#include "parchemin/ui/destination.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTest>

#include <array>
#include <memory>

#include "bigstore.h"
#include "eventwatch.h"
#include "percentiles.h"

// Claim: on 100 000 candidates and 500 000 submissions no page keeps the window's events waiting for more
// than 100 ms: not while it is made and filled, and not while its lists are walked and its fields typed into.

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array pages{ui::pageid::dashboard,     ui::pageid::candidates, ui::pageid::submissions,
                           ui::pageid::blocks,        ui::pageid::planning,   ui::pageid::juries,
                           ui::pageid::deliberations, ui::pageid::documents,  ui::pageid::referenceSheet,
                           ui::pageid::directory,     ui::pageid::exchanges,  ui::pageid::journal};

/// Walks the lists that are shown, to their ends and back.
void walkLists(const QWidget &page)
{
    for (auto *list : page.findChildren<QAbstractItemView *>()) {
        if (!list->isVisible() || list->model() == nullptr || list->model()->rowCount() == 0)
            continue;
        list->setFocus();
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Home}) {
            QTest::keyClick(list, key);
            QTest::qWait(100); // what follows of it is read and shown
        }
    }
}

/// Types into the fields that are shown, and empties them again.
void typeIntoFields(const QWidget &page)
{
    for (auto *field : page.findChildren<QLineEdit *>()) {
        if (!field->isVisible() || !field->isEnabled() || field->isReadOnly() || !field->text().isEmpty())
            continue;
        field->setFocus();
        for (const char letter : {'a', 'm', 'r'}) {
            QTest::keyClick(field, letter);
            QTest::qWait(50);
        }
        QTest::qWait(400); // the matches are shown
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::qWait(400);
    }
}

/// Making one page of the window, which happens in one event when the window rests.
void makesPage(benchmark::State &state)
{
    const QString id = pages.at(static_cast<std::size_t>(state.range(0)));
    state.SetLabel(id.toStdString());
    Percentiles percentiles;
    for ([[maybe_unused]] const auto iteration : state) {
        state.PauseTiming();
        auto window = std::make_unique<BenchWindow>(BigStore::shared().store());
        state.ResumeTiming();
        percentiles.time([&] { benchmark::DoNotOptimize(window->session().window().page(id)); });
        state.PauseTiming();
        window.reset();
        state.ResumeTiming();
    }
    percentiles.report(state);
}
BENCHMARK(makesPage)->DenseRange(0, pages.size() - 1)->Iterations(5)->Unit(benchmark::kMillisecond);

/// One page of the window, named in the table: what it takes to open it, and to use it.
void usesPage(benchmark::State &state)
{
    const QString id = pages.at(static_cast<std::size_t>(state.range(0)));
    state.SetLabel(id.toStdString());
    watchEvents(state, [&id](BenchWindow &window, int) {
        ui::MainWindow &frame = window.session().window();
        asAnEvent([&frame, &id] { frame.openPage(id); });
        QTest::qWait(2000); // what it reads is shown
        walkLists(*frame.currentPage());
        typeIntoFields(*frame.currentPage());
    });
}
BENCHMARK(usesPage)->DenseRange(0, pages.size() - 1)->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace
