#pragma once

#include "support/must.h"

#include "parchemin/app/storesetup.h"
#include "parchemin/core/clock.h"
#include "parchemin/store/store.h"

#include <QString>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>

namespace parchemin {

/// The instant at which the stores of tests are made: Friday 4 June 2021, 11:00 in Paris.
[[nodiscard]] inline QDateTime foundingInstant()
{
    return {QDate(2021, 6, 4), QTime(9, 0), Qt::UTC};
}

/// A store as the program creates it, whose lead and administrator is "claire". The first of a process is
/// made by the program's own steps; the others are copies of its files, for the steps take longer than most
/// tests.
[[nodiscard]] inline std::unique_ptr<Store> freshStore(const QString &folder)
{
    static const QTemporaryDir pattern;
    static const std::filesystem::path founded = [] {
        const QString made = pattern.filePath(QStringLiteral("store"));
        must(createStore(made, FixedClock(foundingInstant()),
                         {QStringLiteral("claire"), QStringLiteral("Claire Moreau")}));
        return std::filesystem::path(made.toStdString());
    }();
    std::filesystem::copy(founded, folder.toStdString(), std::filesystem::copy_options::recursive);
    return must(Store::open(folder));
}

} // namespace parchemin
