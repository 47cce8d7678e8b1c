#pragma once

#include "parchemin/ui/icons.h"

#include <QPointer>
#include <QPushButton>

#include <optional>

class QAction;

namespace parchemin::ui {

/// A button that shows and triggers one action: its text, icon, state (pressed in while a checkable one is
/// checked), and its shortcut in the tool tip. That of a refused action (see Refusal) stays within reach of
/// the keyboard and tells why.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Variant {
        Secondary,
        Primary, ///< at most one on a page
        Quiet,   ///< icon only, without a border
    };

    explicit ActionButton(QWidget *parent = nullptr);
    ActionButton(QAction *action, Variant variant, QWidget *parent = nullptr);

    /// Gives an action its drawing for menus and buttons; a primary button shows it in its own ink.
    static void giveIcon(QAction &action, Icon which);
    /// What giveIcon() gave.
    [[nodiscard]] static std::optional<Icon> iconOf(const QAction &action);

    /// Null hides the button.
    void setAction(QAction *action);
    [[nodiscard]] QAction *action() const { return m_action; }
    void setVariant(Variant variant);
    [[nodiscard]] Variant variant() const noexcept { return m_variant; }
    /// Leaves the words to the tool tip and to screen readers where room is short; without a drawing they
    /// stay.
    void setBrief(bool isBrief);
    /// How wide it is with its words.
    [[nodiscard]] int widthWithWords() const noexcept { return m_widthWithWords; }

private:
    void press();
    void refresh();
    void showChecked();
    [[nodiscard]] QIcon shownIcon() const;

    QPointer<QAction> m_action;
    Variant m_variant = Variant::Secondary;
    bool m_isBrief = false;
    int m_widthWithWords = 0;
};

/// An action without words yet, with its drawing and its keys as Qt writes them ("Ctrl+D", several as "A;
/// 1").
[[nodiscard]] QAction *makeAction(QObject *parent, Icon icon, const QString &keys = {});

} // namespace parchemin::ui
