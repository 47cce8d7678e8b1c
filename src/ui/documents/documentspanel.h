#pragma once

#include "parchemin/app/documentservice.h"
#include "parchemin/app/dossier.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace parchemin::ui {

class CellTable;
class DocumentPreview;
class EmptyState;

/// The documents issued to a person: the list, and the stored bytes of the one that is chosen.
class DocumentsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `exporting` and `enlarging` are not owned; they act on `current()`.
    DocumentsPanel(const DocumentService &service, QAction *exporting, QAction *enlarging,
                   QWidget *parent = nullptr);

    void setDossier(const Dossier &dossier);
    /// Chooses one of the list.
    void choose(DocumentId document);
    [[nodiscard]] const OfficialDocument *current() const;

signals:
    void failed(const parchemin::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeFrame(QAction *exporting, QAction *enlarging);
    void showCurrent();

    const DocumentService &m_service;
    QAction *m_exporting;
    QAction *m_enlarging;
    CellTable *m_table;
    DocumentPreview *m_preview;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    std::vector<OfficialDocument> m_documents;
    std::optional<DocumentId> m_shown;
};

} // namespace parchemin::ui
