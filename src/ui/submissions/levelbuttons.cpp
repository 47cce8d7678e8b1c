#include "ui/submissions/levelbuttons.h"

#include "parchemin/app/sentences.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

#include "ui/dressing.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::array levels{RatingLevel::Acquired, RatingLevel::Partial, RatingLevel::NotAcquired,
                            RatingLevel::NotAssessed};
constexpr int buttonWidth = 28;

/// Where a button stands, for the rounded ends.
QString sideOf(std::size_t place)
{
    if (place == 0)
        return u"first"_s;
    return place + 1 == levels.size() ? u"last"_s : u"middle"_s;
}

} // namespace

QString letterOf(RatingLevel level)
{
    switch (level) {
    case RatingLevel::Acquired:
        return u"A"_s;
    case RatingLevel::Partial:
        return u"P"_s;
    case RatingLevel::NotAcquired:
        return u"R"_s;
    case RatingLevel::NotAssessed:
        return u"N"_s;
    }
    Q_UNREACHABLE();
}

LevelButtons::LevelButtons(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (std::size_t place = 0; place < levels.size(); ++place) {
        const RatingLevel level = levels.at(place);
        auto *button = new QPushButton(letterOf(level), this);
        button->setObjectName(u"level%1Button"_s.arg(letterOf(level)));
        button->setProperty("variant", u"level"_s);
        button->setProperty("level", letterOf(level));
        button->setProperty("side", sideOf(place));
        button->setCheckable(true);
        button->setFixedWidth(buttonWidth);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, level] {
            setLevel(m_level); // the draft decides what is checked
            emit chosen(level);
        });
        m_buttons.at(place) = button;
        row->addWidget(button);
    }
    refreshFocus();
    retranslate();
}

void LevelButtons::setLevel(std::optional<RatingLevel> level)
{
    m_level = level;
    for (std::size_t place = 0; place < levels.size(); ++place)
        m_buttons.at(place)->setChecked(level == levels.at(place));
    refreshShown();
    refreshFocus();
}

void LevelButtons::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (QPushButton *button : m_buttons)
        button->setEnabled(!isReadOnly || button->isChecked());
    refreshShown();
    refreshFocus();
}

void LevelButtons::setBrief(bool isBrief)
{
    m_isBrief = isBrief;
    refreshShown();
}

void LevelButtons::refreshShown()
{
    const bool isAlone = m_isBrief && m_isReadOnly;
    for (std::size_t place = 0; place < levels.size(); ++place) {
        QPushButton *button = m_buttons.at(place);
        button->setVisible(!isAlone || button->isChecked());
        const QString side = isAlone ? u"only"_s : sideOf(place);
        if (button->property("side").toString() == side)
            continue;
        button->setProperty("side", side);
        dressAnew(*button);
    }
}

void LevelButtons::setCompetency(const QString &text)
{
    m_competency = text;
    retranslate();
}

void LevelButtons::retranslate()
{
    for (std::size_t place = 0; place < levels.size(); ++place) {
        const RatingLevel level = levels.at(place);
        QPushButton *button = m_buttons.at(place);
        button->setAccessibleName(tr("%1: %2", "competency, level").arg(m_competency, word(level)));
        button->setToolTip(
            tr("%1 (%2 or %3)", "level, its keys").arg(word(level), letterOf(level)).arg(place + 1));
    }
}

void LevelButtons::focusInEvent(QFocusEvent *event)
{
    m_stop->setFocus(event->reason());
}

bool LevelButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    const auto here = std::ranges::find(m_buttons, watched);
    if (key == Qt::Key_Up || key == Qt::Key_Down) { // the grid walks through the competencies
        event->ignore();                            // it goes on to the parents
        return true;
    }
    if (key == Qt::Key_Left && here != m_buttons.begin()) {
        (*std::prev(here))->setFocus(Qt::OtherFocusReason);
    } else if (key == Qt::Key_Right && std::next(here) != m_buttons.end()) {
        (*std::next(here))->setFocus(Qt::OtherFocusReason);
    }
    return key == Qt::Key_Left || key == Qt::Key_Right;
}

void LevelButtons::refreshFocus()
{
    const auto checked =
        std::ranges::find_if(m_buttons, [](const QPushButton *button) { return button->isChecked(); });
    QPushButton *stop = checked == m_buttons.end() ? m_buttons.front() : *checked;
    for (QPushButton *button : m_buttons)
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
    m_stop = stop;
}

} // namespace parchemin::ui
