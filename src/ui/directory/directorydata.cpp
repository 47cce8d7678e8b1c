#include "ui/directory/directorydata.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"
#include "parchemin/store/documentrepository.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Directory)
};

Cell plain(const QString &text)
{
    return {text};
}

Cell muted(const QString &text)
{
    return {text, {}, {}, true};
}

Cell chipped(const Chip &chip)
{
    return {{}, chip};
}

/// A state in the few words that a list has room for; all of it is told beside the pointer.
Cell briefly(Chip chip, const QString &word)
{
    Cell cell{{}, chip, chip.word};
    cell.chip->word = word;
    return cell;
}

Cell habilitationCell(const JuryMember &member, QDate today)
{
    const Chip chip = habilitationChip(member, today);
    if (!member.habilitatedFrom)
        return chipped(chip);
    if (*member.habilitatedFrom > today)
        return briefly(chip, Text::tr("Not yet", "a habilitation"));
    if (member.habilitatedTo && *member.habilitatedTo < today)
        return briefly(chip, Text::tr("Expired", "a habilitation"));
    return briefly(chip, Text::tr("Habilitated"));
}

Cell charterCell(const JuryMember &member)
{
    const Chip chip = charterChip(member);
    return member.charterSignedOn ? briefly(chip, Text::tr("Signed", "the charter")) : chipped(chip);
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

std::vector<DirectoryRow> mentorRows(const DirectoryData &data, QDate today)
{
    std::vector<DirectoryRow> rows;
    for (const MentorLine &line : data.mentors) {
        const Mentor &mentor = line.mentor;
        const Chip kind = mentor.isValidating
                              ? Chip{Icon::BadgeCheck, Text::tr("Validating mentor"), Tone::Active}
                              : Chip{Icon::User, Text::tr("Mentor"), Tone::Neutral};
        rows.push_back(
            {mentor.id.value(),
             {plain(mentor.name), chipped(kind), plain(orDash(mentor.domains)), numberCell(line.candidates),
              numberCell(line.toEvaluate), chipped(activityChip(mentor, today))},
             mentor.name + u' ' + mentor.domains});
    }
    return rows;
}

std::vector<DirectoryRow> jurorRows(const DirectoryData &data, QDate today)
{
    std::vector<DirectoryRow> rows;
    for (const JuryMemberLine &line : data.jurors) {
        const JuryMember &member = line.member;
        rows.push_back({member.id.value(),
                        {plain(member.name),
                         plain(shortQualityText(member)),
                         {orDash(member.organisationName), {}, member.organisationName},
                         plain(linkText(member)),
                         habilitationCell(member, today),
                         charterCell(member)},
                        member.name + u' ' + member.organisationName});
    }
    return rows;
}

std::vector<DirectoryRow> organisationRows(const DirectoryData &data)
{
    std::vector<DirectoryRow> rows;
    for (const OrganisationLine &line : data.organisations) {
        const Organisation &organisation = line.organisation;
        rows.push_back(
            {organisation.id.value(),
             {plain(organisation.name), plain(orDash(kindText(organisation.kind))),
              muted(orDash(organisation.siret)), numberCell(line.employees), numberCell(line.jurors)},
             organisation.name + u' ' + kindText(organisation.kind) + u' ' + organisation.siret});
    }
    return rows;
}

std::vector<DirectoryRow> signatoryRows(const DirectoryData &data, QDate today)
{
    std::vector<DirectoryRow> rows;
    for (const Signatory &signatory : data.signatories) {
        rows.push_back(
            {signatory.id.value(),
             {plain(signatory.name), plain(signatory.capacity),
              muted(periodText(signatory.from, signatory.to)), chipped(validityChip(signatory, today))},
             signatory.name + u' ' + signatory.capacity});
    }
    return rows;
}

std::vector<DirectoryRow> accountRows(const DirectoryData &data)
{
    std::vector<DirectoryRow> rows;
    for (const UserRepository::Account &account : data.accounts) {
        QStringList roles;
        for (const Role role : account.actor.roles)
            roles.append(word(role));
        rows.push_back({account.actor.user.value(),
                        {plain(account.actor.name), muted(account.login), plain(roles.join(u", "_s)),
                         chipped(accountChip(account))},
                        account.actor.name + u' ' + account.login + u' ' + roles.join(u' ')});
    }
    return rows;
}

} // namespace

