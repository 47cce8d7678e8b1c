#pragma once

#include "parchemin/core/actor.h"
#include "parchemin/store/userrepository.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace parchemin::ui {

/// The second person of an act (BR-34, 3.6): chosen among the accounts that may approve, and there to confirm
/// with her own login.
class SecondPersonField : public QWidget
{
    Q_OBJECT

public:
    /// Offers the accounts that may approve what `first` does.
    SecondPersonField(const Actor &first, const std::vector<UserRepository::Account> &accounts,
                      QWidget *parent = nullptr);

    /// The person who confirmed; nothing while nobody did.
    [[nodiscard]] std::optional<Actor> approver() const;
    /// Says under the field what is missing; true when nothing is.
    bool check();

private:
    [[nodiscard]] const UserRepository::Account *chosen() const;
    void refresh();

    std::vector<UserRepository::Account> m_accounts; ///< those that may approve
    QComboBox *m_choice;
    QLabel *m_loginLabel;
    QLineEdit *m_login;
    QLabel *m_trouble;
};

} // namespace parchemin::ui
