#include "app/rescheduling.h"

#include "parchemin/core/clock.h"
#include "parchemin/store/personrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The same wall-clock time after the session's beginning, whatever daylight saving does in between.
QDateTime movedStart(const Rescheduling &plan, const QDateTime &startsAt)
{
    const auto wall = [](QDate day, QTime time) {
        return QDateTime(day, time, Qt::UTC);
    };
    const qint64 offset = wall(plan.before.day, plan.before.startsAt)
                              .secsTo(wall(certifierDay(startsAt), certifierTime(startsAt)));
    const QDateTime moved = wall(plan.after.day, plan.after.startsAt).addSecs(offset);
    return certifierInstant(moved.date(), moved.time()).toUTC();
}

/// BR-51: the minutes by the policy and the accommodation of the new day.
Status judgeDuration(const Database &database, const Policy &policy, QDate day, MovedPassage &moved)
{
    const auto percent = PersonRepository(database).extraTimePercent(moved.passage.person.id, day);
    if (!percent)
        return percent.error();
    moved.baseMinutes = defenceBaseMinutes(moved.passage.candidacy.route, policy);
    moved.extraMinutes = extraMinutes(moved.baseMinutes, *percent);
    return Done{};
}

/// Whoever would begin before the one before is over comes after him, with what pause there was, at most the
/// policy's.
void makeRoom(std::vector<MovedPassage> &passages, const Policy &policy)
{
    std::ranges::stable_sort(passages, {}, &MovedPassage::startsAt);
    for (std::size_t index = 1; index < passages.size(); ++index) {
        const MovedPassage &before = passages[index - 1];
        MovedPassage &moved = passages[index];
        const qint64 pause = before.passage.defence.endsAt().secsTo(moved.passage.defence.startsAt);
        const qint64 kept = std::clamp<qint64>(pause, 0, qint64{policy.bufferMinutes} * 60);
        moved.startsAt = std::max(moved.startsAt, before.endsAt().addSecs(kept));
    }
}

} // namespace

Result<Rescheduling> reschedulingOf(const Database &database, const Rulebook &rules, SessionId session,
                                    const SessionMove &move)
{
    auto known = SessionRepository(database).load(session);
    if (!known)
        return known.error();
    Rescheduling plan{.before = *known, .after = std::move(*known), .passages = {}, .own = {}};
    plan.after.day = move.day;
    plan.after.startsAt = move.startsAt;
    plan.after.place = move.place.trimmed();
    plan.after.modality = move.modality;
    if (plan.after == plan.before)
        return Error{ErrorCode::InvalidInput, u"nothing changes"_s, u"/day"_s};
    auto passages = loadPassages(database, session);
    if (!passages)
        return passages.error();
    const auto policy = rules.policy(plan.after.day);
    if (!policy)
        return policy.error();
    for (PassageFacts &passage : *passages) {
        plan.own.push_back(passage.defence);
        if (isClosed(passage.defence.state))
            continue;
        const Defence &defence = plan.own.back();
        MovedPassage moved{.passage = std::move(passage),
                           .startsAt = movedStart(plan, defence.startsAt),
                           .baseMinutes = defence.baseMinutes,
                           .extraMinutes = defence.extraMinutes};
        if (plan.changesDay()) {
            if (Status judged = judgeDuration(database, *policy, plan.after.day, moved); !judged)
                return judged.error();
        }
        plan.passages.push_back(std::move(moved));
    }
    if (plan.changesDay())
        makeRoom(plan.passages, *policy);
    return plan;
}

} // namespace parchemin