Result<DirectoryData> readDirectory(const Database &database, const QDateTime &now)
{
    const DirectoryListRepository lists(database);
    const QDate today = certifierDay(now);
    auto mentors = lists.mentors(today);
    if (!mentors)
        return mentors.error();
    auto jurors = lists.juryMembers(now);
    if (!jurors)
        return jurors.error();
    auto organisations = lists.organisations(today);
    if (!organisations)
        return organisations.error();
    auto signatories = DocumentRepository(database).signatories();
    if (!signatories)
        return signatories.error();
    auto accounts = UserRepository(database).everyone();
    if (!accounts)
        return accounts.error();
    auto known = lists.knownPersons();
    if (!known)
        return known.error();
    return DirectoryData{*std::move(mentors),     *std::move(jurors),   *std::move(organisations),
                         *std::move(signatories), *std::move(accounts), *std::move(known)};
}

QStringList headingsOf(DirectoryPart part)
{
    switch (part) {
    case DirectoryPart::Mentors:
        return {Text::tr("Name"),       Text::tr("Kind"),        Text::tr("Domains"),
                Text::tr("Candidates"), Text::tr("To evaluate"), Text::tr("Activity")};
    case DirectoryPart::Jurors:
        return {Text::tr("Name"), Text::tr("Quality"),      Text::tr("Organisation"),
                Text::tr("Tie"),  Text::tr("Habilitation"), Text::tr("Charter")};
    case DirectoryPart::Organisations:
        return {Text::tr("Name"), Text::tr("Kind"), Text::tr("SIRET"), Text::tr("People"),
                Text::tr("Jurors")};
    case DirectoryPart::Signatories:
        return {Text::tr("Name"), Text::tr("Capacity"), Text::tr("Period"), Text::tr("Validity")};
    case DirectoryPart::Accounts:
        return {Text::tr("Name"), Text::tr("Login"), Text::tr("Roles"), Text::tr("State", "of an account")};
    }
    Q_UNREACHABLE();
}

int stretchedColumn(DirectoryPart part)
{
    constexpr int domainsOrOrganisation = 2; // words that may be cut; chips may not
    return part == DirectoryPart::Mentors || part == DirectoryPart::Jurors
               ? domainsOrOrganisation
               : static_cast<int>(headingsOf(part).size()) - 1;
}

std::vector<int> columnWidthsOf(DirectoryPart part)
{
    switch (part) {
    case DirectoryPart::Mentors:
        return {150, 174, 110, 80, 84, 116};
    case DirectoryPart::Jurors:
        return {130, 116, 120, 84, 132, 122};
    case DirectoryPart::Organisations:
        return {220, 120, 130, 84, 88};
    case DirectoryPart::Signatories:
        return {170, 190, 170, 180};
    case DirectoryPart::Accounts:
        return {170, 120, 230, 140};
    }
    Q_UNREACHABLE();
}

std::vector<DirectoryRow> rowsOf(DirectoryPart part, const DirectoryData &data, QDate today)
{
    switch (part) {
    case DirectoryPart::Mentors:
        return mentorRows(data, today);
    case DirectoryPart::Jurors:
        return jurorRows(data, today);
    case DirectoryPart::Organisations:
        return organisationRows(data);
    case DirectoryPart::Signatories:
        return signatoryRows(data, today);
    case DirectoryPart::Accounts:
        return accountRows(data);
    }
    Q_UNREACHABLE();
}

