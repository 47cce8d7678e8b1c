#pragma once

#include "parchemin/core/candidacy.h"
#include "parchemin/core/jury.h"
#include "parchemin/core/result.h"
#include "parchemin/core/session.h"
#include "parchemin/core/submission.h"
#include "parchemin/store/directoryrepository.h"
#include "parchemin/store/mentorrepository.h"
#include "parchemin/store/userrepository.h"

#include "cli/invocation.h"

namespace parchemin::cli {

// What people type becomes what the services take. NotFound, with what was typed in `where`, when it names
// nothing.

[[nodiscard]] Result<Candidacy> candidacyNamed(const Invocation &call, const QString &number);
/// A person by his number, a dossier number, or the login of a user.
[[nodiscard]] Result<PersonId> personNamed(const Invocation &call, const QString &text);
[[nodiscard]] Result<Mentor> mentorNamed(const Invocation &call, const QString &person);
[[nodiscard]] Result<JuryMember> jurorNamed(const Invocation &call, const QString &person);
[[nodiscard]] Result<Organisation> organisationNamed(const Invocation &call, const QString &name);
/// The latest attempt of a candidacy's person at a block.
[[nodiscard]] Result<Submission> latestSubmission(const Invocation &call, const Candidacy &candidacy,
                                                  int block);
[[nodiscard]] Result<SessionId> sessionNamed(const Invocation &call, const QString &code);
/// The latest defence of a candidacy that was not postponed; in one session only when it is given.
[[nodiscard]] Result<Defence> defenceOf(const Invocation &call, const Candidacy &candidacy,
                                        std::optional<SessionId> session = {});
/// An account by its login, closed or not.
[[nodiscard]] Result<UserRepository::Account> accountNamed(const Invocation &call, const QString &login);
/// The user whom --approver names; nothing without the option.
[[nodiscard]] Result<std::optional<Actor>> approverOf(const Invocation &call);

} // namespace parchemin::cli
