#pragma once

#include "parchemin/store/journal.h"
#include "parchemin/ui/card.h"

#include <optional>

class QAction;
class QLabel;

namespace parchemin::ui {

class CellTable;

/// Whether the journal holds: the verdict, and every fault with the row it names. Stays until closed.
class VerificationCard : public Card
{
    Q_OBJECT

public:
    explicit VerificationCard(QWidget *parent = nullptr);

    void setReport(const JournalReport &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_verdict;
    CellTable *m_faults;
    QAction *m_close;
    std::optional<JournalReport> m_report;
};

} // namespace parchemin::ui
