#pragma once

#include "parchemin/app/dossier.h"
#include "parchemin/ui/pageservices.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

#include "ui/blocks/cancellationdialog.h"
#include "ui/blocks/validationrun.h"

namespace parchemin::ui {

class RecognitionDialog;

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
    /// Grants a block by equivalence or prior proof, or records a partial equivalence; the dialog begins with
    /// `item`.
    void recognise(const std::optional<QueuedBlock> &item);
    /// Cancels the block's validation with a second person.
    void cancel(const Dossier &dossier, int block);
    /// Takes back one of the block's partial equivalences, with a reason.
    void withdrawEquivalence(const Dossier &dossier, int block);
    /// Takes back what was last validated here, all or none, with a second person (I13).
    void undoLast();
    /// What undoLast() would take back: "block 3 of Amrani Yasmine", "12 blocks"; empty when there is
    /// nothing.
    [[nodiscard]] QString undoable() const;

signals:
    void progressed(int done, int total);
    void finished(const std::vector<parchemin::ui::ValidationRun::Outcome> &outcomes, int asked);
    void done(const QString &text);
    void refused(const QString &text);
    void undoableChanged();

private:
    /// What was validated by one act or one run.
    struct Validated
    {
        BlockValidationId id;
        int block;
        QString name; ///< of the person
    };

    void report();
    void remember(std::vector<Validated> validated);
    void recordEquivalence(const RecognitionDialog &dialog);
    [[nodiscard]] QString effectOf(const std::vector<QueuedBlock> &items) const;
    /// Asks for the reason and the second person, after the effect on these was said; null when it is left.
    [[nodiscard]] std::unique_ptr<CancellationDialog> ask(const std::vector<Validated> &validated,
                                                          CancellationDialog::Occasion occasion);
    void forget(BlockValidationId validation);

    PageServices m_services;
    QWidget &m_window;
    ValidationRun *m_run;
    std::vector<Validated> m_last;
};

} // namespace parchemin::ui
