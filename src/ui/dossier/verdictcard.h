#pragma once

#include "parchemin/ui/card.h"

#include "ui/dossier/dossiertexts.h"

namespace parchemin::ui {

/// Why something is possible or not, with links to what would help.
class VerdictCard : public Card
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void setVerdict(const Verdict &verdict);

signals:
    /// The user follows a fix; `block` is the block the reason speaks of.
    void followed(parchemin::FixAction fix, std::optional<int> block);

private:
    BlockerList *m_list;
    std::vector<Reason> m_reasons;
};

} // namespace parchemin::ui
