#pragma once

#include "parchemin/store/documentlistrepository.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/outputchoosers.h"

#include <QObject>

class QPdfDocument;
class QWidget;

namespace parchemin::ui {

class DocumentExport;
struct PageServices;

/// The acts on issued documents: asks for what is missing, calls the service, says what came of it.
class DocumentActs : public QObject
{
    Q_OBJECT

public:
    struct Choosers
    {
        FileChooser pdf;
        FolderChooser folder;
        PrinterChooser printer;
    };

    /// Dialogs stand over `window`; what goes into a folder is left to `exporting`.
    DocumentActs(const PageServices &services, Choosers choosers, DocumentExport &exporting, QWidget &window);

    /// Why the user cannot do it with that document, whatever the service would say of the rest.
    [[nodiscard]] Blockers duplicateReasons(const DocumentListItem &item) const;
    [[nodiscard]] Blockers supersedeReasons(const DocumentListItem &item) const;
    [[nodiscard]] Blockers revokeReasons(const DocumentListItem &item) const;

    void duplicate(const DocumentListItem &item);
    void supersede(const DocumentListItem &item);
    void revoke(const DocumentListItem &item);
    /// One to a file of the user's choice, several into a folder; the names follow the pattern.
    void exportDocuments(const std::vector<DocumentListItem> &items, const QString &pattern);
    void print(QPdfDocument &document, const QString &name);

signals:
    void done(const QString &message);
    void refused(const QString &message);
    void issued(parchemin::DocumentId document);

private:
    void exportOne(const DocumentListItem &item, const QString &pattern);
    void report(const Result<DocumentId> &document);

    const PageServices &m_services;
    Choosers m_choosers;
    DocumentExport &m_export;
    QWidget &m_window;
};

} // namespace parchemin::ui
