#include "ui/journal/pastdossierdialog.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"
#include "parchemin/ui/banner.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dossier/blockwords.h"
#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dossier/equivalencewords.h"
#include "ui/forms/dateedit.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

std::vector<CellRow> blockRows(const DossierAsOf &dossier, const ReferenceSheet &sheet)
{
    std::vector<CellRow> rows;
    for (const BlockAsOf &block : dossier.blocks) {
        const SkillBlock *skills = sheet.block(block.number);
        QString note;
        QStringList equivalences;
        if (block.validation) {
            note = PastDossierDialog::tr("on %1 by %2, number %3", "a block was validated")
                       .arg(dayText(block.validation->validatedOn), block.validation->validatedBy,
                            block.validation->number);
        } else {
            for (const PartialEquivalence &equivalence : equivalencesOf(dossier.equivalences, block.number))
                equivalences.append(equivalenceLine(equivalence));
            if (!equivalences.isEmpty())
                note = PastDossierDialog::tr("partial equivalence: %1").arg(equivalences.join(u'\n'));
        }
        rows.push_back({{PastDossierDialog::tr("Block %1: %2")
                             .arg(block.number)
                             .arg(skills == nullptr ? QString() : skills->title)},
                        {{}, Chip::of(displayStateOf(block.state))},
                        {note, {}, {}, true}});
    }
    return rows;
}

std::vector<CellRow> documentRows(const DossierAsOf &dossier)
{
    std::vector<CellRow> rows;
    for (const DocumentAsOf &entry : dossier.documents) {
        rows.push_back({{word(entry.document.kind)},
                        {entry.document.number},
                        {dayText(entry.document.issuedOn), {}, {}, true},
                        {{}, chipOf(entry.state)}});
    }
    return rows;
}

std::vector<CellRow> decisionRows(const DossierAsOf &dossier)
{
    std::vector<CellRow> rows;
    for (const JuryDecision &decision : dossier.decisions) {
        rows.push_back({{decision.content.motive.isEmpty()
                             ? word(decision.content.outcome)
                             : PastDossierDialog::tr("%1: %2", "outcome, motive")
                                   .arg(word(decision.content.outcome), decision.content.motive)},
                        {dayText(decision.decidedAt), {}, {}, true}});
    }
    return rows;
}

std::vector<CellRow> eventRows(const DossierAsOf &dossier)
{
    std::vector<CellRow> rows;
    for (const Event &event : dossier.events) {
        rows.push_back({{dayText(event.content.at), {}, {}, true},
                        {sentence(event), {}, event.content.reason},
                        {event.userName, {}, {}, true}});
    }
    return rows;
}

} // namespace

PastDossierDialog::PastDossierDialog(const PageServices &services, CandidacyId candidacy, QDate day,
                                     QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_candidacy(candidacy)
    , m_banner(new Banner(this))
    , m_day(new DateEdit(this))
    , m_identity(new QLabel(this))
    , m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("Dossier on a past day"));
    makeFrame();
    m_day->setDate(day);
    connect(m_day, &DateEdit::dateChanged, this, &PastDossierDialog::read);
    connect(m_day, &QLineEdit::editingFinished, this, [this] {
        if (m_day->isMalformed())
            m_banner->setText(tr("This is no day: type it as %1.").arg(m_day->placeholderText()));
    });
    read();
    resize(820, 620);
}

CellTable *PastDossierDialog::addTable(const QString &name, const QString &title, int wideColumn)
{
    auto *table = new CellTable(wideColumn, this);
    table->setObjectName(name);
    table->setAccessibleName(title);
    m_tabs->addTab(table, title);
    return table;
}

void PastDossierDialog::makeFrame()
{
    m_day->setObjectName(u"pastDayEdit"_s);
    m_day->setMaximumWidth(DateEdit::usualWidth);
    m_identity->setObjectName(u"pastIdentity"_s);
    m_identity->setTextFormat(Qt::PlainText);
    m_identity->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Dossier on a past day"));
    m_blocks = addTable(u"pastBlocks"_s, tr("Blocks"), 0);
    m_documents = addTable(u"pastDocuments"_s, tr("Documents"), 0);
    m_decisions = addTable(u"pastDecisions"_s, tr("Decisions of the jury"), 0);
    m_events = addTable(u"pastEvents"_s, tr("Events until then"), 1);
    auto *dayLabel = new QLabel(tr("&Day:"), this);
    dayLabel->setBuddy(m_day);
    m_day->setAccessibleName(tr("Day"));
    auto *dayRow = new QHBoxLayout;
    dayRow->setContentsMargins(20, 12, 20, 4);
    dayRow->setSpacing(8);
    dayRow->addWidget(m_identity, 1);
    dayRow->addWidget(dayLabel);
    dayRow->addWidget(m_day);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setText(tr("&Close"));
    close->setAutoDefault(false); // Return in the day shows that day
    buttons->setContentsMargins(20, 8, 20, 12);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(dayRow);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
}

void PastDossierDialog::read()
{
    const auto typed = m_day->date();
    if (!typed)
        return; // while it is typed; the banner says which day is shown
    const Context &context = m_services.context;
    const auto dossier =
        dossierAsOf(context.database(), context.rules, m_candidacy, std::min(*typed, context.clock.today()));
    if (dossier) {
        show(*dossier);
    } else {
        m_banner->setText(sentence(dossier.error()));
    }
}

void PastDossierDialog::show(const DossierAsOf &dossier)
{
    m_banner->setText(tr("State on the evening of %1, pieced together from the dated acts and the journal. "
                         "To be read only: nothing can be done here.")
                          .arg(QLocale().toString(dossier.day, QLocale::LongFormat)));
    m_identity->setText(
        dossier.exists
            ? tr("%1 · dossier %2 · %3", "name, number, state")
                  .arg(displayName(dossier.identity), dossier.candidacy.number, word(dossier.candidacy.state))
            : tr("%1 · dossier %2 · not registered yet on that day", "name, number")
                  .arg(displayName(dossier.identity), dossier.candidacy.number));
    const auto sheet = m_services.context.rules.sheet(dossier.candidacy.sheet);
    const ReferenceSheet &shown = sheet ? **sheet : m_services.context.rules.current();
    m_blocks->setContent({tr("Block"), tr("State"), tr("Validated", "when a block was")},
                         blockRows(dossier, shown));
    m_documents->setContent({tr("Document"), tr("Number"), tr("Issued on"), tr("State then")},
                            documentRows(dossier));
    m_decisions->setContent({tr("Decision"), tr("Taken on")}, decisionRows(dossier));
    m_events->setContent({tr("Day"), tr("Act"), tr("By", "who acted")}, eventRows(dossier));
}

} // namespace parchemin::ui
