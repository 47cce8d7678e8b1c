#include "parchemin/ui/juriespage.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/refusal.h"
#include "parchemin/ui/statechip.h"
#include "parchemin/ui/storereader.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/juries/compositionpanel.h"
#include "ui/juries/convocationpanel.h"
#include "ui/juries/daypanel.h"
#include "ui/juries/juryactions.h"
#include "ui/juries/juryviews.h"
#include "ui/juries/jurywords.h"
#include "ui/juries/passageacts.h"
#include "ui/juries/sessionacts.h"
#include "ui/juries/sessionlist.h"
#include "ui/juries/timetablepanel.h"
#include "ui/planning/withdrawalacts.h"
#include "ui/progressstrip.h"
#include "ui/stackroom.h"
#include "ui/tallarea.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::chrono::milliseconds pause(150);
/// An act that waits for an hour is possible soon after it.
constexpr std::chrono::seconds clockPace(30);

/// The list and the session in front as one reading saw them: what the list says is what the acts are judged
/// by.
struct Reading
{
    std::vector<SessionLine> sessions;
    std::optional<SessionDetail> front;
};

Result<Reading> readAll(const Database &database, const Rulebook &rules, std::optional<SessionId> wanted,
                        const QDateTime &now)
{
    auto sessions = readSessions(database, rules, now);
    if (!sessions)
        return sessions.error();
    Reading reading{std::move(*sessions), std::nullopt};
    if (!wanted && !reading.sessions.empty())
        wanted = reading.sessions.front().session.id;
    if (!wanted)
        return reading;
    auto front = readSession(database, rules, *wanted, now);
    if (!front)
        return front.error();
    reading.front = std::move(*front);
    return reading;
}

} // namespace

PagePlace JuriesPage::place()
{
    return {pageid::juries, Icon::Calendar, NavigationGroup::Work, [] {
                return tr("Juries");
            }};
}

JuriesPage::JuriesPage(const PageServices &services, FileChooser calendarChooser, QWidget *parent)
    : Page(place(), parent)
    , m_services(services)
    , m_actions(std::make_unique<JuryActions>(this))
    , m_sessionActs(new SessionActs(services, std::move(calendarChooser), *this))
    , m_passageActs(new PassageActs(services, *this))
    , m_progress(new ProgressStrip(this))
    , m_withdrawals(new WithdrawalActs(services, *m_progress, *this))
    , m_list(new CellTable(5, this))
    , m_heading(new QLabel(this))
    , m_state(new StateChip(this))
    , m_tabs(new QTabBar(this))
    , m_panels(new QStackedWidget(this))
    , m_composition(
          new CompositionPanel({m_actions->constitute, m_actions->availability, m_actions->withdraw},
                               {m_actions->recuse, m_actions->liftTie, m_actions->findTies}, this))
    , m_timetable(new TimetablePanel(m_actions->schedule,
                                     {m_actions->move, m_actions->delay, m_actions->remove}, this))
    , m_convocations(new ConvocationPanel({m_actions->convene, m_actions->letters, m_actions->sent,
                                           m_actions->acknowledge, m_actions->calendar},
                                          {m_actions->dossiers}, this))
    , m_day(new DayPanel({m_actions->open, m_actions->present, m_actions->absent, m_actions->excused,
                          m_actions->hear, m_actions->interrupt, m_actions->resume, m_actions->delay,
                          m_actions->move, m_actions->remove},
                         {m_actions->incident, m_actions->deliberate}, this))
    , m_empty(new EmptyState(this))
{
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(pause);
    makeFrame();
    connectActions();
    connectParts();
    setHeaderActions({m_actions->compose, m_actions->convene}, m_actions->create);
    setMenuEntries(m_actions->menuEntries());
    retranslate();
    refreshActions();
    m_reloadSoon.start();
}

JuriesPage::~JuriesPage() = default;

