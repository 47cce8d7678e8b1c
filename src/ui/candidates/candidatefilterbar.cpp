#include "ui/candidates/candidatefilterbar.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/icons.h"
#include "parchemin/ui/searchfield.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

#include "ui/candidates/criteria.h"
#include "ui/candidates/filterstate.h"
#include "ui/candidates/flowlayout.h"
#include "ui/candidates/savedfilters.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

const QString savedKey = u"saved"_s;
const QString modifiedKey = u"modified"_s;

constexpr std::array offeredCandidacyStates{
    CandidacyState::Admissibility,      CandidacyState::NotAdmissible, CandidacyState::InProgress,
    CandidacyState::Scheduled,          CandidacyState::Heard,         CandidacyState::Certified,
    CandidacyState::PartiallyValidated, CandidacyState::NotValidated,  CandidacyState::BlocksCompleted,
    CandidacyState::Withdrawn,          CandidacyState::Lapsed,        CandidacyState::Annulled};

/// One choice of the menu; the chosen one can be taken back.
template <typename Choice>
void addChoice(QMenu &menu, QActionGroup &group, Choice choice)
{
    QAction *action = menu.addAction(QString());
    action->setCheckable(true);
    action->setData(QVariant::fromValue(static_cast<int>(choice)));
    group.addAction(action);
}

template <typename Choice>
std::optional<Choice> chosenOf(const QActionGroup &group)
{
    const QAction *checked = group.checkedAction();
    return checked == nullptr ? std::nullopt : std::optional(static_cast<Choice>(checked->data().toInt()));
}

void uncheck(QActionGroup &group)
{
    if (QAction *checked = group.checkedAction())
        checked->setChecked(false);
}

template <typename Choice>
void check(QActionGroup &group, std::optional<Choice> choice)
{
    const QList<QAction *> actions = group.actions();
    for (QAction *action : actions)
        action->setChecked(choice && action->data().toInt() == static_cast<int>(*choice));
}

template <typename Choice>
void nameChoices(const QActionGroup &group)
{
    const QList<QAction *> actions = group.actions();
    for (QAction *action : actions)
        action->setText(word(static_cast<Choice>(action->data().toInt())));
}

} // namespace

CandidateFilterBar::CandidateFilterBar(Context &context, const Desk &desk,
                                       const std::vector<AccessRoute> &routes, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new SearchField(this))
    , m_menuButton(new QPushButton(this))
    , m_addButton(new QPushButton(this))
    , m_routeChip(new QPushButton(this))
    , m_stateChip(new QPushButton(this))
    , m_count(new QLabel(this))
    , m_menu(new QMenu(this))
    , m_routes(new QActionGroup(this))
    , m_states(new QActionGroup(this))
    , m_saved(new SavedFilters(context, desk, this))
{
    m_search->setObjectName(u"candidateSearch"_s);
    m_count->setObjectName(u"candidateCount"_s);
    m_count->setProperty("variant", u"small"_s);
    makeMenu(routes, context);
    makeChips();
    makeFrame();
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        noteFilter();
        emit typed();
    });
    const auto choose = [this] {
        noteFilter();
        emit chosen();
    };
    connect(m_criteria, &Criteria::chosen, this, choose);
    connect(m_saved, &SavedFilters::applied, this, &CandidateFilterBar::take);
    connect(m_saved, &SavedFilters::failed, this, &CandidateFilterBar::failed);
    retranslate();
}

void CandidateFilterBar::makeFrame()
{
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 10, 12, 10);
    searchRow->setSpacing(8);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_menuButton);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setProperty("variant", u"hairline"_s);
    auto *chips = new FlowLayout(6);
    chips->addWidget(m_saved);
    chips->addWidget(m_routeChip);
    chips->addWidget(m_stateChip);
    for (QPushButton *chip : m_criteria->chips())
        chips->addWidget(chip);
    chips->addWidget(m_addButton);
    QWidget *before = m_menuButton;
    for (int place = 0; place < chips->count(); ++place) { // as they are read
        QWidget *chip = chips->itemAt(place)->widget();
        setTabOrder(before, chip);
        before = chip;
    }
    auto *chipRow = new QHBoxLayout;
    chipRow->setContentsMargins(12, 6, 12, 6);
    chipRow->setSpacing(6);
    chipRow->addLayout(chips, 1);
    chipRow->addWidget(m_count, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(searchRow);
    column->addWidget(line);
    column->addLayout(chipRow);
}

void CandidateFilterBar::noteFilter()
{
    m_saved->setCurrent(filter());
}

