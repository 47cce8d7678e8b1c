#pragma once

#include "parchemin/app/dossier.h"
#include "parchemin/ui/card.h"

class QTabWidget;

namespace parchemin::ui {

class CellTable;
class DocumentsPanel;

/// What is known of the chosen block, in tabs, and the person's documents.
class BlockTabs : public Card
{
    Q_OBJECT

public:
    enum class Tab { Competencies, Submissions, Events, Documents };

    /// Takes the panel over.
    explicit BlockTabs(DocumentsPanel *documents, QWidget *parent = nullptr);

    void setDossier(const Dossier &dossier, int block);
    void showTab(Tab tab);
    [[nodiscard]] Tab shownTab() const;
    void focusTabs();

private:
    QTabWidget *m_tabs;
    CellTable *m_competencies;
    CellTable *m_submissions;
    CellTable *m_events;
    DocumentsPanel *m_documents;
};

} // namespace parchemin::ui
