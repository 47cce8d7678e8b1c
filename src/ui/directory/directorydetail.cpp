#include "ui/directory/directorydetail.h"

#include "parchemin/app/sentences.h"

#include <QCoreApplication>

#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

struct Text
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
    detail.relatedTitle = Text::tr("Employers: a candidate of the same employer is a conflict of interest");
    detail.relatedHeadings = {Text::tr("Organisation"), Text::tr("Period")};
    for (const Employment &one : *employments)
        detail.related.push_back({{one.organisationName}, {periodText(one.from, one.to), {}, {}, true}});
    return Done{};
}

Result<DirectoryDetail> mentorDetail(const Database &database, const MentorLine &line, QDate today)
{
    const Mentor &mentor = line.mentor;
    DirectoryDetail detail{mentor.name,
                           {fact(Text::tr("Activity"), activityChip(mentor, today)),
                            fact(Text::tr("Period"), periodText(mentor.activeFrom, mentor.activeTo)),
                            fact(Text::tr("Domains"), mentor.domains),
                            fact(Text::tr("Submissions to evaluate"), QString::number(line.toEvaluate))}};
    const auto candidates = DirectoryListRepository(database).candidatesOf(mentor.id, today);
    if (!candidates)
        return candidates.error();
    detail.relatedTitle =
        Text::tr("%n candidate(s) today; Return opens the dossier", nullptr, line.candidates);
    detail.relatedHeadings = {Text::tr("Candidate"), Text::tr("Dossier"), Text::tr("Block")};
    for (const MentoredCandidate &one : *candidates) {
        detail.related.push_back({{one.name},
                                  {one.number, {}, {}, true},
                                  {one.block ? QString::number(*one.block) : Text::tr("all", "blocks")}});
        detail.candidacies.push_back(one.candidacy);
    }
    return detail;
}

Result<DirectoryDetail> jurorDetail(const Database &database, const JuryMemberLine &line, QDate today)
{
    const JuryMember &member = line.member;
    DirectoryDetail detail{
        member.name,
        {fact(Text::tr("Quality"), qualityText(member.quality)),
         fact(Text::tr("Organisation"), member.organisationName),
         fact(Text::tr("Habilitation"), habilitationChip(member, today)),
         fact(Text::tr("Charter"), charterChip(member)),
         fact(Text::tr("Sessions ahead"), QString::number(line.sessions)),
         fact(Text::tr("Times of availability ahead"), QString::number(line.availabilities))}};
    if (Status done = addEmployments(database, member.person, detail); !done)
        return done.error();
    return detail;
}

Result<DirectoryDetail> organisationDetail(const Database &database, const OrganisationLine &line)
{
    const Organisation &organisation = line.organisation;
    DirectoryDetail detail{
        organisation.name,
        {fact(Text::tr("Kind"), organisation.kind), fact(Text::tr("SIRET"), organisation.siret)}};
    const auto employees = DirectoryListRepository(database).employeesOf(organisation.id);
    if (!employees)
        return employees.error();
    detail.relatedTitle = Text::tr("People");
    detail.relatedHeadings = {Text::tr("Person"), Text::tr("Period")};
    for (const Employment &one : *employees)
        detail.related.push_back({{one.personName}, {periodText(one.from, one.to), {}, {}, true}});
    return detail;
}

DirectoryDetail accountDetail(const UserRepository::Account &account)
{
    DirectoryDetail detail{account.actor.name, {fact(Text::tr("Login"), account.login)}};
    for (const Role role : account.actor.roles)
        detail.facts.push_back(fact(Text::tr("Role"), word(role)));
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
                               {fact(Text::tr("Capacity"), signatory.capacity),
                                fact(Text::tr("Period"), periodText(signatory.from, signatory.to)),
                                fact(Text::tr("Validity"), validityChip(signatory, today))}};
    }
    case DirectoryPart::Accounts:
        return accountDetail(data.accounts.at(at));
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
