#include "ui/candidates/blocklegend.h"

#include "parchemin/ui/blockdisplaystate.h"
#include "parchemin/ui/iconlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "ui/candidates/blockletter.h"
#include "ui/candidates/flowlayout.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int legendIconSide = 14;
constexpr int legendGap = 4;

/// No block of a list is rejected: the list shows a rejection as work to do again.
bool isListed(BlockDisplayState state)
{
    return state != BlockDisplayState::Rejected;
}

} // namespace

BlockLegend::BlockLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"blockLegend"_s);
    auto *row = new FlowLayout(legendGap, this);
    row->setContentsMargins(12, 6, 12, 6);
    for (const BlockDisplayState state : allBlockDisplayStates()) {
        if (!isListed(state))
            continue;
        auto *entry = new QWidget(this);
        auto *parts = new QHBoxLayout(entry);
        parts->setContentsMargins(0, 0, 8, 0);
        parts->setSpacing(5);
        parts->addWidget(new IconLabel(iconOf(state), tokensOf(toneOf(state)).ink, legendIconSide, entry));
        auto *word = new QLabel(entry);
        word->setProperty("variant", u"small"_s);
        word->setProperty("state", static_cast<int>(state));
        parts->addWidget(word);
        m_words.append(word);
        row->addWidget(entry);
    }
    retranslate();
}

void BlockLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BlockLegend::retranslate()
{
    for (QLabel *word : std::as_const(m_words)) {
        const auto state = static_cast<BlockDisplayState>(word->property("state").toInt());
        word->setText(tr("%1  %2", "the letter of a state, its word").arg(letterOf(state), wordOf(state)));
    }
}

} // namespace parchemin::ui
