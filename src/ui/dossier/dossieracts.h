#pragma once

#include "parchemin/app/dossier.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/pageservices.h"

#include <QObject>

class QWidget;

namespace parchemin::ui {

/// The acts of the dossier page: asks for what is missing, calls the service, says what came of it.
class DossierActs : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`.
    DossierActs(const PageServices &services, FileChooser chooser, QWidget &window);

    void validateBlock(const Dossier &dossier, int block);
    void issueAttestation(const Dossier &dossier);
    void issueParchment(const Dossier &dossier);
    void issueSuccessAttestation(const Dossier &dossier);
    void issuePassport(const Dossier &dossier);
    void exportDocument(const Dossier &dossier, const OfficialDocument &document);

signals:
    void done(const QString &message);
    void refused(const QString &message);
    void documentIssued(parchemin::DocumentId document);

private:
    void report(const Result<DocumentId> &issued);

    PageServices m_services;
    FileChooser m_chooser;
    QWidget &m_window;
};

} // namespace parchemin::ui
