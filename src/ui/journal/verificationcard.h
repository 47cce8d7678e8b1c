#pragma once

#include "parchemin/store/fileowners.h"
#include "parchemin/store/journal.h"
#include "parchemin/ui/card.h"

#include <map>
#include <optional>
#include <vector>

class QAction;
class QLabel;

namespace parchemin::ui {

class CellTable;

/// What a verification found, and whose the files are that do not hold.
struct Verification
{
    JournalReport report;
    std::map<qint64, std::vector<FileOwner>> owners; ///< by deliverable
};

/// The owners of the files that a report names.
[[nodiscard]] Verification withOwners(const Database &database, JournalReport report);

/// Whether the journal holds: the verdict, and every fault with the row it names. Stays until closed.
class VerificationCard : public Card
{
    Q_OBJECT

public:
    /// `takeBack` (not owned) is offered while files do not hold.
    explicit VerificationCard(QAction *takeBack, QWidget *parent = nullptr);

    void setVerification(const Verification &verification);
    /// What was found last; no fault before.
    [[nodiscard]] std::vector<JournalFault> faults() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_verdict;
    CellTable *m_faults;
    QAction *m_close;
    std::optional<Verification> m_verification;
};

} // namespace parchemin::ui
