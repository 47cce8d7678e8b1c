#include "ui/dossier/whatifdialog.h"

#include "parchemin/app/sentences.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString possible(const Blockers &blockers)
{
    const Blockers reasons = withoutWarnings(blockers);
    return reasons.empty() ? WhatIfDialog::tr("possible") : asList(reasons);
}

QString missing(const Blockers &blockers)
{
    return blockers.empty() ? WhatIfDialog::tr("nothing") : asList(blockers);
}

void addRow(std::vector<CellRow> &rows, const QString &what, const QString &now, const QString &then)
{
    if (now != then)
        rows.push_back({{what}, {now, {}, {}, true}, {then}});
}

/// Only what differs.
std::vector<CellRow> difference(const Outlook &now, const Outlook &then)
{
    std::vector<CellRow> rows;
    addRow(rows, WhatIfDialog::tr("Candidacy"), word(now.state), word(then.state));
    for (std::size_t i = 0; i < now.blocks.size(); ++i)
        addRow(rows, WhatIfDialog::tr("Block %1").arg(i + 1), word(now.blocks[i]), word(then.blocks.at(i)));
    addRow(rows, WhatIfDialog::tr("Defence"), possible(now.jury), possible(then.jury));
    addRow(rows, WhatIfDialog::tr("Missing for the title"), missing(now.title), missing(then.title));
    addRow(rows, WhatIfDialog::tr("Block attestation"), possible(now.attestation),
           possible(then.attestation));
    addRow(rows, WhatIfDialog::tr("Parchment"), possible(now.parchment), possible(then.parchment));
    return rows;
}

} // namespace

WhatIfDialog::WhatIfDialog(const Dossier &dossier, QWidget *parent)
    : QDialog(parent)
    , m_facts(dossier.facts)
    , m_now(outlookOf(m_facts))
    , m_outcome(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_difference(new CellTable(2, this))
{
    setObjectName(u"whatIfDialog"_s);
    setWindowTitle(tr("What if… – %1").arg(officialName(m_facts.person)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto *introduction =
        new QLabel(tr("Suppose something and see what would follow. Nothing is saved."), this);
    introduction->setProperty("variant", u"muted"_s);
    column->addWidget(introduction);
    addChoices();
    m_summary->setObjectName(u"whatIfSummary"_s);
    column->addWidget(m_summary);
    m_difference->setObjectName(u"whatIfTable"_s);
    m_difference->setAccessibleName(tr("What would differ"));
    m_difference->setMinimumHeight(240);
    column->addWidget(m_difference, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(760, 620);
    // The boxes were made last and are read first.
    QWidget *last = nullptr;
    for (const auto &[number, choice] : m_blocks) {
        if (last != nullptr)
            setTabOrder(last, choice);
        last = choice;
    }
    if (last != nullptr)
        setTabOrder(last, m_outcome);
    setTabOrder(m_outcome, m_difference);
    setTabOrder(m_difference, buttons->button(QDialogButtonBox::Close));
    if (!m_blocks.empty())
        m_blocks.begin()->second->setFocus();
    refresh();
}

void WhatIfDialog::addChoices()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    for (const BlockFacts &facts : m_facts.blocks) {
        const int number = facts.block->number;
        auto *choice = new QCheckBox(tr("Block &%1 acquired: %2").arg(number).arg(facts.block->title), this);
        choice->setObjectName(u"suppose%1Check"_s.arg(number));
        const bool isAcquired = facts.validation && facts.validation->isActive();
        choice->setChecked(isAcquired);
        choice->setEnabled(!isAcquired);
        if (isAcquired)
            choice->setToolTip(tr("This block is acquired already."));
        connect(choice, &QCheckBox::toggled, this, &WhatIfDialog::refresh);
        column->addWidget(choice);
        if (!isAcquired)
            m_blocks[number] = choice;
    }
    auto *label = new QLabel(tr("&Defence before the jury"), this);
    label->setBuddy(m_outcome);
    m_outcome->view()->setAccessibleName(label->text().remove(u'&'));
    m_outcome->setObjectName(u"supposeOutcome"_s);
    m_outcome->addItem(tr("Not held"));
    for (const DecisionOutcome outcome : outcomesOn(m_facts.candidacy.route))
        m_outcome->addItem(tr("Held: %1", "outcome").arg(word(outcome)), static_cast<int>(outcome));
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &WhatIfDialog::refresh);
    column->addWidget(label);
    column->addWidget(m_outcome);
}

Hypothesis WhatIfDialog::hypothesis() const
{
    Hypothesis hypothesis;
    for (const auto &[number, choice] : m_blocks) {
        if (choice->isChecked())
            hypothesis.acquiredBlocks.push_back(number);
    }
    if (const QVariant outcome = m_outcome->currentData(); outcome.isValid())
        hypothesis.outcome = static_cast<DecisionOutcome>(outcome.toInt());
    return hypothesis;
}

void WhatIfDialog::refresh()
{
    std::vector<CellRow> rows = difference(m_now, outlookOf(suppose(m_facts, hypothesis())));
    if (hypothesis() == Hypothesis{}) {
        m_summary->setText(tr("Nothing is supposed yet."));
    } else if (rows.empty()) {
        m_summary->setText(tr("Nothing would differ."));
    } else {
        m_summary->setText(tr("%n thing(s) would differ:", nullptr, static_cast<int>(rows.size())));
    }
    m_difference->setContent({tr("What"), tr("Now"), tr("Then")}, std::move(rows));
}

} // namespace parchemin::ui
