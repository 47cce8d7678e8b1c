#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace parchemin::ui {

/// Work on many items in the window's thread, a few at a time, so that the window answers in between. For
/// acts, which must write through the window's own connection; questions go to StoreReader.
class SlicedWork : public QObject
{
    Q_OBJECT

public:
    using Step = std::function<void(int index)>;

    explicit SlicedWork(QObject *parent = nullptr);

    /// Calls `step` for 0 … count - 1, from the event loop. What was under way is cancelled.
    void start(int count, Step step);
    /// What is done stays done; finished() follows at once.
    void cancel();
    [[nodiscard]] bool isRunning() const noexcept { return m_timer.isActive(); }
    [[nodiscard]] int done() const noexcept { return m_done; }

signals:
    void advanced(int done);
    /// `done` is less than the count when the work was cancelled.
    void finished(int done);

private:
    void runSlice();

    QTimer m_timer;
    Step m_step;
    int m_count = 0;
    int m_done = 0;
};

} // namespace parchemin::ui
