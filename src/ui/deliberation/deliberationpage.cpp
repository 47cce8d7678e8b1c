#include "parchemin/ui/deliberationpage.h"

#include "parchemin/app/dossier.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/refusal.h"

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

enum Tab { CandidateTab, ChecksTab, MinutesTab };

} // namespace

PagePlace DeliberationPage::place()
{
    return {pageid::deliberations, Icon::Gavel, NavigationGroup::Work, [] {
                return tr("Deliberations");
            }};
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
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto *columns = new QSplitter(this);
    columns->setObjectName(u"deliberationSplitter"_s);
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    m_panel->setMinimumWidth(250);
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
}

QString DeliberationPage::title() const
{
    if (!m_data)
        return navigationText();
    const JurySession &session = m_data->session();
    const QString day = QLocale().toString(session.day, QLocale::LongFormat);
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
    if (!destination.candidacy) {
        if (destination.session)
            chooseSession(*destination.session);
        return;
    }
    const SessionRepository sessions(m_services.context.database());
    const auto defences = sessions.defencesOfCandidacy(*destination.candidacy);
    if (!defences)
        return tell(defences.error());
    if (defences->empty())
        return;
    chooseSession(defences->front().session);
    m_panel->choose(defences->front().id);
}

void DeliberationPage::chooseSession(SessionId session)
{
    m_panel->chooseSession(session);
    showSession();
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

void DeliberationPage::reload()
{
    const auto sessions = JuryService(m_services.context).sessions();
    if (!sessions)
        return tell(sessions.error());
    m_panel->setSessions(*sessions);
    const auto waiting = std::ranges::count_if(*sessions, [](const JurySession &session) {
        return session.state >= SessionState::Open && session.state < SessionState::Published;
    });
    setCount(static_cast<int>(waiting));
    showSession();
}

void DeliberationPage::reloadSoon()
{
    // While another page is in front, this one reads anew when it is shown.
    if (isVisible())
        m_soon.start();
}

void DeliberationPage::showSession()
{
    const std::optional<SessionId> session = m_panel->session();
    m_data.reset();
    if (session) {
        auto content = loadSessionData(m_services, *session);
        if (content) {
            m_data = std::make_unique<SessionData>(*std::move(content));
        } else {
            tell(content.error());
        }
    }
    if (m_data) {
        m_panel->setData(*m_data, roleFor(m_services.desk.actor(), Right::RecordPresence).has_value());
        m_checks->setChecks(m_data->checks);
        const auto policy = m_services.context.rules.policy(m_data->session().day);
        m_minutes->setData(*m_data, m_data->session().day.addDays(policy ? policy->notificationDays : 0));
    } else {
        m_panel->clear();
    }
    m_tabs->setTabText(ChecksTab, m_checks->openCount() > 0 ? tr("Checks (%1)").arg(m_checks->openCount())
                                                            : tr("Checks"));
    m_stack->setCurrentIndex(m_data ? 1 : 0);
    showCandidate();
    emit titleChanged();
}

void DeliberationPage::showCandidate()
{
    flushTyped();
    m_shown.reset();
    const std::optional<DefenceId> current = m_panel->current();
    const bool isPassage = m_data && current && m_data->passage(*current) != nullptr;
    m_candidate->setVisible(isPassage);
    if (isPassage)
        showPassage(*current);
    showOpinions();
    refreshActions();
}

void DeliberationPage::showPassage(DefenceId defence)
{
    const Context &context = m_services.context;
    const SessionView::Passage &passage = *m_data->passage(defence);
    const Actor &actor = m_services.desk.actor();
    const auto dossier =
        loadDossier(context.database(), context.rules, passage.defence.candidacy, context.clock.today());
    const auto typed = DeliberationService(m_services.context, m_services.documents).typedBy(actor, defence);
    if (!dossier || !typed)
        return tell(dossier ? typed.error() : dossier.error());
    m_shown = defence;
    const JuryDecision *decision = m_data->decisionOn(defence);
    m_candidate->setPassage(passage, *dossier, decision, *typed);
    m_candidate->form().setReadOnly(decision != nullptr || !roleFor(actor, Right::Deliberate));
}

void DeliberationPage::showOpinions()
{
    const SessionView::Passage *passage = m_shown && m_data ? m_data->passage(*m_shown) : nullptr;
    if (passage == nullptr)
        return m_candidate->opinions().clear();
    const auto board = OpinionService(m_services.context).board(m_services.desk.actor(), *m_shown);
    const auto sheet = m_services.context.rules.sheet(m_data->session().sheet);
    if (!board || !sheet) {
        tell(board ? sheet.error() : board.error());
        return m_candidate->opinions().clear();
    }
    m_candidate->setBoard(*board, **sheet);
    Refusal::of(*m_actions->reveal)
        .setReasons(withoutWarnings(board->revealBlockers), tr("Before everybody has sealed, with a reason"));
    m_ratingBlockers = withoutWarnings(board->ratingBlockers);
}

void DeliberationPage::keepSoon()
{
    if (!m_saving.isActive())
        m_saving.start();
}

void DeliberationPage::flushTyped()
{
    m_saving.stop();
    if (const auto typist = std::exchange(m_typist, {})) {
        if (const std::optional<JuryOpinion> &opinion = m_candidate->opinions().opinion())
            m_acts->saveOpinion(*typist, *opinion);
    }
    if (const auto decider = std::exchange(m_decider, {}); decider && m_shown)
        m_acts->keepTyped(*decider, *m_shown, m_candidate->form().typed());
}

void DeliberationPage::tell(const Error &error)
{
    emit messageRequested(Tone::Negative, sentence(error));
}

void DeliberationPage::retranslate()
{
    m_actions->retranslate();
    m_tabs->setAccessibleName(tr("Parts of the deliberation"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_tabs->setTabText(CandidateTab, tr("Decision"));
    m_tabs->setTabText(ChecksTab, m_checks->openCount() > 0 ? tr("Checks (%1)").arg(m_checks->openCount())
                                                            : tr("Checks"));
    m_tabs->setTabText(MinutesTab, tr("Minutes"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the deliberation"));
    m_empty->setText(Icon::Gavel, tr("There is no session yet: compose a jury and convene it first."));
    m_panel->retranslate();
    m_candidate->retranslate();
    m_checks->retranslate();
    m_minutes->retranslate();
    if (m_data)
        showSession();
    refreshActions();
    emit titleChanged();
}

} // namespace parchemin::ui
