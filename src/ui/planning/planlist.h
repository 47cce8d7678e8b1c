#pragma once

#include "parchemin/app/juryplanning.h"
#include "parchemin/app/writtensessions.h"
#include "parchemin/core/listcontent.h"

#include <vector>

namespace parchemin::ui {

class PlanBoardModel;

/// A line for each defence, by time and room.
[[nodiscard]] ListContent planListContent(const PlanningTask &task, const planning::Plan &plan);

/// The same of the sessions of the store: with their states as remarks.
[[nodiscard]] ListContent writtenListContent(const std::vector<WrittenSession> &written);

/// What a board shows, under that title: the times, and a column for each day and room where somebody is
/// heard.
[[nodiscard]] ListContent boardContent(const PlanBoardModel &board, const QString &title);

} // namespace parchemin::ui
