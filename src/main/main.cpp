#include "parchemin/ui/displaysize.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>

#include "main/program.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

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
    QCommandLineOption plan(u"plan"_s);
    QCommandLineOption importFile(u"import"_s, {}, u"FILE"_s);
    for (QCommandLineOption *hidden :
         {&screenshot, &size, &theme, &language, &page, &search, &palette, &documents, &plan, &importFile})
        hidden->setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions(
        {store, screenshot, size, theme, language, page, search, palette, documents, plan, importFile});
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
                          .showsDocuments = parser.isSet(documents),
                          .proposesPlan = parser.isSet(plan),
                          .importFile = parser.value(importFile)};
    return options;
}

} // namespace
} // namespace parchemin

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"Parchemin"_s);
    QCoreApplication::setApplicationName(u"Parchemin"_s);
    parchemin::ui::applyDisplaySize(QSettings());
    const QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(PARCHEMIN_VERSION));
    QApplication::setDesktopFileName(u"fr.parchemin.Parchemin"_s);
    QString restart;
    int status = 0;
    {
        parchemin::Program program(parchemin::readOptions(application));
        status = program.run();
        restart = program.restartsWith();
    }
    // Only now has the store been let go.
    if (!restart.isEmpty())
        QProcess::startDetached(QApplication::applicationFilePath(), {u"--store"_s, restart});
    return status;
}
