#include "cli/lookup.h"

#include "parchemin/core/namekey.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/personrepository.h"
#include "parchemin/store/sessionrepository.h"
#include "parchemin/store/submissionrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

Error unknown(const QString &what, const QString &typed)
{
    return {ErrorCode::NotFound, what, typed};
}

} // namespace

Result<Candidacy> candidacyNamed(const Invocation &call, const QString &number)
{
    auto found = CandidacyRepository(call.database()).byNumber(number);
    if (!found)
        return found.error();
    if (!found->has_value())
        return unknown(u"no candidacy has this dossier number"_s, number);
    return **std::move(found);
}

Result<PersonId> personNamed(const Invocation &call, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber) {
        const auto person = PersonRepository(call.database()).load(PersonId{number});
        if (!person) {
            return person.error().code == ErrorCode::NotFound ? unknown(u"no person has this number"_s, text)
                                                              : person.error();
        }
        return person->id;
    }
    const auto candidacy = candidacyNamed(call, text);
    if (candidacy)
        return candidacy->person;
    if (candidacy.error().code != ErrorCode::NotFound)
        return candidacy.error();
    const auto user = call.work().directory().user(text);
    if (!user && user.error().code != ErrorCode::NotFound)
        return user.error();
    if (!user || !user->person)
        return unknown(u"no person has this number, dossier number or login"_s, text);
    return *user->person;
}

Result<Mentor> mentorNamed(const Invocation &call, const QString &person)
{
    const auto id = personNamed(call, person);
    if (!id)
        return id.error();
    auto mentor = MentorRepository(call.database()).byPerson(*id);
    if (!mentor)
        return mentor.error();
    if (!mentor->has_value())
        return unknown(u"this person is not a mentor"_s, person);
    return **std::move(mentor);
}

Result<JuryMember> jurorNamed(const Invocation &call, const QString &person)
{
    const auto id = personNamed(call, person);
    if (!id)
        return id.error();
    auto juror = JuryRepository(call.database()).byPerson(*id);
    if (!juror)
        return juror.error();
    if (!juror->has_value())
        return unknown(u"this person is not a jury member"_s, person);
    return **std::move(juror);
}

Result<Organisation> organisationNamed(const Invocation &call, const QString &name)
{
    const auto organisations = call.work().directory().organisations();
    if (!organisations)
        return organisations.error();
    const QString key = nameKey(name);
    const auto found = std::ranges::find_if(
        *organisations, [&](const Organisation &each) { return nameKey(each.name) == key; });
    if (found == organisations->end())
        return unknown(u"no organisation has this name"_s, name);
    return *found;
}

Result<Submission> latestSubmission(const Invocation &call, const Candidacy &candidacy, int block)
{
    auto found = SubmissionRepository(call.database()).latest(candidacy.person, block);
    if (!found)
        return found.error();
    if (!found->has_value()) {
        return unknown(u"nothing was handed in for this block"_s,
                       u"%1, block %2"_s.arg(candidacy.number).arg(block));
    }
    return **std::move(found);
}

Result<SessionId> sessionNamed(const Invocation &call, const QString &code)
{
    const auto session = call.work().juries().sessionByCode(code);
    if (!session && session.error().code == ErrorCode::NotFound)
        return unknown(u"no session has this code"_s, code);
    return session;
}

Result<Defence> defenceOf(const Invocation &call, const Candidacy &candidacy,
                          std::optional<SessionId> session)
{
    auto defences = SessionRepository(call.database()).defencesOfCandidacy(candidacy.id);
    if (!defences)
        return defences.error();
    const auto found = std::ranges::find_if(*defences, [&](const Defence &defence) {
        return defence.state != DefenceState::Postponed && (!session || defence.session == *session);
    });
    if (found == defences->end())
        return unknown(u"this candidacy has no defence here"_s, candidacy.number);
    return *found;
}

Result<UserRepository::Account> accountNamed(const Invocation &call, const QString &login)
{
    const auto accounts = UserRepository(call.database()).everyone();
    if (!accounts)
        return accounts.error();
    const auto found = std::ranges::find(*accounts, login, &UserRepository::Account::login);
    if (found == accounts->end())
        return unknown(u"no user has this login"_s, login);
    return *found;
}

Result<std::optional<Actor>> approverOf(const Invocation &call)
{
    if (!call.has(u"approver"_s))
        return std::optional<Actor>{};
    const QString login = call.text(u"approver"_s);
    const auto user = call.work().directory().user(login);
    if (!user) {
        return user.error().code == ErrorCode::NotFound ? unknown(u"no user has this login"_s, login)
                                                        : user.error();
    }
    return std::optional<Actor>(*user);
}

} // namespace parchemin::cli
