#pragma once

#include "parchemin/app/rulebook.h"
#include "parchemin/core/clock.h"
#include "parchemin/store/journal.h"
#include "parchemin/store/store.h"

#include <QObject>

namespace parchemin {

/// Tells the rest of the program that an act was done.
class Announcer final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// After the commit. `person` is set when the act belongs to somebody's timeline.
    void acted(const QString &action, std::optional<parchemin::PersonId> person);
};

/// What every service works on: the store, the clock and the rules as data. It decides nothing.
struct Context
{
    Store &store;
    const Clock &clock;
    Rulebook &rules;
    Announcer &announcer;

    [[nodiscard]] const Database &database() const { return store.database(); }
};

} // namespace parchemin
