#pragma once

#include "parchemin/app/backups.h"

class QSettings;

namespace parchemin::ui {

/// The plan of a store's backups as this user of this machine set it, or the usual one: beside the store, or
/// among the program's own data when nothing can be written there.
[[nodiscard]] BackupPlan backupPlanOf(const Store &store, const QSettings &settings);
void keepBackupPlan(const Store &store, const BackupPlan &plan, QSettings &settings);

} // namespace parchemin::ui
