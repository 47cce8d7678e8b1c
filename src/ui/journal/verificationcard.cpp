#include "ui/journal/verificationcard.h"

#include "parchemin/app/filerepair.h"
#include "parchemin/app/journaltexts.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dossier/celltable.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// "site.pdf · Yasmine Amrani · block 2": whose file it is.
QString ownerText(const FileOwner &owner)
{
    const QString whose = owner.fileName + u" · "_s + owner.person;
    return owner.block
               ? VerificationCard::tr("%1 · block %2", "file and candidate").arg(whose).arg(*owner.block)
               : VerificationCard::tr("%1 · dossier %2", "file and candidate").arg(whose, owner.number);
}

/// The first few: a file that everybody handed in has many owners.
QString ownersText(const std::vector<FileOwner> &owners)
{
    constexpr std::size_t shown = 3;
    QStringList lines;
    for (std::size_t place = 0; place < std::min(owners.size(), shown); ++place)
        lines.append(ownerText(owners[place]));
    if (owners.size() > shown)
        lines.append(VerificationCard::tr("and %n more", "files", static_cast<int>(owners.size() - shown)));
    return lines.join(u'\n');
}

QString placeOf(const JournalFault &fault, const std::map<qint64, std::vector<FileOwner>> &owners)
{
    if (const auto found = owners.find(fault.rowId); isOfFile(fault) && found != owners.end())
        return ownersText(found->second);
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

Verification withOwners(const Database &database, JournalReport report)
{
    Verification verification{.report = std::move(report), .owners = {}};
    for (const JournalFault &fault : verification.report.faults) {
        if (!isOfFile(fault))
            continue;
        // What a damaged store cannot tell stays unsaid: the fault itself is told.
        if (auto owners = ownersOfFile(database, fault.rowId); owners && !owners->empty())
            verification.owners.emplace(fault.rowId, *std::move(owners));
    }
    return verification;
}

VerificationCard::VerificationCard(QAction *takeBack, QWidget *parent)
    : Card(parent)
    , m_verdict(new QLabel(this))
    , m_faults(new CellTable(1, this))
    , m_close(new QAction(this))
{
    m_verdict->setObjectName(u"verificationVerdict"_s);
    m_verdict->setWordWrap(true);
    m_faults->setObjectName(u"verificationFaults"_s);
    // As high as its lines: the event beneath needs the room. Many faults scroll.
    m_faults->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_faults->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_faults->setMaximumHeight(220);
    ActionButton::giveIcon(*m_close, Icon::Cross);
    setTitleSide(new ActionButton(m_close, ActionButton::Variant::Quiet, this));
    body().addWidget(m_verdict);
    body().addWidget(m_faults);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new ActionButton(takeBack, ActionButton::Variant::Secondary, this));
    buttons->addStretch(1);
    body().addLayout(buttons);
    connect(m_close, &QAction::triggered, this, &QWidget::hide);
    retranslate();
    hide();
}

void VerificationCard::setVerification(const Verification &verification)
{
    m_verification = verification;
    retranslate();
    show();
}

std::vector<JournalFault> VerificationCard::faults() const
{
    return m_verification ? m_verification->report.faults : std::vector<JournalFault>();
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
    if (!m_verification)
        return;
    const JournalReport &report = m_verification->report;
    const bool isIntact = report.isIntact();
    setTitle(isIntact ? tr("The journal holds") : tr("The journal does not hold"));
    const QLocale locale;
    m_verdict->setText(
        isIntact
            ? tr("Events: %1, each of which follows from the one before it. Rows: %2, each of which stands "
                 "as its last act left it. Deposited files: %3, each of which is the one that was "
                 "deposited.")
                  .arg(locale.toString(report.events), locale.toString(report.rows),
                       locale.toString(report.files))
            : tr("%n fault(s) found. Something was changed behind the program's back: restore a backup "
                 "or ask for an inquiry.",
                 nullptr, static_cast<int>(report.faults.size())));
    m_faults->setVisible(!isIntact);
    std::vector<CellRow> rows;
    for (const JournalFault &fault : report.faults)
        rows.push_back({{placeOf(fault, m_verification->owners)}, {sentence(fault), {}, fault.detail}});
    m_faults->setContent({tr("Where"), tr("What does not hold")}, std::move(rows));
}

} // namespace parchemin::ui
