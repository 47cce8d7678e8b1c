#pragma once

#include "parchemin/app/deliberationservice.h"
#include "parchemin/app/juryservice.h"

#include "scenarios/trainingoffice.h"

namespace parchemin {

/// The certifier with its juries: the pedagogical lead, who presides, and two external professionals.
class CertifierOffice : public TrainingOffice
{
protected:
    void SetUp() override;

    [[nodiscard]] JuryService juries() { return JuryService(context()); }
    [[nodiscard]] DeliberationService deliberations() { return {context(), documents()}; }
    [[nodiscard]] JuryMemberId leadMember() const { return m_members.at(0); }
    [[nodiscard]] JuryMemberId firstProfessional() const { return m_members.at(1); }
    [[nodiscard]] JuryMemberId secondProfessional() const { return m_members.at(2); }

    JuryMemberId addProfessional(const QString &birthName, bool isExternal = true);
    [[nodiscard]] JuryMember member(JuryMemberId id);

    // A VAE candidate up to the jury ----------------------------------------------------------------------
    /// Enters today; the file is complete today and accepted a month later, where the clock then stands.
    CandidacyId admit(const QString &birthName);
    /// Hands in a complete evidence dossier today.
    void handInEvidence(CandidacyId candidacy);

    // A session, step by step -----------------------------------------------------------------------------
    /// Created with these seats, not constituted yet.
    SessionId seat(QDate day, const std::vector<SeatDraft> &seats);
    /// The usual three and these substitutes, constituted.
    SessionId jury(QDate day, const std::vector<JuryMemberId> &substitutes = {});
    DefenceId schedule(SessionId sessionId, CandidacyId candidacy, QTime at = {9, 0});
    void convene(SessionId session) { must(juries().convene(registrar(), session, {})); }
    /// The day has come and everybody is there but the absent.
    void open(SessionId id, const std::vector<JuryMemberId> &absent = {});
    /// The candidate comes in at his hour and is heard.
    Status hear(DefenceId id);
    DecisionId decide(DefenceId id, const DecisionDraft &draft);
    /// Ends the deliberations and draws up the minutes.
    MinutesId drawUpMinutes(SessionId id);
    Status sign(MinutesId minutes, JuryMemberId by);
    void signByAllPresent(SessionId id);
    void publish(SessionId session) { must(deliberations().publish(lead(), session)); }
    /// All of it, for one candidate who is ready, convened three weeks before that day.
    DefenceId defend(CandidacyId candidacy, QDate day, const DecisionDraft &draft);

    [[nodiscard]] JurySession session(SessionId id);
    [[nodiscard]] Defence defence(DefenceId id);
    [[nodiscard]] DefencePanel panelOf(SessionId sessionId, DefenceId defenceId);
    Result<DocumentId> issueParchment(CandidacyId candidacy);
    /// A person's documents of one kind, latest first.
    [[nodiscard]] std::vector<OfficialDocument> documentsOf(CandidacyId candidacy, DocumentKind kind);

    /// What a jury says when it awards the title, and when it does not.
    [[nodiscard]] static DecisionDraft fullTitle() { return {.outcome = DecisionOutcome::Full}; }
    [[nodiscard]] static DecisionDraft refusal();

private:
    std::vector<JuryMemberId> m_members;
};

} // namespace parchemin
