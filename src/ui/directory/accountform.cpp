#include "ui/directory/accountform.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/namekey.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>
#include <array>

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

} // namespace

AccountForm::AccountForm(const DirectoryData &directory, QWidget *parent)
    : DirectoryForm(tr("New account"), parent)
    , m_directory(directory)
    , m_person(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_login(new QLineEdit(this))
    , m_roles(new QWidget(this))
{
    std::ranges::copy_if(directory.knownPersons, std::back_inserter(m_known), [&directory](const auto &one) {
        return std::ranges::none_of(directory.accounts, [&one](const UserRepository::Account &account) {
            return account.actor.person == one.person;
        });
    });
    m_person->addItem(tr("Nobody of the directory"));
    for (const ListedPerson &one : m_known)
        m_person->addItem(one.name);
    auto *grid = new QGridLayout(m_roles);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const Role role : accountRoles) {
        auto *box = new QCheckBox(word(role), m_roles);
        box->setObjectName(u"role"_s + codeName(role));
        const auto place = static_cast<int>(m_boxes.size());
        grid->addWidget(box, place / 2, place % 2);
        m_boxes.push_back(box);
    }
    add(m_person, "personCombo", tr("&Person"));
    add(m_name, "nameEdit", tr("&Name shown"),
        [this] { return isFilled(*m_name) ? QString() : tr("Write the name that the journal will show."); });
    add(m_login, "loginEdit", tr("&Login"), [this] { return loginProblem(); });
    FormField &roleField = add(m_roles, "rolesBoxes", tr("&Roles"), [this] {
        return roles().empty() ? tr("Choose at least one role: it gives the rights.") : QString();
    });
    roleField.setKeyTarget(*m_boxes.front());
    connect(m_person, &QComboBox::currentIndexChanged, this, &AccountForm::propose);
    finish();
    // The boxes follow each other between the login and the buttons.
    for (std::size_t place = 1; place < m_boxes.size(); ++place)
        setTabOrder(m_boxes[place - 1], m_boxes[place]);
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
    std::vector<Role> chosen;
    for (std::size_t place = 0; place < m_boxes.size(); ++place) {
        if (m_boxes[place]->isChecked())
            chosen.push_back(accountRoles.at(place));
    }
    return chosen;
}

void AccountForm::propose()
{
    if (!person())
        return;
    m_name->setText(m_person->currentText());
    m_login->setText(nameKey(m_person->currentText()).replace(u' ', u'.'));
    const std::vector<Role> proposed = proposedRoles();
    for (std::size_t place = 0; place < m_boxes.size(); ++place)
        m_boxes[place]->setChecked(std::ranges::find(proposed, accountRoles.at(place)) != proposed.end());
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
