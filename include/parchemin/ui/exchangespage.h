#pragma once

#include "parchemin/app/importservice.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

#include <memory>

class QSettings;
class QStackedWidget;

namespace parchemin::exchange {
struct CandidatePreview;
} // namespace parchemin::exchange

namespace parchemin::ui {

class ColumnStep;
class HomeStep;
class ImportWork;
class MappingMemory;
class ProgressStrip;
class ReportStep;
class ResultStep;

/// Exchanges with other programs: a school's candidates come in, step by step, as one batch that can be taken
/// back. Nothing is written before the last step.
class ExchangesPage : public Page
{
    Q_OBJECT

public:
    /// Where it stands in the navigation.
    [[nodiscard]] static PagePlace place();

    /// How the page asks for files.
    struct Choosers
    {
        FileChooser open; ///< its suggested name is empty
        FileChooser save;
    };

    ExchangesPage(const PageServices &services, Choosers choosers, QSettings &settings,
                  QWidget *parent = nullptr);
    ~ExchangesPage() override;

    /// The view "import" asks for a file at once.
    void goTo(const Destination &destination) override;
    /// Looks at a file: the first step of an import.
    void openFile(const QString &path);
    /// The imports done, or the problems of the file that is looked at.
    [[nodiscard]] ListMaker listMaker() const override;

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Step { Home, Columns, Report, Result };

    void makeActions();
    void makeFrame();
    void showStep(Step step);
    void refreshActions();
    void chooseFile();
    void showPreview(const exchange::CandidatePreview &preview);
    void check();
    void remember(const exchange::ColumnMapping &mapping);
    void commit();
    void goBack();
    void takeBack(ImportBatchId batch);
    void takeBackCurrent();
    void exportProblems();
    void reloadBatches();
    void leaveUndoneResult(const std::vector<ImportBatch> &batches);
    void fail(const Error &error);
    void retranslate();

    PageServices m_services;
    Choosers m_choosers;
    std::unique_ptr<MappingMemory> m_memory;
    QAction *m_choose;
    QAction *m_check;
    QAction *m_import;
    QAction *m_back;
    QAction *m_export;
    QAction *m_takeBackBatch;
    QAction *m_undo;
    QAction *m_showCandidates;
    HomeStep *m_home;
    ColumnStep *m_columns;
    ReportStep *m_reportStep;
    ResultStep *m_result;
    QStackedWidget *m_steps;
    ProgressStrip *m_progress;
    ImportWork *m_work;
    Step m_step = Step::Home;
    QString m_path;
    std::optional<ImportReport> m_report;
};

} // namespace parchemin::ui
