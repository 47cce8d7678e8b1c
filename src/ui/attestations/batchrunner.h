#pragma once

#include "parchemin/app/documentbatch.h"

#include <QWidget>

#include <memory>

class QAction;
class QScrollArea;

namespace parchemin::ui {

class BlockerList;
class ProgressStrip;
class SlicedWork;

/// A batch under way: one act after the other between the window's other work, its progress, and afterwards
/// what was refused, each with its reason.
class BatchRunner : public QWidget
{
    Q_OBJECT

public:
    explicit BatchRunner(QWidget *parent = nullptr);
    /// Stops after the act under way.
    ~BatchRunner() override;

    void start(std::unique_ptr<DocumentBatch> batch);
    /// Stops after the act under way, if one is.
    void stop();
    [[nodiscard]] bool isRunning() const;
    /// The latest batch; null before the first.
    [[nodiscard]] const DocumentBatch *batch() const { return m_batch.get(); }
    void retranslate();

signals:
    /// All was tried, or the user stopped it.
    void finished();
    /// What would mend a refusal.
    void fixRequested(parchemin::FixAction fix, parchemin::CandidacyId candidacy);
    /// The whole log is wanted on the screen.
    void logRequested();

private:
    void conclude(int done);
    void showRefusals();

    std::unique_ptr<DocumentBatch> m_batch;
    SlicedWork *m_work;
    ProgressStrip *m_strip;
    QScrollArea *m_scroll;
    BlockerList *m_refusals;
    QAction *m_showLog;
    std::vector<CandidacyId> m_refused; ///< by item of the list
};

} // namespace parchemin::ui
