#include "parchemin/ui/exchangespage.h"

#include "parchemin/app/arrangements.h"
#include "parchemin/app/sentences.h"
#include "parchemin/exchange/csvrow.h"
#include "parchemin/exchange/filewriting.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/refusal.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/confirmation.h"
#include "ui/exchanges/columnstep.h"
#include "ui/exchanges/homestep.h"
#include "ui/exchanges/importwork.h"
#include "ui/exchanges/mappingmemory.h"
#include "ui/exchanges/reportstep.h"
#include "ui/exchanges/resultstep.h"
#include "ui/progressstrip.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int hundredths = 100;

/// The one local file that is held over the window; empty when it is something else.
QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

PagePlace ExchangesPage::place()
{
    return {pageid::exchanges, Icon::ArrowsLeftRight, NavigationGroup::School, [] {
                return tr("Exchanges");
            }};
}

ExchangesPage::ExchangesPage(const PageServices &services, Choosers choosers, QSettings &settings,
                             QWidget *parent)
    : Page(place(), parent)
    , m_services(services)
    , m_choosers(std::move(choosers))
    , m_memory(std::make_unique<MappingMemory>(settings))
    , m_choose(makeAction(this, Icon::Upload, u"Ctrl+I"_s))
    , m_check(makeAction(this, Icon::FileCheck, u"Ctrl+Return"_s))
    , m_import(makeAction(this, Icon::Check, u"Ctrl+Return"_s))
    , m_back(makeAction(this, Icon::RotateBack, u"Alt+Left"_s))
    , m_export(makeAction(this, Icon::Download, u"Ctrl+E"_s))
    , m_takeBackBatch(makeAction(this, Icon::Undo, u"Ctrl+Backspace"_s))
    , m_undo(makeAction(this, Icon::Undo))
    , m_showCandidates(makeAction(this, Icon::Users, u"Ctrl+Shift+C"_s))
    , m_home(new HomeStep(m_choose, m_takeBackBatch, this))
    , m_columns(new ColumnStep(this))
    , m_reportStep(new ReportStep(this))
    , m_result(new ResultStep({m_undo, m_showCandidates}, this))
    , m_steps(new QStackedWidget(this))
    , m_progress(new ProgressStrip(this))
    , m_work(new ImportWork(services, this))
{
    setAcceptDrops(true);
    makeFrame();
    makeActions();
    connect(m_work, &ImportWork::progressed, m_progress,
            [this](double fraction) { m_progress->setDone(static_cast<int>(fraction * hundredths)); });
    connect(m_progress, &ProgressStrip::cancelRequested, m_work, &ImportWork::cancel);
    connect(m_home, &HomeStep::currentBatchChanged, this, &ExchangesPage::refreshActions);
    connect(&services.context.announcer, &Announcer::acted, this, [this](const QString &action) {
        if (action.startsWith(u"import."))
            reloadBatches();
    });
    retranslate();
    showStep(Step::Home);
    reloadBatches();
}

ExchangesPage::~ExchangesPage() = default;

void ExchangesPage::makeFrame()
{
    for (QWidget *step : {static_cast<QWidget *>(m_home), static_cast<QWidget *>(m_columns),
                          static_cast<QWidget *>(m_reportStep), static_cast<QWidget *>(m_result)})
        m_steps->addWidget(step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_progress);
    column->addWidget(m_steps, 1);
    m_progress->hide();
}

void ExchangesPage::makeActions()
{
    connect(m_choose, &QAction::triggered, this, &ExchangesPage::chooseFile);
    connect(m_check, &QAction::triggered, this, &ExchangesPage::check);
    connect(m_import, &QAction::triggered, this, &ExchangesPage::commit);
    connect(m_back, &QAction::triggered, this, &ExchangesPage::goBack);
    connect(m_export, &QAction::triggered, this, &ExchangesPage::exportProblems);
    connect(m_takeBackBatch, &QAction::triggered, this, &ExchangesPage::takeBackCurrent);
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_report && m_report->batch)
            takeBack(*m_report->batch);
    });
    connect(m_showCandidates, &QAction::triggered, this,
            [this] { emit destinationRequested({.page = pageid::candidates}); });
    setMenuEntries({{MainMenu::Dossier, m_choose},
                    {MainMenu::Dossier, m_check},
                    {MainMenu::Dossier, m_import},
                    {MainMenu::Dossier, m_back},
                    {MainMenu::Dossier, m_showCandidates},
                    {MainMenu::Dossier, m_takeBackBatch},
                    {MainMenu::Documents, m_export}});
}

