#include "parchemin/ui/dashboardpage.h"

#include "parchemin/app/deadlinecalendar.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/card.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/refusal.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

#include "ui/dashboard/cohortmenu.h"
#include "ui/dashboard/deadlinelist.h"
#include "ui/dashboard/figurerow.h"
#include "ui/dashboard/progresscard.h"
#include "ui/dashboard/tasklist.h"
#include "ui/dashboard/titlescard.h"
#include "ui/dashboard/worklinks.h"
#include "ui/dashboard/worklist.h"
#include "ui/tallarea.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int horizon = 92; ///< days of deadlines ahead
constexpr std::chrono::minutes ageingInterval{5};

} // namespace

PagePlace DashboardPage::place()
{
    return {pageid::dashboard, Icon::Dashboard, NavigationGroup::Work, [] {
                return tr("Dashboard");
            }};
}

DashboardPage::DashboardPage(const PageServices &services, FileChooser chooser, QWidget *parent)
    : Page(place(), parent)
    , m_services(services)
    , m_chooser(std::move(chooser))
    , m_reader(services.context.store)
    , m_cohorts(new CohortMenu(this))
    , m_cohort(makeAction(this, Icon::ChevronDown, {}))
    , m_export(makeAction(this, Icon::CalendarClock, u"Ctrl+E"_s))
    , m_showTasks(makeAction(this, Icon::CircleCheck, u"Ctrl+T"_s))
    , m_showDeadlines(makeAction(this, Icon::Clock, u"Ctrl+D"_s))
    , m_refresh(makeAction(this, Icon::Refresh, u"F5"_s))
    , m_begin(makeAction(this, Icon::Users))
    , m_loadSheet(makeAction(this, Icon::Book))
    , m_figures(new FigureRow(this))
    , m_tabs(new QTabWidget(this))
    , m_tasks(new TaskList(this))
    , m_deadlines(new DeadlineList(this))
    , m_progress(new ProgressCard(this))
    , m_titles(new TitlesCard(this))
    , m_ageing(new QTimer(this))
{
    makeFrame();
    makeActions();
    connectParts();
    retranslate();
}

void DashboardPage::makeFrame()
{
    m_tabs->setObjectName(u"dashboardTabs"_s);
    m_tabs->addTab(m_tasks, QString());
    m_tabs->addTab(m_deadlines, QString());
    m_progress->setObjectName(u"progressCard"_s);
    m_titles->setObjectName(u"titlesCard"_s);
    auto *work = new Card(this);
    work->body().addWidget(m_tabs);
    auto *charts = new QWidget(this);
    auto *column = new QVBoxLayout(charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_progress, 1);
    column->addWidget(m_titles, 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setSpacing(12);
    grid->addWidget(m_figures, 0, 0, 1, 2);
    grid->addWidget(work, 1, 0);
    grid->addWidget(new TallArea(charts, this), 1, 1);
    grid->setColumnStretch(0, 13);
    grid->setColumnStretch(1, 10);
    grid->setRowStretch(1, 1);
    forwardFocus(*this, *m_tasks);
}

void DashboardPage::makeActions()
{
    m_cohort->setMenu(m_cohorts);
    connect(m_showTasks, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_tasks);
        m_tasks->setFocus();
    });
    connect(m_showDeadlines, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_deadlines);
        m_deadlines->setFocus();
    });
    connect(m_export, &QAction::triggered, this, &DashboardPage::exportCalendar);
    connect(m_refresh, &QAction::triggered, this, &DashboardPage::refresh);
    connect(m_begin, &QAction::triggered, this,
            [this] { emit destinationRequested({.page = pageid::candidates}); });
    connect(m_loadSheet, &QAction::triggered, this,
            [this] { emit destinationRequested({.page = pageid::referenceSheet, .view = u"load"_s}); });
    setHeaderActions({m_cohort}, nullptr);
    setMenuEntries({{MainMenu::View, m_showTasks},
                    {MainMenu::View, m_showDeadlines},
                    {MainMenu::View, m_cohort},
                    {MainMenu::View, m_refresh},
                    {MainMenu::File, m_export}});
}

void DashboardPage::connectParts()
{
    connect(m_figures, &FigureRow::destinationRequested, this, &Page::destinationRequested);
    connect(m_tasks, &TaskList::followed, this,
            [this](const Task &task) { emit destinationRequested(destinationOf(task)); });
    connect(m_deadlines, &DeadlineList::followed, this,
            [this](const Deadline &deadline) { emit destinationRequested(destinationOf(deadline)); });
    connect(m_cohorts, &CohortMenu::cohortChanged, this, [this] {
        retranslate();
        refresh();
    });
    connect(&m_services.desk, &Desk::changed, this, &DashboardPage::refresh);
    connect(&m_services.context.announcer, &Announcer::acted, this, &DashboardPage::refresh);
    connect(m_ageing, &QTimer::timeout, this, &DashboardPage::refresh);
    m_ageing->start(ageingInterval);
}

void DashboardPage::goTo(const Destination &destination)
{
    if (destination.view == u"deadlines"_s)
        m_showDeadlines->trigger();
}

QVariantMap DashboardPage::filterState() const
{
    QVariantMap state;
    const Cohort &cohort = m_cohorts->cohort();
    if (cohort.entryYear)
        state.insert(u"year"_s, *cohort.entryYear);
    if (cohort.organisation)
        state.insert(u"organisation"_s, cohort.organisation->value());
    return state;
}

