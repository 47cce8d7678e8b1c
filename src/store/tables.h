#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace parchemin {

/// Tables whose rows are written once. Triggers of the migrations refuse UPDATE and DELETE on them, and the
/// authorizer refuses the statements before they run.
inline constexpr auto appendOnlyTables = std::to_array<std::string_view>({
    "block_validation",
    "block_validation_cancellation",
    "competency_rating",
    "decision_block",
    "decision_missing_competency",
    "document_proof",
    "document_session",
    "evaluation",
    "event",
    "event_row",
    "issuing_key",
    "issuing_key_end",
    "jury_decision",
    "minutes",
    "minutes_publication",
    "minutes_signature",
    "official_document",
    "official_document_status",
    "reference_sheet",
    "signed_file",
    "signing_certificate",
});

/// Tables whose rows no journal event seals: the journal itself, the migrations' own list, figures derived
/// from rows that are sealed, and what users arrange or note for themselves.
inline constexpr auto unjournalledTables = std::to_array<std::string_view>({
    "candidacy_work",
    "event",
    "event_row",
    "journal_head",
    "juror_note",
    "saved_filter",
    "schema_migration",
});

[[nodiscard]] constexpr bool isAppendOnly(std::string_view table)
{
    return std::ranges::find(appendOnlyTables, table) != appendOnlyTables.end();
}

/// Whether a write to the table must be sealed by an event: all but the journal's own tables, SQLite's,
/// what is derived from the rows (the search indexes, the work that waits) and drafts (arrangements, not
/// acts).
[[nodiscard]] constexpr bool isJournalled(std::string_view table)
{
    return std::ranges::find(unjournalledTables, table) == unjournalledTables.end() &&
           !table.starts_with("sqlite_") && !table.starts_with("person_search") &&
           !table.starts_with("comment_search") && !table.ends_with("_draft");
}

} // namespace parchemin
