#pragma once

#include "parchemin/app/deadlines.h"
#include "parchemin/app/tasks.h"
#include "parchemin/core/listcontent.h"

#include <vector>

namespace parchemin::ui {

/// What is to be done as a list for a file or for paper. `filters` say of whose candidacies it speaks.
[[nodiscard]] ListContent listOf(const std::vector<Task> &tasks, const QDateTime &now,
                                 const QStringList &filters);
/// The deadlines as such a list.
[[nodiscard]] ListContent listOf(const std::vector<Deadline> &deadlines, const QDateTime &now,
                                 const QStringList &filters);

} // namespace parchemin::ui
