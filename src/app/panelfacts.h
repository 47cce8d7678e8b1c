#pragma once

#include "parchemin/app/rulebook.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/decision.h"
#include "parchemin/core/jury.h"
#include "parchemin/core/minutes.h"
#include "parchemin/core/person.h"
#include "parchemin/core/result.h"
#include "parchemin/core/session.h"

namespace parchemin {

class Database;

/// One passage with the candidate and the candidacy that it concerns.
struct PassageFacts
{
    Defence defence;
    Candidacy candidacy;
    Person person;

    [[nodiscard]] QString candidateName() const { return displayName(person.details); }
};

/// A passage and the session that it belongs to.
struct SessionPassage
{
    JurySession session;
    PassageFacts passage;
};

[[nodiscard]] Result<PassageFacts> loadPassage(const Database &database, DefenceId defence);
[[nodiscard]] Result<SessionPassage> loadSessionPassage(const Database &database, DefenceId defence);
/// By order.
[[nodiscard]] Result<std::vector<PassageFacts>> loadPassages(const Database &database, SessionId session);
/// Those of them whose passage is not closed.
[[nodiscard]] Result<std::vector<PassageFacts>> loadOpenPassages(const Database &database, SessionId session);
/// Their candidates and states, for the guards that name them.
[[nodiscard]] std::vector<DefenceClosure> closuresOf(const std::vector<PassageFacts> &passages);
/// PV_DECISION_MISSING with the names of those whose passage is not closed (BR-60).
[[nodiscard]] Blockers unfinishedBlockers(const std::vector<PassageFacts> &passages);

[[nodiscard]] std::vector<JuryMemberId> membersOf(const std::vector<PanelSeat> &seats);
/// The ties between a session's members and a candidate: those recorded, and those that the records show
/// although nobody has recorded them yet (BR-45).
[[nodiscard]] Result<std::vector<ConflictOfInterest>> tiesOf(const Database &database,
                                                             const JurySession &session, PersonId candidate);

/// The panel for a candidate as things stand; SES_CONFLICT and SES_NO_SUBSTITUTE name him in `candidat`.
[[nodiscard]] DefencePanel panelFor(const JurySession &session, const std::vector<ConflictOfInterest> &ties,
                                    const Person &candidate);
/// The panel of a passage: the one that heard the candidate once it is fixed, with a reason for every member
/// who turns out to be tied to him (I4); the one that would, before.
[[nodiscard]] Result<DefencePanel> panelOf(const Database &database, const JurySession &session,
                                           const PassageFacts &passage);
/// The session with every member whose presence is not established counted as absent.
[[nodiscard]] JurySession withPresentOnly(JurySession session);

/// The rule sets that apply to a candidacy's passage in that session.
[[nodiscard]] std::vector<JuryRuleSet> ruleSetsOf(const Rulebook &rules, const JurySession &session,
                                                  const Candidacy &candidacy);
/// What the guards of a decision on that passage depend on.
[[nodiscard]] Result<DecisionFacts> decisionFactsOf(const Database &database, const Rulebook &rules,
                                                    const JurySession &session, const PassageFacts &passage,
                                                    const QDateTime &now);

} // namespace parchemin
