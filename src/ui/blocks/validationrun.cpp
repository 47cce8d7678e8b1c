#include "ui/blocks/validationrun.h"

#include <QElapsedTimer>

#include <chrono>
#include <span>

namespace parchemin::ui {
namespace {

/// How long the window may wait for a slice.
constexpr qint64 sliceMilliseconds = 30;

QString nameOf(const Context &context, const QueuedBlock &item)
{
    const ReferenceSheet &sheet = context.rules.current();
    const auto lines = BlockQueueRepository(context.database())
                           .load(std::span(&item, 1), sheet.rncpCode, static_cast<int>(sheet.blocks.size()));
    return lines && !lines->empty() ? lines->front().listName : QString();
}

} // namespace

ValidationRun::ValidationRun(Context &context, BlockService &blocks, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_blocks(blocks)
{
    m_timer.setInterval(std::chrono::milliseconds(0));
    connect(&m_timer, &QTimer::timeout, this, &ValidationRun::work);
}

void ValidationRun::start(const Actor &by, std::vector<QueuedBlock> items)
{
    if (isRunning() || items.empty())
        return;
    m_actor = by;
    m_items = std::move(items);
    m_outcomes.clear();
    m_timer.start();
    emit progressed(0, total());
}

void ValidationRun::cancel()
{
    if (isRunning())
        end();
}

void ValidationRun::work()
{
    QElapsedTimer slice;
    slice.start();
    while (m_outcomes.size() < m_items.size() && slice.elapsed() < sliceMilliseconds)
        validateNext();
    emit progressed(static_cast<int>(m_outcomes.size()), total());
    if (isRunning() && m_outcomes.size() == m_items.size())
        end();
}

void ValidationRun::validateNext()
{
    const QueuedBlock item = m_items.at(m_outcomes.size());
    m_outcomes.push_back(
        {item, nameOf(m_context, item), m_blocks.validate(*m_actor, item.candidacy, item.block)});
}

void ValidationRun::end()
{
    m_timer.stop();
    emit finished();
}

} // namespace parchemin::ui
