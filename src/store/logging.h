#pragma once

#include <QLoggingCategory>

namespace parchemin {

/// What the store has to say to who runs the program; never personal data.
Q_DECLARE_LOGGING_CATEGORY(lcStore)

} // namespace parchemin
