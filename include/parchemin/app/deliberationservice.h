#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/decision.h"
#include "parchemin/core/minutes.h"
#include "parchemin/core/result.h"

namespace parchemin {

class DocumentService;

/// Decisions of the jury, minutes, publication, rectification.
class DeliberationService
{
public:
    DeliberationService(Context &context, DocumentService &documents)
        : m_context(context)
        , m_documents(documents)
    {
    }

    /// Why this decision cannot be recorded (BR-45, BR-60…64).
    [[nodiscard]] Result<Blockers> decisionBlockers(DefenceId defence, const DecisionDraft &draft) const;
    /// Records the jury's decision: VAE blocks are granted with it (BR-31), the candidacy follows.
    Result<DecisionId> decide(const Actor &by, DefenceId defence, const DecisionDraft &draft);
    /// Keeps what a person who deliberates has typed of a decision not taken yet: his own, no act.
    Status keepTyped(const Actor &by, DefenceId defence, const UnfinishedDecision &typed);
    [[nodiscard]] Result<std::optional<UnfinishedDecision>> typedBy(const Actor &by, DefenceId defence) const;
    /// Ends the deliberations of a session whose defences are all closed.
    Status close(const Actor &by, SessionId session);

    /// Why the minutes cannot be drawn up yet.
    [[nodiscard]] Result<Blockers> minutesBlockers(SessionId session) const;
    /// Freezes the minutes with the rule checks, and issues their document under the same number (BR-66).
    Result<MinutesId> drawUpMinutes(const Actor &by, SessionId session);
    /// A member who was present signs; when all have, the session is SIGNED.
    Status sign(const Actor &by, MinutesId minutes, JuryMemberId member, SignatureMethod method);
    [[nodiscard]] Result<Blockers> publicationBlockers(SessionId session) const;
    /// Publishes the results and issues the decision notices (BR-66, BR-67).
    Status publish(const Actor &by, SessionId session);

    /// Rectifies a published decision (BR-69): the minutes are unpublished, the decision replaced, documents
    /// that rest on it revoked, blocks granted or taken back accordingly, corrective minutes drawn up to be
    /// signed and published again. Needs a reason and a second person.
    Result<MinutesId> rectify(const Actor &by, const std::optional<Actor> &approver, DecisionId decision,
                              const DecisionDraft &draft, const QString &reason);

    [[nodiscard]] Result<std::vector<JuryDecision>> decisionsOf(DefenceId defence) const;
    [[nodiscard]] Result<std::vector<Minutes>> minutesOf(SessionId session) const;

private:
    Context &m_context;
    DocumentService &m_documents;
};

} // namespace parchemin
