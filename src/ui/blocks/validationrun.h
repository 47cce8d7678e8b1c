#pragma once

#include "parchemin/app/blockservice.h"
#include "parchemin/store/blockqueuerepository.h"

#include <QObject>

#include <optional>
#include <vector>

#include "ui/slicedwork.h"

namespace parchemin::ui {

/// Validates several blocks, one act each, in slices between which the window answers.
class ValidationRun : public QObject
{
    Q_OBJECT

public:
    /// What became of one block.
    struct Outcome
    {
        QueuedBlock item;
        QString name; ///< of the person
        Result<BlockValidationId> validation;
    };

    /// Of the person whose block it is, as lists write it; empty when it cannot be read.
    [[nodiscard]] static QString nameOf(const Context &context, const QueuedBlock &item);

    /// The services outlive it.
    ValidationRun(Context &context, BlockService &blocks, QObject *parent = nullptr);

    /// Begins; nothing happens while another run is under way.
    void start(const Actor &by, std::vector<QueuedBlock> items);
    /// Ends before the next block; what is validated stays so.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    [[nodiscard]] int total() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] const std::vector<Outcome> &outcomes() const { return m_outcomes; }

signals:
    void progressed(int done, int total);
    void finished();

private:
    void validate(const QueuedBlock &item);

    Context &m_context;
    BlockService &m_blocks;
    SlicedWork m_work;
    std::optional<Actor> m_actor;
    std::vector<QueuedBlock> m_items;
    std::vector<Outcome> m_outcomes;
};

} // namespace parchemin::ui
