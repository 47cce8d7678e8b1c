#pragma once

#include "parchemin/app/sessionboard.h"

#include <QStringList>

#include <vector>

namespace parchemin::ui {

/// The tabs of a session, in order, in the words of links and settings.
[[nodiscard]] inline const QStringList &juryViews()
{
    static const QStringList names{QStringLiteral("composition"), QStringLiteral("timetable"),
                                   QStringLiteral("convocations"), QStringLiteral("day")};
    return names;
}

/// Where what comes next for a session is done.
[[nodiscard]] inline QString viewFor(const SessionLine &line)
{
    const SessionState state = line.session.state;
    if (state == SessionState::Postponed || state == SessionState::Cancelled)
        return QStringLiteral("convocations"); // who was told
    switch (line.next) {
    case SessionStep::Compose:
        return QStringLiteral("composition");
    case SessionStep::Schedule:
        return QStringLiteral("timetable");
    case SessionStep::Convene:
    case SessionStep::Send:
    case SessionStep::TellCalledOff:
    case SessionStep::AwaitDay: // who has answered is what is watched until then
        return QStringLiteral("convocations");
    case SessionStep::Open:
    case SessionStep::Hear:
    case SessionStep::Deliberate:
    case SessionStep::DrawUpMinutes:
    case SessionStep::Sign:
    case SessionStep::Publish:
    case SessionStep::None:
        return QStringLiteral("day");
    }
    Q_UNREACHABLE();
}

/// The line at that place; null when there is none.
template <typename T>
[[nodiscard]] const T *lineAt(const std::vector<T> &all, int index)
{
    return index < 0 || index >= static_cast<int>(all.size()) ? nullptr
                                                              : &all[static_cast<std::size_t>(index)];
}

} // namespace parchemin::ui
