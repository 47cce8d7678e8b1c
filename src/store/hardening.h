#pragma once

#include "parchemin/core/result.h"

struct sqlite3;

namespace parchemin {

/// Switches off what a hostile or damaged file could use: writable schema, double-quoted strings, extensions,
/// functions in the schema.
[[nodiscard]] Status harden(sqlite3 *handle);

/// Denies from now on the statements that would undo what the triggers protect: dropping, altering,
/// attaching, rewriting append-only tables.
void installAuthorizer(sqlite3 *handle);

/// Lifts the authorizer while it lives: migrations, and VACUUM INTO, which attaches its output.
class AuthorizerPause
{
public:
    explicit AuthorizerPause(sqlite3 *handle);
    ~AuthorizerPause();
    Q_DISABLE_COPY_MOVE(AuthorizerPause)

private:
    sqlite3 *m_handle;
};

} // namespace parchemin
