#pragma once

#include <QString>

// The mentors of the story, by their logins.
namespace parchemin::demonstration {

[[nodiscard]] inline QString dumont()
{
    return QStringLiteral("laure.dumont");
}
[[nodiscard]] inline QString kermarrec()
{
    return QStringLiteral("pierre.kermarrec");
}
[[nodiscard]] inline QString roche()
{
    return QStringLiteral("julien.roche");
}
[[nodiscard]] inline QString ziani()
{
    return QStringLiteral("fatima.ziani");
}

} // namespace parchemin::demonstration
