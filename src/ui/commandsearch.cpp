#include "parchemin/ui/commandsearch.h"

#include "parchemin/core/namekey.h"
#include "parchemin/ui/mainmenus.h"
#include "parchemin/ui/searchfield.h"

#include <QAction>
#include <QCompleter>
#include <QStringListModel>

namespace parchemin::ui {
namespace {

/// The action's words, as a button shows them.
QString nameOf(const QAction &action)
{
    return action.iconText();
}

} // namespace

CommandSearch::CommandSearch(SearchField &field, MainMenus &menus, QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_menus(menus)
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_field.setCompleter(m_completer);
    connect(&m_field, &QLineEdit::textEdited, this, &CommandSearch::offerActions);
    connect(&m_field, &QLineEdit::returnPressed, this, [this] { run(m_field.text()); });
}

void CommandSearch::offerActions()
{
    QStringList names;
    const QList<QAction *> actions = m_menus.allActions();
    for (const QAction *action : actions) {
        if (action->isEnabled() && action->isVisible())
            names.append(nameOf(*action));
    }
    if (names != m_names->stringList())
        m_names->setStringList(names);
}

void CommandSearch::run(const QString &text)
{
    const QString wanted = nameKey(text);
    if (wanted.isEmpty())
        return;
    m_field.clear();
    const QList<QAction *> actions = m_menus.allActions();
    for (QAction *action : actions) {
        if (action->isEnabled() && action->isVisible() && nameKey(nameOf(*action)) == wanted) {
            action->trigger();
            return;
        }
    }
    emit candidateRequested(text);
}

} // namespace parchemin::ui
