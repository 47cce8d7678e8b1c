#pragma once

#include "parchemin/core/listcontent.h"
#include "parchemin/core/result.h"
#include "parchemin/ui/destination.h"
#include "parchemin/ui/mainmenu.h"
#include "parchemin/ui/pageplace.h"
#include "parchemin/ui/tone.h"

#include <QList>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QAction;

namespace parchemin {
class Database;
}

namespace parchemin::ui {

/// Answers with a list, from a connection of its own.
using ListMaker = std::function<Result<ListContent>(const Database &)>;

/// An action and the menu that shows it while its page is in front.
struct MenuEntry
{
    MainMenu menu;
    QAction *action;
};

/// One screen of the window. It keeps its own texts in its language (QEvent::LanguageChange) and tells the
/// frame when its title, count or actions change.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(PagePlace place, QWidget *parent = nullptr);

    [[nodiscard]] const QString &id() const noexcept { return m_place.id; }
    /// The word in the navigation, in the language of the moment.
    [[nodiscard]] QString navigationText() const { return m_place.text(); }
    /// The title over the page; the navigation's word unless the page shows something in particular.
    [[nodiscard]] virtual QString title() const { return navigationText(); }

    /// Shows what a link led to, once the page is in front.
    virtual void goTo(const Destination &) {}

    /// What the page wants to find again: the tab in front and the like, never what was typed about a
    /// person. The frame keeps it, as it does sizes and columns, from when the page is left.
    [[nodiscard]] virtual QVariantMap viewState() const { return {}; }
    /// What viewState() gave, perhaps in an older version; called once, before the page is seen.
    virtual void restoreViewState(const QVariantMap &) {}

    /// What narrows the page's lists now, as codes and identifiers, which mean something in the open store
    /// only: the frame keeps it by store. Never what was typed: it may be somebody's name.
    [[nodiscard]] virtual QVariantMap filterState() const { return {}; }
    /// What filterState() gave; what is there no more is left out. Called once, before the page is seen.
    virtual void restoreFilterState(const QVariantMap &) {}

    /// How the list that the page shows now is made, for a file or for paper; empty without a list. It runs
    /// away from the window's thread and may be slow: it takes values along, never widgets.
    [[nodiscard]] virtual ListMaker listMaker() const { return {}; }
    /// What that list is called, where the page shows one of several; it names the file.
    [[nodiscard]] virtual QString listTitle() const { return navigationText(); }

    [[nodiscard]] std::optional<int> count() const noexcept { return m_count; }
    [[nodiscard]] const QList<QAction *> &secondaryActions() const noexcept { return m_secondaryActions; }
    [[nodiscard]] QAction *primaryAction() const noexcept { return m_primaryAction; }

    [[nodiscard]] const std::vector<MenuEntry> &menuEntries() const noexcept { return m_menuEntries; }
    /// What the window's undo takes back on this page; null when it has nothing of its own.
    [[nodiscard]] QAction *undoAction() const noexcept { return m_undoAction; }
    /// What the window's redo makes again on this page; null when it has nothing of its own.
    [[nodiscard]] QAction *redoAction() const noexcept { return m_redoAction; }

    /// What waits behind the navigation's entry; no badge when absent.
    void setCount(std::optional<int> count);
    /// The buttons of the header; the actions belong to the page.
    void setHeaderActions(const QList<QAction *> &secondary, QAction *primary);
    /// Every action of the page, those of the header too: its shortcut works while the page is in front. Set
    /// once, before the page joins the window.
    void setMenuEntries(std::vector<MenuEntry> entries);
    /// While it is enabled and the page is in front, the window's undo takes its words and does this. It has
    /// no shortcut and no place in a menu of its own.
    void setUndoAction(QAction *undo) noexcept { m_undoAction = undo; }
    /// The same for the window's redo.
    void setRedoAction(QAction *redo) noexcept { m_redoAction = redo; }

signals:
    void titleChanged();
    void countChanged();
    void actionsChanged();
    /// The outcome of an act, to be shown over the page.
    void messageRequested(parchemin::ui::Tone tone, const QString &text);
    /// The outcome of an act that `undo` (the page's) takes back.
    void undoOffered(const QString &text, QAction *undo);
    /// A right is missing: somebody else should sit at the desk.
    void userChangeRequested();
    /// The user follows a line to where it can be dealt with.
    void destinationRequested(const parchemin::ui::Destination &destination);

private:
    PagePlace m_place;
    std::optional<int> m_count;
    QList<QAction *> m_secondaryActions;
    QAction *m_primaryAction = nullptr;
    QAction *m_undoAction = nullptr;
    QAction *m_redoAction = nullptr;
    std::vector<MenuEntry> m_menuEntries;
};

} // namespace parchemin::ui
