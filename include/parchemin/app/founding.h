#pragma once

#include "parchemin/core/clock.h"
#include "parchemin/core/result.h"
#include "parchemin/store/store.h"

#include <QString>

#include <memory>

namespace parchemin {

/// Who begins a store: its first account is tied to this person.
struct Founder
{
    QString firstName;
    QString birthName;
    /// Listed as a jury's pedagogical lead from the first day. Who does not sit is tied to her or his person
    /// once the directory lists it.
    bool sitsOnJuries = true;
};

/// Makes a store as createStore() does, its first account under the founder's name, and the founder listed in
/// the directory. InvalidInput names the member ("/birthName"). A failure leaves nothing behind.
[[nodiscard]] Result<std::unique_ptr<Store>> foundStore(const QString &folder, const Clock &clock,
                                                        const Founder &founder);

} // namespace parchemin
