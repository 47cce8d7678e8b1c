#pragma once

#include "parchemin/store/userrepository.h"
#include "parchemin/ui/desk.h"

#include <QMenu>

class QActionGroup;

namespace parchemin::ui {

/// The accounts of the store: the one that is chosen sits at the desk.
class DeskMenu : public QMenu
{
    Q_OBJECT

public:
    DeskMenu(Desk &desk, std::vector<UserRepository::Account> accounts, QWidget *parent = nullptr);

    void setAccounts(std::vector<UserRepository::Account> accounts);
    /// The user's roles in words: "Pedagogical lead, Administrator".
    [[nodiscard]] static QString rolesOf(const Actor &actor);

protected:
    void changeEvent(QEvent *event) override;
    /// A letter goes to the next name that begins with it.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    Desk &m_desk;
    std::vector<UserRepository::Account> m_accounts;
    QActionGroup *m_group;
};

} // namespace parchemin::ui
