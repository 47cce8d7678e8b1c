#pragma once

#include "parchemin/ui/candidatespage.h"
#include "parchemin/ui/commandpalette.h"
#include "parchemin/ui/dashboardpage.h"
#include "parchemin/ui/deskmenu.h"
#include "parchemin/ui/mainwindow.h"
#include "parchemin/ui/storereader.h"
#include "parchemin/ui/storestatus.h"

#include "main/clockmenu.h"
#include "main/workplace.h"

namespace parchemin {

/// The window on one store.
class WindowSession : public QObject
{
    Q_OBJECT

public:
    struct Look
    {
        ui::Theme &theme;
        ui::LanguageSwitch &language;
        QSettings &settings;
    };

    /// `notice` is shown over the window as long as it is open: why the store is only read.
    WindowSession(Workplace &workplace, const Look &look, const QString &notice);

    /// Goes where the last window on this store was left, its page and its user, and remembers from now on.
    void keepPlace();
    /// Says which forms hold what was typed and not saved, after what there is to say already.
    void tellOfForms(const QString &before = {});

    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    [[nodiscard]] ui::CandidatesPage &candidates() { return *m_candidates; }
    [[nodiscard]] ui::StoreStatus &status() { return *m_status; }
    /// By which the pages read.
    [[nodiscard]] ui::StoreReader &reader() { return m_reader; }

signals:
    /// The user wants another store: the window is closing.
    void anotherStoreRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makePages();
    [[nodiscard]] ui::Page *makeDocumentsPage();
    void listenTo(ui::Page *page);
    void connectPage();
    void connectPalette();
    void offerPages();
    void follow(ui::Destination destination);
    void offerReminders();
    void makeMenus();
    void readAccounts();
    void changeUser();
    void showKeys();
    void retranslate();

    Workplace &m_workplace;
    QString m_notice;
    QSettings &m_settings;
    QString m_fault;
    ui::StoreReader m_reader;
    UndoStack m_undo;
    ui::MainWindow m_window;
    ui::PageServices m_services;
    ui::DashboardPage *m_dashboard;
    ui::CandidatesPage *m_candidates;
    ui::StoreStatus *m_status;
    ui::DeskMenu *m_deskMenu;
    ui::CommandPalette *m_palette = nullptr; ///< of the search field
    QAction *m_changeUser;
    QAction *m_anotherStore;
    QAction *m_verifyDocument;
    QAction *m_keys;
    QAction *m_verify;
    ClockMenu *m_clockMenu = nullptr; ///< of a demonstration
};

} // namespace parchemin
