#pragma once

#include <QObject>
#include <QTranslator>

namespace parchemin::ui {

/// The languages of the window. The source strings are English.
enum class Language { French, English };

/// Puts the application into a language while it runs: its texts, Qt's own dialogs, dates and numbers.
/// Every widget is told by QEvent::LanguageChange.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] Language language() const noexcept { return m_language; }
    /// False when the translation is not part of the program; its texts then stay English.
    bool setLanguage(Language language);

    /// English when the desktop speaks English, else French: the program is French first.
    [[nodiscard]] static Language ofDesktop();

signals:
    void changed();

private:
    QTranslator m_texts;
    QTranslator m_qtTexts;
    Language m_language = Language::English;
};

} // namespace parchemin::ui
