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
    QWidget *m_roles;
    std::vector<QCheckBox *> m_boxes; ///< by role
};

} // namespace parchemin::ui
