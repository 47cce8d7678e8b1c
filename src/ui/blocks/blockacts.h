#pragma once

#include "parchemin/app/dossier.h"
#include "parchemin/ui/pageservices.h"

#include <QObject>

#include "ui/blocks/validationrun.h"

namespace parchemin::ui {

/// The acts on blocks as the page does them: says the effect, calls the service, reports the outcome.
class BlockActs : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs, and owns this.
    BlockActs(const PageServices &services, QWidget &window);

    /// Validates them after one confirmation; a run under way is shown by its progress.
    void validate(const std::vector<QueuedBlock> &items);
    void stop() { m_run->cancel(); }
    [[nodiscard]] bool isRunning() const { return m_run->isRunning(); }
    /// Grants a block by equivalence or prior proof; the dialog begins with `item`.
    void recognise(const std::optional<QueuedBlock> &item);
    /// Cancels the block's validation with a second person.
    void cancel(const Dossier &dossier, int block);
    /// Takes back the last validation made here, with a second person (I13).
    void undoLast();
    /// What undoLast() would take back: "block 3 of Amrani Yasmine"; empty when there is nothing.
    [[nodiscard]] QString undoable() const;

signals:
    void progressed(int done, int total);
    void finished(const std::vector<parchemin::ui::ValidationRun::Outcome> &outcomes, int asked);
    void done(const QString &text);
    void refused(const QString &text);
    void undoableChanged();

private:
    void report();
    void remember(std::optional<ValidationRun::Outcome> outcome);
    [[nodiscard]] QString effectOf(const std::vector<QueuedBlock> &items) const;
    void takeBack(BlockValidationId validation, const QString &personName, bool isUndo);

    PageServices m_services;
    QWidget &m_window;
    ValidationRun *m_run;
    std::optional<ValidationRun::Outcome> m_last;
};

} // namespace parchemin::ui
