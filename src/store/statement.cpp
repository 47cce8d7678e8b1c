#include "parchemin/store/statement.h"

#include "parchemin/core/isodate.h"
#include "parchemin/store/database.h"

#include <QSqlError>
#include <QSqlResult>

#include <sqlite3.h>

#include <algorithm>
#include <iterator>

#include "store/logging.h"
#include "store/preparedstatements.h"
#include "store/sqlerror.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString placeholder(const QString &name)
{
    return name.startsWith(u':') ? name : u':' + name;
}

sqlite3_stmt *handleOf(const QSqlQuery &query)
{
    const QVariant handle = query.result()->handle();
    return *static_cast<sqlite3_stmt *const *>(handle.constData());
}

} // namespace

Statement::Statement(const Database &database, const QString &sql)
    : m_sql(sql)
    , m_prepared(&database.preparedStatements())
    , m_query(m_prepared->take(sql))
    , m_handle(database.handle())
{
    if (!m_query) {
        m_query = std::make_unique<QSqlQuery>(database.connection());
        m_query->setForwardOnly(true);
        if (!m_query->prepare(sql)) {
            m_prepareError = toError(m_query->lastError(), m_handle);
            return;
        }
    }
    m_isBound.resize(static_cast<std::size_t>(sqlite3_bind_parameter_count(handleOf(*m_query))));
}

Statement::~Statement()
{
    if (!m_query || m_prepareError || m_query->lastError().isValid())
        return;
    m_query->finish();
    m_prepared->putBack(m_sql, std::move(m_query));
}

void Statement::bindValue(const QString &name, const QVariant &value)
{
    if (m_prepareError)
        return;
    // Qt would pass over a misspelt name without a word.
    const QString parameter = placeholder(name);
    const int index = sqlite3_bind_parameter_index(handleOf(*m_query), parameter.toUtf8().constData());
    if (index == 0) {
        m_prepareError = Error{ErrorCode::StoreUnavailable, u"the statement has no parameter "_s + parameter};
        return;
    }
    m_isBound[static_cast<std::size_t>(index) - 1] = true;
    m_query->bindValue(parameter, value);
}

Statement &Statement::bind(const QString &name, const QString &value)
{
    // A null QString would bind NULL; here absence is std::optional and text is text. Half a surrogate pair
    // is bound as the replacement that the journal digests: SQLite would join it to the letter that follows.
    if (value.isValidUtf16()) {
        bindValue(name, value.isNull() ? u""_s : value);
    } else {
        bindValue(name, QString::fromUtf8(value.toUtf8()));
    }
    return *this;
}

Statement &Statement::bind(const QString &name, qint64 value)
{
    bindValue(name, value);
    return *this;
}

Statement &Statement::bind(const QString &name, QDate value)
{
    return value.isValid() ? bind(name, isoDate(value)) : bindNull(name);
}

Statement &Statement::bind(const QString &name, const QDateTime &value)
{
    return value.isValid() ? bind(name, value.toUTC().toString(Qt::ISODateWithMs)) : bindNull(name);
}

Statement &Statement::bind(const QString &name, const QByteArray &value)
{
    bindValue(name, value.isNull() ? QByteArray("") : value);
    return *this;
}

Statement &Statement::bind(const QString &name, double value)
{
    bindValue(name, value);
    return *this;
}

Statement &Statement::bindNull(const QString &name)
{
    bindValue(name, QVariant());
    return *this;
}

Status Statement::run()
{
    if (m_prepareError)
        return *m_prepareError;
    const auto unbound = std::ranges::find(m_isBound, false);
    if (unbound != m_isBound.end()) {
        const auto number = std::distance(m_isBound.begin(), unbound) + 1;
        return Error{ErrorCode::StoreUnavailable, u"the statement's parameter %1 has no value"_s.arg(number)};
    }
    if (m_query->exec())
        return Done{};
    Error error = toError(m_query->lastError(), m_handle);
    if ((sqlite3_errcode(m_handle) & 0xff) == SQLITE_CONSTRAINT) {
        qCDebug(lcStore).noquote() << "refused:" << m_query->lastQuery();
    } else {
        qCWarning(lcStore).noquote() << "failed:" << m_query->lastQuery();
    }
    return error;
}

Result<qint64> Statement::insert()
{
    if (Status done = run(); !done)
        return done.error();
    return m_query->lastInsertId().toLongLong();
}

Result<int> Statement::change()
{
    if (Status done = run(); !done)
        return done.error();
    return m_query->numRowsAffected();
}

Status Statement::changeOne()
{
    const Result<int> changed = change();
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error{ErrorCode::NotFound, u"%1 rows changed instead of one"_s.arg(*changed)};
    return Done{};
}

bool Statement::next()
{
    return m_query->next();
}

std::optional<Error> Statement::readError() const
{
    if (!m_query->lastError().isValid())
        return std::nullopt;
    return toError(m_query->lastError(), m_handle);
}

void Statement::finish()
{
    m_query->finish();
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

int Statement::smallInteger(int column) const
{
    return m_query->value(column).toInt();
}

double Statement::real(int column) const
{
    return m_query->value(column).toDouble();
}

bool Statement::flag(int column) const
{
    return integer(column) != 0;
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Statement::instant(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs).toUTC();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<QDate> Statement::optionalDate(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(date(column));
}

std::optional<QDateTime> Statement::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

} // namespace parchemin
