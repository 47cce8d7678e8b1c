#pragma once

#include "parchemin/app/dossier.h"

#include <QJsonObject>
#include <QTextStream>

namespace parchemin::cli {

/// A dossier as people read it.
void tell(QTextStream &out, const Dossier &dossier);
/// The same for programs.
[[nodiscard]] QJsonObject asJson(const Dossier &dossier);

} // namespace parchemin::cli
