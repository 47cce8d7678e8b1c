#pragma once

#include <QDateTime>

#include <vector>

namespace parchemin {

/// How many generations of backups stay: the last of each of so many days, ISO weeks and months, counting
/// only those in which one was made. Of the latest day, the three last stay: one that was asked for before
/// something bold outlives the one that is made when the store is closed.
struct BackupRetention
{
    int days = 7;
    int weeks = 4;
    int months = 12;

    friend bool operator==(const BackupRetention &, const BackupRetention &) = default;
};

/// Of the instants at which backups were made, those that no generation keeps, the latest first. The latest
/// of all always stays.
[[nodiscard]] std::vector<QDateTime> dispensableBackups(std::vector<QDateTime> takenAt,
                                                        const BackupRetention &retention);

} // namespace parchemin
