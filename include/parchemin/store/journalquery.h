#pragma once

#include "parchemin/store/journal.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace parchemin {

/// Which events are shown. Empty filters show all.
struct JournalFilter
{
    std::optional<PersonId> person = {};
    QString action = {}; ///< "block.validated"
    QString entity = {}; ///< "block_validation"
    std::optional<UserId> user = {};
    std::optional<QDateTime> from = {};   ///< the first instant
    std::optional<QDateTime> before = {}; ///< the instant after the last

    friend bool operator==(const JournalFilter &, const JournalFilter &) = default;
};

/// An event with the name of the person whose timeline shows it.
struct JournalLine
{
    Event event;
    QString personName; ///< empty when it concerns nobody
};

/// Somebody who acted.
struct JournalActor
{
    UserId user;
    QString name;
};

/// The journal as its readers ask for it: filtered, page by page, latest first.
class JournalQuery
{
public:
    explicit JournalQuery(const Database &database)
        : m_database(database)
    {
    }

    /// The next events before a sequence number (keyset): the cost does not grow with what was read before.
    Result<std::vector<JournalLine>> page(const JournalFilter &filter, std::optional<EventSeq> before,
                                          int limit) const;
    /// The acts that occur in the journal.
    Result<QStringList> actions() const;
    /// The tables whose rows were acted on.
    Result<QStringList> entities() const;
    /// Everybody who acted, by name.
    Result<std::vector<JournalActor>> actors() const;

private:
    const Database &m_database;
};

} // namespace parchemin
