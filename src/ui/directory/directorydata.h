#pragma once

#include "parchemin/core/officialdocument.h"
#include "parchemin/core/organisationkind.h"
#include "parchemin/store/directorylistrepository.h"
#include "parchemin/store/userrepository.h"

#include "ui/directory/directorymodel.h"

namespace parchemin {
class Database;
}

namespace parchemin::ui {

/// The parts of the directory, in the order of their tabs.
enum class DirectoryPart { Mentors, Jurors, Organisations, Signatories, Accounts };

/// Everything the directory lists.
struct DirectoryData
{
    std::vector<MentorLine> mentors;
    std::vector<JuryMemberLine> jurors;
    std::vector<OrganisationLine> organisations;
    std::vector<Signatory> signatories;
    std::vector<UserRepository::Account> accounts; ///< closed ones too
    std::vector<ListedPerson> knownPersons;
};

[[nodiscard]] Result<DirectoryData> readDirectory(const Database &database, const QDateTime &now);

/// A list in words, as of a day: its headings and its lines.
[[nodiscard]] QStringList headingsOf(DirectoryPart part);
/// How wide its columns are at first.
[[nodiscard]] std::vector<int> columnWidthsOf(DirectoryPart part);
/// The column that takes the room that the others leave.
[[nodiscard]] int stretchedColumn(DirectoryPart part);
[[nodiscard]] std::vector<DirectoryRow> rowsOf(DirectoryPart part, const DirectoryData &data, QDate today);

/// Whether a mentor is at work on that day.
[[nodiscard]] Chip activityChip(const Mentor &mentor, QDate today);
/// Whether a member may sit on that day, with the day on which the habilitation ended or begins.
[[nodiscard]] Chip habilitationChip(const JuryMember &member, QDate today);
[[nodiscard]] Chip charterChip(const JuryMember &member);
[[nodiscard]] Chip validityChip(const Signatory &signatory, QDate today);
/// Whether an account is open, and not tied to nobody where its roles act in somebody's own name.
[[nodiscard]] Chip accountChip(const UserRepository::Account &account);
/// Whether the roles of an account that is tied to nobody let it evaluate or sit on juries.
[[nodiscard]] bool lacksPerson(const Actor &actor);
/// The name by which the directory lists a person.
[[nodiscard]] QString personName(const DirectoryData &data, PersonId person);
/// "From 01/01/2018 to 31/12/2021", "Since 01/01/2018".
[[nodiscard]] QString periodText(QDate from, std::optional<QDate> to);
[[nodiscard]] QString qualityText(JuryQuality quality, Sex sex = Sex::Unknown);
/// The same, short enough for a column.
[[nodiscard]] QString shortQualityText(const JuryMember &member);
/// A known kind in words, or what was written instead.
[[nodiscard]] QString kindText(const QString &kind);
/// Whether a member is external to the certifier.
[[nodiscard]] QString linkText(const JuryMember &member);

} // namespace parchemin::ui
