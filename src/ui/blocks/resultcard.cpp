#include "ui/blocks/resultcard.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dossier/celltable.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

CellRow rowOf(const ValidationRun::Outcome &outcome)
{
    const Chip chip =
        outcome.validation
            ? Chip{Icon::CircleCheck, ResultCard::tr("Acquired", "a block, for life"), Tone::Positive}
            : Chip{Icon::CircleCross, ResultCard::tr("Refused", "an act"), Tone::Negative};
    return {{outcome.name},
            {ResultCard::tr("Block %1").arg(outcome.item.block)},
            {{}, chip},
            {outcome.validation ? QString() : sentence(outcome.validation.error()), {}, {}, true}};
}

} // namespace

QString summaryOf(const std::vector<ValidationRun::Outcome> &outcomes, int asked)
{
    const auto done = static_cast<int>(std::ranges::count_if(
        outcomes, [](const ValidationRun::Outcome &outcome) { return outcome.validation.hasValue(); }));
    const int refused = static_cast<int>(outcomes.size()) - done;
    const int left = asked - static_cast<int>(outcomes.size());
    QStringList parts{ResultCard::tr("%n block(s) validated", nullptr, done)};
    if (refused > 0)
        parts.append(ResultCard::tr("%n refused", "blocks", refused));
    if (left > 0)
        parts.append(ResultCard::tr("%n not begun", "blocks", left));
    return parts.join(u", "_s);
}

ResultCard::ResultCard(QWidget *parent)
    : Card(parent)
    , m_table(new CellTable(3, this))
    , m_close(new QAction(this))
{
    m_table->setObjectName(u"resultTable"_s);
    m_table->setMinimumHeight(120);
    ActionButton::giveIcon(*m_close, Icon::Cross);
    auto *close = new ActionButton(m_close, ActionButton::Variant::Quiet, this);
    close->setObjectName(u"resultCloseButton"_s);
    setTitleSide(close);
    body().addWidget(m_table);
    connect(m_close, &QAction::triggered, this, &ResultCard::closed);
    retranslate();
}

void ResultCard::setOutcomes(const std::vector<ValidationRun::Outcome> &outcomes, int asked)
{
    m_outcomes = outcomes;
    m_asked = asked;
    retranslate();
}

void ResultCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ResultCard::retranslate()
{
    m_close->setText(tr("Close the results"));
    setTitle(summaryOf(m_outcomes, m_asked));
    m_table->setAccessibleName(tr("Results, block by block"));
    std::vector<CellRow> rows;
    std::ranges::transform(m_outcomes, std::back_inserter(rows), rowOf);
    m_table->setContent({tr("Candidate"), tr("Block"), tr("Result"), tr("Why")}, std::move(rows));
}

} // namespace parchemin::ui
