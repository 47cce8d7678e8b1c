#include "ui/submissions/fileintake.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>

namespace parchemin::ui {
namespace {

constexpr std::chrono::milliseconds patience(500);
constexpr std::chrono::milliseconds pace(50);
constexpr int steps = 1000;

/// What both threads know.
struct Progress
{
    std::atomic<qint64> copied = 0;
    std::atomic<bool> isCancelled = false;
};

void copyAll(const ContentStore &store, Intake &intake, Progress &progress)
{
    qint64 before = 0;
    for (std::size_t place = 0; place < intake.files.size() && !progress.isCancelled; ++place) {
        IncomingFile &file = intake.files[place];
        const auto stored = store.add(file.path, [&progress, before](qint64 copied) {
            progress.copied = before + copied;
            return !progress.isCancelled.load();
        });
        if (stored) {
            file.stored = *stored;
        } else {
            intake.errors[place] = stored.error();
        }
        before += QFileInfo(file.path).size();
    }
}

qint64 totalSize(const std::vector<IncomingFile> &files)
{
    qint64 total = 0;
    for (const IncomingFile &file : files)
        total += QFileInfo(file.path).size();
    return std::max<qint64>(total, 1);
}

} // namespace

bool Intake::isComplete() const
{
    return !isCancelled &&
           std::ranges::none_of(errors, [](const std::optional<Error> &error) { return error.has_value(); });
}

Intake takeIn(const ContentStore &store, std::vector<IncomingFile> files, QWidget *window)
{
    Intake intake{std::move(files), {}, false};
    intake.errors.resize(intake.files.size());
    Progress progress;
    const qint64 total = totalSize(intake.files);

    QProgressDialog dialog(QCoreApplication::translate("FileIntake", "Copying the files into the store…"),
                           QCoreApplication::translate("FileIntake", "&Cancel"), 0, steps, window);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    dialog.setMinimumDuration(static_cast<int>(patience.count()));
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog,
                     [&progress] { progress.isCancelled = true; });

    const std::unique_ptr<QThread> thread(
        QThread::create([&store, &intake, &progress] { copyAll(store, intake, progress); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &dialog, [&dialog, &progress, total] {
        dialog.setValue(static_cast<int>(std::min<qint64>(steps * progress.copied / total, steps - 1)));
    });
    timer.start(pace);
    thread->start();
    loop.exec();
    thread->wait();
    intake.isCancelled = progress.isCancelled;
    return intake;
}

} // namespace parchemin::ui
