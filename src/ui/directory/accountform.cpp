#include "ui/directory/accountform.h"

#include "parchemin/app/accountservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/core/namekey.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>
#include <array>

#include "ui/dossier/dossiertexts.h"
#include "ui/formfield.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::array accountRoles{Role::Admin,     Role::Lead,   Role::Registrar, Role::ValidatingMentor,
                                  Role::Mentor,    Role::Juror,  Role::Chair,     Role::DisabilityOfficer,
                                  Role::Signatory, Role::Auditor};

bool isFilled(const QLineEdit &edit)
{
    return !edit.text().trimmed().isEmpty();
}

/// Whatever the order in which the names are written.
bool isSameName(const QString &one, const QString &other)
{
    QStringList first = nameKey(one).split(u' ', Qt::SkipEmptyParts);
    QStringList second = nameKey(other).split(u' ', Qt::SkipEmptyParts);
    first.sort();
    second.sort();
    return first == second;
}

QString reasonProblem(const QLineEdit &edit)
{
    return isFilled(edit) ? QString() : AccountReasonForm::tr("Write the reason: it stays in the journal.");
}

} // namespace

RoleBoxes::RoleBoxes(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const Role role : accountRoles) {
        auto *box = new QCheckBox(word(role), this);
        box->setObjectName(u"role"_s + codeName(role));
        const auto place = static_cast<int>(m_boxes.size());
        grid->addWidget(box, place / 2, place % 2);
        m_boxes.push_back(box);
    }
}

std::vector<Role> RoleBoxes::roles() const
{
    std::vector<Role> chosen;
    for (std::size_t place = 0; place < m_boxes.size(); ++place) {
        if (m_boxes[place]->isChecked())
            chosen.push_back(accountRoles.at(place));
    }
    return chosen;
}

void RoleBoxes::setRoles(const std::vector<Role> &roles)
{
    for (std::size_t place = 0; place < m_boxes.size(); ++place)
        m_boxes[place]->setChecked(std::ranges::find(roles, accountRoles.at(place)) != roles.end());
}

QWidget &RoleBoxes::first() const
{
    return *m_boxes.front();
}

void RoleBoxes::orderTabs()
{
    for (std::size_t place = 1; place < m_boxes.size(); ++place)
        setTabOrder(m_boxes[place - 1], m_boxes[place]);
}

RolesForm::RolesForm(const Actor &by, const UserRepository::Account &account,
                     const std::vector<UserRepository::Account> &all, QWidget *parent)
    : DirectoryForm(tr("Roles of %1").arg(account.actor.name), parent)
    , m_roles(new RoleBoxes(this))
    , m_reason(new QLineEdit(this))
{
    m_roles->setRoles(account.actor.roles);
    FormField &roleField = add(m_roles, "rolesBoxes", tr("&Roles"), [this, by, account, all] {
        if (roles().empty())
            return tr("Choose at least one role, or close the account.");
        return asList(AccountService::roleBlockers(by, account, roles(), all));
    });
    roleField.setKeyTarget(m_roles->first());
    add(m_reason, "reasonEdit", tr("R&eason"), [this] { return reasonProblem(*m_reason); });
    finish();
    m_roles->orderTabs();
}

QString RolesForm::reason() const
{
    return m_reason->text().trimmed();
}

AccountReasonForm::AccountReasonForm(const QString &title, const QString &effect, const QString &act,
                                     QWidget *parent)
    : DirectoryForm(title, parent)
    , m_reason(new QLineEdit(this))
{
    addText(effect);
    add(m_reason, "reasonEdit", tr("R&eason"), [this] { return reasonProblem(*m_reason); });
    finish(act);
}

QString AccountReasonForm::reason() const
{
    return m_reason->text().trimmed();
}

TieForm::TieForm(const DirectoryData &directory, const UserRepository::Account &account, QWidget *parent)
    : DirectoryForm(tr("Person of the account of %1").arg(account.actor.name), parent)
    , m_known(directory.knownPersons)
    , m_all(directory.accounts)
    , m_account(account)
    , m_person(new QComboBox(this))
{
    addText(tr("What this account evaluates, the opinions that it gives on a jury and the minutes that it "
               "signs count as this person's. Who is not listed is first added as mentor or juror."));
    m_person->addItem(wasTied() ? tr("Nobody: the tie was wrong") : tr("Choose…", "a person"));
    for (const ListedPerson &one : m_known)
        m_person->addItem(one.name);
    m_field = &add(m_person, "personCombo", tr("&Person"), [this] { return personProblem(); });
    if (wasTied()) {
        m_reason = new QLineEdit(this);
        add(m_reason, "reasonEdit", tr("R&eason"), [this] { return reasonProblem(*m_reason); });
        addText(tr("What was typed and not handed in yet, drafts and private notes, stays %1's.")
                    .arg(ui::personName(directory, *account.actor.person)));
    }
    connect(m_person, &QComboBox::currentIndexChanged, this, &TieForm::compareNames);
    m_person->setCurrentIndex(placeOf(account.actor.person));
    finish(wasTied() ? tr("&Correct the tie") : tr("&Tie"));
}

