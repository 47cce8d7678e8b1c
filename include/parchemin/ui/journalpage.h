#pragma once

#include "parchemin/store/journal.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

#include <functional>

class QStackedWidget;
class QTableView;

namespace parchemin {

struct JournalReport;

} // namespace parchemin

namespace parchemin::ui {

class EmptyState;
class EventDetail;
class JournalFilterBar;
class JournalModel;
class ProgressStrip;
class ReadingTask;
class ScrollColumn;
class VerificationCard;

/// The append-only journal: latest first, filtered, each event in full; verified and exported.
class JournalPage : public Page
{
    Q_OBJECT

public:
    /// Where it stands in the navigation.
    [[nodiscard]] static PagePlace place();

    /// `chooser` asks for the CSV file of an export.
    JournalPage(const PageServices &services, FileChooser chooser, QWidget *parent = nullptr);

    /// Where the store's backups lie: files that do not hold are offered to be taken back from there.
    void setBackupFolder(std::function<QString()> folder);

    /// Shows the events of a candidacy's person; with the view "as-of", the dossier on a past day.
    void goTo(const Destination &destination) override;
    [[nodiscard]] QVariantMap filterState() const override;
    void restoreFilterState(const QVariantMap &state) override;
    /// The filtered events, latest first.
    [[nodiscard]] ListMaker listMaker() const override;

signals:
    /// The whole store was verified here.
    void verified(const parchemin::JournalReport &report);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void makeFrame();
    void connectParts();
    void reload();
    void readChoices();
    void showCurrent();
    void choosePerson();
    void showPastDossier();
    void openPast(CandidacyId candidacy, QDate day);
    void verify();
    void takeFilesBack();
    void refreshTakeBack();
    void beginWork(const QString &work);
    void endWork();
    void refreshWork();
    void exportFile();
    void tell(const Error &error);
    void retranslate();

    PageServices m_services;
    FileChooser m_chooser;
    QAction *m_verify;
    QAction *m_export;
    QAction *m_past;
    QAction *m_person;
    QAction *m_refresh;
    QAction *m_takeBack;
    std::function<QString()> m_backupFolder;
    JournalFilterBar *m_filter;
    JournalModel *m_model;
    QTableView *m_table;
    EventDetail *m_detail;
    ScrollColumn *m_detailArea;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ProgressStrip *m_progress;
    VerificationCard *m_verdict;
    ReadingTask *m_task;
    bool m_isStale = true; ///< to be read when the page is shown
};

} // namespace parchemin::ui
