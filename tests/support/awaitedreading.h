#pragma once

#include "parchemin/ui/storereader.h"

#include <QTest>

namespace parchemin {

/// Until everything that has been asked so far is answered: questions are answered in their order.
[[nodiscard]] inline bool awaitReading(ui::StoreReader &reader)
{
    bool isAnswered = false;
    QObject asker;
    reader.ask<int>(
        asker, [](const Database &) { return Result<int>(0); },
        [&isAnswered](const Result<int> &) { isAnswered = true; });
    return QTest::qWaitFor([&isAnswered] { return isAnswered; }, 60'000);
}

} // namespace parchemin
