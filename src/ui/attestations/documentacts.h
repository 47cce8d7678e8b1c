#pragma once

#include "parchemin/store/documentlistrepository.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/outputchoosers.h"

#include <QObject>

class QPdfDocument;
class QWidget;

namespace parchemin::ui {

struct PageServices;
class SlicedWork;

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

    /// Dialogs stand over `window`.
    DocumentActs(const PageServices &services, Choosers choosers, QWidget &window);

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
    void exportInto(const QString &folder, const std::vector<DocumentListItem> &items,
                    const QString &pattern);
    void report(const Result<DocumentId> &document);

    const PageServices &m_services;
    Choosers m_choosers;
    QWidget &m_window;
    SlicedWork *m_work;
};

} // namespace parchemin::ui
