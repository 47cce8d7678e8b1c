#pragma once

#include "parchemin/core/actor.h"
#include "parchemin/core/clock.h"
#include "parchemin/core/referencesheet.h"
#include "parchemin/core/result.h"
#include "parchemin/store/store.h"

#include <memory>

namespace parchemin {

/// The first user of a new store.
struct FirstUser
{
    QString login;
    QString displayName;
};

/// Creates a store and fills it with the shipped sheet, policy parameters, jury rule sets and its first user,
/// who is pedagogical lead and administrator. A failure leaves nothing behind.
[[nodiscard]] Result<std::unique_ptr<Store>>
createStore(const QString &folder, const Clock &clock, const FirstUser &firstUser,
            const std::optional<QDateTime> &demonstrationNow = {});
/// Adds the policy values that the program ships by now and that a store made by an earlier one lacks, each
/// with its entry in the journal, under no user. A parameter that has a value of the certifier's own is his
/// and is left as it is; so is a store that is only read.
[[nodiscard]] Status completePolicy(Store &store, const Clock &clock);
/// The shipped sheet 31187. InvalidInput never happens with the shipped file; tests pass others.
[[nodiscard]] Result<ReferenceSheet> shippedSheet();

} // namespace parchemin
