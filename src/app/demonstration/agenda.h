#pragma once

#include "parchemin/core/result.h"
#include "parchemin/store/journal.h"

#include <QDateTime>

#include <functional>
#include <vector>

namespace parchemin::demonstration {

class Stage;

/// One thing that somebody does on the stage.
using Step = std::function<Status(Stage &)>;

/// The dated steps of a story, entered in any order and played in theirs.
class Agenda
{
public:
    /// A step at a local time of a day. Steps of the same instant are played as they were entered.
    void at(QDate day, QTime time, Step step);
    /// Moves the stage's clock from step to step. What lies after `until` does not happen. Cancelled when
    /// `progress` says so; an error tells in `where` when it happened.
    [[nodiscard]] Status play(Stage &stage, const QDateTime &until, const ProgressCallback &progress);

private:
    struct Entry
    {
        QDateTime instant;
        Step step;
    };
    std::vector<Entry> m_entries;
};

/// The day itself, or the Monday that follows a Saturday or Sunday.
[[nodiscard]] QDate workday(QDate day);

} // namespace parchemin::demonstration