Chip activityChip(const Mentor &mentor, QDate today)
{
    if (mentor.activeTo && *mentor.activeTo < today)
        return {Icon::Ban, Text::tr("Ended on %1").arg(dayText(*mentor.activeTo)), Tone::Neutral};
    if (mentor.activeFrom > today)
        return {Icon::Clock, Text::tr("From %1").arg(dayText(mentor.activeFrom)), Tone::Waiting};
    return {Icon::CircleCheck, Text::tr("Active", "a mentor"), Tone::Positive};
}

Chip habilitationChip(const JuryMember &member, QDate today)
{
    if (!member.habilitatedFrom)
        return {Icon::CircleDashed, Text::tr("Not habilitated"), Tone::Negative};
    if (*member.habilitatedFrom > today) {
        return {Icon::Clock, Text::tr("Habilitated from %1").arg(dayText(*member.habilitatedFrom)),
                Tone::Waiting};
    }
    if (member.habilitatedTo && *member.habilitatedTo < today) {
        return {Icon::CircleAlert,
                Text::tr("Expired on %1", "a habilitation").arg(dayText(*member.habilitatedTo)),
                Tone::Negative};
    }
    if (member.habilitatedTo) {
        return {Icon::CircleCheck, Text::tr("Until %1", "a habilitation").arg(dayText(*member.habilitatedTo)),
                Tone::Positive};
    }
    return {Icon::CircleCheck, Text::tr("Habilitated"), Tone::Positive};
}

Chip charterChip(const JuryMember &member)
{
    if (!member.charterSignedOn)
        return {Icon::CircleAlert, Text::tr("Not signed", "the charter"), Tone::Attention};
    return {Icon::CircleCheck, Text::tr("Signed on %1", "the charter").arg(dayText(*member.charterSignedOn)),
            Tone::Positive};
}

Chip validityChip(const Signatory &signatory, QDate today)
{
    if (signatory.isValidOn(today))
        return {Icon::CircleCheck, Text::tr("In function"), Tone::Positive};
    if (signatory.from > today)
        return {Icon::Clock, Text::tr("From %1").arg(dayText(signatory.from)), Tone::Waiting};
    return {Icon::Ban, Text::tr("Ended on %1").arg(dayText(signatory.to.value_or(today))), Tone::Neutral};
}

Chip accountChip(const UserRepository::Account &account)
{
    if (account.isActive && lacksPerson(account.actor))
        return {Icon::CircleAlert, Text::tr("Tied to nobody", "an account"), Tone::Attention};
    return account.isActive ? Chip{Icon::CircleCheck, Text::tr("Open", "an account"), Tone::Positive}
                            : Chip{Icon::Ban, Text::tr("Closed", "an account"), Tone::Neutral};
}

bool lacksPerson(const Actor &actor)
{
    return !actor.person && (roleFor(actor, Right::Evaluate) || roleFor(actor, Right::Deliberate));
}

QString personName(const DirectoryData &data, PersonId person)
{
    const auto found = std::ranges::find(data.knownPersons, person, &ListedPerson::person);
    return found == data.knownPersons.end() ? QString::number(person.value()) : found->name;
}

QString periodText(QDate from, std::optional<QDate> to)
{
    return to ? Text::tr("From %1 to %2", "days").arg(dayText(from), dayText(*to))
              : Text::tr("Since %1", "a day").arg(dayText(from));
}

QString qualityText(JuryQuality quality, Sex sex)
{
    switch (quality) {
    case JuryQuality::PedagogicalLead:
        return Text::tr("Pedagogical lead");
    case JuryQuality::Professional:
        return sex == Sex::Female ? Text::tr("Professional", "a woman") : Text::tr("Professional");
    }
    Q_UNREACHABLE();
}

QString shortQualityText(const JuryMember &member)
{
    return member.quality == JuryQuality::PedagogicalLead ? Text::tr("Lead", "a jury member")
                                                          : qualityText(member.quality, member.sex);
}

QString kindText(const QString &kind)
{
    const auto known = organisationKindFromCode(kind);
    return known ? word(*known) : kind;
}

QString linkText(const JuryMember &member)
{
    return member.isExternal ? Text::tr("External", "jury member") : Text::tr("Internal", "jury member");
}

} // namespace parchemin::ui