void JuriesPage::makeFrame()
{
    m_list->setObjectName(u"sessionTable"_s);
    m_list->setRowKept(true);
    m_list->setMinimumHeight(110);
    m_heading->setObjectName(u"sessionHeading"_s);
    m_heading->setWordWrap(true);
    m_tabs->setObjectName(u"sessionTabs"_s);
    m_tabs->setProperty("variant", u"pills"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false); // the heading beside them wraps first
    for (const QString &view : juryViews())
        m_tabs->setTabData(m_tabs->addTab(QString()), view);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_composition, m_timetable, m_convocations, m_day})
        m_panels->addWidget(panel);
    giveRoomToTheFront(*m_panels);
    connect(m_panels, &QStackedWidget::currentChanged, this, [this] { giveRoomToTheFront(*m_panels); });
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_tabs);
    head->addWidget(m_heading, 1);
    head->addWidget(m_state);
    auto *detail = new QWidget(this);
    auto *rows = new QVBoxLayout(detail);
    rows->setContentsMargins(16, 10, 16, 16);
    rows->setSpacing(10);
    rows->addLayout(head);
    rows->addWidget(new TallArea(m_panels, detail), 1);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(u"juriesSplitter"_s);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(detail);
    parts->setSizes({190, 560});
    parts->setStretchFactor(1, 1);
    m_content = parts;
    m_empty->setObjectName(u"juriesEmpty"_s);
    m_empty->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(parts, 1);
    column->addWidget(m_empty, 1);
    setFocusPolicy(Qt::NoFocus);
}

void JuriesPage::connectParts()
{
    connect(m_list, &CellTable::currentRowChanged, this, &JuriesPage::choose);
    connect(m_list, &QAbstractItemView::activated, this, [this] { m_tabs->setFocus(); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_panels->setCurrentIndex(tab);
        refreshActions();
    });
    connect(m_composition, &CompositionPanel::currentChanged, this, &JuriesPage::refreshActions);
    connect(m_timetable, &TimetablePanel::currentChanged, this, &JuriesPage::refreshActions);
    connect(m_convocations, &ConvocationPanel::currentChanged, this, &JuriesPage::refreshActions);
    connect(m_convocations, &ConvocationPanel::activated, this, [this] {
        if (m_actions->acknowledge->isEnabled()) {
            m_actions->acknowledge->trigger();
        } else {
            Refusal::of(*m_actions->acknowledge).explain();
        }
    });
    connect(m_day, &DayPanel::currentChanged, this, &JuriesPage::refreshActions);
    connect(&m_reloadSoon, &QTimer::timeout, this, &JuriesPage::reload);
    m_minute.setInterval(clockPace);
    connect(&m_minute, &QTimer::timeout, this, &JuriesPage::refreshActions);
    m_minute.start();
    // Unseen too, for the number beside the page's name.
    connect(&m_services.context.announcer, &Announcer::acted, &m_reloadSoon, qOverload<>(&QTimer::start));
    connect(&m_services.desk, &Desk::changed, this, &JuriesPage::refreshActions);
}

QString JuriesPage::title() const
{
    return m_detail ? tr("Jury %1").arg(m_detail->line.session.code) : navigationText();
}

void JuriesPage::goTo(const Destination &destination)
{
    if (juryViews().contains(destination.view)) {
        showView(destination.view);
        m_isViewAsked = !m_presented || (destination.session && destination.session != m_presented);
    } else if (destination.session) {
        m_presented.reset();
    }
    if (destination.session) {
        m_session = destination.session;
        const bool isListed = std::ranges::any_of(
            m_sessions, [this](const SessionLine &line) { return line.session.id == m_session; });
        if (isListed) {
            showSessions();
            readDetail();
        } else {
            reload(); // it was made since the list was read
        }
    }
    m_list->setFocus();
}

ListMaker JuriesPage::listMaker() const
{
    return sessionListMaker(std::make_shared<const Rulebook>(m_services.context.rules),
                            m_services.context.clock.now());
}

void JuriesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSessions();
        present();
    }
    Page::changeEvent(event);
}

void JuriesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        reload();
}

void JuriesPage::focusInEvent(QFocusEvent *)
{
    m_list->setFocus();
}

void JuriesPage::reload()
{
    m_isStale = false;
    const auto rules = std::make_shared<const Rulebook>(m_services.context.rules);
    const auto read = [rules, wanted = m_session,
                       now = m_services.context.clock.now()](const Database &database) {
        return readAll(database, *rules, wanted, now);
    };
    m_services.reader.ask<Reading>(*this, read, [this](const Result<Reading> &reading) {
        if (!reading) {
            emit messageRequested(Tone::Negative, sentence(reading.error()));
            return;
        }
        m_sessions = reading->sessions;
        m_hasRead = true;
        showSessions();
        if (!reading->front || reading->front->line.session.id != m_session) {
            readDetail(); // another one was chosen meanwhile
            return;
        }
        m_detail = reading->front;
        present();
    });
}

