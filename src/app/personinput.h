#pragma once

#include "parchemin/app/act.h"
#include "parchemin/core/person.h"

#include <QDate>

#include <vector>

namespace parchemin {

/// Everything that keeps the details from being stored: InvalidInput with the member in `where`, in the order
/// of a form.
[[nodiscard]] std::vector<Error> problemsOf(const PersonDetails &entered, QDate today);

/// The details as they are stored: spaces trimmed, given names separated, the country in upper case.
/// InvalidInput with the member in `where` ("/birthName") when the birth name is blank, a text is too long or
/// holds a control character, the birth lies after `today`, or the country is no ISO code.
[[nodiscard]] Result<PersonDetails> checkedDetails(const PersonDetails &entered, QDate today);
/// CAND_DUPLICATE_PERSON, naming the first of the records that are the same person (BR-18).
[[nodiscard]] Blockers duplicateBlockers(const std::vector<Person> &duplicates);
/// Whether two records differ in what official documents print.
[[nodiscard]] bool hasOtherIdentity(const PersonDetails &left, const PersonDetails &right);

/// Adds a person within an act. As CandidacyService::registerPerson(); the caller records it.
[[nodiscard]] Result<Person> addPerson(const Act &act, const PersonDetails &entered, bool isSomebodyElse);
/// What the journal keeps of a new person.
[[nodiscard]] ActRecord recordOf(const Person &person);

} // namespace parchemin
