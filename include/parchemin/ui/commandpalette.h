#pragma once

#include "parchemin/core/actor.h"
#include "parchemin/ui/destination.h"
#include "parchemin/ui/storereader.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QFrame;
class QListView;
class QSettings;

namespace parchemin::ui {

class MainMenus;
class Page;
class PaletteModel;
class PersonFinder;
class SearchField;
struct FoundPeople;
struct PaletteEntry;

/// The search field over every page: offers, below it, the acts of all menus with their shortcuts, those that
/// are not possible with the reason, the pages, and the people, found without regard to accents. What was
/// chosen lately comes first. The keyboard stays in the field. A text that begins with `?` finds only what is
/// not possible.
class CommandPalette : public QObject
{
    Q_OBJECT

public:
    /// Remembers the acts chosen lately in `settings`. All outlive it but the field, which owns it.
    CommandPalette(SearchField &field, MainMenus &menus, StoreReader &reader, QSettings &settings);
    ~CommandPalette() override;

    /// Whether persons are found; they are unless said otherwise.
    void setPeopleOffered(bool isOffered) { m_offersPeople = isOffered; }
    /// Offers those candidates only that `reach` gives at the search; everybody when it gives nothing.
    void setReach(std::function<std::optional<OwnCandidates>()> reach);
    /// Offers the acts of other pages too, of those that `pages` gives then, after the acts of the page in
    /// front.
    void setOtherPages(std::function<std::vector<Page *>()> pages);
    /// Goes to the field and opens the palette on a text.
    void open(const QString &text = {});

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void personRequested(const parchemin::ui::Destination &destination);
    /// An act of another page, which comes to the front first.
    void elsewhereRequested(const QString &page, QAction *action);
    /// To be searched in the list of the candidates.
    void searchRequested(const QString &text);
    /// Why the act that was chosen is not possible.
    void explained(const QString &reason);

private:
    [[nodiscard]] bool handleKey(int key);
    void refresh();
    void showPeople(const FoundPeople &people);
    void place();
    void move(int row);
    void tellCurrent();
    void run();
    void close();
    void remember(const PaletteEntry &entry);
    [[nodiscard]] std::vector<PaletteEntry> acts(const QString &typed, bool onlyRefused) const;

    SearchField &m_field;
    MainMenus &m_menus;
    QSettings &m_settings;
    PaletteModel *m_model;
    PersonFinder *m_people;
    std::function<std::vector<Page *>()> m_otherPages;
    QPointer<QFrame> m_popup; ///< of the window, over its pages
    QListView *m_list;
    QPointer<QWidget> m_cameFrom;
    std::vector<CandidacyId> m_recentPeople; ///< of this session: who was looked up is kept nowhere
    bool m_hasMoved = false;
    bool m_offersPeople = true;
};

} // namespace parchemin::ui
