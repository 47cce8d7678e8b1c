#include "ui/dossier/blocktabs.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/documents/documentspanel.h"
#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertables.h"
#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

BlockTabs::BlockTabs(const DocumentService &service, QAction *exporting, QAction *enlarging, QWidget *parent)
    : Card(parent)
    , m_tabs(new QTabWidget(this))
    , m_competencies(new CellTable(0, this))
    , m_submissions(new CellTable(2, this))
    , m_events(new CellTable(1, this))
    , m_documents(new DocumentsPanel(service, exporting, enlarging, this))
{
    setFlush(true);
    m_tabs->setObjectName(u"blockTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setUsesScrollButtons(false); // four words: a narrow window shortens them
    m_tabs->tabBar()->setElideMode(Qt::ElideRight);
    m_competencies->setObjectName(u"competencyTable"_s);
    m_submissions->setObjectName(u"submissionTable"_s);
    m_events->setObjectName(u"blockEventTable"_s);
    m_tabs->addTab(m_competencies, QString());
    m_tabs->addTab(m_submissions, QString());
    m_tabs->addTab(m_events, QString());
    m_tabs->addTab(m_documents, QString());
    body().addWidget(m_tabs);
    setMinimumHeight(300);
}

void BlockTabs::setDossier(const Dossier &dossier, int block)
{
    const BlockFacts &facts = factsOf(dossier, block);
    m_tabs->setAccessibleName(tr("Block %1 and the documents").arg(block));
    const auto place = [](Tab tab) {
        return static_cast<int>(tab);
    };
    m_tabs->setTabText(place(Tab::Competencies), tr("Competencies (%1/%2)", "acquired, in all")
                                                     .arg(acquiredCompetencies(facts))
                                                     .arg(facts.block->competencies.size()));
    m_tabs->setTabText(place(Tab::Submissions),
                       tr("Submissions (%1)").arg(blockOf(dossier, block).submissions.size()));
    m_tabs->setTabText(place(Tab::Documents), tr("Documents (%1)").arg(dossier.documents.size()));
    m_tabs->setTabToolTip(place(Tab::Events), tr("Journal of the block"));
    fitTabs();

    m_competencies->setAccessibleName(tr("Competencies of block %1").arg(block));
    m_competencies->setContent({tr("Competency"), tr("Evaluation"), tr("Evaluator")},
                               competencyRows(dossier, block));
    m_submissions->setAccessibleName(tr("Submissions for block %1").arg(block));
    m_submissions->setContent({tr("Attempt"), tr("State"), tr("Files and feedback")},
                              submissionRows(dossier, block));
    m_events->setAccessibleName(tr("Journal of block %1").arg(block));
    m_events->setContent({tr("When"), tr("What"), tr("Who")}, blockEventRows(dossier, block));
    m_documents->setDossier(dossier);
}

void BlockTabs::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitTabs();
}

/// Where the four do not fit whole, the journal's goes by its first word rather than three of them by half.
void BlockTabs::fitTabs()
{
    constexpr auto events = static_cast<int>(Tab::Events);
    m_tabs->setTabText(events, tr("Journal of the block"));
    if (m_tabs->tabBar()->sizeHint().width() > m_tabs->width())
        m_tabs->setTabText(events, tr("Journal", "of the block"));
}

void BlockTabs::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

BlockTabs::Tab BlockTabs::shownTab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void BlockTabs::focusTabs()
{
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
}

} // namespace parchemin::ui
