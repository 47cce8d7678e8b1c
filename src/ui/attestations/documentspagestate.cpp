#include "parchemin/app/documentrequest.h"
#include "parchemin/app/keyservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/store/documentlistrepository.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/documentspage.h"
#include "parchemin/ui/refusal.h"
#include "parchemin/ui/storereader.h"

#include <QTabBar>

#include "ui/attestations/batchrunner.h"
#include "ui/attestations/documentacts.h"
#include "ui/attestations/documentexport.h"
#include "ui/attestations/documentspageactions.h"
#include "ui/attestations/documentwords.h"
#include "ui/attestations/issuablemodel.h"
#include "ui/attestations/issuablepanel.h"
#include "ui/attestations/issuedpanel.h"
#include "ui/attestations/previewloader.h"
#include "ui/keys/keywords.h"

using namespace Qt::Literals::StringLiterals;

/// What the page shows of the document in front of the reader, and what may be done with it.
namespace parchemin::ui {
namespace {

void allow(QAction &action, const Blockers &reasons)
{
    Refusal::of(action).setReasons(reasons);
}

void allowIf(bool isPossible, QAction &action, const QString &reason)
{
    Refusal::of(action).setReason(isPossible ? QString() : reason);
}

} // namespace

void DocumentsPage::refreshPreview()
{
    if (!isVisible()) {
        m_isStale = true;
        refreshActions();
        return;
    }
    if (list() == List::Issuable) {
        if (const IssuableDocument *document = m_issuable->current()) {
            m_loader->showRequest(document->request(),
                                  tr("%1 of %2, not issued yet", "document, person")
                                      .arg(documentText(document->item.key.kind, document->item.blocks),
                                           document->item.holder));
        } else if (m_issuable->count() == 0) {
            m_loader->clear();
        }
    } else if (const DocumentListItem *item = currentIssued()) {
        m_loader->showIssued(item->id, item->number,
                             tr("%1 %2, as it was issued", "kind of document, its number")
                                 .arg(word(item->kind), item->number));
    } else if (issuedPanel()->count() == 0) {
        m_loader->clear();
    }
    refreshActions();
}

void DocumentsPage::refreshActions()
{
    const Actions &act = *m_actions;
    const DocumentListItem *item = currentIssued();
    const bool isLiving = item != nullptr && list() == List::Issued;
    allow(*act.duplicate, isLiving ? m_acts->duplicateReasons(*item) : Blockers{});
    allow(*act.supersede, isLiving ? m_acts->supersedeReasons(*item) : Blockers{});
    allow(*act.revoke, isLiving ? m_acts->revokeReasons(*item) : Blockers{});
    if (!isLiving) {
        for (QAction *action : {act.duplicate, act.supersede, act.revoke})
            allowIf(false, *action, tr("Choose a document among those that are issued and not annulled."));
    }
    const QString busy = busyReason();
    allowIf(item != nullptr && busy.isEmpty(), *act.exporting,
            item == nullptr ? tr("Choose an issued document: a preview is none yet.") : busy);
    allowIf(list() == List::Issuable, *act.toggleChecks, tr("Only documents to be issued are ticked."));
    const bool isShown = item != nullptr || (list() == List::Issuable && m_issuable->current() != nullptr);
    for (QAction *action : {act.print, act.enlarge, act.dossier})
        allowIf(isShown, *action, tr("No document is chosen in the list."));
    refreshIssue();
}

/// One long work at a time: Escape then stops the one that is seen.
QString DocumentsPage::busyReason() const
{
    if (m_batch->isRunning())
        return tr("Documents are being issued: wait, or cancel it.");
    return m_export->isRunning() ? tr("Documents are being written: wait, or cancel it.") : QString();
}

void DocumentsPage::refreshIssue()
{
    const Actions &act = *m_actions;
    const auto count = static_cast<int>(m_issuable->model().checkedKeys().size());
    const QString busy = busyReason();
    const bool isSeen = list() == List::Issuable; // what is ticked is not issued from a list that hides it
    const bool isPossible = count > 0 && isSeen && busy.isEmpty();
    act.issue->setText(tr("&Issue %n document(s)…", nullptr, count));
    act.issue->setIconText(tr("Issue %n document(s)", nullptr, count));
    const bool asksWhy = !isPossible && isSeen && m_issuable->count() > 0 && busy.isEmpty();
    act.why->setVisible(asksWhy);
    act.why->setEnabled(asksWhy);
    allowIf(isPossible || asksWhy, *act.issue,
            !busy.isEmpty() ? busy
            : !isSeen       ? tr("The documents to be issued are in the first list.")
                            : tr("There is no document to issue."));
    if (asksWhy)
        act.issue->setEnabled(false); // the act beside it answers its keys, with the reasons of every line
}

void DocumentsPage::refreshKeys()
{
    m_hasKeys = m_hasKeys || !m_services.keys.areLocked();
    showKeys();
    // Nothing in the store changes what is unlocked; a batch would ask again after each of its documents.
    if (!m_services.keys.areLocked() || m_batch->isRunning())
        return;
    const QDate today = m_services.context.clock.today();
    m_services.reader.ask<bool>(
        *this, [today](const Database &database) { return hasProofKeys(database, today); },
        [this](const Result<bool> &hasKeys) {
            // What cannot be read is not there; the act that needs it says why.
            m_hasKeys = hasKeys && *hasKeys;
            showKeys();
        });
}

/// Whether what is issued now is proven, in words and in the shape of the lock.
void DocumentsPage::showKeys()
{
    const KeyStanding standing = keyStanding(m_services.keys, m_hasKeys);
    QAction &keys = *m_actions->keys;
    ActionButton::giveIcon(keys, keyStandingIcon(standing));
    keys.setText(keyStandingText(standing) + u"…"_s);
    keys.setIconText(keyStandingText(standing));
    keys.setToolTip(provingText(m_services.keys));
    keys.setWhatsThis(keys.toolTip());
}

void DocumentsPage::refreshTabs()
{
    const auto text = [this](List which, const QString &words, int count) {
        m_tabs->setTabText(static_cast<int>(which), words.arg(count));
    };
    text(List::Issuable, tr("To be issued (%1)"), m_issuable->count());
    text(List::Issued, tr("Issued (%1)"), m_issued->count());
    text(List::Annulled, tr("Annulled (%1)"), m_annulled->count());
    refreshActions();
}

} // namespace parchemin::ui
