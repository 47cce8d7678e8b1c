#include "ui/blocks/validationrun.h"

#include <span>

namespace parchemin::ui {

QString ValidationRun::nameOf(const Context &context, const QueuedBlock &item)
{
    const ReferenceSheet &sheet = context.rules.current();
    const auto lines = BlockQueueRepository(context.database())
                           .load(std::span(&item, 1), sheet.rncpCode, static_cast<int>(sheet.blocks.size()));
    return lines && !lines->empty() ? lines->front().listName : QString();
}

ValidationRun::ValidationRun(Context &context, BlockService &blocks, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_blocks(blocks)
{
    connect(&m_work, &SlicedWork::advanced, this, [this](int done) { emit progressed(done, total()); });
    connect(&m_work, &SlicedWork::finished, this, &ValidationRun::finished);
}

void ValidationRun::start(const Actor &by, std::vector<QueuedBlock> items)
{
    if (isRunning() || items.empty())
        return;
    m_actor = by;
    m_items = std::move(items);
    m_outcomes.clear();
    m_work.start(total(), [this](int index) { validate(m_items.at(static_cast<std::size_t>(index))); });
    emit progressed(0, total());
}

void ValidationRun::cancel()
{
    m_work.cancel();
}

void ValidationRun::validate(const QueuedBlock &item)
{
    m_outcomes.push_back(
        {item, nameOf(m_context, item), m_blocks.validate(*m_actor, item.candidacy, item.block)});
}

} // namespace parchemin::ui
