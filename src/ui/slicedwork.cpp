#include "ui/slicedwork.h"

#include <QElapsedTimer>

#include <chrono>

namespace parchemin::ui {
namespace {

/// Well below what a user notices; a single slow step may exceed it.
constexpr qint64 sliceMilliseconds = 30;

} // namespace

SlicedWork::SlicedWork(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(std::chrono::milliseconds(0));
    connect(&m_timer, &QTimer::timeout, this, &SlicedWork::runSlice);
}

void SlicedWork::start(int count, Step step)
{
    cancel();
    m_step = std::move(step);
    m_count = count;
    m_done = 0;
    m_timer.start();
}

void SlicedWork::cancel()
{
    if (!isRunning())
        return;
    m_timer.stop();
    emit finished(m_done);
}

void SlicedWork::runSlice()
{
    QElapsedTimer spent;
    spent.start();
    // A step may open a dialog, and with it let the user cancel.
    while (isRunning() && m_done < m_count && spent.elapsed() < sliceMilliseconds) {
        const Step step = m_step; // it may start other work
        step(m_done++);
    }
    emit advanced(m_done);
    if (isRunning() && m_done == m_count) {
        m_timer.stop();
        emit finished(m_done);
    }
}

} // namespace parchemin::ui
