#include "main/storeopening.h"

#include "parchemin/app/demonstration.h"
#include "parchemin/app/storesetup.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Creates it in a thread of its own; the dialog shows the way and can stop it.
Status makeDemonstration(const QString &folder)
{
    QProgressDialog dialog;
    dialog.setWindowTitle(u"Parchemin"_s);
    dialog.setLabelText(QCoreApplication::translate("Start", "Inventing 128 candidates…"));
    dialog.setRange(0, 100);
    dialog.setMinimumDuration(300);
    std::atomic<int> percent = 0;
    std::atomic<bool> isStopped = false;
    std::optional<Status> result;
    const auto work = [&] {
        result = createDemonstration(folder, [&percent, &isStopped](double fraction) {
            percent = static_cast<int>(fraction * 100);
            return !isStopped;
        });
    };
    const std::unique_ptr<QThread> thread(QThread::create(work));
    QEventLoop loop;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &dialog, [&] { dialog.setValue(percent); });
    QObject::connect(&dialog, &QProgressDialog::canceled, &loop, [&] { isStopped = true; });
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    tick.start(100);
    thread->start();
    loop.exec();
    thread->wait();
    return *result;
}

} // namespace

Result<OpenedStore> openStore(const QString &folder)
{
    auto store = Store::open(folder);
    if (store)
        return OpenedStore{*std::move(store), {}};
    if (store.error().code != ErrorCode::StoreBusy)
        return store.error();
    auto readOnly = Store::openReadOnly(folder);
    if (!readOnly)
        return store.error();
    return OpenedStore{*std::move(readOnly),
                       QCoreApplication::translate(
                           "Start",
                           "Somebody else is writing in this store (%1): it is shown for reading only. "
                           "Close the program there, then open the store again.")
                           .arg(store.error().detail)};
}

Status makeStore(ui::StartDialog::Choice choice, const QString &folder)
{
    switch (choice) {
    case ui::StartDialog::Choice::Open:
        return Done{};
    case ui::StartDialog::Choice::Create: {
        QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
        if (name.isEmpty())
            name = QCoreApplication::translate("Start", "Pedagogical lead");
        const auto store = createStore(folder, SystemClock(), {u"lead"_s, name});
        return store ? Status(Done{}) : Status(store.error());
    }
    case ui::StartDialog::Choice::Demonstration:
        return makeDemonstration(folder);
    }
    Q_UNREACHABLE();
}

} // namespace parchemin
