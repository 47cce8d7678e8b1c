#pragma once

#include "parchemin/app/dossier.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

class QSplitter;
class QStackedWidget;

namespace parchemin::ui {

class CandidateListPanel;
class DepositActs;
class DocumentsPanel;
class DossierActs;
class DossierMenu;
class DossierView;
class EmptyState;

/// The candidates: the list at the left, the chosen one's dossier at the right, and the acts on it. The list
/// may take the whole page as a matrix of candidates and blocks, whose cells lead back to the dossier.
class CandidatesPage : public Page
{
    Q_OBJECT

public:
    /// Where it stands in the navigation.
    [[nodiscard]] static PagePlace place();

    CandidatesPage(const PageServices &services, FileChooser chooser, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap &state) override;
    [[nodiscard]] QVariantMap filterState() const override;
    void restoreFilterState(const QVariantMap &state) override;
    [[nodiscard]] ListMaker listMaker() const override;
    /// Opens the dossier of a candidacy, on a block, or on the `view` "candidacy" or "history".
    void goTo(const Destination &destination) override;
    /// Opens the dossier with that number or the first match of a text.
    void searchFor(const QString &text);
    void open(CandidacyId candidacy);
    void showDocuments();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void makeFrame();
    void connectParts();
    void reloadDossier();
    void closeDossier();
    void heedReader();
    void refreshAll();
    void refreshActions();
    void showMatrix(bool isMatrix);
    void openCell(CandidacyId candidacy, std::optional<int> block);
    /// What the acts are about; null while none is seen.
    [[nodiscard]] const Dossier *dossierShown() const;
    void enlarge();
    void actOnSeveral();
    void tell(const Error &error);
    void retranslate();

    PageServices m_services;
    QAction *m_validate;
    QAction *m_attest;
    QAction *m_parchment;
    QAction *m_success;
    QAction *m_passport;
    QAction *m_export;
    QAction *m_enlarge;
    QAction *m_find;
    QAction *m_import;
    QAction *m_showDocuments;
    QAction *m_past; ///< to the dossier on a past day, which the journal shows
    QAction *m_refresh;
    QAction *m_several;
    QAction *m_matrix; ///< checked while the list is seen as a matrix
    CandidateListPanel *m_list;
    DossierView *m_view;
    DocumentsPanel *m_documents; ///< of the view
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_columns;
    DossierActs *m_acts;
    DepositActs *m_deposits;
    DossierMenu *m_menu;
    bool m_isActingOnSeveral = false; ///< the list is read anew once, at the end
};

} // namespace parchemin::ui
