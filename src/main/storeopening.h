#pragma once

#include "parchemin/core/result.h"
#include "parchemin/store/store.h"
#include "parchemin/ui/startdialog.h"

#include <QString>

#include <memory>

namespace parchemin {

/// A store that was opened, and what to say of the way it was.
struct OpenedStore
{
    std::unique_ptr<Store> store;
    QString notice; ///< empty when it can be written
};

/// Opens a store to write, or to read only while somebody else writes in it.
[[nodiscard]] Result<OpenedStore> openStore(const QString &folder);
/// Makes the store that the start dialog asks for, if it asks for a new one; shows how far it is.
[[nodiscard]] Status makeStore(ui::StartDialog::Choice choice, const QString &folder);

} // namespace parchemin
