#include "ui/directory/directoryacts.h"

#include "parchemin/app/accountservice.h"
#include "parchemin/app/directoryservice.h"
#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"

#include <QWidget>

#include "ui/confirmation.h"
#include "ui/directory/accountform.h"
#include "ui/directory/availabilitydialog.h"
#include "ui/directory/directoryforms.h"
#include "ui/dossier/dossiertexts.h"

namespace parchemin::ui {
namespace {

/// What waits for somebody who goes; nothing when nothing does.
QString leftBehind(const DirectoryData &data, std::optional<PersonId> person)
{
    QStringList waiting;
    for (const MentorLine &line : data.mentors) {
        if (line.mentor.person == person && line.toEvaluate > 0)
            waiting.append(DirectoryActs::tr("%n submission(s) to evaluate", nullptr, line.toEvaluate));
    }
    for (const JuryMemberLine &line : data.jurors) {
        if (line.member.person == person && line.sessions > 0)
            waiting.append(DirectoryActs::tr("%n jury session(s) ahead", nullptr, line.sessions));
    }
    return waiting.isEmpty() ? QString()
                             : DirectoryActs::tr("Still expected of her or him: %1. Hand it over first.")
                                   .arg(waiting.join(u", "));
}

} // namespace

DirectoryActs::DirectoryActs(const PageServices &services, OpenFileChooser chooser, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_chooser(chooser ? std::move(chooser) : availabilityFileChooser())
    , m_window(window)
{
}

template <typename T>
void DirectoryActs::report(const Result<T> &result, const QString &message)
{
    if (result) {
        emit done(message);
    } else {
        emit refused(sentence(result.error()));
    }
}

template <typename IdType>
void DirectoryActs::reportAdded(DirectoryPart part, const Result<IdType> &result, const QString &message)
{
    if (result)
        emit added(part, result->value());
    report(result, message);
}

Blockers DirectoryActs::reasonsAgainst(DirectoryPart part) const
{
    switch (part) {
    case DirectoryPart::Mentors:
    case DirectoryPart::Jurors:
    case DirectoryPart::Organisations:
        return rightBlockers(m_services.desk.actor(), Right::WriteRecords);
    case DirectoryPart::Signatories:
        return rightBlockers(m_services.desk.actor(), Right::ManagePolicy);
    case DirectoryPart::Accounts:
        return rightBlockers(m_services.desk.actor(), Right::ManageUsers);
    }
    Q_UNREACHABLE();
}

void DirectoryActs::add(DirectoryPart part, const DirectoryData &data)
{
    switch (part) {
    case DirectoryPart::Mentors:
        addMentor(data);
        break;
    case DirectoryPart::Jurors:
        addJuror(data);
        break;
    case DirectoryPart::Organisations:
        addOrganisation();
        break;
    case DirectoryPart::Signatories:
        addSignatory();
        break;
    case DirectoryPart::Accounts:
        addAccount(data);
        break;
    }
}

void DirectoryActs::addMentor(const DirectoryData &data)
{
    MentorForm form(data, std::nullopt, m_services.context.clock.today(), &m_window);
    if (form.exec() != QDialog::Accepted)
        return;
    reportAdded(DirectoryPart::Mentors,
                DirectoryUpkeepService(m_services.context)
                    .addMentor(m_services.desk.actor(), form.person(), form.draft()),
                tr("The mentor was added to the directory. To evaluate, he needs an account: the last tab."));
}

void DirectoryActs::addJuror(const DirectoryData &data)
{
    JuryMemberForm form(data, std::nullopt, m_services.context.clock.today(), &m_window);
    if (form.exec() != QDialog::Accepted)
        return;
    reportAdded(DirectoryPart::Jurors,
                DirectoryUpkeepService(m_services.context)
                    .addJuryMember(m_services.desk.actor(), form.person(), form.draft()),
                tr("The jury member was added to the directory."));
}

void DirectoryActs::addOrganisation()
{
    OrganisationForm form(std::nullopt, &m_window);
    if (form.exec() != QDialog::Accepted)
        return;
    reportAdded(
        DirectoryPart::Organisations,
        DirectoryUpkeepService(m_services.context).addOrganisation(m_services.desk.actor(), form.draft()),
        tr("%1 was added to the directory.").arg(form.draft().name));
}

void DirectoryActs::addSignatory()
{
    SignatoryForm form(m_services.context.clock.today(), &m_window);
    if (form.exec() != QDialog::Accepted)
        return;
    reportAdded(DirectoryPart::Signatories,
                DirectoryService(m_services.context).addSignatory(m_services.desk.actor(), form.draft()),
                tr("%1 may sign from now on.").arg(form.draft().name));
}

void DirectoryActs::addAccount(const DirectoryData &data)
{
    AccountForm form(data, &m_window);
    if (form.exec() != QDialog::Accepted)
        return;
    reportAdded(
        DirectoryPart::Accounts,
        DirectoryService(m_services.context)
            .addUser(m_services.desk.actor(), form.login(), form.name(), form.person(), form.roles()),
        tr("%1 may sit at the desk from now on: change the user to let her or him.").arg(form.name()));
}

Blockers DirectoryActs::reasonsAgainstRoles(const DirectoryData &data, int line) const
{
    const UserRepository::Account &account = data.accounts.at(static_cast<std::size_t>(line));
    return AccountService::roleBlockers(m_services.desk.actor(), account, account.actor.roles, data.accounts);
}

Blockers DirectoryActs::reasonsAgainstClosing(const DirectoryData &data, int line) const
{
    const UserRepository::Account &account = data.accounts.at(static_cast<std::size_t>(line));
    const Actor &actor = m_services.desk.actor();
    return account.isActive ? AccountService::closingBlockers(actor, account, data.accounts)
                            : AccountService::reopeningBlockers(actor, account, data.accounts);
}

Blockers DirectoryActs::reasonsAgainstTying(const DirectoryData &data, int line) const
{
    return AccountService::tieBlockers(m_services.desk.actor(),
                                       data.accounts.at(static_cast<std::size_t>(line)));
}

void DirectoryActs::tieAccount(const DirectoryData &data, int line)
{
    const UserRepository::Account account = data.accounts.at(static_cast<std::size_t>(line));
    const QString &name = account.actor.name;
    TieForm form(data, account, &m_window);
    if (form.exec() != QDialog::Accepted)
        return;
    AccountService service(m_services.context);
    const Actor &actor = m_services.desk.actor();
    if (const std::optional<PersonId> person = form.person()) {
        report(service.tie(actor, account.actor.user, *person, form.reason()),
               tr("The account of %1 is tied to %2 from now on. A wrong tie can be changed until something "
                  "is evaluated, given or signed by it.")
                   .arg(name, form.personName()));
    } else {
        report(service.untie(actor, account.actor.user, form.reason()),
               tr("The account of %1 is tied to nobody.").arg(name));
    }
}

void DirectoryActs::changeRoles(const DirectoryData &data, int line)
{
    const UserRepository::Account account = data.accounts.at(static_cast<std::size_t>(line));
    RolesForm form(m_services.desk.actor(), account, data.accounts, &m_window);
    if (form.exec() != QDialog::Accepted)
        return;
    report(AccountService(m_services.context)
               .changeRoles(m_services.desk.actor(), account.actor.user, form.roles(), form.reason()),
           tr("The roles of %1 were changed: they count from now on.").arg(account.actor.name));
}

void DirectoryActs::closeOrReopen(const DirectoryData &data, int line)
{
    const UserRepository::Account account = data.accounts.at(static_cast<std::size_t>(line));
    if (account.isActive) {
        closeAccount(data, account);
    } else {
        reopenAccount(account);
    }
}

void DirectoryActs::closeAccount(const DirectoryData &data, const UserRepository::Account &account)
{
    const QString &name = account.actor.name;
    AccountReasonForm form(
        tr("Close the account of %1").arg(name),
        tr("From now on %1 neither sits at the desk nor approves an act. Acts done before stay "
           "under that name; the account can be opened again.")
                .arg(name) +
            u' ' + leftBehind(data, account.actor.person),
        tr("&Close the account"), &m_window);
    if (form.exec() != QDialog::Accepted)
        return;
    report(
        AccountService(m_services.context).close(m_services.desk.actor(), account.actor.user, form.reason()),
        tr("The account of %1 is closed.").arg(name));
}

void DirectoryActs::reopenAccount(const UserRepository::Account &account)
{
    const QString &name = account.actor.name;
    AccountReasonForm form(tr("Open the account of %1 again").arg(name),
                           tr("%1 may sit at the desk again, in the roles of before.").arg(name),
                           tr("&Open it again"), &m_window);
    if (form.exec() != QDialog::Accepted)
        return;
    report(
        AccountService(m_services.context).reopen(m_services.desk.actor(), account.actor.user, form.reason()),
        tr("The account of %1 is open again.").arg(name));
}

void DirectoryActs::edit(DirectoryPart part, const DirectoryData &data, int line)
{
    const auto at = static_cast<std::size_t>(line);
    DirectoryUpkeepService upkeep(m_services.context);
    const Actor &actor = m_services.desk.actor();
    if (part == DirectoryPart::Mentors) {
        const Mentor mentor = data.mentors.at(at).mentor;
        const MentorDraft draft{mentor.isValidating, mentor.domains, mentor.activeFrom, mentor.activeTo};
        MentorForm form(data, draft, m_services.context.clock.today(), &m_window);
        if (form.exec() == QDialog::Accepted) {
            report(upkeep.correctMentor(actor, mentor.id, form.draft()),
                   tr("%1 was changed.").arg(mentor.name));
        }
    } else if (part == DirectoryPart::Jurors) {
        const JuryMemberLine juror = data.jurors.at(at);
        JuryMemberForm form(data, draftOf(juror), m_services.context.clock.today(), &m_window);
        if (form.exec() == QDialog::Accepted) {
            report(upkeep.correctJuryMember(actor, juror.member.id, form.draft()),
                   tr("%1 was changed.").arg(juror.member.name));
        }
    } else if (part == DirectoryPart::Accounts) {
        changeRoles(data, line);
    } else if (part == DirectoryPart::Organisations) {
        const Organisation organisation = data.organisations.at(at).organisation;
        OrganisationForm form(OrganisationDraft{organisation.name, organisation.siret, organisation.kind},
                              &m_window);
        if (form.exec() == QDialog::Accepted) {
            report(upkeep.correctOrganisation(actor, organisation.id, form.draft()),
                   tr("%1 was changed.").arg(form.draft().name));
        }
    }
}

void DirectoryActs::addEmployer(const DirectoryData &data, PersonId person, const QString &name)
{
    EmploymentForm form(name, data, m_services.context.clock.today(), &m_window);
    if (form.exec() != QDialog::Accepted)
        return;
    report(DirectoryService(m_services.context)
               .addEmployment(m_services.desk.actor(), person, form.organisation(), form.from(), form.to()),
           tr("The employer of %1 was recorded: conflicts of interest are found by it.").arg(name));
}

void DirectoryActs::endSignatory(const Signatory &signatory)
{
    const QDate today = m_services.context.clock.today();
    const Confirmation confirmation{
        tr("End the validity of %1?").arg(signatory.name),
        tr("%1 signs no document issued after %2. Documents issued before keep the signature.")
            .arg(signatory.name, dayText(today)),
        tr("&End the validity")};
    if (!confirm(&m_window, confirmation))
        return;
    report(
        DirectoryUpkeepService(m_services.context).endSignatory(m_services.desk.actor(), signatory.id, today),
        tr("The validity of %1 ends on %2.").arg(signatory.name, dayText(today)));
}

void DirectoryActs::endEmployment(const Employment &employment)
{
    const QDate today = m_services.context.clock.today();
    const Confirmation confirmation{
        tr("Does %1 no longer work for %2?").arg(employment.personName, employment.organisationName),
        tr("The employment ends on %1 and stays in the records.").arg(dayText(today)), tr("&End it")};
    if (!confirm(&m_window, confirmation))
        return;
    report(
        DirectoryUpkeepService(m_services.context).endEmployment(m_services.desk.actor(), employment, today),
        tr("The employment ends on %1.").arg(dayText(today)));
}

void DirectoryActs::showAvailability(const JuryMemberLine &line)
{
    const Blockers reasons =
        DirectoryUpkeepService::availabilityBlockers(m_services.desk.actor(), line.member.person);
    if (!reasons.empty()) {
        emit refused(asList(reasons));
        return;
    }
    AvailabilityDialog dialog(m_services.context, m_services.undo, m_services.desk.actor(), line.member,
                              m_services.context.clock.today(), m_chooser, &m_window);
    dialog.exec();
}

} // namespace parchemin::ui
