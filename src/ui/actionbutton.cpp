#include "parchemin/ui/actionbutton.h"

#include "parchemin/ui/refusal.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QStyle>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr auto iconProperty = "parcheminIcon";

/// What the style sheet selects on.
QString nameOf(ActionButton::Variant variant)
{
    switch (variant) {
    case ActionButton::Variant::Secondary:
        return u"secondary"_s;
    case ActionButton::Variant::Primary:
        return u"primary"_s;
    case ActionButton::Variant::Quiet:
        return u"quiet"_s;
    }
    Q_UNREACHABLE();
}

QString toolTipOf(const QAction &action)
{
    if (action.shortcut().isEmpty())
        return action.toolTip();
    return ActionButton::tr("%1 (%2)", "what a button does, its shortcut")
        .arg(action.toolTip(), action.shortcut().toString(QKeySequence::NativeText));
}

} // namespace

ActionButton::ActionButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(true); // Return presses it outside a dialog too
    setVariant(Variant::Secondary);
}

ActionButton::ActionButton(QAction *action, Variant variant, QWidget *parent)
    : ActionButton(parent)
{
    setVariant(variant);
    setAction(action);
}

void ActionButton::giveIcon(QAction &action, Icon which)
{
    action.setProperty(iconProperty, static_cast<int>(which));
    action.setIcon(ui::icon(which));
}

std::optional<Icon> ActionButton::iconOf(const QAction &action)
{
    const QVariant which = action.property(iconProperty);
    return which.isValid() ? std::optional(static_cast<Icon>(which.toInt())) : std::nullopt;
}

QIcon ActionButton::shownIcon() const
{
    const std::optional<Icon> which = iconOf(*m_action);
    const bool isRefused = !reasonAgainst(*m_action).isEmpty();
    if (!which)
        return m_action->icon();
    if (isRefused)
        return ui::icon(*which, Token::DisabledInk);
    return m_variant == Variant::Primary ? ui::icon(*which, Token::PrimaryInk) : m_action->icon();
}

void ActionButton::setAction(QAction *action)
{
    if (m_action)
        disconnect(m_action, nullptr, this, nullptr);
    disconnect(this, &QPushButton::clicked, nullptr, nullptr);
    m_action = action;
    if (m_action) {
        connect(m_action, &QAction::changed, this, &ActionButton::refresh);
        connect(this, &QPushButton::clicked, this, &ActionButton::press);
        connect(m_action, &QObject::destroyed, this, &QWidget::hide);
    }
    refresh();
}

void ActionButton::setVariant(Variant variant)
{
    m_variant = variant;
    setProperty("variant", nameOf(variant));
    style()->unpolish(this);
    style()->polish(this);
    refresh();
}

void ActionButton::setBrief(bool isBrief)
{
    if (m_isBrief == isBrief)
        return;
    m_isBrief = isBrief;
    refresh();
}

void ActionButton::press()
{
    if (m_action->isEnabled()) {
        m_action->trigger();
    } else if (Refusal *refusal = Refusal::find(*m_action)) {
        refusal->explain();
    }
    showChecked(); // Qt has pressed it in already, whatever came of the action
}

/// Pressed in like the action, which a screen reader tells too.
void ActionButton::showChecked()
{
    if (!m_action) // the act may have taken its own action away
        return;
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
}

void ActionButton::refresh()
{
    setVisible(m_action && m_action->isVisible());
    if (!m_action)
        return;
    const QString plain = m_action->iconText(); // the text without its mnemonic
    const bool isIconOnly = m_variant == Variant::Quiet;
    setIconSize({isIconOnly ? 16 : 20, 16}); // style sheets leave too narrow a gap before the text
    setIcon(shownIcon());
    setMenu(m_action->menu()); // a choice opens under its button
    if (m_widthWithWords == 0 || plain != accessibleName()) {
        setText(isIconOnly ? QString() : plain);
        m_widthWithWords = sizeHint().width();
    }
    setText(isIconOnly || (m_isBrief && !icon().isNull()) ? QString() : plain);
    setAccessibleName(plain);
    setAccessibleDescription(m_action->whatsThis());
    setToolTip(toolTipOf(*m_action));
    showChecked();
    const bool isRefused = !reasonAgainst(*m_action).isEmpty();
    setEnabled(m_action->isEnabled() || isRefused);
    if (property("refused").toBool() != isRefused) {
        setProperty("refused", isRefused);
        style()->unpolish(this);
        style()->polish(this);
    }
}

QAction *makeAction(QObject *parent, Icon icon, const QString &keys)
{
    auto *action = new QAction(parent);
    ActionButton::giveIcon(*action, icon);
    action->setShortcuts(QKeySequence::listFromString(keys));
    return action;
}

} // namespace parchemin::ui