void DashboardPage::restoreFilterState(const QVariantMap &state)
{
    Cohort cohort;
    if (const int year = state.value(u"year"_s).toInt(); year > 0)
        cohort.entryYear = year;
    if (state.contains(u"organisation"_s))
        cohort.organisation = OrganisationId{state.value(u"organisation"_s).toLongLong()};
    m_cohorts->setCohort(cohort);
    showCohort();
    refresh();
}

ListMaker DashboardPage::listMaker() const
{
    if (!m_reading)
        return {};
    const QStringList cohort{m_cohorts->cohortText()};
    const ListContent content = m_tabs->currentWidget() == m_deadlines
                                    ? listOf(m_reading->deadlines, m_readAt, cohort)
                                    : listOf(m_reading->tasks, m_readAt, cohort);
    return [content](const Database &) -> Result<ListContent> {
        return content;
    };
}

void DashboardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        ask();
}

void DashboardPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        ask();
}

Result<DashboardPage::Reading> DashboardPage::read(const Database &database, const OverviewQuestion &question)
{
    auto tasks = tasksOf(database, question);
    if (!tasks)
        return tasks.error();
    auto deadlines = deadlinesOf(database, question, horizon);
    if (!deadlines)
        return deadlines.error();
    auto overview = overviewOf(database, question);
    if (!overview)
        return overview.error();
    return Reading{*std::move(overview), *std::move(tasks), *std::move(deadlines)};
}

void DashboardPage::ask()
{
    if (m_isAsking)
        return; // asked again when the answer is there
    const auto question = overviewQuestion(m_services.context, m_services.desk.actor(), m_cohorts->cohort());
    if (!question) {
        emit messageRequested(Tone::Negative, sentence(question.error()));
        return;
    }
    m_isAsking = true;
    m_isStale = false;
    m_reader.ask<Reading>(
        *this, [question = *question](const Database &database) { return read(database, question); },
        [this, now = question->now](const Result<Reading> &reading) {
            m_isAsking = false;
            if (reading) {
                present(*reading, now);
            } else {
                emit messageRequested(Tone::Negative, sentence(reading.error()));
            }
            if (m_isStale && isVisible()) {
                ask();
            } else {
                emit refreshed();
            }
        });
}

void DashboardPage::present(const Reading &reading, const QDateTime &now)
{
    const bool isFirst = !m_reading;
    m_reading = reading;
    m_readAt = now;
    if (isFirst)
        emit actionsChanged(); // there is a list to export from now on
    const QDate today = certifierDay(now);
    m_cohorts->setChoices(reading.overview.cohorts);
    showCohort(); // an organisation's name is known from now on
    m_figures->setOverview(reading.overview, today);
    m_tasks->setTasks(reading.tasks, now);
    presentBeginning(reading.overview);
    m_deadlines->setDeadlines(reading.deadlines, now);
    m_progress->setProgress(reading.overview.blocks);
    m_titles->setTitles(reading.overview.titles);
    Refusal::of(*m_export).setReason(reading.deadlines.empty() ? tr("No deadline lies ahead.") : QString());
    m_tabs->setTabText(0, tr("To do today (%1)").arg(reading.tasks.size()));
    m_tabs->setTabText(1, tr("Deadlines (%1)").arg(reading.deadlines.size()));
}

/// Whoever founds a store for a certification whose registration has ended is told so at once, not by the
/// first candidacy.
void DashboardPage::presentBeginning(const Overview &overview)
{
    if (!overview.cohorts.entryYears.empty()) {
        m_tasks->setBeginning(nullptr);
        return;
    }
    if (overview.registrationDays >= 0) {
        m_tasks->setBeginning(m_begin);
        return;
    }
    m_tasks->setBeginning(
        m_begin,
        tr("The registration of sheet RNCP %1 ended on %2: whoever entered training, or was "
           "found admissible to a VAE, by then keeps the right to the title. For another "
           "certification, load its sheet.")
            .arg(m_services.context.rules.current().rncpCode,
                 QLocale().toString(overview.registeredUntil, QLocale::ShortFormat)),
        m_loadSheet);
}

void DashboardPage::exportCalendar()
{
    const QString path = m_chooser(this, tr("deadlines.ics"));
    if (path.isEmpty())
        return;
    const Status written = exportDeadlines(path, m_deadlines->deadlines(), m_services.context.clock.now());
    if (!written) {
        emit messageRequested(Tone::Negative, sentence(written.error()));
        return;
    }
    emit messageRequested(Tone::Positive, tr("%n deadline(s) written to %1", nullptr,
                                             static_cast<int>(m_deadlines->deadlines().size()))
                                              .arg(path));
}

void DashboardPage::showCohort()
{
    m_cohort->setText(m_cohorts->cohortText().replace(u'&', u"&&"_s));
}

void DashboardPage::retranslate()
{
    m_cohorts->retranslate();
    showCohort();
    m_cohort->setToolTip(tr("Whose candidacies the figures speak of"));
    m_cohort->setWhatsThis(m_cohort->toolTip());
    m_export->setText(tr("&Export the deadlines to a calendar…"));
    m_showTasks->setText(tr("To d&o today"));
    m_showDeadlines->setText(tr("&Deadlines"));
    m_refresh->setText(tr("&Refresh"));
    m_begin->setText(tr("To the candidates"));
    m_loadSheet->setText(tr("Load another sheet"));
    m_tabs->setAccessibleName(tr("Work and deadlines"));
    m_tabs->setTabText(0, tr("To do today"));
    m_tabs->setTabText(1, tr("Deadlines"));
    m_tasks->retranslate();
    m_deadlines->retranslate();
    m_progress->retranslateCard();
    m_titles->retranslateCard();
    if (m_reading)
        present(*m_reading, m_readAt);
    emit titleChanged();
}

} // namespace parchemin::ui
