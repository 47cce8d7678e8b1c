#pragma once

#include "parchemin/core/id.h"

#include <QString>

#include <optional>

namespace parchemin::ui {

/// Where a link leads: a page, and what it should show there. A page heeds what it knows and ignores the
/// rest.
struct Destination
{
    QString page; ///< Page::id()
    std::optional<CandidacyId> candidacy = {};
    std::optional<int> block = {}; ///< block number
    std::optional<SubmissionId> submission = {};
    std::optional<SessionId> session = {}; ///< a jury session
    std::optional<PersonId> person = {};   ///< of the directory
    std::optional<UserId> account = {};    ///< of the directory
    QString view = {}; ///< which of the page's lists or tabs, in the page's own stable words: "overdue"

    friend bool operator==(const Destination &, const Destination &) = default;
};

/// The ids of the pages, in the order of the navigation.
namespace pageid {
inline constexpr QLatin1StringView dashboard("dashboard");
inline constexpr QLatin1StringView candidates("candidates");
inline constexpr QLatin1StringView submissions("submissions");
inline constexpr QLatin1StringView blocks("blocks");
inline constexpr QLatin1StringView planning("planning");
inline constexpr QLatin1StringView juries("juries");
inline constexpr QLatin1StringView deliberations("deliberations");
inline constexpr QLatin1StringView documents("documents");
inline constexpr QLatin1StringView referenceSheet("reference-sheet");
inline constexpr QLatin1StringView directory("directory");
inline constexpr QLatin1StringView exchanges("exchanges");
inline constexpr QLatin1StringView journal("journal");
} // namespace pageid

} // namespace parchemin::ui
