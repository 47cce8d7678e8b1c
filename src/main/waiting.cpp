#include "main/waiting.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using namespace std::chrono_literals;

constexpr int hundredths = 100;
constexpr int unknown = -1;

} // namespace

Status waitFor(const QString &what, Stoppable stoppable,
               const std::function<Status(const ProgressCallback &)> &work)
{
    QProgressDialog dialog;
    dialog.setWindowTitle(u"Parchemin"_s);
    dialog.setLabelText(what);
    dialog.setMinimumDuration(0);
    dialog.setRange(0, 0);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    if (stoppable == Stoppable::No)
        dialog.setCancelButton(nullptr);
    std::atomic<int> percent = unknown;
    std::atomic<bool> isStopped = false;
    std::optional<Status> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        result = work([&percent, &isStopped](double fraction) {
            percent = static_cast<int>(fraction * hundredths);
            return !isStopped;
        });
    }));
    QEventLoop loop;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &dialog, [&] {
        if (percent == unknown)
            return;
        dialog.setRange(0, hundredths);
        dialog.setValue(percent);
    });
    // What is over at once shows no dialog.
    QTimer::singleShot(300ms, &dialog, &QWidget::show);
    QObject::connect(&dialog, &QProgressDialog::canceled, &loop, [&] { isStopped = true; });
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    tick.start(100ms);
    thread->start();
    loop.exec();
    thread->wait();
    return *result;
}

} // namespace parchemin