void CandidateFilterBar::makeMenu(const std::vector<AccessRoute> &routes, Context &context)
{
    for (QActionGroup *group : {m_routes, m_states})
        group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const AccessRoute route : routes)
        addChoice(*m_menu, *m_routes, route);
    m_menu->addSeparator();
    for (const CandidacyState state : offeredCandidacyStates)
        addChoice(*m_menu, *m_states, state);
    const auto choose = [this] {
        refreshChips();
        noteFilter();
        emit chosen();
    };
    connect(m_routes, &QActionGroup::triggered, this, choose);
    connect(m_states, &QActionGroup::triggered, this, choose);
    m_criteria = new Criteria(context, *m_menu, this);
}

void CandidateFilterBar::makeChips()
{
    m_menuButton->setObjectName(u"filterButton"_s);
    m_menuButton->setIcon(icon(Icon::Filter));
    m_menuButton->setProperty("variant", u"square"_s);
    m_addButton->setObjectName(u"addFilterButton"_s);
    m_addButton->setProperty("variant", u"chip"_s);
    for (QPushButton *button : {m_menuButton, m_addButton})
        button->setMenu(m_menu);
    m_routeChip->setObjectName(u"routeChip"_s);
    m_stateChip->setObjectName(u"stateChip"_s);
    const auto makeRemovable = [this](QPushButton *chip, QActionGroup *group) {
        chip->setProperty("variant", u"activeChip"_s);
        connect(chip, &QPushButton::clicked, this, [this, group] {
            uncheck(*group);
            refreshChips();
            noteFilter();
            m_search->setFocus();
            emit chosen();
        });
    };
    makeRemovable(m_routeChip, m_routes);
    makeRemovable(m_stateChip, m_states);
}

CandidateFilter CandidateFilterBar::filter() const
{
    CandidateFilter filter{.text = m_search->text(),
                           .route = chosenOf<AccessRoute>(*m_routes),
                           .state = chosenOf<CandidacyState>(*m_states)};
    m_criteria->apply(filter);
    return filter;
}

void CandidateFilterBar::clear()
{
    take({});
}

void CandidateFilterBar::take(const CandidateFilter &filter)
{
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filter.text);
    }
    check(*m_routes, filter.route);
    check(*m_states, filter.state);
    m_criteria->take(filter);
    refreshChips();
    noteFilter();
    emit chosen();
}

QVariantMap CandidateFilterBar::state() const
{
    QVariantMap state = stateOf(filter());
    if (const QString mark = m_saved->mark(); !mark.isEmpty()) {
        state.insert(savedKey, mark);
        state.insert(modifiedKey, m_saved->isModified());
    }
    return state;
}

void CandidateFilterBar::restore(const QVariantMap &state)
{
    CandidateFilter wanted = filterFrom(state, m_context);
    const std::optional<CandidateFilter> saved = m_saved->recall(state.value(savedKey).toString());
    if (saved && !state.value(modifiedKey).toBool())
        wanted = *saved; // with what was typed: that is kept in the store
    take(wanted);
}

void CandidateFilterBar::setText(const QString &text)
{
    m_search->setText(text);
}

void CandidateFilterBar::setCount(qsizetype count)
{
    m_shown = count;
    m_count->setText(tr("%n candidate(s)", nullptr, static_cast<int>(count)));
}

void CandidateFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CandidateFilterBar::refreshChips()
{
    const auto show = [](QPushButton &chip, const QAction *chosen) {
        chip.setVisible(chosen != nullptr);
        if (chosen == nullptr)
            return;
        chip.setText(chosen->text() + u"  ✕"_s);
        chip.setAccessibleName(tr("Remove the filter “%1”").arg(chosen->text()));
        chip.setToolTip(chip.accessibleName());
    };
    show(*m_routeChip, m_routes->checkedAction());
    show(*m_stateChip, m_states->checkedAction());
}

void CandidateFilterBar::retranslate()
{
    m_search->setPrompt(tr("Name, dossier number…"));
    m_menuButton->setAccessibleName(tr("Narrow the list"));
    m_menuButton->setToolTip(m_menuButton->accessibleName());
    m_addButton->setText(tr("+ filter"));
    m_addButton->setAccessibleName(tr("Add a filter"));
    nameChoices<AccessRoute>(*m_routes);
    nameChoices<CandidacyState>(*m_states);
    m_criteria->retranslate();
    refreshChips();
    setCount(m_shown);
}

} // namespace parchemin::ui
