#include "parchemin/app/documentfilename.h"
#include "parchemin/app/sentences.h"
#include "parchemin/store/documentlistrepository.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/documentspage.h"

#include "ui/attestations/batchdialog.h"
#include "ui/attestations/batchrunner.h"
#include "ui/attestations/documentacts.h"
#include "ui/attestations/issuablemodel.h"
#include "ui/attestations/issuablepanel.h"
#include "ui/attestations/issuedpanel.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/keys/keywords.h"

using namespace Qt::Literals::StringLiterals;

/// Issuing what is checked, and writing what is chosen into files.
namespace parchemin::ui {

void DocumentsPage::askForBatch()
{
    m_issuable->gatherChecked([this](const std::vector<IssuableDocument> &documents) {
        if (!documents.empty() && busyReason().isEmpty())
            runBatch(documents);
    });
}

void DocumentsPage::runBatch(const std::vector<IssuableDocument> &documents)
{
    const BatchFiles remembered{m_exportState.value(u"folder"_s).toString(),
                                m_exportState.value(u"pattern"_s, defaultNamePattern()).toString()};
    BatchDialog dialog(documents, remembered, m_exportState.value(u"copies"_s, false).toBool(),
                       m_services.context.clock.today(), m_choosers.folder, this);
    dialog.setProving(provingText(m_services.keys));
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_exportState = {{u"folder"_s, dialog.typedFiles().folder},
                     {u"pattern"_s, dialog.typedFiles().pattern},
                     {u"copies"_s, dialog.files().has_value()}};
    auto batch = DocumentBatch::begin(m_services.documents, m_services.context, m_services.desk.actor(),
                                      documents, dialog.files());
    if (!batch) {
        emit messageRequested(Tone::Negative, sentence(batch.error()));
        return;
    }
    emit messageRequested(Tone::Neutral, {}); // that nothing was checked, for one
    m_batch->start(*std::move(batch));
    refreshActions();
}

void DocumentsPage::explain()
{
    const Blockers reasons = m_issuable->currentReasons();
    emit messageRequested(Tone::Attention,
                          reasons.empty()
                              ? tr("No document is checked. Space checks the line of the keyboard, "
                                   "Ctrl+Shift+A all of them.")
                              : tr("The documents cannot be issued yet:") + u'\n' + asList(reasons));
}

void DocumentsPage::exportShown()
{
    IssuedPanel *panel = issuedPanel();
    if (panel == nullptr)
        return;
    const QString pattern = m_exportState.value(u"pattern"_s, defaultNamePattern()).toString();
    panel->gatherSelected([this, pattern](const std::vector<DocumentListItem> &items) {
        m_acts->exportDocuments(items, pattern);
    });
}

} // namespace parchemin::ui
