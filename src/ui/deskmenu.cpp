#include "parchemin/ui/deskmenu.h"

#include "parchemin/app/sentences.h"

#include <QActionGroup>
#include <QEvent>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

DeskMenu::DeskMenu(Desk &desk, std::vector<UserRepository::Account> accounts, QWidget *parent)
    : QMenu(parent)
    , m_desk(desk)
    , m_group(new QActionGroup(this))
{
    setAccounts(std::move(accounts));
    connect(&m_desk, &Desk::changed, this, &DeskMenu::retranslate);
}

void DeskMenu::setAccounts(std::vector<UserRepository::Account> accounts)
{
    clear(); // and the actions with it, which leave their group
    m_accounts = std::move(accounts);
    for (const UserRepository::Account &account : m_accounts) {
        QAction *action = addAction(QString());
        action->setCheckable(true);
        m_group->addAction(action);
        connect(action, &QAction::triggered, &m_desk, [this, actor = account.actor] { m_desk.seat(actor); });
    }
    retranslate();
}

QString DeskMenu::rolesOf(const Actor &actor)
{
    QStringList roles;
    for (const Role role : actor.roles)
        roles.append(word(role));
    return roles.join(u", "_s);
}

void DeskMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void DeskMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->text().size() != 1 || !event->text().at(0).isLetter() ||
        event->modifiers() != Qt::NoModifier) {
        QMenu::keyPressEvent(event);
        return;
    }
    const QList<QAction *> actions = m_group->actions();
    const qsizetype from = actions.indexOf(activeAction()) + 1;
    for (qsizetype step = 0; step < actions.size(); ++step) {
        QAction *candidate = actions[(from + step) % actions.size()];
        if (candidate->text().startsWith(event->text(), Qt::CaseInsensitive)) {
            setActiveAction(candidate);
            return;
        }
    }
}

void DeskMenu::retranslate()
{
    setTitle(tr("&User"));
    const QList<QAction *> actions = m_group->actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const Actor &actor = m_accounts[static_cast<std::size_t>(i)].actor;
        actions[i]->setText(tr("%1 — %2", "person, roles").arg(actor.name, rolesOf(actor)));
        actions[i]->setChecked(actor.user == m_desk.actor().user);
    }
}

} // namespace parchemin::ui
