#pragma once

#include "parchemin/store/journal.h"

#include <QString>

#include <vector>

namespace parchemin::ui {

/// One value that an act changed, in words; empty where there was or is none.
struct EventChange
{
    QString name;
    QString before;
    QString after;

    friend bool operator==(const EventChange &, const EventChange &) = default;
};

/// What differs between before and after, in the order of the names in the journal.
[[nodiscard]] std::vector<EventChange> changesOf(const Event &event);

/// What a timeline can be narrowed to.
enum class EventKind { Person, Candidacy, Project, Block, Jury, Document };
[[nodiscard]] EventKind kindOf(const Event &event);
[[nodiscard]] QString word(EventKind kind);

} // namespace parchemin::ui
