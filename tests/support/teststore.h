#pragma once

#include "support/printers.h"

#include "parchemin/core/clock.h"
#include "parchemin/store/database.h"
#include "parchemin/store/journal.h"
#include "parchemin/store/store.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace parchemin {

/// The instant at which tests stand unless they say otherwise.
[[nodiscard]] inline QDateTime testInstant()
{
    return {QDate(2021, 3, 1), QTime(9, 30), Qt::UTC};
}

/// An event of the test's own making.
[[nodiscard]] inline EventDraft testEvent(const QString &action = QStringLiteral("test.done"))
{
    return {.at = testInstant(),
            .user = UserId{1},
            .role = QStringLiteral("ADMINISTRATOR"),
            .action = action,
            .entity = QStringLiteral("organisation"),
            .entityId = 1};
}

/// A fresh database in memory, with the shipped schema: under a millisecond or two each.
class MemoryDatabaseTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto created = Database::create(QStringLiteral(":memory:"));
        ASSERT_TRUE(created) << created.error().detail.toStdString();
        m_database = std::move(*created);
    }
    [[nodiscard]] Database &database() const { return *m_database; }

private:
    std::unique_ptr<Database> m_database;
};

/// A fresh store in a folder of its own, removed with the test.
class StoreTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_parent.isValid());
        auto created = Store::create(folder(), m_clock);
        ASSERT_TRUE(created) << created.error().detail.toStdString();
        m_store = std::move(*created);
    }
    [[nodiscard]] QString folder() const { return m_parent.filePath(QStringLiteral("store")); }
    [[nodiscard]] QString pathOf(const QString &name) const { return m_parent.filePath(name); }
    [[nodiscard]] QString databasePath() const { return folder() + QStringLiteral("/parchemin.db"); }
    [[nodiscard]] Store &store() const { return *m_store; }
    [[nodiscard]] Database &database() const { return m_store->database(); }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    void closeStore() { m_store.reset(); }
    void openStore()
    {
        closeStore();
        auto opened = Store::open(folder());
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
        m_store = std::move(*opened);
    }

private:
    QTemporaryDir m_parent;
    FixedClock m_clock{testInstant()};
    std::unique_ptr<Store> m_store;
};

} // namespace parchemin
