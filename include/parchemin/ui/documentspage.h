#pragma once

#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/outputchoosers.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

#include <QTimer>
#include <QVariantMap>

#include <memory>

class QAction;
class QStackedWidget;
class QTabBar;

namespace parchemin {
enum class PaperLanguage;
struct IssuableDocument;
struct DocumentListItem;
} // namespace parchemin

namespace parchemin::ui {

class BatchRunner;
class DocumentActs;
class DocumentExport;
class IssuablePanel;
class IssuedPanel;
class PreviewLoader;
class PreviewPane;
class SearchField;

/// The official documents: what can be issued, what was, and what no longer stands, each beside its pages.
class DocumentsPage : public Page
{
    Q_OBJECT

public:
    /// Where it stands in the navigation.
    [[nodiscard]] static PagePlace place();

    struct Choosers
    {
        FileChooser pdf;
        FileChooser list;
        FolderChooser folder;
        PrinterChooser printer;
    };
    /// The lists, as Destination::view names them: "issuable", "issued", "annulled".
    enum class List { Issuable, Issued, Annulled };

    DocumentsPage(const PageServices &services, Choosers choosers, QWidget *parent = nullptr);
    ~DocumentsPage() override;

    void goTo(const Destination &destination) override;
    /// What the page wants to find again: the list in front, where files go and how they are named.
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap &state) override;
    /// Of the list in front: what can be issued, what was, what fell.
    [[nodiscard]] ListMaker listMaker() const override;
    [[nodiscard]] QString listTitle() const override;

    void showList(List list);

signals:
    /// The user wants to see, unlock or lock the keys that prove documents.
    void keysRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Actions;

    void makeFrame();
    void makeActions();
    void connectParts();
    void connectPanel(IssuedPanel &panel);
    [[nodiscard]] List list() const;
    /// The panel of the list in front; null for what can be issued.
    [[nodiscard]] IssuedPanel *issuedPanel() const;
    [[nodiscard]] const DocumentListItem *currentIssued() const;
    void reload();
    void reloadSoon();
    void refreshPreview();
    void refreshActions();
    void refreshIssue();
    void refreshKeys();
    void showKeys();
    void refreshTabs();
    void askForBatch();
    void runBatch(const std::vector<IssuableDocument> &documents);
    [[nodiscard]] QString busyReason() const;
    void exportShown();
    void explain();
    void openDossier();
    void issueSupplement(PaperLanguage language);
    void exportRegister();
    void followFix(FixAction fix, CandidacyId candidacy);
    void retranslate();

    PageServices m_services;
    Choosers m_choosers;
    std::unique_ptr<Actions> m_actions;
    SearchField *m_search;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    IssuablePanel *m_issuable;
    IssuedPanel *m_issued;
    IssuedPanel *m_annulled;
    BatchRunner *m_batch;
    DocumentExport *m_export;
    PreviewPane *m_preview;
    PreviewLoader *m_loader;
    DocumentActs *m_acts;
    QTimer m_reloadSoon;
    QVariantMap m_exportState; ///< folder, pattern and whether copies are wanted
    bool m_isStale = true;
    bool m_hasKeys = false; ///< whether the store has keys to unlock, as last read
};

} // namespace parchemin::ui