std::optional<PersonId> TieForm::person() const
{
    const int place = m_person->currentIndex();
    return place <= 0 ? std::nullopt : std::optional(m_known[static_cast<std::size_t>(place - 1)].person);
}

QString TieForm::personName() const
{
    return m_person->currentText();
}

QString TieForm::reason() const
{
    return m_reason == nullptr ? QString() : m_reason->text().trimmed();
}

/// The place of the person it is tied to; else of whoever has the account's name, as long as one alone has
/// it.
int TieForm::placeOf(std::optional<PersonId> person) const
{
    int found = 0;
    for (std::size_t index = 0; index < m_known.size(); ++index) {
        const ListedPerson &one = m_known[index];
        const bool fits = person ? one.person == *person : isSameName(one.name, m_account.actor.name);
        if (!fits)
            continue;
        if (found > 0)
            return 0;
        found = static_cast<int>(index) + 1;
    }
    return found;
}

QString TieForm::personProblem() const
{
    if (m_known.empty())
        return tr("The directory lists nobody yet: close this form, then add the person as mentor or juror.");
    if (!person() && !wasTied())
        return tr("Choose the person.");
    if (person() == m_account.actor.person)
        return tr("The account is tied to this person already: choose another one.");
    return person() ? asList(AccountService::takenBlockers(*person(), m_account.actor.user, m_all))
                    : QString();
}

/// A slip of the keyboard would tie somebody else: the names are held against each other.
void TieForm::compareNames()
{
    const bool isOther = person() && !isSameName(m_person->currentText(), m_account.actor.name);
    m_field->setHint(
        isOther ? tr("Another name than the account's, %1: is it the same person?").arg(m_account.actor.name)
                : QString());
}

AccountForm::AccountForm(const DirectoryData &directory, QWidget *parent)
    : DirectoryForm(tr("New account"), parent)
    , m_directory(directory)
    , m_person(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_login(new QLineEdit(this))
    , m_roles(new RoleBoxes(this))
{
    std::ranges::copy_if(directory.knownPersons, std::back_inserter(m_known), [&directory](const auto &one) {
        return AccountService::takenBlockers(one.person, std::nullopt, directory.accounts).empty();
    });
    m_person->addItem(tr("Nobody of the directory"));
    for (const ListedPerson &one : m_known)
        m_person->addItem(one.name);
    add(m_person, "personCombo", tr("&Person"));
    add(m_name, "nameEdit", tr("&Name shown"),
        [this] { return isFilled(*m_name) ? QString() : tr("Write the name that the journal will show."); });
    add(m_login, "loginEdit", tr("&Login"), [this] { return loginProblem(); });
    FormField &roleField = add(m_roles, "rolesBoxes", tr("&Roles"), [this] {
        return roles().empty() ? tr("Choose at least one role: it gives the rights.") : QString();
    });
    roleField.setKeyTarget(m_roles->first());
    connect(m_person, &QComboBox::currentIndexChanged, this, &AccountForm::propose);
    finish();
    m_roles->orderTabs();
}

std::optional<PersonId> AccountForm::person() const
{
    const int place = m_person->currentIndex();
    return place <= 0 ? std::nullopt : std::optional(m_known[static_cast<std::size_t>(place - 1)].person);
}

QString AccountForm::name() const
{
    return m_name->text().trimmed();
}

QString AccountForm::login() const
{
    return m_login->text().trimmed();
}

std::vector<Role> AccountForm::roles() const
{
    return m_roles->roles();
}

void AccountForm::propose()
{
    if (!person())
        return;
    m_name->setText(m_person->currentText());
    m_login->setText(nameKey(m_person->currentText()).replace(u' ', u'.'));
    m_roles->setRoles(proposedRoles());
}

/// What the directory knows the person as.
std::vector<Role> AccountForm::proposedRoles() const
{
    std::vector<Role> proposed;
    for (const MentorLine &line : m_directory.mentors) {
        if (line.mentor.person == person())
            proposed.push_back(line.mentor.isValidating ? Role::ValidatingMentor : Role::Mentor);
    }
    for (const JuryMemberLine &line : m_directory.jurors) {
        if (line.member.person == person())
            proposed.push_back(Role::Juror);
    }
    return proposed;
}

QString AccountForm::loginProblem() const
{
    if (!isFilled(*m_login))
        return tr("Write a login: a second person confirms an act by it.");
    const bool isTaken = std::ranges::any_of(m_directory.accounts, [this](const auto &account) {
        return account.login.compare(login(), Qt::CaseInsensitive) == 0;
    });
    return isTaken ? tr("Somebody has this login already.") : QString();
}

} // namespace parchemin::ui
