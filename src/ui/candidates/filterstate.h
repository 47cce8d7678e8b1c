#pragma once

#include "parchemin/app/context.h"
#include "parchemin/store/candidatelistrepository.h"

#include <QVariantMap>

namespace parchemin::ui {

/// A filter of the candidates as codes and identifiers; what was typed is left out: it may be somebody's
/// name.
[[nodiscard]] QVariantMap stateOf(const CandidateFilter &filter);
/// The other way round, without what the store does not know any more.
[[nodiscard]] CandidateFilter filterFrom(const QVariantMap &state, Context &context);

} // namespace parchemin::ui
