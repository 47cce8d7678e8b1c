#include "parchemin/app/sentences.h"
#include "parchemin/ui/language.h"
#include "parchemin/ui/startdialog.h"
#include "parchemin/ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include "main/screenshot.h"
#include "main/storeopening.h"
#include "main/windowsession.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

const QString storeKey = u"store/last"_s;
constexpr int exitForAnotherStore = 1000;

/// The command line of the window.
struct Options
{
    QString store;
    std::optional<ui::ThemeChoice> theme;
    std::optional<ui::Language> language;
    QString page; ///< shown first
    ScreenshotRequest screenshot;
};

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(u"store"_s, QCoreApplication::translate("Start", "The store to open."),
                                   u"DIR"_s);
    QCommandLineOption screenshot(u"screenshot"_s, {}, u"FILE"_s);
    QCommandLineOption size(u"size"_s, {}, u"WxH"_s, u"1440x900"_s);
    QCommandLineOption theme(u"theme"_s, {}, u"light|dark"_s);
    QCommandLineOption language(u"language"_s, {}, u"fr|en"_s);
    QCommandLineOption page(u"page"_s, {}, u"ID"_s);
    QCommandLineOption search(u"open"_s, {}, u"TEXT"_s);
    QCommandLineOption palette(u"palette"_s, {}, u"TEXT"_s);
    QCommandLineOption documents(u"documents"_s);
    for (QCommandLineOption *hidden :
         {&screenshot, &size, &theme, &language, &page, &search, &palette, &documents})
        hidden->setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({store, screenshot, size, theme, language, page, search, palette, documents});
    parser.process(application);

    Options options;
    options.store = parser.value(store);
    if (parser.isSet(theme))
        options.theme = parser.value(theme) == u"dark"_s ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light;
    if (parser.isSet(language))
        options.language = parser.value(language) == u"fr"_s ? ui::Language::French : ui::Language::English;
    options.page = parser.value(page);
    const QStringList sides = parser.value(size).split(u'x');
    options.screenshot = {.file = parser.value(screenshot),
                          .size = QSize(sides.value(0).toInt(), sides.value(1).toInt()),
                          .search = parser.value(search),
                          .palette = parser.value(palette),
                          .showsDocuments = parser.isSet(documents)};
    return options;
}

/// Asks until there is a store; an empty folder means that the user gave up.
QString askForStore(const QString &trouble)
{
    ui::StartDialog dialog;
    dialog.setTrouble(trouble);
    while (dialog.exec() == QDialog::Accepted) {
        const Status made = makeStore(dialog.choice(), dialog.folder());
        if (made)
            return dialog.folder();
        dialog.setTrouble(sentence(made.error()));
    }
    return {};
}

/// The window on one store, until it is closed.
Result<int> runWindow(const QString &folder, const WindowSession::Look &look, const Options &options)
{
    auto opened = openStore(folder);
    if (!opened)
        return opened.error();
    const auto workplace = Workplace::open(*opened->store);
    if (!workplace)
        return workplace.error();
    WindowSession session(**workplace, look, opened->notice);
    QObject::connect(&session, &WindowSession::anotherStoreRequested, qApp,
                     [] { QCoreApplication::exit(exitForAnotherStore); });
    if (options.theme)
        look.theme.setChoice(*options.theme);
    if (options.language)
        look.language.setLanguage(*options.language);
    look.settings.setValue(storeKey, folder);
    session.window().openPage(options.page);
    session.window().show();
    if (!options.screenshot.file.isEmpty())
        takeScreenshot(session, opened->store->database(), options.screenshot);
    return QApplication::exec();
}

int run(const Options &options)
{
    QSettings settings;
    ui::Theme theme(*qApp);
    ui::LanguageSwitch language;
    language.setLanguage(ui::LanguageSwitch::ofDesktop());
    QString folder = options.store.isEmpty() ? settings.value(storeKey).toString() : options.store;
    QString trouble;
    while (true) {
        if (folder.isEmpty())
            folder = askForStore(trouble);
        if (folder.isEmpty())
            return 0;
        const Result<int> status = runWindow(folder, {theme, language, settings}, options);
        if (status && *status != exitForAnotherStore)
            return *status;
        trouble = status ? QString() : QString(folder + u": "_s + sentence(status.error()));
        folder.clear();
    }
}

} // namespace
} // namespace parchemin

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Parchemin"_s);
    QApplication::setApplicationName(u"Parchemin"_s);
    QApplication::setApplicationVersion(QStringLiteral(PARCHEMIN_VERSION));
    QApplication::setDesktopFileName(u"fr.parchemin.Parchemin"_s);
    return parchemin::run(parchemin::readOptions(application));
}
