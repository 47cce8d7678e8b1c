#pragma once

#include "parchemin/store/backup.h"

#include "ui/dossier/celltable.h"

namespace parchemin::ui {

/// Whether a list of backups says of which store each is.
enum class BackupStores { One, Several };

/// Backups as the rows of a table, in their order.
void showBackups(CellTable &table, const std::vector<FoundBackup> &backups, BackupStores stores);

} // namespace parchemin::ui
