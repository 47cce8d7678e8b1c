#pragma once

#include <QString>
#include <QStringList>

namespace parchemin::ui {

/// What stands in the menus for a word that stands nowhere in them: "sauvegardes" for "restaurer". Both are
/// folded by nameKey(), in the language of the moment; the likeliest
/// first; half a word of at least three letters is enough.
[[nodiscard]] QStringList menuWordsFor(const QString &typed);

} // namespace parchemin::ui
