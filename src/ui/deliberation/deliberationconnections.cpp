#include "parchemin/ui/deliberationpage.h"
#include "parchemin/ui/desk.h"

#include <QAction>
#include <QTabWidget>

#include <algorithm>
#include <functional>

#include "ui/deliberation/candidatepanel.h"
#include "ui/deliberation/checkspanel.h"
#include "ui/deliberation/decisionform.h"
#include "ui/deliberation/deliberationactions.h"
#include "ui/deliberation/deliberationacts.h"
#include "ui/deliberation/minutespanel.h"
#include "ui/deliberation/opinioncard.h"
#include "ui/deliberation/sessionpanel.h"
#include "ui/dossier/fixguidance.h"

using namespace Qt::Literals::StringLiterals;

/// What each action and each part of the page sets going.
namespace parchemin::ui {

void DeliberationPage::connectActions()
{
    using Passage = SessionView::Passage;
    connect(m_toJuries, &QAction::triggered, this,
            [this] { emit destinationRequested({.page = pageid::juries}); });
    const auto onSession = [this](QAction *action, void (DeliberationActs::*act)(const DeliberationView &)) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (!m_view)
                return;
            const DeliberationView content = *m_view; // an act reads everything anew
            std::invoke(act, *m_acts, content);
        });
    };
    const auto onPassage = [this](QAction *action, const std::function<void(const Passage &)> &act) {
        connect(action, &QAction::triggered, this, [this, act] {
            withCandidate([&act](const DeliberationView &content, DefenceId defence) {
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
        withCandidate([this](const DeliberationView &content, DefenceId defence) {
            if (const Passage *passage = content.passage(defence))
                m_acts->rectify(content, *passage);
        });
    });
    connect(m_actions->seal, &QAction::triggered, this, [this] {
        flushTyped();
        if (const std::optional<JuryOpinion> opinion = m_candidate->opinions().opinion())
            m_acts->sealOpinion(*opinion);
    });
    connect(m_actions->sign, &QAction::triggered, this, &DeliberationPage::signOnScreen);
    connect(m_actions->signByCertificate, &QAction::triggered, this, &DeliberationPage::signByCertificate);
    connect(m_actions->signOnPaper, &QAction::triggered, this, [this] {
        if (m_view && m_minutes->member())
            m_acts->sign(DeliberationView(*m_view), *m_minutes->member(), SignatureMethod::OnPaper);
    });
    connect(m_actions->next, &QAction::triggered, this, &DeliberationPage::nextCandidate);
    connect(m_actions->refresh, &QAction::triggered, this, &DeliberationPage::reload);
    connect(m_actions->dossier, &QAction::triggered, this, [this] {
        withCandidate([this](const DeliberationView &content, DefenceId defence) {
            if (const Passage *passage = content.passage(defence)) {
                emit destinationRequested(
                    {.page = pageid::candidates, .candidacy = passage->defence.candidacy});
            }
        });
    });
    setMenuEntries(m_actions->menuEntries());
}

void DeliberationPage::signOnScreen()
{
    if (!m_view)
        return;
    for (const PanelSeat &seat : m_view->session().seats) {
        if (m_services.desk.actor().person == seat.member.person)
            return m_acts->sign(DeliberationView(*m_view), seat.member.id, SignatureMethod::OnScreen);
    }
}

void DeliberationPage::connectParts()
{
    connect(m_panel, &SessionPanel::sessionChosen, this, [this] {
        flushTyped();
        m_view.reset();
        showSession();
        reload();
    });
    connect(m_panel, &SessionPanel::currentChanged, this, &DeliberationPage::showCandidate);
    connect(m_panel, &SessionPanel::opened, this, [this] {
        m_tabs->setCurrentWidget(m_candidate);
        m_candidate->form().focusOutcome();
    });
    connect(m_panel, &SessionPanel::presenceChosen, this, [this](JuryMemberId member, Presence presence) {
        if (m_view && !m_acts->recordPresence(m_view->session().id, member, presence))
            showSession(); // the choice is put back
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
    connect(&m_minute, &QTimer::timeout, this, &DeliberationPage::refreshCandidateActions);
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
        showCandidate(); // nothing of the former user's, until what this one may see is read
        reload();
    });
    connect(&m_services.context.announcer, &Announcer::acted, this, &DeliberationPage::reloadSoon);
    connect(&m_soon, &QTimer::timeout, this, &DeliberationPage::reload);
}

void DeliberationPage::withCandidate(const std::function<void(const DeliberationView &, DefenceId)> &act)
{
    if (!m_view || !m_shown)
        return;
    const DeliberationView content = *m_view; // an act reads everything anew
    act(content, *m_shown);
}

void DeliberationPage::recordDecision()
{
    flushTyped();
    const std::optional<DecisionDraft> draft = m_candidate->form().draft();
    if (!draft)
        return;
    withCandidate([this, &draft](const DeliberationView &content, DefenceId defence) {
        if (const SessionView::Passage *passage = content.passage(defence))
            m_acts->decide(*passage, *draft);
    });
}

void DeliberationPage::nextCandidate()
{
    if (!m_view || m_view->view.defences.empty())
        return;
    const auto &all = m_view->view.defences;
    auto place = std::ranges::find_if(
        all, [this](const SessionView::Passage &one) { return m_shown == one.defence.id; });
    place = place == all.end() || std::next(place) == all.end() ? all.begin() : std::next(place);
    m_panel->choose(place->defence.id);
}

/// The first candidate whom the jury still has to decide on, unless such a one is in front.
void DeliberationPage::chooseUndecided()
{
    if (!m_view || !m_shown)
        return;
    const auto isUndecided = [this](const SessionView::Passage &one) {
        return !isClosed(one.defence.state) && m_view->decisionOn(one.defence.id) == nullptr;
    };
    const SessionView::Passage *shown = m_view->passage(*m_shown);
    const auto &all = m_view->view.defences;
    const auto first = std::ranges::find_if(all, isUndecided);
    if (first != all.end() && (shown == nullptr || !isUndecided(*shown)))
        m_panel->choose(first->defence.id);
}

void DeliberationPage::followFix(FixAction fix)
{
    switch (fix) {
    case FixAction::Deliberate:
        chooseUndecided();
        m_tabs->setCurrentWidget(m_candidate);
        m_candidate->form().focusOutcome();
        return;
    case FixAction::SignMinutes:
        m_tabs->setCurrentWidget(m_minutes);
        return;
    case FixAction::ChangeUser:
        emit userChangeRequested();
        return;
    case FixAction::TieAccount:
        emit destinationRequested(
            {.page = pageid::directory, .account = m_services.desk.actor().user, .view = u"accounts"_s});
        return;
    default:
        break;
    }
    const std::optional<FixPage> page = pageFor(fix);
    if (!page)
        return m_actions->dossier->trigger();
    Destination where{.page = page->page, .view = page->view};
    if (m_view)
        where.session = m_view->session().id;
    if (fix == FixAction::CompletePanel && isRollMissing())
        where.view = u"day"_s;
    emit destinationRequested(where);
}

/// Whether the panel is whole, and only its roll was not called.
bool DeliberationPage::isRollMissing() const
{
    return m_view && m_view->session().state == SessionState::Convened &&
           std::ranges::none_of(m_view->checks, [](const PreflightCheck &check) {
               return check.subject == PreflightSubject::Composition &&
                      contains(check.reasons, BlockerCode::PanelSize);
           });
}

} // namespace parchemin::ui
