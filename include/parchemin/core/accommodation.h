#pragma once

#include "parchemin/core/actor.h"
#include "parchemin/core/id.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace parchemin {

/// An arrangement for a person's defences, without any medical data (BR-84).
struct Accommodation
{
    AccommodationId id{0};
    PersonId person{0};
    QStringList kinds;
    int extraTimePercent = 0;
    QDate from;
    std::optional<QDate> to = {};
    QString grantedBy; ///< name of the user

    [[nodiscard]] bool isValidOn(QDate day) const { return from <= day && (!to || day <= *to); }
    friend bool operator==(const Accommodation &, const Accommodation &) = default;
};

/// How much of an accommodation somebody may know (3.6, BR-84).
enum class AccommodationView {
    Nothing,
    Duration, ///< the extra time alone
    Everything,
};
[[nodiscard]] AccommodationView accommodationView(const Actor &actor);

} // namespace parchemin
