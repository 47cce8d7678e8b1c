#include "parchemin/ui/deliberationpage.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/storereader.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <chrono>
#include <utility>

#include "ui/deliberation/candidatepanel.h"
#include "ui/deliberation/checkspanel.h"
#include "ui/deliberation/decisionform.h"
#include "ui/deliberation/deliberationactions.h"
#include "ui/deliberation/deliberationacts.h"
#include "ui/deliberation/minutespanel.h"
#include "ui/deliberation/opinioncard.h"
#include "ui/deliberation/sessionpanel.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::chrono::milliseconds judgingDelay(150);
constexpr std::chrono::milliseconds savingDelay(500);
constexpr std::chrono::seconds clockPace(30);

enum Tab { CandidateTab, ChecksTab, MinutesTab };

} // namespace

PagePlace DeliberationPage::place()
{
    return {pageid::deliberations, Icon::Gavel, NavigationGroup::Work, [] { return tr("Deliberations"); },
            Audience::Jurors};
}

DeliberationPage::DeliberationPage(const PageServices &services, QWidget *parent,
                                   FileChooser certificateChooser)
    : Page(place(), parent)
    , m_services(services)
    , m_certificateChooser(std::move(certificateChooser))
    , m_actions(new DeliberationActions(this))
    , m_acts(new DeliberationActs(services, *this))
    , m_panel(new SessionPanel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_toJuries(makeAction(this, Icon::Calendar))
    , m_waiting(new QWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_candidate(new CandidatePanel({m_actions->present, m_actions->absent, m_actions->excused,
                                      m_actions->hear, m_actions->dossier, m_actions->seal, m_actions->reveal,
                                      m_actions->decide, m_actions->rectify},
                                     this))
    , m_checks(new ChecksPanel(this))
    , m_minutes(new MinutesPanel(
          services, {m_actions->draw, m_actions->sign, m_actions->signByCertificate, m_actions->signOnPaper},
          this))
{
    makeFrame();
    connectActions();
    connectParts();
    retranslate();
    reload();
}

DeliberationPage::~DeliberationPage()
{
    flushTyped();
}

void DeliberationPage::makeFrame()
{
    m_tabs->setObjectName(u"deliberationTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_candidate, QString());
    m_tabs->addTab(m_checks, QString());
    m_tabs->addTab(m_minutes, QString());
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto *columns = new QSplitter(this);
    columns->setObjectName(u"deliberationSplitter"_s);
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_panel);
    columns->addWidget(m_stack);
    columns->setStretchFactor(0, 0);
    columns->setStretchFactor(1, 1);
    columns->setSizes({300, 940});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(columns);
    forwardFocus(*this, *m_panel);
    for (QTimer *timer : {&m_soon, &m_judging, &m_saving})
        timer->setSingleShot(true);
    m_soon.setInterval(0);
    m_judging.setInterval(judgingDelay);
    m_saving.setInterval(savingDelay);
    m_minute.setInterval(clockPace);
    m_minute.start();
}

QString DeliberationPage::title() const
{
    if (!m_view)
        return navigationText();
    const JurySession &session = m_view->session();
    const QString day = QLocale().toString(session.day, u"d MMMM yyyy"_s);
    return session.place.isEmpty() ? tr("Deliberation of %1").arg(day)
                                   : tr("Deliberation of %1 — %2", "day, place").arg(day, session.place);
}

void DeliberationPage::goTo(const Destination &destination)
{
    if (destination.view == u"checks"_s) {
        m_tabs->setCurrentIndex(ChecksTab);
    } else if (destination.view == u"minutes"_s) {
        m_tabs->setCurrentIndex(MinutesTab);
    }
    if (destination.candidacy || destination.session) {
        m_wish = destination;
        reload();
    }
}

void DeliberationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void DeliberationPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reload();
}

void DeliberationPage::hideEvent(QHideEvent *event)
{
    flushTyped();
    Page::hideEvent(event);
}

/// The sessions, the one in front and its candidates come from one reading and are presented together.
void DeliberationPage::reload()
{
    flushTyped();
    DeliberationQuestion question{m_services.desk.actor(), m_panel->session()};
    if (m_wish) {
        question.session = m_wish->session ? m_wish->session : question.session;
        question.candidacy = m_wish->candidacy;
    }
    const auto rules = std::make_shared<const Rulebook>(m_services.context.rules);
    const auto read = [rules, question, now = m_services.context.clock.now()](const Database &database) {
        return readDeliberations(database, rules, question, now);
    };
    m_services.reader.ask<DeliberationReading>(
        *this, read, [this, asked = ++m_asked, kept = m_kept](const Result<DeliberationReading> &reading) {
            if (asked != m_asked)
                return; // something else is wanted by now
            if (!reading)
                return tell(reading.error());
            flushTyped();
            if (kept != m_kept)
                return reload(); // it was read before what is typed now
            take(*reading);
        });
}

void DeliberationPage::reloadSoon()
{
    // While another page is in front, this one reads anew when it is shown.
    if (isVisible())
        m_soon.start();
}

void DeliberationPage::take(const DeliberationReading &reading)
{
    m_wish.reset();
    m_hasRead = true;
    m_sessions = reading.sessions;
    m_view.reset();
    if (reading.view && *reading.view) {
        m_view = std::make_unique<DeliberationView>(**reading.view);
    } else if (reading.view) {
        tell(reading.view->error());
    }
    m_panel->setSessions(m_sessions, m_view ? std::optional(m_view->session().id) : m_panel->session());
    const auto waiting = std::ranges::count_if(m_sessions, [](const JurySession &session) {
        return session.state >= SessionState::Open && session.state < SessionState::Published;
    });
    setCount(static_cast<int>(waiting));
    showSession();
    if (reading.wanted)
        m_panel->choose(*reading.wanted);
}

void DeliberationPage::showSession()
{
    if (m_view) {
        m_panel->setData(*m_view, roleFor(m_services.desk.actor(), Right::RecordPresence).has_value());
        m_checks->setChecks(m_view->checks);
        const auto policy = m_services.context.rules.policy(m_view->session().day);
        m_minutes->setData(*m_view, m_view->session().day.addDays(policy ? policy->notificationDays : 0));
    } else {
        m_panel->clear();
    }
    m_tabs->setTabText(ChecksTab, m_checks->openCount() > 0 ? tr("Checks (%1)").arg(m_checks->openCount())
                                                            : tr("Checks"));
    if (m_view) {
        m_stack->setCurrentWidget(m_tabs);
    } else {
        // Whoever reads of his own sessions alone composes no jury.
        m_empty->setText(Icon::Gavel,
                         readsOwnOnly(m_services.desk.actor())
                             ? tr("You sit on no jury yet: the sessions where you sit appear here.")
                             : tr("There is no session yet: compose a jury and convene it first."));
        m_empty->setAction(readsOwnOnly(m_services.desk.actor()) ? nullptr : m_toJuries);
        m_stack->setCurrentWidget(m_hasRead && m_sessions.empty() ? m_empty : m_waiting);
    }
    showCandidate();
    emit titleChanged();
}

void DeliberationPage::showCandidate()
{
    flushTyped();
    m_shown.reset();
    const Actor &actor = m_services.desk.actor();
    const std::optional<DefenceId> current = m_panel->current();
    const CandidateView *candidate =
        m_view && current && m_view->reader == actor.user ? m_view->candidate(*current) : nullptr;
    const auto sheet = candidate != nullptr ? m_services.context.rules.sheet(candidate->facts.candidacy.sheet)
                                            : Result<const ReferenceSheet *>(nullptr);
    if (!sheet)
        tell(sheet.error());
    const bool isPassage = candidate != nullptr && sheet;
    m_candidate->setContentShown(isPassage);
    if (isPassage) {
        m_shown = current;
        const JuryDecision *decision = m_view->decisionOn(*current);
        const SessionView::Passage &passage = *m_view->passage(*current);
        m_candidate->setPassage(passage, *candidate, decision, **sheet);
        m_candidate->form().setReadOnly(isClosed(passage.defence.state) ||
                                        !roleFor(actor, Right::Deliberate));
    } else {
        m_candidate->opinions().clear();
    }
    refreshActions();
}

void DeliberationPage::keepSoon()
{
    if (!m_saving.isActive())
        m_saving.start();
}

/// What is kept is also what the view has from then on.
void DeliberationPage::flushTyped()
{
    m_saving.stop();
    const auto typist = std::exchange(m_typist, {});
    const auto decider = std::exchange(m_decider, {});
    CandidateView *candidate = m_view && m_shown ? m_view->candidate(*m_shown) : nullptr;
    if (candidate == nullptr)
        return;
    if (const std::optional<JuryOpinion> &opinion = m_candidate->opinions().opinion(); typist && opinion) {
        candidate->opinions.draft = opinion;
        m_acts->saveOpinion(*typist, *opinion);
        ++m_kept;
    }
    if (decider) {
        candidate->typed = m_candidate->form().typed();
        m_acts->keepTyped(*decider, *m_shown, *candidate->typed);
        ++m_kept;
    }
}

void DeliberationPage::tell(const Error &error)
{
    emit messageRequested(Tone::Negative, sentence(error));
}

void DeliberationPage::retranslate()
{
    m_actions->retranslate();
    m_toJuries->setText(tr("To the juries"));
    m_tabs->setAccessibleName(tr("Parts of the deliberation"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_tabs->setTabText(CandidateTab, tr("Decision"));
    m_tabs->setTabText(ChecksTab, m_checks->openCount() > 0 ? tr("Checks (%1)").arg(m_checks->openCount())
                                                            : tr("Checks"));
    m_tabs->setTabText(MinutesTab, tr("Minutes"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the deliberation"));
    m_panel->retranslate();
    m_candidate->retranslate();
    m_checks->retranslate();
    m_minutes->retranslate();
    showSession();
    emit titleChanged();
}

} // namespace parchemin::ui
