#pragma once

#include "parchemin/core/id.h"

#include <QString>

#include <optional>

namespace parchemin {

/// How far a member has read a dossier.
enum class ReadingMark { Unread, Reading, Studied };
/// What a member inclines to before the defence: confidential, binds nobody.
enum class Leaning { Favourable, Reserved, Unfavourable };

/// What a member of the jury keeps for himself on one candidate. Nobody else ever reads it.
struct JurorNote
{
    DefenceId defence;
    JuryMemberId member;
    ReadingMark reading = ReadingMark::Unread;
    std::optional<Leaning> leaning = {};
    QString notes = {};
    QString questions = {}; ///< to ask at the defence

    friend bool operator==(const JurorNote &, const JurorNote &) = default;
};

[[nodiscard]] QString codeName(ReadingMark mark);
[[nodiscard]] std::optional<ReadingMark> readingMarkFromCode(const QString &code);
[[nodiscard]] QString codeName(Leaning leaning);
[[nodiscard]] std::optional<Leaning> leaningFromCode(const QString &code);

} // namespace parchemin
