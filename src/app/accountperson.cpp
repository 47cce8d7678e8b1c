#include "app/accountperson.h"

#include "parchemin/store/personrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Status checkAccountPerson(const Database &database, PersonId person)
{
    const auto known = PersonRepository(database).load(person);
    if (!known && known.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::NotFound, u"no person has this number"_s, u"/person"_s};
    if (!known)
        return known.error();
    if (known->mergedInto)
        return Error{ErrorCode::InvalidInput, u"the person was merged into another"_s, u"/person"_s};
    return Done{};
}

} // namespace parchemin
