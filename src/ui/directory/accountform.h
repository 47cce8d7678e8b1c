#pragma once

#include "parchemin/core/actor.h"

#include <optional>
#include <vector>

#include "ui/directory/directorydata.h"
#include "ui/directory/directoryform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace parchemin::ui {

/// The roles of an account, as boxes in two columns.
class RoleBoxes : public QWidget
{
    Q_OBJECT

public:
    explicit RoleBoxes(QWidget *parent = nullptr);

    [[nodiscard]] std::vector<Role> roles() const;
    void setRoles(const std::vector<Role> &roles);
    [[nodiscard]] QWidget &first() const;
    /// The boxes follow each other with the keyboard.
    void orderTabs();

private:
    std::vector<QCheckBox *> m_boxes; ///< by role
};

/// Another set of roles for an account, with the reason.
class RolesForm : public DirectoryForm
{
    Q_OBJECT

public:
    /// `all` holds every account of the store.
    RolesForm(const Actor &by, const UserRepository::Account &account,
              const std::vector<UserRepository::Account> &all, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<Role> roles() const { return m_roles->roles(); }
    [[nodiscard]] QString reason() const;

private:
    RoleBoxes *m_roles;
    QLineEdit *m_reason;
};

/// What an act on an account does, and the reason for it.
class AccountReasonForm : public DirectoryForm
{
    Q_OBJECT

public:
    AccountReasonForm(const QString &title, const QString &effect, const QString &act,
                      QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;

private:
    QLineEdit *m_reason;
};

/// Whose account it is: the person it is tied to, or nobody any more, with the reason where a tie was wrong.
class TieForm : public DirectoryForm
{
    Q_OBJECT

public:
    TieForm(const DirectoryData &directory, const UserRepository::Account &account,
            QWidget *parent = nullptr);

    [[nodiscard]] std::optional<PersonId> person() const;
    [[nodiscard]] QString personName() const;
    [[nodiscard]] QString reason() const;

private:
    [[nodiscard]] bool wasTied() const { return m_account.actor.person.has_value(); }
    [[nodiscard]] int placeOf(std::optional<PersonId> person) const;
    [[nodiscard]] QString personProblem() const;
    void compareNames();

    std::vector<ListedPerson> m_known;
    std::vector<UserRepository::Account> m_all;
    UserRepository::Account m_account;
    QComboBox *m_person;
    FormField *m_field = nullptr;
    QLineEdit *m_reason = nullptr; ///< null where there is no tie to correct
};

/// A new account: whose it is, by which login, in which roles. Choosing somebody of the directory proposes
/// the rest.
class AccountForm : public DirectoryForm
{
    Q_OBJECT

public:
    explicit AccountForm(const DirectoryData &directory, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<PersonId> person() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString login() const;
    [[nodiscard]] std::vector<Role> roles() const;

private:
    void propose();
    [[nodiscard]] std::vector<Role> proposedRoles() const;
    [[nodiscard]] QString loginProblem() const;

    const DirectoryData &m_directory;
    std::vector<ListedPerson> m_known; ///< without an account
    QComboBox *m_person;
    QLineEdit *m_name;
    QLineEdit *m_login;
    RoleBoxes *m_roles;
};

} // namespace parchemin::ui
