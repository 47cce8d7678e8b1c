#pragma once

#include "support/servicetest.h"

#include "parchemin/app/blockservice.h"
#include "parchemin/app/deliberationservice.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/app/sessionkeys.h"
#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace parchemin {

/// The codes of a refusal's reasons, in their order.
inline std::vector<BlockerCode> codesOf(const Blockers &blockers)
{
    std::vector<BlockerCode> codes;
    for (const Blocker &blocker : blockers)
        codes.push_back(blocker.code);
    return codes;
}

template <typename T>
std::vector<BlockerCode> codesOf(const Result<T> &result)
{
    return codesOf(blockersOf(result));
}

using Codes = std::vector<BlockerCode>;

/// A jury of three for a session on Monday 28 June 2021, 9:00 in Paris, and candidates who are ready for it.
/// The day of the test, 4 June, leaves 24 days for the convocations.
class JuryTest : public ServiceTest
{
protected:
    struct Juror
    {
        JuryMemberId id;
        PersonId person;
        Actor actor;
        SeatRole role;
    };

    void SetUp() override
    {
        ServiceTest::SetUp();
        m_documents.emplace(context(), &m_keys);
        must(directory().addSignatory(lead(), {SignatoryId{0}, QStringLiteral("Pierre Dubois"),
                                               QStringLiteral("Président"), QDate(2017, 3, 9)}));
        m_chair = addJuror(QStringLiteral("Lemoine"), JuryQuality::PedagogicalLead, false);
        m_roux = addJuror(QStringLiteral("Roux"), JuryQuality::Professional, true);
        m_garnier = addJuror(QStringLiteral("Garnier"), JuryQuality::Professional, true);
    }

    [[nodiscard]] JuryService juries() { return JuryService(context()); }
    [[nodiscard]] DocumentService &documents() { return *m_documents; }
    /// By what documents are proven: locked at first.
    [[nodiscard]] SessionKeys &keys() { return m_keys; }
    [[nodiscard]] DeliberationService deliberations() { return {context(), *m_documents}; }
    [[nodiscard]] BlockService blocks() { return {context(), *m_documents}; }

    /// A person who sits on juries and at the desk.
    Juror addJuror(const QString &name, JuryQuality quality, bool isExternal, bool hasSignedCharter = true)
    {
        const PersonId juror = addPerson(name, QStringLiteral("Dominique"), {1975, 5, 17});
        JuryMember member{.id = JuryMemberId{0}, .person = juror, .name = {}, .quality = quality};
        member.isExternal = isExternal;
        member.habilitatedFrom = QDate(2018, 1, 1);
        if (hasSignedCharter)
            member.charterSignedOn = QDate(2018, 1, 15);
        const JuryMemberId id = must(directory().registerJuryMember(lead(), member));
        const bool isLead = quality == JuryQuality::PedagogicalLead;
        const std::vector<Role> roles =
            isLead ? std::vector{Role::Chair, Role::Juror} : std::vector{Role::Juror};
        return {id, juror, addUser(QStringLiteral("jury.") + name.toLower(), roles, juror),
                isLead ? SeatRole::Lead : SeatRole::Professional};
    }
    [[nodiscard]] const Juror &chair() const { return *m_chair; }
    [[nodiscard]] const Juror &roux() const { return *m_roux; }
    [[nodiscard]] const Juror &garnier() const { return *m_garnier; }

    [[nodiscard]] static QDate sessionDay() { return {2021, 6, 28}; }
    [[nodiscard]] static QDateTime at(QTime time) { return certifierInstant(sessionDay(), time); }

    SessionId draftSession(const QString &code = {})
    {
        return must(juries().createSession(lead(), {.code = code,
                                                    .day = sessionDay(),
                                                    .startsAt = {9, 0},
                                                    .place = QStringLiteral("7 cité Paradis, Paris")}));
    }
    [[nodiscard]] std::vector<SeatDraft> seats(const std::vector<Juror> &substitutes = {}) const
    {
        std::vector<SeatDraft> drafts{{chair().id, SeatRole::Lead, true},
                                      {roux().id, SeatRole::Professional},
                                      {garnier().id, SeatRole::Professional}};
        for (const Juror &substitute : substitutes)
            drafts.push_back({substitute.id, SeatRole::Substitute});
        return drafts;
    }
    SessionId composedSession(const std::vector<Juror> &substitutes = {})
    {
        const SessionId session = draftSession();
        must(juries().setSeats(lead(), session, seats(substitutes)));
        must(juries().constitute(lead(), session));
        return session;
    }

