#include "parchemin/app/writtensessions.h"

#include "parchemin/core/clock.h"
#include "parchemin/core/dayplan.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "app/panelfacts.h"

namespace parchemin {
namespace {

Result<WrittenSession> writtenOf(const Database &database, const JurySession &session)
{
    WrittenSession written{session.id,    session.code,  session.day, session.startsAt,
                           session.place, session.state, {},          {}};
    for (const PanelSeat &seat : session.seats) {
        if (seat.role != SeatRole::Substitute)
            written.panel << seat.member.name;
    }
    const auto passages = loadPassages(database, session.id);
    if (!passages)
        return passages.error();
    for (const PassageFacts &passage : *passages) {
        const Defence &defence = passage.defence;
        if (!takesTime(defence.state))
            continue;
        written.passages.push_back({defence.id, passage.candidateName(), listName(passage.person.details),
                                    passage.candidacy.number, passage.candidacy.route, defence.startsAt,
                                    defence.endsAt(), defence.state});
    }
    std::ranges::stable_sort(written.passages, {}, &WrittenPassage::startsAt);
    return written;
}

/// Adds the number of the dossier where two have the same name.
void tellHomonymsApart(std::vector<WrittenSession> &sessions)
{
    std::map<QString, std::set<QString>> numbers;
    for (const WrittenSession &session : sessions) {
        for (const WrittenPassage &passage : session.passages)
            numbers[passage.listName].insert(passage.candidacyNumber);
    }
    for (WrittenSession &session : sessions) {
        for (WrittenPassage &passage : session.passages) {
            if (numbers[passage.listName].size() < 2)
                continue;
            const QString number = QStringLiteral(" (%1)").arg(passage.candidacyNumber);
            passage.name += number;
            passage.listName += number;
        }
    }
}

} // namespace

QTime WrittenSession::endsAt() const
{
    QTime end = startsAt;
    for (const WrittenPassage &passage : passages)
        end = std::max(end, certifierTime(passage.endsAt));
    return end;
}

bool WrittenSession::canMove(const WrittenPassage &passage) const
{
    return isCompositionOpen(state) && isToBeHeard(passage.state);
}

Result<std::vector<WrittenSession>> readWrittenSessions(const Database &database, QDate from)
{
    const auto all = SessionRepository(database).all();
    if (!all)
        return all.error();
    std::vector<WrittenSession> sessions;
    for (const JurySession &session : *all) {
        if (session.day < from || isCalledOff(session.state))
            continue;
        auto written = writtenOf(database, session);
        if (!written)
            return written.error();
        sessions.push_back(*std::move(written));
    }
    std::ranges::stable_sort(sessions, {}, [](const WrittenSession &session) {
        return std::tuple(session.day, session.startsAt, session.place);
    });
    tellHomonymsApart(sessions);
    return sessions;
}

} // namespace parchemin
