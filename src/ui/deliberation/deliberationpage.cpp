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
#include <functional>
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

void DeliberationPage::connectActions()
{
    using Passage = SessionView::Passage;
    const auto onSession = [this](QAction *action, void (DeliberationActs::*act)(const SessionData &)) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (!m_data)
                return;
            const SessionData content = *m_data; // an act reads everything anew
            std::invoke(act, *m_acts, content);
        });
    };
    const auto onPassage = [this](QAction *action, const std::function<void(const Passage &)> &act) {
        connect(action, &QAction::triggered, this, [this, act] {
            withCandidate([&act](const SessionData &content, DefenceId defence) {
                if (const Passage *passage = content.passage(defence))
                    act(*passage);
            });
        });
    };
    onSession(m_actions->openSession, &DeliberationActs::openSession);
    onSession(m_actions->close, &DeliberationActs::closeDeliberations);
    onSession(m_actions->draw, &DeliberationActs::drawUpMinutes);
    onSession(m_actions->publish, &DeliberationActs::publish);
    onPassage(m_actions->present,
              [this](const Passage &one) { m_acts->recordPresence(one, Presence::Present); });
    onPassage(m_actions->absent,
              [this](const Passage &one) { m_acts->recordPresence(one, Presence::Absent); });
    onPassage(m_actions->excused,
              [this](const Passage &one) { m_acts->recordPresence(one, Presence::Excused); });
    onPassage(m_actions->hear, [this](const Passage &one) { m_acts->hear(one); });
    onPassage(m_actions->reveal, [this](const Passage &one) {
        flushTyped();
        m_acts->revealOpinions(one);
    });
    connect(m_actions->decide, &QAction::triggered, this, &DeliberationPage::recordDecision);
    connect(m_actions->rectify, &QAction::triggered, this, [this] {
        withCandidate([this](const SessionData &content, DefenceId defence) {
            if (const Passage *passage = content.passage(defence))
                m_acts->rectify(content, *passage);
        });
    });
    connect(m_actions->seal, &QAction::triggered, this, [this] {
        flushTyped();
        if (const std::optional<JuryOpinion> opinion = m_candidate->opinions().opinion())
            m_acts->sealOpinion(*opinion);
    });
    connect(m_actions->sign, &QAction::triggered, this, [this] {
        if (!m_data)
            return;
        for (const PanelSeat &seat : m_data->session().seats) {
            if (m_services.desk.actor().person == seat.member.person)
                return m_acts->sign(SessionData(*m_data), seat.member.id, SignatureMethod::OnScreen);
        }
    });
    connect(m_actions->signByCertificate, &QAction::triggered, this, &DeliberationPage::signByCertificate);
    connect(m_actions->signOnPaper, &QAction::triggered, this, [this] {
        if (m_data && m_minutes->member())
            m_acts->sign(SessionData(*m_data), *m_minutes->member(), SignatureMethod::OnPaper);
    });
    connect(m_actions->next, &QAction::triggered, this, &DeliberationPage::nextCandidate);
    connect(m_actions->refresh, &QAction::triggered, this, &DeliberationPage::reload);
    connect(m_actions->dossier, &QAction::triggered, this, [this] {
        withCandidate([this](const SessionData &content, DefenceId defence) {
            if (const Passage *passage = content.passage(defence)) {
                emit destinationRequested(
                    {.page = pageid::candidates, .candidacy = passage->defence.candidacy});
            }
        });
    });
    setMenuEntries(m_actions->menuEntries());
}

