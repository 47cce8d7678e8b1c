#include "parchemin/ui/commandpalette.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/namekey.h"
#include "parchemin/ui/mainmenus.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/searchfield.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

#include "ui/palette/paletteacts.h"
#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettemodel.h"
#include "ui/palette/personfinder.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

const QString recentKey = u"palette/recent"_s;
constexpr qsizetype mostRecent = 8;
constexpr int narrowest = 480;
constexpr int highest = 440;
constexpr int linesAPage = 8;

PaletteEntry staffLine(const StaffMember &member, const QString &asWhat, const QString &view)
{
    return {.text = member.name,
            .detail = asWhat,
            .icon = Icon::AddressBook,
            .person = Destination{.page = pageid::directory, .person = member.person, .view = view}};
}

/// The candidates first; whoever is both mentor and juror has a line for each.
std::vector<PaletteEntry> paletteLines(const FoundPeople &people)
{
    std::vector<PaletteEntry> lines;
    for (const CandidateListItem &item : people.candidates) {
        lines.push_back(
            {.text = item.listName,
             .detail = CommandPalette::tr("%1 · %2", "dossier, route").arg(item.number, word(item.route)),
             .icon = Icon::User,
             .person = Destination{.page = pageid::candidates, .candidacy = item.candidacy}});
    }
    for (const StaffMember &member : people.staff) {
        if (member.isMentor)
            lines.push_back(staffLine(member, CommandPalette::tr("Mentor"), u"mentors"_s));
        if (member.isJuryMember)
            lines.push_back(staffLine(member, CommandPalette::tr("Juror"), u"jurors"_s));
    }
    return lines;
}

} // namespace

CommandPalette::CommandPalette(SearchField &field, MainMenus &menus, StoreReader &reader, QSettings &settings)
    : QObject(&field)
    , m_field(field)
    , m_menus(menus)
    , m_settings(settings)
    , m_model(new PaletteModel(this))
    , m_people(new PersonFinder(reader, this))
    , m_popup(new QFrame(field.window()))
    , m_list(new QListView(m_popup))
{
    m_popup->setObjectName(u"palette"_s);
    m_popup->hide();
    m_list->setObjectName(u"paletteList"_s);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_list);

    m_field.installEventFilter(this);
    m_field.window()->installEventFilter(this);
    connect(&m_field, &QLineEdit::textEdited, this, &CommandPalette::refresh);
    connect(m_people, &PersonFinder::found, this, &CommandPalette::showPeople);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        move(index.row());
        run();
    });
}

/// The window may be gone first, and its children with it.
CommandPalette::~CommandPalette()
{
    delete m_popup;
}

void CommandPalette::setReach(std::function<std::optional<OwnCandidates>()> reach)
{
    m_people->setReach(std::move(reach));
}

void CommandPalette::setOtherPages(std::function<std::vector<Page *>()> pages)
{
    m_otherPages = std::move(pages);
}

void CommandPalette::open(const QString &text)
{
    if (!m_field.hasFocus())
        m_cameFrom = QApplication::focusWidget();
    m_field.setFocus(Qt::OtherFocusReason);
    m_field.setText(text);
    m_field.setCursorPosition(static_cast<int>(text.size()));
    refresh();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_field && event->type() == QEvent::KeyPress && m_popup->isVisible())
        return handleKey(static_cast<const QKeyEvent *>(event)->key());
    if (watched == &m_field && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<const QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            m_popup->hide();
    } else if (watched == &m_field && event->type() == QEvent::MouseButtonPress && !m_popup->isVisible()) {
        open(m_field.text());
    } else if (watched == m_field.window() && event->type() == QEvent::Resize) {
        place();
    }
    return QObject::eventFilter(watched, event);
}

