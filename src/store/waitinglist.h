#pragma once

#include "parchemin/store/workrepository.h"

#include <QStringView>

#include <functional>

#include "store/cohortcondition.h"

namespace parchemin {

/// A list of waiting matters: `rows` is a SELECT, without order, that names its columns `candidacy`,
/// `person`, `uuid`, `since`, `block`, `submission`, `due`, `day` and `place`; it is listed by `place`.
/// `bind` fills its parameters.
Result<WaitingMatters> readWaiting(const Database &database, const QString &rows, int limit,
                                   const std::function<void(Statement &)> &bind);

/// Fills the parameters of `cohortCondition`.
void bindCohort(Statement &statement, const WorkScope &scope);

/// The condition that a block validation `v` is active.
inline constexpr QStringView isActiveValidation =
    u" NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS x WHERE x.validation_id = v.id) ";

/// The condition that an official document `o` is living: neither superseded nor revoked.
inline constexpr QStringView isLivingDocument =
    u" NOT EXISTS (SELECT 1 FROM official_document_status AS t WHERE t.document_id = o.id) ";

/// The states of a candidacy that has ended without the title: its acquired blocks are owed an attestation
/// (BR-63, BR-63b).
inline constexpr QStringView endedWithoutTitle =
    u" ('BLOCKS_COMPLETED', 'PARTIALLY_VALIDATED', 'NOT_VALIDATED', 'WITHDRAWN', 'LAPSED') ";

/// identityBlockers() for a person `p` (BR-71).
inline constexpr QStringView hasIdentity =
    u" trim(p.birth_name) <> '' AND trim(p.first_names) <> '' AND p.birth_date IS NOT NULL"
    " AND trim(p.birth_place) <> '' AND trim(p.birth_country) <> '' ";

/// claimBlockers() for a candidacy `c` certified on the day `certified` of the row (BR-11).
[[nodiscard]] QString claimCondition(QStringView certified);

} // namespace parchemin
