#include "parchemin/ui/pageheader.h"
#include "parchemin/ui/searchfield.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <array>
#include <functional>

#include "bigstore.h"
#include "eventwatch.h"

// Claim: on 100 000 candidates nothing keeps the window's events waiting for more than 100 ms. Each step of
// an activity is a key, a turn of the wheel or a choice, and everything that follows of it; its figure is its
// longest event.

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Does something that asks for another list, and waits until it is shown.
void changeList(BenchWindow &window, const std::function<void()> &change)
{
    const QSignalSpy reset(window.list().model(), &QAbstractItemModel::modelReset);
    const QSignalSpy refreshed(window.list().model(), &QAbstractItemModel::dataChanged);
    change();
    const auto isShown = [&reset, &refreshed] {
        return !reset.isEmpty() || !refreshed.isEmpty();
    };
    if (!QTest::qWaitFor(isShown, 30'000))
        giveUp({ErrorCode::StoreUnavailable, u"the list does not change"_s, {}});
    QTest::qWait(50); // it is painted
}

void turnWheel(QListView &list, int notches)
{
    const QPointF middle = list.viewport()->rect().center();
    QWheelEvent event(middle, list.viewport()->mapToGlobal(middle), {}, QPoint(0, -120 * notches),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(list.viewport(), &event);
}

/// By the wheel, by pages, and by dragging to a far place.
void scrolls(benchmark::State &state)
{
    watchEvents(state, [](BenchWindow &window, int step) {
        QListView &list = window.list();
        QScrollBar &bar = *list.verticalScrollBar();
        if (step % 3 == 0) {
            turnWheel(list, 10);
        } else if (step % 3 == 1) {
            QTest::keyClick(&bar, Qt::Key_PageDown);
        } else {
            asAnEvent([&bar, step] {
                bar.setSliderPosition(static_cast<int>(bar.maximum() / 300.0 * ((step * 7) % 300)));
            });
        }
    });
}
BENCHMARK(scrolls)->Iterations(300)->Unit(benchmark::kMillisecond);

/// Types a name letter by letter, waits for the matches, and takes it back.
void searches(benchmark::State &state)
{
    const std::array texts{u"a"_s, u"helene"_s, u"luk"_s, u"yas amr"_s, u"B-4711"_s, u"nguyen"_s, u"xyz"_s};
    watchEvents(state, [&texts](BenchWindow &window, int step) {
        auto &field = *window.page().findChild<QLineEdit *>(u"candidateSearch"_s);
        field.setFocus();
        changeList(window, [&] {
            for (const QChar letter : texts.at(static_cast<std::size_t>(step) % texts.size())) {
                QTest::keyClick(&field, letter.toLatin1());
                QTest::qWait(20);
            }
        });
        changeList(window, [&field] {
            QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(&field, Qt::Key_Delete);
        });
    });
}
BENCHMARK(searches)->Iterations(14)->Unit(benchmark::kMillisecond);

/// Chooses each route and state in turn, and takes it back.
void filters(benchmark::State &state)
{
    watchEvents(state, [](BenchWindow &window, int step) {
        QList<QAction *> choices;
        for (QAction *choice : window.page().findChild<QPushButton *>(u"filterButton"_s)->menu()->actions()) {
            if (choice->isCheckable())
                choices.append(choice);
        }
        QAction *choice = choices.at(step % choices.size());
        const auto trigger = [choice] {
            asAnEvent([choice] { choice->trigger(); });
        };
        changeList(window, trigger);
        changeList(window, trigger);
    });
}
BENCHMARK(filters)->Iterations(17)->Unit(benchmark::kMillisecond);

/// Walks down the list: every key opens another dossier. Every fifth step jumps to the end or the beginning.
void opensDossiersByKey(benchmark::State &state)
{
    watchEvents(state, [](BenchWindow &window, int step) {
        QListView &list = window.list();
        list.setFocus();
        const bool isJump = step % 5 == 4;
        QTest::keyClick(&list, !isJump ? Qt::Key_Down : step % 2 == 0 ? Qt::Key_End : Qt::Key_Home);
        QTest::qWait(60);
    });
}
BENCHMARK(opensDossiersByKey)->Iterations(100)->Unit(benchmark::kMillisecond);

/// Clicks on a line of a far place of the list.
void opensDossiersByMouse(benchmark::State &state)
{
    watchEvents(state, [](BenchWindow &window, int step) {
        QListView &list = window.list();
        QScrollBar &bar = *list.verticalScrollBar();
        asAnEvent(
            [&bar, step] { bar.setValue(static_cast<int>(bar.maximum() / 100.0 * ((step * 37) % 100))); });
        QTest::qWait(20);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.viewport()->rect().center());
        QTest::qWait(60);
    });
}
BENCHMARK(opensDossiersByMouse)->Iterations(100)->Unit(benchmark::kMillisecond);

/// Finds somebody by the palette, from another page, and opens his dossier.
void opensDossiersByPalette(benchmark::State &state)
{
    const std::array texts{u"helene"_s, u"nguyen"_s, u"yas amr"_s, u"luk"_s};
    watchEvents(state, [&texts](BenchWindow &window, int step) {
        ui::MainWindow &frame = window.session().window();
        asAnEvent([&frame] { frame.openPage(ui::pageid::dashboard); });
        asAnEvent([&frame] { frame.menus().searchAction().trigger(); });
        QLineEdit &field = frame.header().searchField();
        for (const QChar letter : texts.at(static_cast<std::size_t>(step) % texts.size())) {
            QTest::keyClick(&field, letter.toLatin1());
            QTest::qWait(20);
        }
        QTest::qWait(200); // the people found are shown
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::qWait(60);
    });
}
BENCHMARK(opensDossiersByPalette)->Iterations(20)->Unit(benchmark::kMillisecond);

} // namespace
