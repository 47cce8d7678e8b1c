#pragma once

#include "parchemin/app/juryplanning.h"

#include <QVariantMap>

#include <optional>

class QWidget;

namespace parchemin::ui {

/// Asks in which half-days and rooms juries may sit, beginning with what `frame` says; nothing when the user
/// gives up. Mornings and afternoons are alike on all working days of the span.
[[nodiscard]] std::optional<PlanningFrame> askFrame(const PlanningFrame &frame, const QDateTime &now,
                                                    QWidget *parent);

/// Two days, mornings and afternoons, in one room, some weeks after `today`: what the form begins with.
[[nodiscard]] PlanningFrame usualFrame(QDate today);

/// A frame as the page remembers it, and back; nothing when it is not one.
[[nodiscard]] QVariantMap toVariant(const PlanningFrame &frame);
[[nodiscard]] std::optional<PlanningFrame> frameFromVariant(const QVariantMap &map);

} // namespace parchemin::ui
