#pragma once

#include "parchemin/store/candidatelistrepository.h"

#include <QByteArray>

namespace parchemin {

class RawStatement;

/// The conditions that a filter sets on `candidacy AS c`, beside its text, to follow a WHERE clause. They
/// take the parameters 1, 2 and 20 to 25.
[[nodiscard]] QByteArray criteriaSql(const CandidateFilter &filter);
/// Binds those parameters.
void bindCriteria(RawStatement &statement, const CandidateFilter &filter);

} // namespace parchemin
