#include "parchemin/ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// What Qt's own French leaves in English, in its dialogs that choose files.
[[maybe_unused]] constexpr const char *leftInEnglish[] =
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms");

} // namespace

bool LanguageSwitch::setLanguage(Language language)
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    m_language = language;
    bool isComplete = true;
    switch (language) {
    case Language::French:
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        isComplete = m_texts.load(u":/i18n/parchemin_fr.qm"_s);
        // Qt's own texts are an optional package of the system.
        if (m_qtTexts.load(u"qtbase_fr"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qtTexts);
        if (isComplete)
            QCoreApplication::installTranslator(&m_texts);
        break;
    case Language::English:
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        // The sources are English; this holds their plurals.
        if (m_texts.load(u":/i18n/parchemin_en.qm"_s))
            QCoreApplication::installTranslator(&m_texts);
        break;
    }
    emit changed();
    return isComplete;
}

Language LanguageSwitch::ofDesktop()
{
    return QLocale::system().language() == QLocale::English ? Language::English : Language::French;
}

} // namespace parchemin::ui
