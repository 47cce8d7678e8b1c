#include "parchemin/app/act.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/personrepository.h"

#include <algorithm>

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// A juror recuses himself only; the lead and the registrar record what others tell them.
bool mayDeclareFor(const Actor &actor, const JuryMember &member)
{
    const bool isOffice = std::ranges::any_of(
        actor.roles, [](Role role) { return role == Role::Lead || role == Role::Registrar; });
    return isOffice || actor.person == member.person;
}

} // namespace

Result<std::vector<ConflictOfInterest>> JuryService::detectConflicts(const Actor &by, SessionId session)
{
    auto act = Act::begin(m_context, by, Right::PrepareSession);
    if (!act)
        return act.error();
    const auto known = SessionRepository(act->database()).load(session);
    if (!known)
        return known.error();
    const auto passages = loadPassages(act->database(), session);
    if (!passages)
        return passages.error();
    std::vector<ConflictOfInterest> all;
    for (const PassageFacts &passage : *passages) {
        const auto found = recordFoundTies(*act, *known, passage.person.id);
        if (!found)
            return found.error();
        all.insert(all.end(), found->begin(), found->end());
    }
    // Nothing new was found: nothing was written, and there is no act to journal.
    if (all.empty())
        return all;
    if (Status done = act->finish({u"conflict.detected"_s,
                                   u"jury_session"_s,
                                   session.value(),
                                   {},
                                   {},
                                   {{u"count"_s, static_cast<qint64>(all.size())}},
                                   {}});
        !done)
        return done.error();
    return all;
}

Result<ConflictId> JuryService::declareConflict(const Actor &by, JuryMemberId member, PersonId candidate,
                                                ConflictKind kind, const QString &evidence)
{
    auto act = Act::begin(m_context, by, Right::DeclareConflict);
    if (!act)
        return act.error();
    const JuryRepository jury(act->database());
    const auto known = jury.load(member);
    if (!known)
        return known.error();
    if (!mayDeclareFor(by, *known)) {
        return refused({Blocker{BlockerCode::RightMissing}
                            .with(u"nom"_s, by.name)
                            .with(u"droit"_s, codeName(Right::DeclareConflict))});
    }
    const auto person = PersonRepository(act->database()).load(candidate);
    if (!person)
        return person.error();
    const auto added = jury.addConflict({.member = member,
                                         .candidate = candidate,
                                         .kind = kind,
                                         .origin = ConflictOrigin::Declared,
                                         .evidence = evidence.trimmed(),
                                         .from = act->today()});
    if (!added)
        return added.error();
    if (Status done = act->finish({u"conflict.declared"_s,
                                   u"conflict_of_interest"_s,
                                   added->value(),
                                   candidate,
                                   {},
                                   {{u"member"_s, member.value()},
                                    {u"kind"_s, codeName(kind)},
                                    {u"evidence"_s, evidence.trimmed()}},
                                   {}});
        !done)
        return done.error();
    return *added;
}

Status JuryService::liftConflict(const Actor &by, ConflictId conflict, const QString &reason)
{
    auto act = Act::begin(m_context, by, Right::ConstituteSession);
    if (!act)
        return act.error();
    if (Status ok = allowed(reasonBlockers(reason)); !ok)
        return ok;
    if (Status lifted =
            JuryRepository(act->database()).liftConflict(conflict, act->today(), reason.trimmed());
        !lifted)
        return lifted;
    return act->finish({u"conflict.lifted"_s,
                        u"conflict_of_interest"_s,
                        conflict.value(),
                        {},
                        {},
                        {{u"liftedOn"_s, act->today().toString(Qt::ISODate)}},
                        reason.trimmed()});
}

} // namespace parchemin
