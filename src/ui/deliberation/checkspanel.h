#pragma once

#include "parchemin/app/preflight.h"

#include "ui/scrollcolumn.h"

namespace parchemin::ui {

class BlockerList;
class Card;

/// The list of what would annul the decisions: before the session opens, and before its minutes are signed.
class ChecksPanel : public ScrollColumn
{
    Q_OBJECT

public:
    explicit ChecksPanel(QWidget *parent = nullptr);

    void setChecks(const std::vector<PreflightCheck> &checks);
    /// How many subjects are not in order.
    [[nodiscard]] int openCount() const noexcept { return m_openCount; }
    void retranslate();

signals:
    void fixRequested(parchemin::FixAction fix);

private:
    void fill(Card &card, BlockerList &list, PreflightMoment moment);

    Card *m_opening;
    Card *m_signing;
    BlockerList *m_openingList;
    BlockerList *m_signingList;
    std::vector<PreflightCheck> m_checks;
    int m_openCount = 0;
};

} // namespace parchemin::ui
