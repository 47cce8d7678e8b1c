#include "ui/journal/verificationcard.h"

#include "parchemin/app/journaltexts.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/dossier/celltable.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString placeOf(const JournalFault &fault)
{
    if (!fault.table.isEmpty() && fault.rowId == 0)
        return entityWord(fault.table);
    if (!fault.name.isEmpty())
        return fault.name;
    if (!fault.table.isEmpty()) {
        return VerificationCard::tr("%1, record %2", "kind of record, its number")
            .arg(entityWord(fault.table))
            .arg(fault.rowId);
    }
    return fault.seq ? VerificationCard::tr("Event %1").arg(fault.seq->value())
                     : VerificationCard::tr("The whole store");
}

} // namespace

VerificationCard::VerificationCard(QWidget *parent)
    : Card(parent)
    , m_verdict(new QLabel(this))
    , m_faults(new CellTable(1, this))
    , m_close(new QAction(this))
{
    m_verdict->setObjectName(u"verificationVerdict"_s);
    m_verdict->setWordWrap(true);
    m_faults->setObjectName(u"verificationFaults"_s);
    m_faults->setMinimumHeight(130);
    ActionButton::giveIcon(*m_close, Icon::Cross);
    setTitleSide(new ActionButton(m_close, ActionButton::Variant::Quiet, this));
    body().addWidget(m_verdict);
    body().addWidget(m_faults);
    connect(m_close, &QAction::triggered, this, &QWidget::hide);
    retranslate();
    hide();
}

void VerificationCard::setReport(const JournalReport &report)
{
    m_report = report;
    retranslate();
    show();
}

void VerificationCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void VerificationCard::retranslate()
{
    m_close->setText(tr("Close the verdict"));
    m_faults->setAccessibleName(tr("Faults of the journal"));
    if (!m_report)
        return;
    const bool isIntact = m_report->isIntact();
    setTitle(isIntact ? tr("The journal holds") : tr("The journal does not hold"));
    const QLocale locale;
    m_verdict->setText(
        isIntact ? tr("Every one of the %1 events follows from the one before it, and each of the %2 rows "
                      "stands as its last act left it. Each of the %3 deposited files is the one that was "
                      "deposited.")
                       .arg(locale.toString(m_report->events), locale.toString(m_report->rows),
                            locale.toString(m_report->files))
                 : tr("%n fault(s) found. Something was changed behind the program's back: restore a backup "
                      "or ask for an inquiry.",
                      nullptr, static_cast<int>(m_report->faults.size())));
    m_faults->setVisible(!isIntact);
    std::vector<CellRow> rows;
    for (const JournalFault &fault : m_report->faults)
        rows.push_back({{placeOf(fault)}, {sentence(fault), {}, fault.detail}});
    m_faults->setContent({tr("Where"), tr("What does not hold")}, std::move(rows));
}

} // namespace parchemin::ui