    /// A training candidate whose five blocks are acquired.
    CandidacyId readyCandidate(const QString &name)
    {
        const CandidacyId candidacy = addCandidate(name);
        for (int block = 1; block <= 5; ++block) {
            must(blocks().recognise(lead(), candidacy, block, ValidationSource::PriorProof,
                                    QStringLiteral("Attestation antérieure")));
        }
        return candidacy;
    }
    /// A VAE candidate, admitted, whose dossier is complete.
    CandidacyId readyVaeCandidate(const QString &name)
    {
        const CandidacyId candidacy = addAdmittedCandidate(name);
        const QString path = writeFile(QStringLiteral("livret2.pdf"), "%PDF-1.4\nlivret 2\n");
        must(candidacies().receiveEvidenceDossier(lead(), candidacy, today(), true, {}, {{path, {}}}));
        return candidacy;
    }
    DefenceId scheduled(SessionId session, CandidacyId candidacy, QTime time)
    {
        return must(juries().schedule(lead(), session, candidacy, at(time)));
    }

    /// Convenes everybody and opens the session at nine on its day; those named do not come.
    void openSession(SessionId session, const std::vector<JuryMemberId> &absent = {})
    {
        must(juries().convene(lead(), session, {}));
        moveTo(sessionDay());
        for (const PanelSeat &seat : sessionOf(session).seats) {
            const bool isAbsent = std::find(absent.begin(), absent.end(), seat.member.id) != absent.end();
            must(juries().recordMemberPresence(lead(), session, seat.member.id,
                                               isAbsent ? Presence::Absent : Presence::Present));
        }
        must(juries().open(lead(), session));
    }
    /// The candidate came, and the jury listened until seven in the evening.
    void hear(DefenceId defence)
    {
        must(juries().recordCandidatePresence(lead(), defence, Presence::Present));
        must(juries().hear(lead(), defence));
        moveTo(sessionDay(), {19, 0});
    }
    /// A session with one candidate who was heard.
    DefenceId heardDefence(CandidacyId candidacy)
    {
        const SessionId session = composedSession();
        const DefenceId defence = scheduled(session, candidacy, {9, 0});
        openSession(session);
        hear(defence);
        return defence;
    }

    [[nodiscard]] static DecisionDraft full() { return {.outcome = DecisionOutcome::Full}; }
    [[nodiscard]] static DecisionDraft refusal(DecisionOutcome outcome = DecisionOutcome::Refused)
    {
        return {.outcome = outcome,
                .motive = QStringLiteral("Le projet n'est pas maîtrisé."),
                .recommendations = QStringLiteral("Reprendre la compétence B2.C03."),
                .vote = {2, 1}};
    }
    /// A VAE decision that grants these blocks; in every other one the first competency is missing.
    [[nodiscard]] DecisionDraft partial(const std::vector<int> &granted,
                                        const std::vector<int> &before = {}) const
    {
        DecisionDraft draft{.outcome = DecisionOutcome::Partial,
                            .motive = QStringLiteral("Les preuves sont incomplètes."),
                            .recommendations = QStringLiteral("Compléter le dossier.")};
        for (const SkillBlock &block : sheet().blocks) {
            const auto isIn = [&block](const std::vector<int> &numbers) {
                return std::find(numbers.begin(), numbers.end(), block.number) != numbers.end();
            };
            if (isIn(before))
                continue;
            if (isIn(granted)) {
                draft.blocks.push_back({block.number, true});
            } else {
                draft.blocks.push_back({block.number, false, {1}});
            }
        }
        return draft;
    }

    /// Ends the deliberations, draws up the minutes, and has everybody who was present sign.
    MinutesId signedMinutes(SessionId session)
    {
        must(deliberations().close(lead(), session));
        const MinutesId minutes = must(deliberations().drawUpMinutes(lead(), session));
        signAll(session, minutes);
        return minutes;
    }
    void signAll(SessionId session, MinutesId minutes)
    {
        for (const PanelSeat &seat : sessionOf(session).seats) {
            if (seat.presence == Presence::Present)
                must(deliberations().sign(lead(), minutes, seat.member.id, SignatureMethod::OnPaper));
        }
    }

    [[nodiscard]] JurySession sessionOf(SessionId id) { return must(SessionRepository(database()).load(id)); }
    [[nodiscard]] Defence defenceOf(DefenceId id)
    {
        return must(SessionRepository(database()).loadDefence(id));
    }
    [[nodiscard]] SessionId sessionOfDefence(DefenceId id) { return defenceOf(id).session; }
    [[nodiscard]] std::vector<int> activeBlocks(CandidacyId id)
    {
        std::vector<int> active;
        for (const BlockValidation &validation :
             must(BlockValidationRepository(database()).ofPerson(personOf(id), sheet().rncpCode))) {
            if (validation.isActive())
                active.push_back(validation.block);
        }
        return active;
    }
    [[nodiscard]] CandidacyState stateOf(CandidacyId id) { return candidacy(id).state; }

private:
    SessionKeys m_keys;
    std::optional<DocumentService> m_documents;
    std::optional<Juror> m_chair;
    std::optional<Juror> m_roux;
    std::optional<Juror> m_garnier;
};

} // namespace parchemin