void JuriesPage::showSessions()
{
    if (!m_hasRead)
        return;
    m_isListing = true;
    m_list->setContent(sessionHeadings(), sessionRows(m_sessions));
    const auto front = std::ranges::find_if(
        m_sessions, [this](const SessionLine &line) { return line.session.id == m_session; });
    if (front != m_sessions.end()) {
        m_list->setCurrentRow(static_cast<int>(front - m_sessions.begin()));
    } else if (!m_session && !m_sessions.empty()) { // else a reading under way brings it
        m_session = m_sessions.front().session.id;
    }
    m_isListing = false;
    m_empty->setVisible(m_sessions.empty());
    m_content->setVisible(!m_sessions.empty());
    const auto pending = std::ranges::count_if(m_sessions, [](const SessionLine &line) {
        return line.next == SessionStep::Compose || line.next == SessionStep::Convene ||
               line.next == SessionStep::Send || line.next == SessionStep::TellCalledOff;
    });
    setCount(pending > 0 ? std::optional(static_cast<int>(pending)) : std::nullopt);
}

void JuriesPage::choose(int row)
{
    const SessionLine *line = lineAt(m_sessions, row);
    if (m_isListing || line == nullptr || m_session == line->session.id)
        return;
    m_session = line->session.id;
    readDetail();
}

void JuriesPage::readDetail()
{
    if (!m_session) {
        refreshActions();
        return;
    }
    const auto rules = std::make_shared<const Rulebook>(m_services.context.rules);
    const auto read = [rules, session = *m_session,
                       now = m_services.context.clock.now()](const Database &database) {
        return readSession(database, *rules, session, now);
    };
    m_services.reader.ask<SessionDetail>(
        *this, read, [this, asked = *m_session](const Result<SessionDetail> &detail) {
            if (asked != m_session)
                return; // another one is in front by now
            if (!detail) {
                emit messageRequested(Tone::Negative, sentence(detail.error()));
                return;
            }
            m_detail = *detail;
            present();
        });
}

void JuriesPage::present()
{
    if (!m_detail) {
        refreshActions();
        return;
    }
    const JurySession &session = m_detail->line.session;
    m_heading->setText(tr("%1 · %2 · %3 · %4", "jury session: code, when, where, what is next")
                           .arg(session.code, whenText(session), session.place, keptBy(m_detail->line)));
    m_state->setChip(chipOf(session.state));
    m_composition->present(*m_detail);
    m_timetable->present(*m_detail);
    m_convocations->present(*m_detail, m_services.context.clock.today());
    m_day->present(*m_detail);
    if (std::exchange(m_presented, session.id) != session.id && !m_isViewAsked)
        showView(viewFor(m_detail->line));
    m_isViewAsked = false;
    refreshActions();
    emit titleChanged();
}

void JuriesPage::showView(const QString &view)
{
    m_tabs->setCurrentIndex(static_cast<int>(juryViews().indexOf(view)));
}

JurySelection JuriesPage::selection() const
{
    if (!m_detail)
        return {};
    const QString view = juryViews().at(m_tabs->currentIndex());
    JurySelection now{.session = &*m_detail};
    now.ready = lineAt(m_detail->ready, m_timetable->currentReady());
    now.convocation = m_convocations->current();
    now.isBusy = m_isBusy;
    now.isRollCall = view == u"day"_s;
    now.seat = lineAt(m_detail->seats, now.isRollCall ? m_day->currentSeat() : m_composition->currentSeat());
    int passage = m_timetable->currentPassage();
    if (now.isRollCall) {
        passage = m_day->currentPassage();
    } else if (view == u"composition"_s) {
        passage = m_composition->currentPassage();
    }
    now.passage = lineAt(m_detail->passages, passage);
    return now;
}

void JuriesPage::refreshActions()
{
    m_actions->refresh(selection(), m_services.desk.actor(), m_services.context.clock.now());
}

void JuriesPage::retranslate()
{
    m_actions->retranslate();
    m_tabs->setTabText(0, tr("Panel"));
    m_tabs->setTabText(1, tr("Timetable"));
    m_tabs->setTabText(2, tr("Convocations"));
    m_tabs->setTabText(3, tr("The day"));
    m_tabs->updateGeometry(); // unseen it does not ask for the room of its words by itself
    m_tabs->setAccessibleName(tr("Parts of the session"));
    m_list->setAccessibleName(tr("Jury sessions"));
    m_empty->setText(Icon::Calendar, tr("No jury session yet. Create the first one, then constitute its jury "
                                        "and schedule the candidates who are ready."));
    m_empty->setAction(m_actions->create);
    emit titleChanged();
}

} // namespace parchemin::ui
