#include "parchemin/ui/actionbutton.h"

#include <QAction>
#include <QKeySequence>
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

QIcon ActionButton::shownIcon() const
{
    const QVariant which = m_action->property(iconProperty);
    return m_variant == Variant::Primary && which.isValid()
               ? ui::icon(static_cast<Icon>(which.toInt()), Token::PrimaryInk)
               : m_action->icon();
}

void ActionButton::setAction(QAction *action)
{
    if (m_action)
        disconnect(m_action, nullptr, this, nullptr);
    disconnect(this, &QPushButton::clicked, nullptr, nullptr);
    m_action = action;
    if (m_action) {
        connect(m_action, &QAction::changed, this, &ActionButton::refresh);
        connect(this, &QPushButton::clicked, m_action, &QAction::trigger);
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

void ActionButton::refresh()
{
    setVisible(m_action && m_action->isVisible());
    if (!m_action)
        return;
    const QString plain = m_action->iconText(); // the text without its mnemonic
    const bool isIconOnly = m_variant == Variant::Quiet;
    setIconSize({isIconOnly ? 16 : 20, 16}); // style sheets leave too narrow a gap before the text
    setText(isIconOnly ? QString() : plain);
    setAccessibleName(plain);
    setAccessibleDescription(m_action->whatsThis());
    setIcon(shownIcon());
    setToolTip(toolTipOf(*m_action));
    setEnabled(m_action->isEnabled());
}

} // namespace parchemin::ui