bool CommandPalette::handleKey(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        move(row + 1);
        return true;
    case Qt::Key_Up:
        move(row - 1);
        return true;
    case Qt::Key_PageDown:
        move(row + linesAPage);
        return true;
    case Qt::Key_PageUp:
        move(row - linesAPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void CommandPalette::refresh()
{
    m_hasMoved = false;
    const QString typed = m_field.text().trimmed();
    const bool isOnlyRefused = typed.startsWith(u'?');
    std::vector<PaletteEntry> entries = acts(typed, isOnlyRefused);
    if (m_offersPeople && !isOnlyRefused && !typed.isEmpty())
        entries.push_back({.text = tr("Search the candidates for “%1”").arg(typed), .icon = Icon::Search});
    if (entries.empty())
        entries.push_back({.text = tr("No act has that name"), .icon = Icon::Search});
    m_model->setEntries(std::move(entries));
    if (!m_offersPeople) {
        m_people->find({});
    } else if (typed.isEmpty()) {
        m_people->load(m_recentPeople);
    } else {
        m_people->find(isOnlyRefused ? QString() : typed);
    }
    m_list->setAccessibleName(tr("Acts, pages and people"));
    place();
    m_popup->show();
    m_popup->raise();
    move(0);
    m_hasMoved = false;
}

std::vector<PaletteEntry> CommandPalette::acts(const QString &typed, bool onlyRefused) const
{
    QList<QAction *> actions = m_menus.allActions();
    actions.removeOne(&m_menus.searchAction()); // it led here
    const ActQuestion question{nameKey(typed), onlyRefused, m_settings.value(recentKey).toStringList()};
    std::vector<PaletteEntry> entries = actsFor(question, actions);
    if (!m_otherPages)
        return entries;
    std::vector<ActElsewhere> elsewhere;
    for (const Page *page : m_otherPages()) {
        for (const MenuEntry &entry : page->menuEntries())
            elsewhere.push_back({entry.action, page->id(), page->navigationText()});
    }
    std::ranges::move(actsElsewhereFor(question, elsewhere, actions), std::back_inserter(entries));
    return entries;
}

void CommandPalette::showPeople(const FoundPeople &people)
{
    m_model->setPersons(paletteLines(people));
    place();
    if (!m_hasMoved) {
        move(0);
        m_hasMoved = false;
    }
}

void CommandPalette::place()
{
    const QWidget &window = *m_field.window();
    const QPoint below = m_field.mapTo(&window, QPoint(0, m_field.height() + 4));
    const int width = std::min(std::max(m_field.width(), narrowest), window.width() - 16);
    const int left = std::clamp(below.x() + m_field.width() - width, 8, window.width() - width - 8);
    int wanted = 10; // frame and margins
    for (int row = 0; row < m_model->rowCount() && wanted < highest; ++row)
        wanted += m_list->sizeHintForRow(row);
    m_popup->setGeometry(left, below.y(), width,
                         std::min({wanted, highest, window.height() - below.y() - 16}));
}

void CommandPalette::move(int row)
{
    m_hasMoved = true;
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1))));
    tellCurrent();
}

/// A screen reader is with the field: it hears the line as the field's description, and as the list's focus.
void CommandPalette::tellCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_field.setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
    if (!current.isValid())
        return;
    QAccessibleEvent focus(m_list, QAccessible::Focus);
    focus.setChild(current.row());
    QAccessible::updateAccessibility(&focus);
}

void CommandPalette::run()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const PaletteEntry entry = m_model->at(current.row());
    const QString typed = m_field.text().trimmed();
    remember(entry);
    close();
    if (entry.isPerson()) {
        emit personRequested(*entry.person);
    } else if (!entry.action) {
        if (m_offersPeople && !typed.startsWith(u'?'))
            emit searchRequested(typed);
    } else if (!entry.page.isEmpty()) {
        emit elsewhereRequested(entry.page, entry.action);
    } else if (entry.action->isEnabled()) {
        entry.action->trigger();
    } else {
        emit explained(entry.text + u'\n' + entry.reason);
    }
}

/// Back to where the user was: an act may depend on it.
void CommandPalette::close()
{
    m_popup->hide();
    m_field.clear();
    m_field.setAccessibleDescription({});
    if (m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    m_cameFrom.clear();
}

void CommandPalette::remember(const PaletteEntry &entry)
{
    if (entry.isPerson()) {
        if (!entry.person->candidacy)
            return; // of the staff there are few: they are found by two letters
        const CandidacyId candidacy = *entry.person->candidacy;
        std::erase(m_recentPeople, candidacy);
        m_recentPeople.insert(m_recentPeople.begin(), candidacy);
        m_recentPeople.resize(std::min<std::size_t>(m_recentPeople.size(), 4), candidacy);
    } else if (entry.action) {
        QStringList recent = m_settings.value(recentKey).toStringList();
        recent.removeAll(entry.text);
        recent.prepend(entry.text);
        m_settings.setValue(recentKey, recent.mid(0, mostRecent));
    }
}

} // namespace parchemin::ui
