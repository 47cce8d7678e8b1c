#pragma once

#include "parchemin/ui/tokens.h"

#include <QObject>

#include <functional>

class QApplication;

namespace parchemin::ui {

/// What the user asked for.
enum class ThemeChoice { System, Light, Dark };

/// Dresses the application: fonts, Fusion with one of the two palettes, and the style sheet made from its
/// tokens. Widgets need nothing but their palette to follow.
class Theme : public QObject
{
    Q_OBJECT

public:
    using SystemScheme = std::function<Scheme()>;

    /// `systemScheme` answers what the desktop prefers; without it, the lightness of the desktop's palette.
    explicit Theme(QApplication &application, SystemScheme systemScheme = {}, QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const noexcept { return m_choice; }
    [[nodiscard]] Scheme scheme() const;
    /// Shows it at once in every window.
    void setChoice(ThemeChoice choice);

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// The style sheet of a scheme: the template with every `@token@` replaced.
    [[nodiscard]] static QString styleSheet(Tokens tokens);

signals:
    void changed();

private:
    void apply();

    QApplication &m_application;
    SystemScheme m_systemScheme;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_applying = false;
};

} // namespace parchemin::ui
