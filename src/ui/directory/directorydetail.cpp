#include "ui/directory/directorydetail.h"

#include "parchemin/app/sentences.h"

#include <QCoreApplication>

#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

struct DetailText
{
    Q_DECLARE_TR_FUNCTIONS(Directory)
};

CellRow fact(const QString &what, const QString &value)
{
    return {{what, {}, {}, true}, {value.isEmpty() ? u"—"_s : value}};
}

CellRow fact(const QString &what, const Chip &chip)
{
    return {{what, {}, {}, true}, {{}, chip}};
}

Status addEmployments(const Database &database, PersonId person, DirectoryDetail &detail)
{
    const auto employments = DirectoryListRepository(database).employmentsOf(person);
    if (!employments)
        return employments.error();
    detail.relatedTitle =
        DetailText::tr("Employers: a candidate of the same employer is a conflict of interest");
    detail.relatedHeadings = {DetailText::tr("Organisation"), DetailText::tr("Period")};
    for (const Employment &one : *employments)
        detail.related.push_back({{one.organisationName}, {periodText(one.from, one.to), {}, {}, true}});
    return Done{};
}

/// For whom somebody works on a day.
Result<QString> employersOf(const Database &database, PersonId person, QDate on)
{
    const auto employments = DirectoryListRepository(database).employmentsOf(person);
    if (!employments)
        return employments.error();
    QStringList names;
    for (const Employment &one : *employments) {
        if (one.from <= on && (!one.to || on <= *one.to))
            names.append(one.organisationName);
    }
    return names.join(u", "_s);
}

Result<DirectoryDetail> mentorDetail(const Database &database, const MentorLine &line, QDate today)
{
    const Mentor &mentor = line.mentor;
    const auto employers = employersOf(database, mentor.person, today);
    if (!employers)
        return employers.error();
    DirectoryDetail detail{
        mentor.name,
        {fact(DetailText::tr("Activity"), activityChip(mentor, today)),
         fact(DetailText::tr("Period"), periodText(mentor.activeFrom, mentor.activeTo)),
         fact(DetailText::tr("Domains"), mentor.domains), fact(DetailText::tr("Employer"), *employers),
         fact(DetailText::tr("Submissions to evaluate"), QString::number(line.toEvaluate))}};
    const auto candidates = DirectoryListRepository(database).candidatesOf(mentor.id, today);
    if (!candidates)
        return candidates.error();
    detail.relatedTitle =
        DetailText::tr("%n candidate(s) today; Return opens the dossier", nullptr, line.candidates);
    detail.relatedHeadings = {DetailText::tr("Candidate"), DetailText::tr("Dossier"),
                              DetailText::tr("Block")};
    for (const MentoredCandidate &one : *candidates) {
        detail.related.push_back(
            {{one.name},
             {one.number, {}, {}, true},
             {one.block ? QString::number(*one.block) : DetailText::tr("all", "blocks")}});
        detail.candidacies.push_back(one.candidacy);
    }
    return detail;
}

Result<DirectoryDetail> jurorDetail(const Database &database, const JuryMemberLine &line, QDate today)
{
    const JuryMember &member = line.member;
    DirectoryDetail detail{
        member.name,
        {fact(DetailText::tr("Quality"), qualityText(member.quality, member.sex)),
         fact(DetailText::tr("Organisation"), member.organisationName.isEmpty()
                                                  ? linkText(member)
                                                  : member.organisationName + u" · "_s + linkText(member)),
         fact(DetailText::tr("Habilitation"), habilitationChip(member, today)),
         fact(DetailText::tr("Dates", "of a habilitation"),
              member.habilitatedFrom ? periodText(*member.habilitatedFrom, member.habilitatedTo) : QString()),
         fact(DetailText::tr("Charter"), charterChip(member)),
         fact(DetailText::tr("Candidates a day"),
              line.maxPerDay ? QString::number(*line.maxPerDay) : DetailText::tr("No limit")),
         fact(DetailText::tr("Sessions ahead"), QString::number(line.sessions)),
         fact(DetailText::tr("Times ahead"), QString::number(line.availabilities))}};
    if (Status done = addEmployments(database, member.person, detail); !done)
        return done.error();
    return detail;
}

Result<DirectoryDetail> organisationDetail(const Database &database, const OrganisationLine &line)
{
    const Organisation &organisation = line.organisation;
    DirectoryDetail detail{organisation.name,
                           {fact(DetailText::tr("Kind"), kindText(organisation.kind)),
                            fact(DetailText::tr("SIRET"), organisation.siret)}};
    const auto employees = DirectoryListRepository(database).employeesOf(organisation.id);
    if (!employees)
        return employees.error();
    detail.relatedTitle = DetailText::tr("People");
    detail.relatedHeadings = {DetailText::tr("Person"), DetailText::tr("Period")};
    for (const Employment &one : *employees)
        detail.related.push_back({{one.personName}, {periodText(one.from, one.to), {}, {}, true}});
    return detail;
}

DirectoryDetail accountDetail(const DirectoryData &data, const UserRepository::Account &account)
{
    const std::optional<PersonId> &person = account.actor.person;
    const Chip nobody{Icon::CircleAlert, DetailText::tr("Nobody", "the person of an account"),
                      lacksPerson(account.actor) ? Tone::Attention : Tone::Neutral};
    DirectoryDetail detail{account.actor.name,
                           {fact(DetailText::tr("State", "of an account"), accountChip(account)),
                            fact(DetailText::tr("Login"), account.login),
                            person ? fact(DetailText::tr("Person"), personName(data, *person))
                                   : fact(DetailText::tr("Person"), nobody)}};
    for (const Role role : account.actor.roles)
        detail.facts.push_back(fact(DetailText::tr("Role"), word(role)));
    return detail;
}

} // namespace

Result<DirectoryDetail> detailOf(const Database &database, DirectoryPart part, const DirectoryData &data,
                                 int line, QDate today)
{
    const auto at = static_cast<std::size_t>(line);
    switch (part) {
    case DirectoryPart::Mentors:
        return mentorDetail(database, data.mentors.at(at), today);
    case DirectoryPart::Jurors:
        return jurorDetail(database, data.jurors.at(at), today);
    case DirectoryPart::Organisations:
        return organisationDetail(database, data.organisations.at(at));
    case DirectoryPart::Signatories: {
        const Signatory &signatory = data.signatories.at(at);
        return DirectoryDetail{signatory.name,
                               {fact(DetailText::tr("Capacity"), signatory.capacity),
                                fact(DetailText::tr("Period"), periodText(signatory.from, signatory.to)),
                                fact(DetailText::tr("Validity"), validityChip(signatory, today))}};
    }
    case DirectoryPart::Accounts:
        return accountDetail(data, data.accounts.at(at));
    }
    Q_UNREACHABLE();
}

std::optional<ListedPerson> personAt(DirectoryPart part, const DirectoryData &data, int line)
{
    if (line < 0)
        return std::nullopt;
    const auto at = static_cast<std::size_t>(line);
    switch (part) {
    case DirectoryPart::Mentors:
        return ListedPerson{data.mentors.at(at).mentor.person, data.mentors.at(at).mentor.name};
    case DirectoryPart::Jurors:
        return ListedPerson{data.jurors.at(at).member.person, data.jurors.at(at).member.name};
    case DirectoryPart::Organisations:
    case DirectoryPart::Signatories:
    case DirectoryPart::Accounts:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace parchemin::ui
