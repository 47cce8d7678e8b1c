#pragma once

#include "parchemin/app/juryplanning.h"
#include "parchemin/ui/page.h"

#include <memory>

namespace parchemin::ui {

/// A line for each defence, by time and room.
[[nodiscard]] ListContent planListContent(const PlanningTask &task, const planning::Plan &plan);

/// The plan as a list: for a file or for paper.
[[nodiscard]] ListMaker planListMaker(const std::shared_ptr<const PlanningTask> &task,
                                      const planning::Plan &plan);

} // namespace parchemin::ui