void DeliberationPage::connectParts()
{
    connect(m_panel, &SessionPanel::sessionChosen, this, [this] {
        flushTyped();
        m_shown.reset();
        showSession();
    });
    connect(m_panel, &SessionPanel::currentChanged, this, &DeliberationPage::showCandidate);
    connect(m_panel, &SessionPanel::opened, this, [this] {
        m_tabs->setCurrentIndex(CandidateTab);
        m_candidate->form().focusOutcome();
    });
    connect(m_panel, &SessionPanel::presenceChosen, this, [this](JuryMemberId member, Presence presence) {
        if (!m_data)
            return;
        m_acts->recordPresence(m_data->session().id, member, presence);
        showSession(); // a refusal leaves the choice as it was
    });
    connect(&m_candidate->form(), &DecisionForm::edited, this, [this] {
        m_judging.start();
        m_decider = m_services.desk.actor();
        keepSoon();
    });
    connect(&m_judging, &QTimer::timeout, this, &DeliberationPage::refreshDecision);
    connect(&m_candidate->opinions(), &OpinionCard::edited, this, [this] {
        m_typist = m_services.desk.actor();
        keepSoon();
        refreshOpinionActions();
    });
    connect(&m_saving, &QTimer::timeout, this, &DeliberationPage::flushTyped);
    connect(m_candidate, &CandidatePanel::fixRequested, this, &DeliberationPage::followFix);
    connect(m_checks, &ChecksPanel::fixRequested, this, &DeliberationPage::followFix);
    connect(m_minutes, &MinutesPanel::memberChanged, this, &DeliberationPage::refreshSessionActions);
    connect(m_minutes, &MinutesPanel::failed, this, &DeliberationPage::tell);
    connect(m_acts, &DeliberationActs::done, this,
            [this](const QString &text) { emit messageRequested(Tone::Positive, text); });
    connect(m_acts, &DeliberationActs::refused, this,
            [this](const QString &text) { emit messageRequested(Tone::Negative, text); });
    connect(&m_services.desk, &Desk::changed, this, [this] {
        flushTyped();
        reload();
    });
    connect(&m_services.context.announcer, &Announcer::acted, this, &DeliberationPage::reloadSoon);
    connect(&m_soon, &QTimer::timeout, this, &DeliberationPage::reload);
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

void DeliberationPage::withCandidate(const std::function<void(const SessionData &, DefenceId)> &act)
{
    if (!m_data || !m_shown)
        return;
    const SessionData content = *m_data; // an act reads everything anew
    act(content, *m_shown);
}

void DeliberationPage::recordDecision()
{
    flushTyped();
    const std::optional<DecisionDraft> draft = m_candidate->form().draft();
    if (!draft)
        return;
    withCandidate([this, &draft](const SessionData &content, DefenceId defence) {
        if (const SessionView::Passage *passage = content.passage(defence))
            m_acts->decide(*passage, *draft);
    });
}

void DeliberationPage::nextCandidate()
{
    if (!m_data || m_data->view.defences.empty())
        return;
    const auto &all = m_data->view.defences;
    auto place = std::ranges::find_if(
        all, [this](const SessionView::Passage &one) { return m_shown == one.defence.id; });
    place = place == all.end() || std::next(place) == all.end() ? all.begin() : std::next(place);
    m_panel->choose(place->defence.id);
}

void DeliberationPage::followFix(FixAction fix)
{
    switch (fix) {
    case FixAction::Deliberate:
        m_tabs->setCurrentIndex(CandidateTab);
        m_candidate->form().focusOutcome();
        return;
    case FixAction::SignMinutes:
        m_tabs->setCurrentIndex(MinutesTab);
        return;
    case FixAction::ChangeUser:
        emit userChangeRequested();
        return;
    case FixAction::ConfigureSignatory:
        emit destinationRequested({.page = pageid::referenceSheet});
        return;
    case FixAction::SignCharter:
        emit destinationRequested({.page = pageid::directory});
        return;
    case FixAction::CompletePanel:
    case FixAction::ReplaceMember:
    case FixAction::Reschedule:
    case FixAction::ObtainWaiver:
    case FixAction::ScheduleDefence:
        emit destinationRequested(
            {.page = pageid::juries, .view = m_data ? m_data->session().code : QString()});
        return;
    default:
        m_actions->dossier->trigger();
    }
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