void ExchangesPage::showStep(Step step)
{
    m_step = step;
    m_steps->setCurrentIndex(static_cast<int>(step));
    refreshActions();
    if (!isVisible())
        return; // somebody may be typing on another page
    switch (step) {
    case Step::Home:
        m_home->focusFirst();
        break;
    case Step::Columns:
        m_columns->focusColumns();
        break;
    case Step::Report:
        m_reportStep->focusProblems();
        break;
    case Step::Result:
        m_result->setFocus();
        break;
    }
}

void ExchangesPage::refreshActions()
{
    const bool isBusy = m_work->isBusy();
    const auto offer = [](QAction *action, bool isOffered, const QString &reason,
                          const QString &toolTip = {}) {
        action->setVisible(isOffered);
        Refusal::of(*action).setReason(reason, toolTip);
        if (!isOffered)
            action->setEnabled(false);
    };
    const QString busy = isBusy ? tr("Wait for what is under way, or cancel it.") : QString();
    const auto unless = [&busy](bool isImpossible, const QString &reason) {
        return busy.isEmpty() && isImpossible ? reason : busy;
    };
    const ImportBatch *batch = m_home->currentBatch();
    const int importable = m_report ? m_report->newCandidacies : 0;
    m_import->setText(tr("&Import %n candidate(s)", nullptr, importable));
    offer(m_choose, m_step == Step::Home || m_step == Step::Result, busy);
    offer(m_check, m_step == Step::Columns, busy,
          tr("Reads every row and lists every problem; nothing is written"));
    offer(m_import, m_step == Step::Report,
          unless(importable == 0, tr("No row can be imported: correct the file first")),
          tr("Writes them as one batch that can be taken back"));
    offer(m_back, m_step == Step::Columns || m_step == Step::Report, busy);
    offer(m_export, m_step == Step::Report,
          m_report && !m_report->reading.problems.empty() ? QString() : tr("There is no problem to list."));
    offer(m_takeBackBatch, m_step == Step::Home && batch != nullptr,
          unless(batch != nullptr && batch->undoneAt, tr("This import was taken back already")),
          tr("Removes the candidacies and the persons it added"));
    offer(m_undo, m_step == Step::Result && m_report && m_report->batch, busy);
    offer(m_showCandidates, m_step == Step::Result, {});
    switch (m_step) {
    case Step::Home:
    case Step::Result:
        setHeaderActions({}, m_choose);
        break;
    case Step::Columns:
        setHeaderActions({m_back}, m_check);
        break;
    case Step::Report:
        setHeaderActions({m_back, m_export}, m_import);
        break;
    }
}

void ExchangesPage::goTo(const Destination &destination)
{
    if (destination.view == u"import" && m_choose->isEnabled())
        chooseFile();
}

ListMaker ExchangesPage::listMaker() const
{
    switch (m_step) {
    case Step::Home:
        return m_home->listMaker();
    case Step::Report:
        return m_reportStep->listMaker();
    case Step::Columns:
    case Step::Result:
        return {};
    }
    Q_UNREACHABLE();
}

void ExchangesPage::chooseFile()
{
    if (const QString path = m_choosers.open(this, {}); !path.isEmpty())
        openFile(path);
}

void ExchangesPage::openFile(const QString &path)
{
    if (m_work->isBusy())
        return;
    m_path = path;
    m_report.reset();
    m_work->preview(path, [this](const Result<exchange::CandidatePreview> &preview) {
        if (preview) {
            showPreview(*preview);
        } else {
            fail(preview.error());
        }
    });
}

void ExchangesPage::showPreview(const exchange::CandidatePreview &preview)
{
    if (preview.fault) {
        emit messageRequested(Tone::Negative,
                              tr("%1 cannot be read. %2", "file name, reason")
                                  .arg(QFileInfo(m_path).fileName(), sentence(*preview.fault)));
        return;
    }
    m_columns->setFile(QFileInfo(m_path).fileName(), preview, m_memory->recall(preview.headings),
                       m_memory->knows(preview.headings));
    emit messageRequested(Tone::Neutral, {}); // what was said was about another file
    showStep(Step::Columns);
}

void ExchangesPage::check()
{
    const exchange::ColumnMapping mapping = m_columns->mapping();
    emit messageRequested(Tone::Neutral, {});
    m_progress->startShare(tr("Checking %1…").arg(QFileInfo(m_path).fileName()));
    m_work->check({m_path, mapping}, [this, mapping](const Result<ImportReport> &report) {
        m_progress->hide();
        if (!report) {
            fail(report.error());
            return;
        }
        if (!report->reading.isRefused())
            remember(mapping);
        m_report = *report;
        m_reportStep->setReport(QFileInfo(m_path).fileName(), *report);
        showStep(Step::Report);
    });
    refreshActions();
}

