#include "ui/attestations/documentacts.h"

#include "parchemin/app/directoryservice.h"
#include "parchemin/app/documentfilename.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/pageservices.h"

#include <QDir>
#include <QPdfDocument>
#include <QPrinter>
#include <QWidget>

#include <algorithm>

#include "ui/attestations/annulmentdialog.h"
#include "ui/attestations/documentexport.h"
#include "ui/attestations/documentwords.h"
#include "ui/confirmation.h"
#include "ui/documents/pdfprinting.h"
#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

Blockers stateReasons(const DocumentListItem &item, const QString &act)
{
    const bool isOriginal = item.original.isEmpty();
    const bool isIssuedByRequest =
        item.kind == DocumentKind::Parchment || item.kind == DocumentKind::BlockAttestation;
    if (item.state == DocumentState::Issued && isOriginal && isIssuedByRequest)
        return {};
    const QString state = item.state != DocumentState::Issued ? codeName(item.state)
                          : isOriginal                        ? codeName(item.kind)
                                                              : u"DUPLICATE"_s;
    return {Blocker{BlockerCode::StateForbids}.with(u"etat"_s, state).with(u"acte"_s, act)};
}

} // namespace

DocumentActs::DocumentActs(const PageServices &services, Choosers choosers, DocumentExport &exporting,
                           QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_choosers(std::move(choosers))
    , m_export(exporting)
    , m_window(window)
{
}

Blockers DocumentActs::duplicateReasons(const DocumentListItem &item) const
{
    Blockers reasons = rightBlockers(m_services.desk.actor(), rightToIssue(item.kind));
    append(reasons, stateReasons(item, u"DUPLICATE"_s));
    return reasons;
}

Blockers DocumentActs::supersedeReasons(const DocumentListItem &item) const
{
    Blockers reasons = rightBlockers(m_services.desk.actor(), rightToIssue(item.kind));
    append(reasons, stateReasons(item, u"SUPERSEDE"_s));
    return reasons;
}

Blockers DocumentActs::revokeReasons(const DocumentListItem &item) const
{
    Blockers reasons = rightBlockers(m_services.desk.actor(), Right::Rectify);
    if (item.state != DocumentState::Issued)
        append(reasons, stateReasons(item, u"REVOKE"_s));
    return reasons;
}

void DocumentActs::duplicate(const DocumentListItem &item)
{
    const Confirmation confirmation{
        tr("Make a duplicate of %1?").arg(item.number),
        tr("The duplicate says the same as the original of %1, bears the mention DUPLICATA, the day and its "
           "own number, and stands in the register. It cannot be undone.")
            .arg(item.holder),
        tr("&Make the duplicate")};
    if (confirm(&m_window, confirmation))
        report(m_services.documents.issueDuplicate(m_services.desk.actor(), item.id));
}

void DocumentActs::supersede(const DocumentListItem &item)
{
    AnnulmentDialog dialog(
        {tr("Correct %1").arg(item.number),
         tr("A new %1 is issued for %2 with the data of today and a new number; %3 and its "
            "duplicates cease to stand. The old bytes are kept.")
             .arg(documentText(item.kind, item.blocks), item.holder, item.number),
         tr("&Issue the corrected document")},
        {}, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        report(m_services.documents.supersede(m_services.desk.actor(), item.id, dialog.reason()));
}

void DocumentActs::revoke(const DocumentListItem &item)
{
    const auto accounts = DirectoryService(m_services.context).users();
    if (!accounts) {
        emit refused(sentence(accounts.error()));
        return;
    }
    std::vector<UserRepository::Account> approvers;
    std::ranges::copy_if(*accounts, std::back_inserter(approvers), [this](const auto &account) {
        return secondPersonBlockers(m_services.desk.actor(), account.actor).empty();
    });
    if (approvers.empty()) {
        emit refused(tr("Nobody else may approve a revocation: another user needs that right first."));
        return;
    }
    AnnulmentDialog dialog({tr("Revoke %1").arg(item.number),
                            tr("%1 of %2 ceases to stand, with its duplicates. It stays in the register with "
                               "the reason; its number is never given again.")
                                .arg(item.number, item.holder),
                            tr("Re&voke the document")},
                           approvers, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Status revoked =
        m_services.documents.revoke(m_services.desk.actor(), dialog.approver(), item.id, dialog.reason());
    if (revoked) {
        emit done(tr("%1 was revoked.").arg(item.number));
    } else {
        emit refused(sentence(revoked.error()));
    }
}

void DocumentActs::exportDocuments(const std::vector<DocumentListItem> &items, const QString &pattern)
{
    if (items.size() == 1) {
        exportOne(items.front(), pattern);
    } else if (!items.empty()) {
        const QString folder = m_choosers.folder(&m_window, {});
        if (!folder.isEmpty())
            m_export.start(folder, items, pattern);
    }
}

void DocumentActs::exportOne(const DocumentListItem &item, const QString &pattern)
{
    const QString path = m_choosers.pdf(&m_window, documentFileName(pattern, nameFieldsOf(item)));
    if (path.isEmpty())
        return;
    const Status written = m_services.documents.exportTo(item.id, path);
    if (written) {
        emit done(tr("%1 was written to %2.").arg(item.number, QDir::toNativeSeparators(path)));
    } else {
        emit refused(sentence(written.error()));
    }
}

void DocumentActs::print(QPdfDocument &document, const QString &name)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    if (!m_choosers.printer(&m_window, printer))
        return;
    if (printPdf(document, printer)) {
        emit done(tr("%1 was sent to the printer.").arg(name));
    } else {
        emit refused(tr("%1 could not be printed. Look at the printer and try again.").arg(name));
    }
}

void DocumentActs::report(const Result<DocumentId> &document)
{
    const auto loaded =
        document ? m_services.documents.load(*document) : Result<OfficialDocument>(document.error());
    if (!loaded) {
        emit refused(sentence(loaded.error()));
        return;
    }
    emit issued(loaded->id);
    emit done(
        tr("%1 %2 was issued.", "kind of document, its number").arg(word(loaded->kind), loaded->number));
}

} // namespace parchemin::ui
