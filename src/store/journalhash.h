#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace parchemin {

inline constexpr qsizetype journalHashSize = 32; ///< bytes of a BLAKE2b-256
inline constexpr qsizetype journalSaltSize = 16; ///< bytes

/// BLAKE2b-256 over fields that each bear their length, so that no two lists of fields give the same bytes.
class FieldHash
{
public:
    FieldHash &add(std::string_view bytes);
    FieldHash &add(qint64 number);
    FieldHash &add(std::optional<qint64> number);
    /// The hash of what was added since the last call.
    [[nodiscard]] QByteArray take();

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    std::string m_buffer;
};

[[nodiscard]] std::string_view viewOf(const QByteArray &bytes);

/// The part of an event that its hash covers. The views must outlive it.
struct HashedEvent
{
    qint64 seq;
    std::string_view at;
    qint64 user;
    std::string_view role;
    std::string_view action;
    std::string_view entity;
    qint64 entityId;
    std::optional<qint64> person;
    std::string_view textCommitment;
    std::string_view rowsDigest;
    std::string_view previous;
};

/// What the first event follows.
[[nodiscard]] QByteArray genesisHash(const QString &storeUuid);
[[nodiscard]] QByteArray eventHash(const HashedEvent &event);
/// Commits to personal text without revealing it.
[[nodiscard]] QByteArray textCommitment(std::string_view salt, std::string_view before,
                                        std::string_view after, std::string_view reason);
/// Adds one sealed row to the digest of an event's list; an empty digest is a deletion.
void addSealedRow(FieldHash &list, std::string_view table, qint64 rowId, std::string_view digest);

/// The digest of the row on which a `SELECT *` stands, from a column on. NULL columns do not count, so that a
/// column added later leaves the digests of older rows as they are.
class RowDigester
{
public:
    [[nodiscard]] QByteArray digest(std::string_view salt, sqlite3_stmt *row, int firstColumn = 0);

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    std::string m_buffer;
};

} // namespace parchemin
