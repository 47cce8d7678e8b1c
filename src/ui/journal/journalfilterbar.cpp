#include "ui/journal/journalfilterbar.h"

#include "parchemin/app/journaltexts.h"
#include "parchemin/core/clock.h"
#include "parchemin/ui/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

#include "ui/forms/dateedit.h"
#include "ui/inputname.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int sideMargin = 16;
constexpr int partSpacing = 8;

QComboBox *makeCombo(const QString &name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->addItem(QString());
    return combo;
}

DateEdit *makeDate(const QString &name, QWidget *parent)
{
    auto *date = new DateEdit(parent);
    date->setObjectName(name);
    date->setMaximumWidth(DateEdit::usualWidth);
    return date;
}

const QString personKey = u"person"_s;
const QString actionKey = u"action"_s;
const QString actorKey = u"actor"_s;
const QString entityKey = u"entity"_s;
const QString periodKey = u"period"_s;
const QString fromKey = u"from"_s;
const QString untilKey = u"until"_s;

/// Chooses an entry that the list may not have yet.
void chooseEntry(QComboBox &combo, const QString &text, const QVariant &data)
{
    combo.addItem(text, data);
    combo.setCurrentIndex(combo.findData(data));
}

/// Fills a combo box anew, sorted by its words; the choice stays if it is still there.
void fill(QComboBox &combo, std::vector<std::pair<QString, QVariant>> entries)
{
    const QSignalBlocker quiet(&combo);
    const QVariant chosen = combo.currentData();
    while (combo.count() > 1)
        combo.removeItem(1);
    std::ranges::sort(entries, [](const auto &one, const auto &other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    for (const auto &[text, data] : entries)
        combo.addItem(text, data);
    combo.setCurrentIndex(std::max(0, chosen.isValid() ? combo.findData(chosen) : 0));
}

} // namespace

JournalFilterBar::JournalFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_person(new QPushButton(this))
    , m_action(makeCombo(u"journalActionCombo"_s, this))
    , m_actor(makeCombo(u"journalActorCombo"_s, this))
    , m_entity(makeCombo(u"journalEntityCombo"_s, this))
    , m_period(new QComboBox(this))
    , m_days(new QWidget(this))
    , m_from(makeDate(u"journalFromEdit"_s, m_days))
    , m_untilLabel(new QLabel(m_days))
    , m_until(makeDate(u"journalUntilEdit"_s, m_days))
    , m_clear(new QPushButton(this))
{
    makeFrame();
    retranslate();
    connectParts();
    refreshDates();
}

void JournalFilterBar::makeFrame()
{
    m_person->setObjectName(u"journalPersonButton"_s);
    m_person->setIcon(icon(Icon::User));
    m_period->setObjectName(u"journalPeriodCombo"_s);
    m_clear->setObjectName(u"journalClearButton"_s);
    m_clear->setIcon(icon(Icon::Cross));
    m_clear->setProperty("variant", u"quiet"_s);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(partSpacing);
    choices->addWidget(m_person);
    for (QComboBox *combo : {m_action, m_actor, m_entity})
        choices->addWidget(combo, 2);
    choices->addWidget(m_period, 1);
    choices->addWidget(m_clear);
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(partSpacing);
    days->addWidget(m_from);
    days->addWidget(m_untilLabel);
    days->addWidget(m_until);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(sideMargin, 10, sideMargin, 10);
    m_row->setSpacing(partSpacing);
    m_row->addLayout(choices, 1);
    m_row->addWidget(m_days, 0, Qt::AlignRight);
    setProperty("variant", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
}

/// Two days that are chosen go under the rest where they have no room beside it.
void JournalFilterBar::fold()
{
    const int choices = m_row->itemAt(0)->minimumSize().width() + 2 * sideMargin;
    const int all = choices + (m_days->isHidden() ? 0 : partSpacing + m_days->sizeHint().width());
    setMinimumWidth(choices);
    m_row->setDirection(width() < all ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void JournalFilterBar::resizeEvent(QResizeEvent *event)
{
    fold();
    QWidget::resizeEvent(event);
}

void JournalFilterBar::connectParts()
{
    connect(m_person, &QPushButton::clicked, this, &JournalFilterBar::personRequested);
    for (const QComboBox *combo : {m_action, m_actor, m_entity})
        connect(combo, &QComboBox::currentIndexChanged, this, &JournalFilterBar::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        refreshDates();
        emit changed();
    });
    for (const DateEdit *date : {m_from, m_until})
        connect(date, &DateEdit::dateChanged, this, &JournalFilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, &JournalFilterBar::clear);
}

void JournalFilterBar::setChoices(const QStringList &actions, const QStringList &entities,
                                  const std::vector<JournalActor> &actors)
{
    const JournalFilter before = filter();
    std::vector<std::pair<QString, QVariant>> entries;
    for (const QString &action : actions)
        entries.emplace_back(actionWord(action), action);
    fill(*m_action, std::move(entries));
    entries.clear();
    for (const QString &entity : entities)
        entries.emplace_back(entityWord(entity), entity);
    fill(*m_entity, std::move(entries));
    entries.clear();
    for (const JournalActor &actor : actors)
        entries.emplace_back(actor.name, QVariant::fromValue(actor.user.value()));
    fill(*m_actor, std::move(entries));
    if (filter() != before)
        emit changed();
}

void JournalFilterBar::setPerson(std::optional<PersonId> person, const QString &name)
{
    m_chosen = person;
    m_personName = name;
    retranslate();
    emit changed();
}

void JournalFilterBar::setToday(QDate today)
{
    m_today = today;
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietUntil(m_until);
    m_from->setDate(today.addMonths(-1));
    m_until->setDate(today);
}

JournalFilterBar::Period JournalFilterBar::period() const
{
    return static_cast<Period>(std::max(0, m_period->currentIndex()));
}

JournalFilter JournalFilterBar::filter() const
{
    JournalFilter filter{.person = m_chosen,
                         .action = m_action->currentData().toString(),
                         .entity = m_entity->currentData().toString()};
    if (const QVariant actor = m_actor->currentData(); actor.isValid())
        filter.user = UserId{actor.toLongLong()};
    const auto from = [&filter](QDate day) {
        filter.from = certifierInstant(day, QTime(0, 0));
    };
    switch (period()) {
    case Period::All:
        break;
    case Period::Today:
        from(m_today);
        break;
    case Period::Week:
        from(m_today.addDays(-7));
        break;
    case Period::Month:
        from(m_today.addMonths(-1));
        break;
    case Period::Year:
        from({m_today.year(), 1, 1});
        break;
    case Period::Chosen:
        if (const auto first = m_from->date())
            from(*first);
        if (const auto last = m_until->date())
            filter.before = certifierInstant(last->addDays(1), QTime(0, 0));
        break;
    }
    return filter;
}

QStringList JournalFilterBar::words() const
{
    QStringList words;
    if (m_chosen)
        words.append(m_personName);
    for (const QComboBox *combo : {m_action, m_actor, m_entity}) {
        if (combo->currentIndex() > 0)
            words.append(combo->currentText());
    }
    if (period() != Period::All)
        words.append(m_period->currentText());
    return words;
}

void JournalFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        for (QComboBox *combo : {m_action, m_actor, m_entity, m_period})
            combo->setCurrentIndex(0);
        setPerson(std::nullopt, {});
    }
    emit changed();
}

QVariantMap JournalFilterBar::state() const
{
    QVariantMap state;
    if (m_chosen)
        state.insert(personKey, m_chosen->value());
    for (const auto &[combo, key] :
         {std::pair(m_action, actionKey), std::pair(m_actor, actorKey), std::pair(m_entity, entityKey)}) {
        if (combo->currentIndex() > 0)
            state.insert(key, combo->currentData());
    }
    if (period() != Period::All)
        state.insert(periodKey, static_cast<int>(period()));
    if (period() == Period::Chosen) {
        state.insert(fromKey, m_from->date().value_or(QDate()).toString(Qt::ISODate));
        state.insert(untilKey, m_until->date().value_or(QDate()).toString(Qt::ISODate));
    }
    return state;
}

void JournalFilterBar::restore(const QVariantMap &state, const QString &person, const QString &actor)
{
    {
        const QSignalBlocker quiet(this);
        if (const QString action = state.value(actionKey).toString(); !action.isEmpty())
            chooseEntry(*m_action, actionWord(action), action);
        if (const QString entity = state.value(entityKey).toString(); !entity.isEmpty())
            chooseEntry(*m_entity, entityWord(entity), entity);
        if (const auto user = actorIn(state); user && !actor.isEmpty())
            chooseEntry(*m_actor, actor, QVariant::fromValue(user->value()));
        const int kept = state.value(periodKey).toInt();
        if (kept > 0 && kept < m_period->count())
            m_period->setCurrentIndex(kept);
        if (const QDate from = QDate::fromString(state.value(fromKey).toString(), Qt::ISODate);
            from.isValid())
            m_from->setDate(from);
        if (const QDate until = QDate::fromString(state.value(untilKey).toString(), Qt::ISODate);
            until.isValid())
            m_until->setDate(until);
        if (!person.isEmpty())
            setPerson(personIn(state), person);
    }
    emit changed();
}

std::optional<PersonId> JournalFilterBar::personIn(const QVariantMap &state)
{
    return state.contains(personKey) ? std::optional(PersonId{state.value(personKey).toLongLong()})
                                     : std::nullopt;
}

std::optional<UserId> JournalFilterBar::actorIn(const QVariantMap &state)
{
    return state.contains(actorKey) ? std::optional(UserId{state.value(actorKey).toLongLong()})
                                    : std::nullopt;
}

void JournalFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JournalFilterBar::refreshDates()
{
    m_days->setVisible(period() == Period::Chosen);
    fold();
}

void JournalFilterBar::retranslate()
{
    m_person->setText(m_chosen ? m_personName : tr("Every person"));
    m_person->setAccessibleName(m_chosen ? tr("Only %1; choose another person").arg(m_personName)
                                         : tr("Choose a person"));
    m_action->setItemText(0, tr("Every act"));
    nameInput(*m_action, tr("Act"));
    m_actor->setItemText(0, tr("Everybody", "who acted"));
    nameInput(*m_actor, tr("Who acted"));
    m_entity->setItemText(0, tr("Every record"));
    nameInput(*m_entity, tr("Kind of record"));
    const QStringList periods{tr("All days"),   tr("Today"),     tr("Last 7 days"),
                              tr("Last month"), tr("This year"), tr("From … to …")};
    const QSignalBlocker quiet(m_period);
    const int chosen = std::max(0, m_period->currentIndex());
    m_period->clear();
    m_period->addItems(periods);
    m_period->setCurrentIndex(chosen);
    nameInput(*m_period, tr("Days"));
    m_from->setAccessibleName(tr("First day"));
    m_untilLabel->setText(tr("to", "between two days"));
    m_until->setAccessibleName(tr("Last day"));
    m_clear->setAccessibleName(tr("Show the whole journal"));
    m_clear->setToolTip(m_clear->accessibleName());
    fold();
}

} // namespace parchemin::ui
