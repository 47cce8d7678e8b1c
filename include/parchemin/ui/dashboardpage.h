#pragma once

#include "parchemin/app/deadlines.h"
#include "parchemin/app/overview.h"
#include "parchemin/app/tasks.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"
#include "parchemin/ui/storereader.h"

class QTabWidget;
class QTimer;

namespace parchemin::ui {

class CohortMenu;
class DeadlineList;
class FigureRow;
class ProgressCard;
class TaskList;
class TitlesCard;

/// The first page: what is to be done today, the figures, the deadlines ahead. All of it is computed from the
/// records, by a reader of its own, and anew after every act.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    /// Where it stands in the navigation.
    [[nodiscard]] static PagePlace place();

    /// `chooser` asks where the calendar of deadlines goes.
    DashboardPage(const PageServices &services, FileChooser chooser, QWidget *parent = nullptr);

    /// `view` "deadlines" shows those.
    void goTo(const Destination &destination) override;
    [[nodiscard]] QVariantMap filterState() const override;
    void restoreFilterState(const QVariantMap &state) override;
    /// The list of the tab in front: what is to be done, or the deadlines.
    [[nodiscard]] ListMaker listMaker() const override;

signals:
    /// The page shows what the store holds.
    void refreshed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What one reading of the store gives.
    struct Reading
    {
        Overview overview;
        std::vector<Task> tasks;
        std::vector<Deadline> deadlines;
    };
    static Result<Reading> read(const Database &database, const OverviewQuestion &question);

    void makeFrame();
    void makeActions();
    void connectParts();
    /// At once when the page is seen, else when it is next shown.
    void refresh();
    void ask();
    void present(const Reading &reading, const QDateTime &now);
    void presentBeginning(const Overview &overview);
    void exportCalendar();
    void showCohort();
    void retranslate();

    PageServices m_services;
    FileChooser m_chooser;
    StoreReader m_reader;
    CohortMenu *m_cohorts;
    QAction *m_cohort;
    QAction *m_export;
    QAction *m_showTasks;
    QAction *m_showDeadlines;
    QAction *m_refresh;
    QAction *m_begin;     ///< of a store without a candidate
    QAction *m_loadSheet; ///< beside it, once the registration has ended
    FigureRow *m_figures;
    QTabWidget *m_tabs;
    TaskList *m_tasks;
    DeadlineList *m_deadlines;
    ProgressCard *m_progress;
    TitlesCard *m_titles;
    QTimer *m_ageing; ///< days and hours pass while nobody acts
    std::optional<Reading> m_reading;
    QDateTime m_readAt;
    bool m_isAsking = false;
    bool m_isStale = true;
};

} // namespace parchemin::ui
