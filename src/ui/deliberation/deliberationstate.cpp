#include "parchemin/app/sentences.h"
#include "parchemin/core/presence.h"
#include "parchemin/ui/deliberationpage.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/refusal.h"

#include <QAction>

#include <algorithm>

#include "ui/deliberation/candidatepanel.h"
#include "ui/deliberation/certificatesigning.h"
#include "ui/deliberation/decisionform.h"
#include "ui/deliberation/deliberationactions.h"
#include "ui/deliberation/deliberationacts.h"
#include "ui/deliberation/minutespanel.h"
#include "ui/deliberation/opinioncard.h"

using namespace Qt::Literals::StringLiterals;

/// What is possible on the page, and why the rest is not.
namespace parchemin::ui {
namespace {

Blockers withRight(const Actor &actor, Right right, const Blockers &reasons)
{
    Blockers all = rightBlockers(actor, right);
    append(all, withoutWarnings(reasons));
    return all;
}

/// The act that the session waits for; null once its results are published.
QAction *stepOf(SessionState state, const DeliberationActions &actions)
{
    switch (state) {
    case SessionState::Draft:
    case SessionState::Composed:
    case SessionState::Convened:
        return actions.openSession;
    case SessionState::Open:
        return actions.close;
    case SessionState::Deliberated:
        return actions.draw;
    case SessionState::MinutesReady:
        return actions.sign;
    case SessionState::Signed:
        return actions.publish;
    case SessionState::Published:
    case SessionState::Postponed:
    case SessionState::Cancelled:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

void DeliberationPage::refreshActions()
{
    refreshSessionActions();
    refreshCandidateActions();
    refreshOpinionActions();
    refreshDecision();
}

Blockers DeliberationPage::signingBlockers(bool isOwn) const
{
    const Actor &actor = m_services.desk.actor();
    Blockers reasons = rightBlockers(actor, Right::SignMinutes);
    const JurySession &session = m_view->session();
    append(reasons, transitionBlockers(session.state, SessionAct::Sign));
    const Minutes *minutes = m_view->latestMinutes();
    if (!reasons.empty() || minutes == nullptr)
        return reasons;
    const bool isLead = std::ranges::find(actor.roles, Role::Lead) != actor.roles.end();
    const std::optional<JuryMemberId> chosen = m_minutes->member();
    const auto seat = std::ranges::find_if(session.seats, [&](const PanelSeat &one) {
        return isOwn ? actor.person == one.member.person : chosen == one.member.id;
    });
    const bool mayRecord = isOwn || isLead;
    if (isOwn && !actor.person) {
        append(reasons, personBlockers(actor));
    } else if (seat == session.seats.end() || !mayRecord) {
        reasons.push_back(Blocker{BlockerCode::RightMissing}
                              .with(u"nom"_s, actor.name)
                              .with(u"droit"_s, codeName(Right::SignMinutes)));
    } else if (seat->presence != Presence::Present) {
        reasons.push_back(Blocker{BlockerCode::MemberNotPresent}.with(u"membre"_s, seat->member.name));
    } else {
        append(reasons, repeatedSignatureBlockers(minutes->signatures, seat->member.id));
    }
    return reasons;
}

void DeliberationPage::signByCertificate()
{
    const Minutes *minutes = m_view ? m_view->latestMinutes() : nullptr;
    if (minutes == nullptr)
        return;
    const auto &seats = m_view->session().seats;
    const auto seat = std::ranges::find_if(
        seats, [this](const PanelSeat &one) { return m_services.desk.actor().person == one.member.person; });
    if (seat == seats.end())
        return;
    const MinutesToSign subject{minutes->id, minutes->number, seat->member.id};
    const auto outcome = ui::signByCertificate(m_services, subject, m_certificateChooser, *this);
    if (!outcome)
        return;
    if (*outcome) {
        emit messageRequested(Tone::Positive, tr("The minutes %1 are signed.").arg(subject.number));
    } else {
        emit messageRequested(Tone::Negative, sentence(outcome->error()));
    }
}

void DeliberationPage::refreshSessionActions()
{
    const DeliberationActions &all = *m_actions;
    if (!m_view) {
        const QString reason = m_sessions.empty() && m_hasRead ? tr("There is no session to act on.")
                                                               : tr("The session is still being read.");
        for (QAction *action : {all.openSession, all.close, all.draw, all.sign, all.signByCertificate,
                                all.signOnPaper, all.publish})
            Refusal::of(*action).setReason(reason);
        return setHeaderActions({}, nullptr);
    }
    const Actor &actor = m_services.desk.actor();
    Refusal::of(*all.openSession).setReasons(withRight(actor, Right::RecordPresence, m_view->opening));
    Refusal::of(*all.close).setReasons(withRight(actor, Right::Decide, m_view->closing));
    Refusal::of(*all.draw).setReasons(withRight(actor, Right::PrepareMinutes, m_view->drawingUp));
    Refusal::of(*all.sign).setReasons(signingBlockers(true));
    Refusal::of(*all.signByCertificate).setReasons(signingBlockers(true));
    Refusal::of(*all.signOnPaper)
        .setReasons(signingBlockers(false), tr("For the member chosen in the table of signatures"));
    Refusal::of(*all.publish).setReasons(withRight(actor, Right::Publish, m_view->publishing));
    QAction *step = stepOf(m_view->session().state, all);
    if (primaryAction() != step || secondaryActions().isEmpty())
        setHeaderActions({all.next}, step);
}

void DeliberationPage::refreshCandidateActions()
{
    const DeliberationActions &all = *m_actions;
    const SessionView::Passage *passage = m_view && m_shown ? m_view->passage(*m_shown) : nullptr;
    all.dossier->setEnabled(passage != nullptr);
    all.next->setEnabled(m_view && m_view->view.defences.size() > 1);
    const JuryDecision *decision = passage == nullptr ? nullptr : m_view->decisionOn(*m_shown);
    const bool isBeforeHearing = passage != nullptr && (passage->defence.state == DefenceState::Planned ||
                                                        passage->defence.state == DefenceState::Convened ||
                                                        passage->defence.state == DefenceState::Present);
    for (QAction *action : {all.present, all.absent, all.excused, all.hear})
        action->setVisible(isBeforeHearing);
    all.decide->setVisible(passage == nullptr || !isClosed(passage->defence.state));
    all.rectify->setVisible(decision != nullptr);
    if (passage == nullptr)
        return;
    const Actor &actor = m_services.desk.actor();
    const auto presence = [&](QAction *action, DefenceAct act) {
        Blockers reasons = rightBlockers(actor, Right::RecordPresence);
        if (m_view->session().state != SessionState::Open) {
            reasons.push_back(
                Blocker{BlockerCode::StateForbids}.with(u"etat"_s, codeName(m_view->session().state)));
        } else {
            append(reasons, transitionBlockers(passage->defence.state, act));
            append(reasons, absenceBlockers(passage->defence, act, m_services.context.clock.now()));
        }
        Refusal::of(*action).setReasons(reasons);
    };
    presence(all.present, DefenceAct::MarkPresent);
    presence(all.absent, DefenceAct::MarkAbsent);
    presence(all.excused, DefenceAct::MarkExcused);
    presence(all.hear, DefenceAct::Hear);
    Blockers rectifying = rightBlockers(actor, Right::Rectify);
    append(rectifying, transitionBlockers(m_view->session().state, SessionAct::Unpublish));
    Refusal::of(*all.rectify)
        .setReasons(rectifying, tr("With a reason and a second person; corrective minutes follow"));
}

void DeliberationPage::refreshOpinionActions()
{
    const CandidateView *candidate = m_view && m_shown ? m_view->candidate(*m_shown) : nullptr;
    if (candidate != nullptr) {
        Refusal::of(*m_actions->reveal)
            .setReasons(withoutWarnings(candidate->opinions.revealBlockers),
                        tr("Before everybody has sealed, with a reason"));
    }
    Blockers reasons;
    if (candidate != nullptr)
        reasons = withoutWarnings(candidate->opinions.ratingBlockers);
    const std::optional<JuryOpinion> &opinion = m_candidate->opinions().opinion();
    if (opinion && m_view) {
        if (const auto sheet = m_services.context.rules.sheet(m_view->session().sheet))
            append(reasons, sealingBlockers(*opinion, **sheet));
        if (const SessionView::Passage *passage = m_view->passage(opinion->defence);
            passage != nullptr && passage->defence.state == DefenceState::Present) {
            reasons.push_back(
                Blocker{BlockerCode::DefenceNotHeard}.with(u"etat"_s, codeName(passage->defence.state)));
        }
    }
    Refusal::of(*m_actions->seal).setReasons(reasons, tr("Every block rated, and the decision you propose"));
}

void DeliberationPage::refreshDecision()
{
    m_judging.stop();
    if (!m_view || !m_shown || isClosed(m_view->passage(*m_shown)->defence.state)) {
        m_candidate->setReasons({});
        return;
    }
    Blockers reasons = rightBlockers(m_services.desk.actor(), Right::Decide);
    const std::optional<DecisionDraft> draft = m_candidate->form().draft();
    DecisionSubject subject = m_view->candidate(*m_shown)->subject;
    subject.facts.now = m_services.context.clock.now();
    // Before an outcome is chosen: what would keep the jury from any decision at all.
    const DecisionDraft judged = draft.value_or(DecisionDraft{.outcome = DecisionOutcome::Deferred});
    for (const Blocker &blocker : decisionBlockers(judged, subject)) {
        const bool isOfTheForm = fixOf(blocker.code) == FixAction::Deliberate;
        if (draft || !isOfTheForm)
            reasons.push_back(blocker);
    }
    if (draft && reasons.empty()) {
        m_candidate->setPossible();
    } else {
        m_candidate->setReasons(reasons);
    }
    if (!draft && withoutWarnings(reasons).empty()) {
        Refusal::of(*m_actions->decide).setReason(tr("Choose first what the jury decides."));
    } else {
        Refusal::of(*m_actions->decide).setReasons(withoutWarnings(reasons));
    }
}

} // namespace parchemin::ui
