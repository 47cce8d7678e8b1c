#include "parchemin/ui/theme.h"

#include "parchemin/ui/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QLoggingCategory>
#include <QScopedValueRollback>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

Q_LOGGING_CATEGORY(lcUi, "parchemin.ui")

/// Qt 6.4 does not tell whether the desktop is dark, but the palette it would give us does.
Scheme schemeOfDesktop()
{
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool isDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setPalette(ours);
    return isDark ? Scheme::Dark : Scheme::Light;
}

} // namespace

Theme::Theme(QApplication &application, SystemScheme systemScheme, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_systemScheme(systemScheme ? std::move(systemScheme) : schemeOfDesktop)
{
    if (!registerFonts())
        qCWarning(lcUi) << "a bundled font could not be registered";
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(font(TextStyle::Body));
    apply();
    m_application.installEventFilter(this);
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::System:
        return m_systemScheme();
    }
    Q_UNREACHABLE();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return; // dressing every widget again is not free
    m_choice = choice;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ThemeChange && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

QString Theme::styleSheet(Tokens tokens)
{
    QFile file(u":/parchemin/styles/parchemin.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const Token token : Tokens::all())
        sheet.replace(u'@' + Tokens::name(token) + u'@', tokens[token].name());
    return sheet;
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    const Tokens tokens(scheme());
    QApplication::setPalette(tokens.palette());
    m_application.setStyleSheet(styleSheet(tokens));
    emit changed();
}

} // namespace parchemin::ui
