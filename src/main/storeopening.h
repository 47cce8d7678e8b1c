#pragma once

#include "parchemin/app/founding.h"
#include "parchemin/core/result.h"
#include "parchemin/store/backup.h"
#include "parchemin/store/store.h"
#include "parchemin/ui/startdialog.h"

#include <QString>

#include <memory>

namespace parchemin {

/// A store that was opened, and what to say of the way it was.
struct OpenedStore
{
    std::unique_ptr<Store> store; ///< null when another window showed it and was brought to the front
    QString notice = {};          ///< why it is only read; empty when it can be written
    QString recovery = {};        ///< what became of a session that ended without closing it
};

/// Opens a store to write. While another window of this user holds it, that window comes to the front
/// instead; while somebody else does, the store is read only.
[[nodiscard]] Result<OpenedStore> openStore(const QString &folder);
/// What a folder did not allow, with its name once: most sentences say it themselves.
[[nodiscard]] QString troubleWith(const QString &folder, const Error &error);
/// Opens a backup to look at it: never to write.
[[nodiscard]] Result<OpenedStore> openBackup(const QString &folder, const BackupNote &note);
/// Makes the demonstration that the start dialog asks for; shows how far it is.
[[nodiscard]] Status makeDemonstration(const QString &folder);
/// Makes a new store of the founder's.
[[nodiscard]] Status makeStore(const QString &folder, const Founder &founder);

} // namespace parchemin
