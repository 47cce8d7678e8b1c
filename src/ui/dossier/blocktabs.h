#pragma once

#include "parchemin/app/dossier.h"
#include "parchemin/ui/card.h"

class QAction;
class QTabWidget;

namespace parchemin {

class DocumentService;

} // namespace parchemin

namespace parchemin::ui {

class CellTable;
class DocumentsPanel;

/// What is known of the chosen block, in tabs, and the person's documents.
class BlockTabs : public Card
{
    Q_OBJECT

public:
    enum class Tab { Competencies, Submissions, Events, Documents };

    /// The actions are those of the documents panel.
    BlockTabs(const DocumentService &service, QAction *exporting, QAction *enlarging,
              QWidget *parent = nullptr);

    void setDossier(const Dossier &dossier, int block);
    void showTab(Tab tab);
    [[nodiscard]] Tab shownTab() const;
    void focusTabs();
    [[nodiscard]] DocumentsPanel &documents() { return *m_documents; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTabs();

    QTabWidget *m_tabs;
    CellTable *m_competencies;
    CellTable *m_submissions;
    CellTable *m_events;
    DocumentsPanel *m_documents;
};

} // namespace parchemin::ui
