#pragma once

#include "parchemin/app/context.h"
#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/store/journal.h"
#include "parchemin/ui/storereader.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace parchemin::ui {

/// The line at the bottom: how many candidates, which store, and whether its journal holds. Figures and
/// verdict come from their own threads.
class StoreStatus : public QWidget
{
    Q_OBJECT

public:
    StoreStatus(Context &context, QWidget *parent = nullptr);

    /// Verifies the whole journal once more.
    void verify();
    /// How many candidates there are is not for everybody.
    void setCountsShown(bool areShown);
    /// What a verification made elsewhere found, of the deposited files too.
    void take(const Result<JournalReport> &report);

signals:
    /// The candidacies of the school; 0 for whoever is not shown how many there are.
    void counted(qint64 candidacies);
    /// The journal does not hold: a warning that stays, naming the first fault.
    void faultFound(const QString &warning);
    void verified();

protected:
    void changeEvent(QEvent *event) override;

private:
    void count();
    void tellCount();
    void retranslate();

    Context &m_context;
    StoreReader m_counter;
    StoreReader m_verifier;
    QLabel *m_counts;
    QLabel *m_store;
    QLabel *m_verdict;
    std::optional<WorkCounts> m_figures;
    qint64 m_events = 0; ///< in the journal, as counted last
    std::optional<Result<JournalReport>> m_report;
};

} // namespace parchemin::ui
