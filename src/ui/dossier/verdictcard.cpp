#include "ui/dossier/verdictcard.h"

#include <QVBoxLayout>

#include <algorithm>

namespace parchemin::ui {

VerdictCard::VerdictCard(QWidget *parent)
    : Card(parent)
    , m_list(new BlockerList(this))
{
    body().addWidget(m_list);
    connect(m_list, &BlockerList::activated, this, [this](FixAction fix, int index) {
        emit followed(fix, m_reasons.at(static_cast<std::size_t>(index)).block);
    });
}

void VerdictCard::setVerdict(const Verdict &verdict)
{
    setTitle(verdict.title);
    m_reasons = verdict.reasons;
    std::vector<BlockerItem> items;
    std::ranges::transform(m_reasons, std::back_inserter(items), &Reason::item);
    m_list->setItems(items);
}

} // namespace parchemin::ui
