#include "store/journalhash.h"

#include <QtEndian>

#include <sqlite3.h>

#include <bit>
#include <cstring>

namespace parchemin {
namespace {

void appendNumber(std::string &buffer, quint64 number)
{
    const quint64 little = qToLittleEndian(number);
    buffer.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void appendField(std::string &buffer, std::string_view bytes)
{
    appendNumber(buffer, bytes.size());
    buffer.append(bytes);
}

std::string_view blobOf(sqlite3_stmt *row, int column)
{
    const void *bytes = sqlite3_column_blob(row, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(row, column));
    return size == 0 ? std::string_view() : std::string_view(static_cast<const char *>(bytes), size);
}

void appendColumn(std::string &buffer, sqlite3_stmt *row, int column)
{
    const int type = sqlite3_column_type(row, column);
    if (type == SQLITE_NULL)
        return;
    appendField(buffer, sqlite3_column_name(row, column));
    switch (type) {
    case SQLITE_INTEGER:
        buffer.push_back('i');
        appendNumber(buffer, static_cast<quint64>(sqlite3_column_int64(row, column)));
        break;
    case SQLITE_FLOAT:
        buffer.push_back('r');
        appendNumber(buffer, std::bit_cast<quint64>(sqlite3_column_double(row, column)));
        break;
    case SQLITE_TEXT:
        buffer.push_back('t');
        appendField(buffer, blobOf(row, column));
        break;
    default:
        buffer.push_back('b');
        appendField(buffer, blobOf(row, column));
        break;
    }
}

} // namespace

FieldHash &FieldHash::add(std::string_view bytes)
{
    appendField(m_buffer, bytes);
    if (m_buffer.size() > 65536) {
        m_hash.addData(QByteArrayView(m_buffer));
        m_buffer.clear();
    }
    return *this;
}

FieldHash &FieldHash::add(qint64 number)
{
    appendNumber(m_buffer, static_cast<quint64>(number));
    return *this;
}

FieldHash &FieldHash::add(std::optional<qint64> number)
{
    m_buffer.push_back(number ? '1' : '0');
    return number ? add(*number) : *this;
}

QByteArray FieldHash::take()
{
    m_hash.addData(QByteArrayView(m_buffer));
    const QByteArray result = m_hash.result();
    m_hash.reset();
    m_buffer.clear();
    return result;
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray genesisHash(const QString &storeUuid)
{
    return FieldHash().add("parchemin-journal-1").add(viewOf(storeUuid.toUtf8())).take();
}

QByteArray eventHash(const HashedEvent &event)
{
    return FieldHash()
        .add(event.seq)
        .add(event.at)
        .add(event.user)
        .add(event.role)
        .add(event.action)
        .add(event.entity)
        .add(event.entityId)
        .add(event.person)
        .add(event.textCommitment)
        .add(event.rowsDigest)
        .add(event.previous)
        .take();
}

QByteArray textCommitment(std::string_view salt, std::string_view before, std::string_view after,
                          std::string_view reason)
{
    return FieldHash().add(salt).add(before).add(after).add(reason).take();
}

void addSealedRow(FieldHash &list, std::string_view table, qint64 rowId, std::string_view digest)
{
    list.add(table).add(rowId).add(digest);
}

QByteArray RowDigester::digest(std::string_view salt, sqlite3_stmt *row, int firstColumn)
{
    m_buffer.clear();
    appendField(m_buffer, salt);
    const int columns = sqlite3_column_count(row);
    for (int column = firstColumn; column < columns; ++column)
        appendColumn(m_buffer, row, column);
    m_hash.reset();
    m_hash.addData(QByteArrayView(m_buffer));
    return m_hash.result();
}

} // namespace parchemin