/// What was chosen otherwise than the headings propose, once rows could be read by it.
void ExchangesPage::remember(const exchange::ColumnMapping &mapping)
{
    const QStringList headings = m_columns->preview().headings;
    if (mapping != exchange::proposedMapping(headings) || m_memory->knows(headings))
        m_memory->remember(headings, mapping);
}

void ExchangesPage::commit()
{
    emit messageRequested(Tone::Neutral, {});
    m_progress->startShare(tr("Importing %1…").arg(QFileInfo(m_path).fileName()));
    m_work->commit({m_path, m_columns->mapping()}, [this](const Result<ImportReport> &report) {
        m_progress->hide();
        if (!report) {
            fail(report.error());
            return;
        }
        m_report = *report;
        m_result->setReport(QFileInfo(m_path).fileName(), *report);
        showStep(Step::Result);
        if (report->batch) {
            Arrangements(m_services.context, m_services.undo)
                .keepImport(m_services.desk.actor(), *report->batch, report->newCandidacies);
        }
    });
    refreshActions();
}

void ExchangesPage::goBack()
{
    emit messageRequested(Tone::Neutral, {}); // what was said was about the step that is left
    showStep(m_step == Step::Report ? Step::Columns : Step::Home);
}

void ExchangesPage::takeBackCurrent()
{
    const ImportBatch *batch = m_home->currentBatch();
    if (batch == nullptr)
        return;
    const bool isWanted = confirm(
        this, {.question = tr("Take the import of %1 back?").arg(batch->fileName),
               .effect = tr("%n candidacy(ies) and the persons that came with them are removed, as if "
                            "the file had never been imported. The journal keeps both acts. To have them "
                            "again, import the file again.",
                            nullptr, batch->rowCount),
               .act = tr("Take back")});
    if (isWanted)
        takeBack(batch->id);
}

void ExchangesPage::takeBack(ImportBatchId batch)
{
    m_progress->start(tr("Taking the import back…"), 0);
    m_work->takeBack(batch, [this](const Status &done) {
        m_progress->hide();
        if (!done) {
            fail(done.error());
            return;
        }
        m_report.reset();
        showStep(Step::Home);
        emit messageRequested(Tone::Positive,
                              tr("The import was taken back: everything is as it was before."));
    });
    refreshActions();
}

/// The undo of the window may have taken back what the page shows as done.
void ExchangesPage::leaveUndoneResult(const std::vector<ImportBatch> &batches)
{
    const bool isUndone =
        m_step == Step::Result && m_report && std::ranges::any_of(batches, [this](const ImportBatch &batch) {
            return batch.id == m_report->batch && batch.undoneAt;
        });
    if (!isUndone)
        return;
    m_report.reset();
    showStep(Step::Home);
}

void ExchangesPage::exportProblems()
{
    const QString path = m_choosers.save(
        this, tr("problems of %1", "file name").arg(QFileInfo(m_path).completeBaseName()) + u".csv"_s);
    if (path.isEmpty())
        return;
    QByteArray bytes = exchange::csvByteOrderMark;
    for (const QStringList &row : m_reportStep->shownTexts())
        bytes += exchange::csvRow(row);
    if (const Status written = exchange::writeWholeFile(path, bytes); written) {
        emit messageRequested(Tone::Positive, tr("The list was written to %1.").arg(path));
    } else {
        fail(written.error());
    }
}

void ExchangesPage::reloadBatches()
{
    m_work->listBatches([this](const Result<std::vector<ImportBatch>> &batches) {
        if (!batches) {
            fail(batches.error());
            return;
        }
        m_home->setBatches(*batches);
        leaveUndoneResult(*batches);
        refreshActions();
    });
}

void ExchangesPage::fail(const Error &error)
{
    refreshActions();
    emit messageRequested(error.code == ErrorCode::Cancelled ? Tone::Neutral : Tone::Negative,
                          sentence(error));
}

void ExchangesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_work->isBusy() || droppedFile(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_home->setDropOffered(true);
}

void ExchangesPage::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_home->setDropOffered(false);
    Page::dragLeaveEvent(event);
}

void ExchangesPage::dropEvent(QDropEvent *event)
{
    m_home->setDropOffered(false);
    event->acceptProposedAction();
    openFile(droppedFile(*event->mimeData()));
}

void ExchangesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ExchangesPage::retranslate()
{
    m_choose->setText(tr("Import &candidates…"));
    m_check->setText(tr("Check the &file"));
    m_back->setText(tr("&Back"));
    m_export->setText(tr("&Export the list…"));
    m_takeBackBatch->setText(tr("&Take back…"));
    m_undo->setText(tr("Take the import bac&k"));
    m_showCandidates->setText(tr("&Show the candidates"));
    refreshActions();
    emit titleChanged();
}

} // namespace parchemin::ui
