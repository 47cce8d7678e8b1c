#include "ui/blocks/secondpersonfield.h"

#include "parchemin/ui/deskmenu.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

SecondPersonField::SecondPersonField(const Actor &first, const std::vector<UserRepository::Account> &accounts,
                                     QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_loginLabel(new QLabel(this))
    , m_login(new QLineEdit(this))
    , m_trouble(new QLabel(this))
{
    for (const UserRepository::Account &account : accounts) {
        if (!secondPersonBlockers(first, account.actor).empty())
            continue;
        m_accounts.push_back(account);
        m_choice->addItem(
            tr("%1 (%2)", "name of a user, roles").arg(account.actor.name, DeskMenu::rolesOf(account.actor)));
    }
    m_choice->setObjectName(u"approverCombo"_s);
    m_login->setObjectName(u"approverLoginEdit"_s);
    m_trouble->setObjectName(u"approverTrouble"_s);
    m_trouble->setProperty("variant", u"error"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_loginLabel->setWordWrap(true);
    m_loginLabel->setBuddy(m_login);
    auto *label = new QLabel(tr("&Second person, who approves:"), this);
    label->setBuddy(m_choice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(label);
    column->addWidget(m_choice);
    column->addWidget(m_loginLabel);
    column->addWidget(m_login);
    column->addWidget(m_trouble);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_login->clear();
        refresh();
    });
    connect(m_login, &QLineEdit::editingFinished, this, [this] {
        if (!m_login->text().isEmpty())
            check();
    });
    refresh();
}

const UserRepository::Account *SecondPersonField::chosen() const
{
    const int place = m_choice->currentIndex();
    return place < 0 ? nullptr : &m_accounts.at(static_cast<std::size_t>(place));
}

std::optional<Actor> SecondPersonField::approver() const
{
    const UserRepository::Account *account = chosen();
    const bool isConfirmed =
        account != nullptr && m_login->text().trimmed().compare(account->login, Qt::CaseInsensitive) == 0;
    return isConfirmed ? std::optional(account->actor) : std::nullopt;
}

bool SecondPersonField::check()
{
    QString trouble;
    if (m_accounts.empty()) {
        trouble = tr("Nobody else may approve: another lead, a chair or a signatory needs an account.");
    } else if (m_login->text().trimmed().isEmpty()) {
        trouble = tr("%1 confirms at the desk by typing her or his own login.").arg(chosen()->actor.name);
    } else if (!approver()) {
        trouble = tr("This is not the login of %1.").arg(chosen()->actor.name);
    }
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_login->setAccessibleDescription(trouble);
    return trouble.isEmpty();
}

void SecondPersonField::refresh()
{
    const UserRepository::Account *account = chosen();
    m_choice->setEnabled(account != nullptr);
    m_login->setEnabled(account != nullptr);
    m_loginLabel->setText(account == nullptr
                              ? tr("Nobody else may approve: another lead, a chair or a signatory needs an "
                                   "account.")
                              : tr("&Login, typed by %1 to confirm:").arg(account->actor.name));
    m_trouble->hide();
}

} // namespace parchemin::ui
