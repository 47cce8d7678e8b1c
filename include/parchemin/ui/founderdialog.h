#pragma once

#include "parchemin/app/founding.h"

#include <functional>

class QWidget;

namespace parchemin::ui {

/// Asks who founds a store and founds it by `found` while the question is open, so that what was typed
/// survives a refusal. Whether it was founded.
[[nodiscard]] bool askForFounder(const std::function<Status(const Founder &)> &found,
                                 QWidget *parent = nullptr);

} // namespace parchemin::ui
