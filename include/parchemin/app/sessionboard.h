#pragma once

#include "parchemin/app/rulebook.h"
#include "parchemin/core/convocation.h"
#include "parchemin/core/panelranking.h"
#include "parchemin/core/rotation.h"
#include "parchemin/core/session.h"
#include "parchemin/store/sessionrepository.h"

#include <QDateTime>

namespace parchemin {

class Database;

/// What comes next in the life of a session.
enum class SessionStep {
    Compose,
    Schedule, ///< constituted, and nobody to hear
    Convene,
    Send, ///< convened, and somebody was not told, or not of the last change
    AwaitDay,
    Open,
    Hear,
    Deliberate,
    DrawUpMinutes,
    Sign,
    Publish,
    TellCalledOff, ///< postponed or cancelled, and somebody who was convened has not been told
    None,
};

/// A session in the list.
struct SessionLine
{
    JurySession session;
    int defences = 0; ///< not postponed
    int waiting = 0;  ///< of these, not closed
    SessionStep next = SessionStep::None;
    std::optional<QDate> dueOn = {}; ///< the last day for that step
    Blockers blockers = {};          ///< why it cannot be done yet
};

/// One thing that a rule set or the certifier's policy asks of a panel, and what was found.
struct CompositionCheck
{
    enum class Kind {
        Total,             ///< exactly `required` members
        MinTotal,          ///< at least
        Leads,             ///< exactly `required` pedagogical leads
        MinProfessionals,  ///< at least
        ProfessionalRatio, ///< percent
        ExternalRatio,     ///< percent
        Conflicts,         ///< members tied to the candidate who sit
        Distinct,          ///< BR-42
        Chair,             ///< BR-49
        Habilitation,      ///< BR-44, `names` lack it
        Charter,           ///< BR-44, `names` have not signed
        Substitutes,       ///< `found` substitutes: an indicator
        Balance,           ///< BR-47, an indicator: `found` women of `required` members
    };
    Kind kind;
    QString ruleSet = {}; ///< its label; empty for the policy's own and the sheet's
    int required = 0;
    int found = 0;
    bool isMet = true;
    QStringList names = {};
    Blockers why = {}; ///< of BR-44, one each

    [[nodiscard]] bool isIndicator() const { return kind == Kind::Substitutes || kind == Kind::Balance; }
    friend bool operator==(const CompositionCheck &, const CompositionCheck &) = default;
};

/// One passage of the day with its panel after recusals.
struct PassageLine
{
    Defence defence;
    QString candidate;
    Sex sex = Sex::Unknown;
    QString candidacyNumber;
    AccessRoute route;
    DefencePanel panel;
    std::vector<CompositionCheck> checks; ///< of that panel, every rule set of the candidate's route
    Blockers blockers;                    ///< of the panel: recusals without substitute, rules not held
    Blockers notice;                      ///< BR-52, for one not convened, or not told of it, yet
    std::vector<RecordedTie> ties = {};   ///< that hold on the day, and may be lifted
    int revision = 0;
    std::optional<Convocation> convocation = {}; ///< the last one sent
    bool mustBeToldOff = false;                  ///< was convened, and does not know that it is called off

    [[nodiscard]] bool mustBeSent() const
    {
        return mustBeToldOff || (defence.convokedOn && !isClosed(defence.state) &&
                                 (!convocation || convocation->revision < revision));
    }
};

/// A seat with what its holder was sent.
struct SeatLine
{
    PanelSeat seat;
    MemberFreedom freedom = MemberFreedom::Unknown;
    std::optional<Convocation> convocation = {};
    bool mustBeSent = false; ///< the convocation, or that the session is called off
};

/// A candidate who could be given a passage.
struct ReadyCandidate
{
    CandidacyId candidacy;
    QString name;
    QDate since;
};

/// Everything the page shows of one session.
struct SessionDetail
{
    SessionLine line;
    std::vector<JuryRuleSet> ruleSets; ///< that hold on its day
    std::vector<CompositionCheck> checks;
    std::vector<SeatLine> seats;
    std::vector<PassageLine> passages; ///< by time; those called off last
    std::vector<Incident> incidents;
    std::vector<ReadyCandidate> ready;
    QDate convokeBy;
    QDate dossiersBy;
    std::optional<QDate> dossiersSentOn;
};

/// All sessions, those ahead first by day, then the past ones, the latest first.
[[nodiscard]] Result<std::vector<SessionLine>> readSessions(const Database &database, const Rulebook &rules,
                                                            const QDateTime &now);
[[nodiscard]] Result<SessionDetail> readSession(const Database &database, const Rulebook &rules, SessionId id,
                                                const QDateTime &now);

/// Who could sit in a session, with what speaks for and against each (BR-44, BR-45, BR-50).
[[nodiscard]] Result<std::vector<PanelCandidate>> panelCandidates(const Database &database,
                                                                  const JurySession &session);
/// Panels that could sit in a session, the best first; see rankPanels().
struct PanelProposals
{
    std::vector<RankedPanel> panels;
    Blockers shortage; ///< why there is none
    std::vector<PanelCandidate> candidates;
    Rotation rotation; ///< of the twelve months before the session
};
[[nodiscard]] Result<PanelProposals> proposePanels(const Database &database, const Rulebook &rules,
                                                   SessionId session, int limit);

} // namespace parchemin
