#include "scenarios/certifieroffice.h"

#include "parchemin/store/juryrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

void CertifierOffice::SetUp()
{
    TrainingOffice::SetUp();
    const PersonId person = addPerson(u"Moreau"_s, u"Claire"_s, {1975, 3, 9});
    m_members.push_back(must(directory().registerJuryMember(
        lead(),
        {.id = JuryMemberId{0}, .person = person, .name = {}, .quality = JuryQuality::PedagogicalLead})));
    m_members.push_back(addProfessional(u"Leroy"_s));
    m_members.push_back(addProfessional(u"Petit"_s));
}

JuryMemberId CertifierOffice::addProfessional(const QString &birthName, bool isExternal)
{
    const PersonId person = addPerson(birthName, u"Dominique"_s, {1970, 6, 1});
    return must(directory().registerJuryMember(lead(), {.id = JuryMemberId{0},
                                                        .person = person,
                                                        .name = {},
                                                        .quality = JuryQuality::Professional,
                                                        .isExternal = isExternal,
                                                        .yearsInTrade = 12,
                                                        .habilitatedFrom = QDate(2018, 1, 1),
                                                        .charterSignedOn = QDate(2018, 1, 15)}));
}

JuryMember CertifierOffice::member(JuryMemberId id)
{
    return must(JuryRepository(database()).load(id));
}

CandidacyId CertifierOffice::admit(const QString &birthName)
{
    const CandidacyId admitted = enrol(birthName, AccessRoute::Vae);
    must(candidacies().receiveAdmissibility(registrar(), admitted, today(), true));
    must(candidacies().markAdmissibilityComplete(registrar(), admitted, today()));
    itIs(today().addMonths(1));
    must(candidacies().acceptAdmissibility(lead(), admitted, today()));
    return admitted;
}

void CertifierOffice::handInEvidence(CandidacyId candidacy)
{
    must(candidacies().receiveEvidenceDossier(registrar(), candidacy, today(), true, {},
                                              {file(u"dossier-de-preuve.pdf"_s)}));
}

SessionId CertifierOffice::seat(QDate day, const std::vector<SeatDraft> &seats)
{
    const SessionId created = must(juries().createSession(
        registrar(), {.code = {}, .day = day, .startsAt = {9, 0}, .place = u"Paris"_s}));
    must(juries().setSeats(registrar(), created, seats));
    return created;
}

SessionId CertifierOffice::jury(QDate day, const std::vector<JuryMemberId> &substitutes)
{
    std::vector<SeatDraft> seats{{leadMember(), SeatRole::Lead, true},
                                 {firstProfessional(), SeatRole::Professional},
                                 {secondProfessional(), SeatRole::Professional}};
    for (const JuryMemberId substitute : substitutes)
        seats.push_back({substitute, SeatRole::Substitute});
    const SessionId seated = seat(day, seats);
    must(juries().constitute(lead(), seated));
    return seated;
}

DefenceId CertifierOffice::schedule(SessionId sessionId, CandidacyId candidacy, QTime at)
{
    return must(
        juries().schedule(registrar(), sessionId, candidacy, certifierInstant(session(sessionId).day, at)));
}

void CertifierOffice::open(SessionId id, const std::vector<JuryMemberId> &absent)
{
    const JurySession opening = session(id);
    itIs(opening.day, opening.startsAt);
    for (const PanelSeat &seat : opening.seats) {
        const bool isAbsent = std::ranges::find(absent, seat.member.id) != absent.end();
        must(juries().recordMemberPresence(registrar(), id, seat.member.id,
                                           isAbsent ? Presence::Absent : Presence::Present));
    }
    must(juries().open(registrar(), id));
}

Status CertifierOffice::hear(DefenceId id)
{
    const Defence heard = defence(id);
    if (clock().now() < heard.startsAt)
        clock().moveTo(heard.startsAt);
    if (heard.state == DefenceState::Convened)
        must(juries().recordCandidatePresence(registrar(), id, Presence::Present));
    return juries().hear(registrar(), id);
}

DecisionId CertifierOffice::decide(DefenceId id, const DecisionDraft &draft)
{
    return must(deliberations().decide(lead(), id, draft));
}

MinutesId CertifierOffice::drawUpMinutes(SessionId id)
{
    must(deliberations().close(lead(), id));
    return must(deliberations().drawUpMinutes(registrar(), id));
}

Status CertifierOffice::sign(MinutesId minutes, JuryMemberId by)
{
    return deliberations().sign(lead(), minutes, by, SignatureMethod::OnPaper);
}

void CertifierOffice::signByAllPresent(SessionId id)
{
    const MinutesId latest = must(deliberations().minutesOf(id)).back().id;
    for (const PanelSeat &seat : session(id).seats) {
        if (seat.presence == Presence::Present)
            must(sign(latest, seat.member.id));
    }
}

DefenceId CertifierOffice::defend(CandidacyId candidacy, QDate day, const DecisionDraft &draft)
{
    itIs(day.addDays(-21));
    const SessionId held = jury(day);
    const DefenceId passage = schedule(held, candidacy);
    convene(held);
    open(held);
    must(hear(passage));
    decide(passage, draft);
    drawUpMinutes(held);
    signByAllPresent(held);
    publish(held);
    return passage;
}

JurySession CertifierOffice::session(SessionId id)
{
    return must(SessionRepository(database()).load(id));
}

Defence CertifierOffice::defence(DefenceId id)
{
    return must(SessionRepository(database()).loadDefence(id));
}

DefencePanel CertifierOffice::panelOf(SessionId sessionId, DefenceId defenceId)
{
    const SessionView view = must(juries().view(sessionId));
    const auto found = std::ranges::find_if(
        view.defences, [defenceId](const SessionView::Passage &one) { return one.defence.id == defenceId; });
    EXPECT_NE(found, view.defences.end());
    return found->panel;
}

Result<DocumentId> CertifierOffice::issueParchment(CandidacyId candidacy)
{
    return documents().issueParchment(actor(Role::Signatory), candidacy);
}

std::vector<OfficialDocument> CertifierOffice::documentsOf(CandidacyId candidacy, DocumentKind kind)
{
    auto all = must(documents().ofPerson(personOf(candidacy)));
    std::erase_if(all, [kind](const OfficialDocument &one) { return one.kind != kind; });
    return all;
}

DecisionDraft CertifierOffice::refusal()
{
    return {.outcome = DecisionOutcome::Refused,
            .motive = u"Le budget du projet n'a pas été défendu (B3.C06)."_s,
            .recommendations = u"Reprendre le suivi budgétaire et le présenter."_s,
            .vote = {2, 1}};
}

} // namespace parchemin
