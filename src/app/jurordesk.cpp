#include "parchemin/app/jurordesk.h"

#include "parchemin/app/facts.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/opinionrepository.h"
#include "parchemin/store/seatedsessions.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The dossiers are a member's business from the constitution of the jury until its results are published.
bool isOnDesk(SessionState state)
{
    switch (state) {
    case SessionState::Composed:
    case SessionState::Convened:
    case SessionState::Open:
    case SessionState::Deliberated:
    case SessionState::MinutesReady:
    case SessionState::Signed:
        return true;
    case SessionState::Draft:
    case SessionState::Published:
    case SessionState::Postponed:
    case SessionState::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

const PanelSeat *seatOf(const JurySession &session, const Actor &actor)
{
    const auto found = std::ranges::find_if(session.seats, [&actor](const PanelSeat &seat) {
        return actor.person && seat.member.person == *actor.person;
    });
    return found == session.seats.end() ? nullptr : &*found;
}

/// SES_CONFLICT for every tie between that member and the candidate: known, or shown by the records.
Result<Blockers> tieBlockers(const Database &database, const JurySession &session, const PanelSeat &seat,
                             const PassageFacts &passage)
{
    JurySession alone = session;
    alone.seats = {seat};
    const auto ties = tiesOf(database, alone, passage.person.id);
    if (!ties)
        return ties.error();
    Blockers blockers;
    for (const ConflictOfInterest &tie : *ties) {
        if (!tie.isActiveOn(session.day))
            continue;
        blockers.push_back(Blocker{BlockerCode::Conflict}
                               .with(u"membre"_s, seat.member.name)
                               .with(u"candidat"_s, passage.candidateName())
                               .with(u"nature"_s, codeName(tie.kind))
                               .with(u"lien"_s, tie.evidence));
    }
    return blockers;
}

/// A dossier that the actor may open, with his seat.
struct Access
{
    PassageFacts passage;
    JuryMemberId member;
};

Result<Access> openDossier(const Database &database, const Actor &by, DefenceId defence)
{
    auto known = loadSessionPassage(database, defence);
    if (!known)
        return known.error();
    const PanelSeat *seat = seatOf(known->session, by);
    if (seat == nullptr || !isOnDesk(known->session.state))
        return refused(notSittingBlockers(by, openingDossier));
    const auto ties = tieBlockers(database, known->session, *seat, known->passage);
    if (!ties)
        return ties.error();
    if (!ties->empty())
        return refused(*ties);
    return Access{std::move(known->passage), seat->member.id};
}

Result<std::vector<JurorDossierLine>> linesOf(const Database &database, const JurySession &session,
                                              const PanelSeat &seat)
{
    const auto passages = loadPassages(database, session.id);
    if (!passages)
        return passages.error();
    std::vector<JurorDossierLine> lines;
    for (const PassageFacts &passage : *passages) {
        if (passage.defence.state == DefenceState::Postponed)
            continue;
        const auto ties = tieBlockers(database, session, seat, passage);
        if (!ties)
            return ties.error();
        const auto note = OpinionRepository(database).note(passage.defence.id, seat.member.id);
        if (!note)
            return note.error();
        lines.push_back({passage.defence.id, passage.candidacy.id, passage.candidateName(),
                         passage.candidacy.route, passage.defence.startsAt, passage.defence.state,
                         *note ? (*note)->reading : ReadingMark::Unread, !ties->empty()});
    }
    return lines;
}

} // namespace

bool isToHear(DefenceState state)
{
    return state == DefenceState::Planned || state == DefenceState::Convened ||
           state == DefenceState::Present || state == DefenceState::Interrupted;
}

Result<std::vector<JurorSession>> StoreDossierSource::sessions(const Actor &by) const
{
    const Database &database = m_context.database();
    std::vector<JurorSession> mine;
    if (!by.person)
        return mine;
    const auto seated = sessionsWithSeatOf(database, *by.person);
    if (!seated)
        return seated.error();
    for (const SessionId id : *seated) {
        auto session = SessionRepository(database).load(id);
        if (!session)
            return session.error();
        const PanelSeat *seat = seatOf(*session, by);
        if (seat == nullptr || !isOnDesk(session->state))
            continue;
        auto lines = linesOf(database, *session, *seat);
        if (!lines)
            return lines.error();
        mine.push_back({*std::move(session), *std::move(lines)});
    }
    return mine;
}

Result<JurorDossier> StoreDossierSource::dossier(const Actor &by, DefenceId defence) const
{
    const Database &database = m_context.database();
    auto access = openDossier(database, by, defence);
    if (!access)
        return access.error();
    auto facts =
        gatherFacts(database, m_context.rules, access->passage.candidacy.id, m_context.clock.today());
    if (!facts)
        return facts.error();
    auto note = OpinionRepository(database).note(defence, access->member);
    if (!note)
        return note.error();
    return JurorDossier{std::move(access->passage.defence), *std::move(facts),
                        note->value_or(JurorNote{.defence = defence, .member = access->member})};
}

Status StoreDossierSource::saveNote(const Actor &by, const JurorNote &note)
{
    const Database &database = m_context.database();
    auto transaction = Transaction::begin(m_context.database());
    if (!transaction)
        return transaction.error();
    const auto access = openDossier(database, by, note.defence);
    if (!access)
        return access.error();
    if (access->member != note.member)
        return Error{ErrorCode::InvalidInput, u"a note belongs to who writes it"_s, u"/member"_s};
    if (Status saved = OpinionRepository(database).saveNote(note, m_context.clock.now()); !saved)
        return saved;
    return transaction->commit();
}

Status StoreDossierSource::recuse(const Actor &by, DefenceId defence, ConflictKind kind,
                                  const QString &evidence)
{
    if (Status ok = allowed(reasonBlockers(evidence)); !ok)
        return ok;
    const auto access = openDossier(m_context.database(), by, defence);
    if (!access)
        return access.error();
    // A tie counts from the day on which it is declared: it would change nothing.
    if (const DefenceState state = access->passage.defence.state; !isToHear(state))
        return refused(stateForbids(codeName(state), u"RECUSE"_s));
    const auto declared =
        JuryService(m_context).declareConflict(by, access->member, access->passage.person.id, kind, evidence);
    if (!declared)
        return declared.error();
    return Done{};
}

const ContentStore &StoreDossierSource::files() const
{
    return m_context.store.files();
}

} // namespace parchemin
