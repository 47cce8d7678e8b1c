#include "store/hardening.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "store/sqlerror.h"
#include "store/tables.h"

namespace parchemin {
namespace {

/// Pragmas that keep their answer but may not be given another value.
constexpr auto fixedPragmas = std::to_array<std::string_view>({
    "foreign_keys",
    "ignore_check_constraints",
    "recursive_triggers",
    "trusted_schema",
    "writable_schema",
});

std::string_view nameView(const char *text)
{
    return text == nullptr ? std::string_view() : std::string_view(text);
}

int authorizePragma(const char *name, const char *value)
{
    const bool isFixed = std::ranges::find(fixedPragmas, nameView(name)) != fixedPragmas.end();
    return isFixed && value != nullptr ? SQLITE_DENY : SQLITE_OK;
}

int authorizeDeletion(std::string_view table, std::string_view schema)
{
    if (schema != "main")
        return SQLITE_OK;
    if (isAppendOnly(table))
        return SQLITE_DENY;
    // For DELETE, IGNORE lets the statement run but row by row, so that the update hook sees every row.
    return isJournalled(table) ? SQLITE_IGNORE : SQLITE_OK;
}

int authorize(void * /*context*/, int action, const char *first, const char *second, const char *schema,
              const char * /*trigger*/)
{
    switch (action) {
    case SQLITE_ALTER_TABLE:
    case SQLITE_ATTACH:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_VIEW:
    case SQLITE_DROP_VTABLE:
        return SQLITE_DENY;
    case SQLITE_PRAGMA:
        return authorizePragma(first, second);
    case SQLITE_UPDATE:
        return isAppendOnly(nameView(first)) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_DELETE:
        return authorizeDeletion(nameView(first), nameView(schema));
    default:
        return SQLITE_OK;
    }
}

} // namespace

Status harden(sqlite3 *handle)
{
    struct Setting
    {
        int option;
        int value;
    };
    constexpr auto settings = std::to_array<Setting>({
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    });
    for (const Setting &setting : settings) {
        if (sqlite3_db_config(handle, setting.option, setting.value, nullptr) != SQLITE_OK)
            return lastError(handle);
    }
    return Done{};
}

void installAuthorizer(sqlite3 *handle)
{
    sqlite3_set_authorizer(handle, authorize, nullptr);
}

AuthorizerPause::AuthorizerPause(sqlite3 *handle)
    : m_handle(handle)
{
    sqlite3_set_authorizer(m_handle, nullptr, nullptr);
}

AuthorizerPause::~AuthorizerPause()
{
    installAuthorizer(m_handle);
}

} // namespace parchemin
