#include "ui/documents/documentspanel.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/documentpreview.h"
#include "parchemin/ui/emptystate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertables.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

DocumentsPanel::DocumentsPanel(const DocumentService &service, QAction *exporting, QAction *enlarging,
                               QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_exporting(exporting)
    , m_enlarging(enlarging)
    , m_table(new CellTable(1, this))
    , m_preview(new DocumentPreview(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    makeFrame(exporting, enlarging);
    connect(m_table, &CellTable::currentRowChanged, this, &DocumentsPanel::showCurrent);
    connect(m_table, &QAbstractItemView::activated, m_enlarging, &QAction::trigger);
}

void DocumentsPanel::makeFrame(QAction *exporting, QAction *enlarging)
{
    m_table->setObjectName(u"documentTable"_s);
    m_table->setMinimumHeight(96);
    m_table->setRowKept(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(10, 6, 10, 6);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(new ActionButton(enlarging, ActionButton::Variant::Secondary, this));
    buttons->addWidget(new ActionButton(exporting, ActionButton::Variant::Secondary, this));
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(list);
    parts->addWidget(m_preview);
    parts->setSizes({150, 450});
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 1);
    m_preview->setMinimumHeight(120);
    m_stack->addWidget(parts);
    m_stack->addWidget(m_empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void DocumentsPanel::setDossier(const Dossier &dossier)
{
    m_documents = dossier.documents;
    m_empty->setText(
        Icon::FileText,
        tr("No document has been issued yet. The attestation of the acquired blocks is issued by "
           "“Block attestation”, the parchment after the jury's decision."));
    m_stack->setCurrentIndex(m_documents.empty() ? 1 : 0);
    m_table->setAccessibleName(tr("Documents issued"));
    m_table->setContent({tr("Number"), tr("Document"), tr("Issued on"), tr("State")}, documentRows(dossier));
    showCurrent();
}

void DocumentsPanel::choose(DocumentId document)
{
    const auto found = std::ranges::find(m_documents, document, &OfficialDocument::id);
    if (found != m_documents.end())
        m_table->setCurrentRow(static_cast<int>(found - m_documents.begin()));
}

const OfficialDocument *DocumentsPanel::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= static_cast<int>(m_documents.size())
               ? nullptr
               : &m_documents[static_cast<std::size_t>(row)];
}

void DocumentsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCurrent();
}

void DocumentsPanel::showCurrent()
{
    const OfficialDocument *document = current();
    m_exporting->setEnabled(document != nullptr);
    m_enlarging->setEnabled(document != nullptr);
    if (document == nullptr) {
        m_shown.reset();
        m_preview->setBytes({}, {});
        return;
    }
    // Reading and verifying the bytes waits until somebody looks.
    if (m_shown == document->id || !isVisible())
        return;
    m_shown = document->id;
    const Result<QByteArray> bytes = m_service.bytes(document->id);
    if (!bytes || !m_preview->setBytes(*bytes, document->number)) {
        m_preview->setBytes({}, document->number);
        emit failed(bytes ? Error{ErrorCode::StoreCorrupt, u"the stored document is no PDF"_s}
                          : bytes.error());
    }
}

} // namespace parchemin::ui
