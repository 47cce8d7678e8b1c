#include "ui/dossier/dossieracts.h"

#include "parchemin/app/paperservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"

#include <QDir>
#include <QWidget>

#include "ui/confirmation.h"
#include "ui/documents/blockattestationdialog.h"
#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// "A-2021-0007 Amrani Yasmine.pdf", without what file systems refuse.
QString fileNameOf(const Dossier &dossier, const OfficialDocument &document)
{
    QString name = document.number + u' ' + listName(dossier.facts.person.details);
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && !u" -_"_s.contains(letter))
            letter = u'_';
    }
    return name.simplified() + u".pdf"_s;
}

} // namespace

DossierActs::DossierActs(const PageServices &services, FileChooser chooser, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_chooser(std::move(chooser))
    , m_window(window)
{
}

void DossierActs::validateBlock(const Dossier &dossier, int block)
{
    const SkillBlock &skills = *factsOf(dossier, block).block;
    const Confirmation confirmation{
        tr("Validate block %1 for %2?").arg(block).arg(officialName(dossier.facts.person)),
        tr("“%1” will be acquired for life. The act is dated %2, carries the name of %3 and stays in the "
           "journal; the ratings are frozen with it. It cannot be undone: a mistake is cancelled by another "
           "act, which a second person approves.")
            .arg(skills.title, dayText(m_services.context.clock.today()), m_services.desk.actor().name),
        tr("&Validate block %1").arg(block)};
    if (!confirm(&m_window, confirmation))
        return;
    const auto validated =
        m_services.blocks.validate(m_services.desk.actor(), dossier.facts.candidacy.id, block);
    if (validated) {
        emit done(
            tr("Block %1 is acquired for life by %2.").arg(block).arg(officialName(dossier.facts.person)));
    } else {
        emit refused(sentence(validated.error()));
    }
}

void DossierActs::issueAttestation(const Dossier &dossier)
{
    Blockers reasons = rightBlockers(m_services.desk.actor(), Right::IssueAttestation);
    append(reasons,
           withoutWarnings(blockAttestationBlockers(dossier.facts, activeBlocks(dossier.facts.blocks))));
    if (!reasons.empty()) {
        emit refused(tr("No attestation can be issued yet:") + u'\n' + asList(reasons));
        return;
    }
    BlockAttestationDialog dialog(dossier, &m_window);
    if (dialog.exec() == QDialog::Accepted) {
        report(m_services.documents.issueBlockAttestation(m_services.desk.actor(), dossier.facts.candidacy.id,
                                                          dialog.blocks()));
    }
}

void DossierActs::issueParchment(const Dossier &dossier)
{
    Blockers reasons = rightBlockers(m_services.desk.actor(), Right::IssueParchment);
    append(reasons, withoutWarnings(dossier.parchmentBlockers));
    if (!reasons.empty()) {
        emit refused(tr("The parchment cannot be issued yet:") + u'\n' + asList(reasons));
        return;
    }
    const Confirmation confirmation{tr("Issue the parchment of %1?").arg(officialName(dossier.facts.person)),
                                    tr("It receives its final number, is dated %1 and signed for the "
                                       "certifier. Its bytes are kept as they "
                                       "are for ever; a mistake is corrected by another document.")
                                        .arg(dayText(m_services.context.clock.today())),
                                    tr("&Issue the parchment")};
    if (confirm(&m_window, confirmation))
        report(m_services.documents.issueParchment(m_services.desk.actor(), dossier.facts.candidacy.id));
}

void DossierActs::issueSuccessAttestation(const Dossier &dossier)
{
    Blockers reasons = rightBlockers(m_services.desk.actor(), Right::IssueAttestation);
    append(reasons, withoutWarnings(successAttestationBlockers(dossier.facts)));
    if (!reasons.empty()) {
        emit refused(tr("The attestation of success cannot be issued:") + u'\n' + asList(reasons));
        return;
    }
    report(m_services.documents.issueSuccessAttestation(m_services.desk.actor(), dossier.facts.candidacy.id));
}

void DossierActs::issuePassport(const Dossier &dossier)
{
    report(
        PaperService(m_services.context).issuePassport(m_services.desk.actor(), dossier.facts.candidacy.id));
}

void DossierActs::exportDocument(const Dossier &dossier, const OfficialDocument &document)
{
    const QString path = m_chooser(&m_window, fileNameOf(dossier, document));
    if (path.isEmpty())
        return;
    const Status written = m_services.documents.exportTo(document.id, path);
    if (written) {
        emit done(tr("%1 was written to %2.").arg(document.number, QDir::toNativeSeparators(path)));
    } else {
        emit refused(sentence(written.error()));
    }
}

void DossierActs::report(const Result<DocumentId> &issued)
{
    const auto document =
        issued ? m_services.documents.load(*issued) : Result<OfficialDocument>(issued.error());
    if (!document) {
        emit refused(sentence(document.error()));
        return;
    }
    emit documentIssued(document->id);
    emit done(
        tr("%1 %2 was issued.", "kind of document, its number").arg(word(document->kind), document->number));
}

} // namespace parchemin::ui
