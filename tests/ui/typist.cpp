// A person at the desk as a process of its own, to be killed: opens a submission of a store, types without
// end into the comment of its first competency, and tells how many letters it has typed. With "--read" it
// tells what the window shows of that comment instead.

#include "support/must.h"

#include "parchemin/app/blockservice.h"
#include "parchemin/app/directoryservice.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/app/undostack.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/storereader.h"
#include "parchemin/ui/submissionspage.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

#include <cstdio>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int letters = 26;
constexpr int pauseBetweenKeys = 4; ///< milliseconds

[[noreturn]] void typeForEver(QWidget &page, QWidget &row)
{
    row.setFocus();
    QTest::keyClick(&page, Qt::Key_C);
    auto *comment = row.findChild<QPlainTextEdit *>(u"commentEdit"_s);
    for (int typed = 0;; ++typed) {
        QTest::keyClick(comment, QLatin1Char(static_cast<char>('a' + typed % letters)).toLatin1(),
                        Qt::NoModifier, pauseBetweenKeys);
        std::printf("%d\n", typed + 1);
        std::fflush(stdout);
    }
}

int run(const QStringList &arguments)
{
    const auto store = must(Store::open(arguments.at(1)));
    const FixedClock clock(QDateTime(QDate(2021, 6, 4), QTime(9, 0), Qt::UTC));
    const auto rules = must(Rulebook::load(store->database(), clock.today()));
    Announcer announcer;
    Context context{*store, clock, *rules, announcer};
    SessionKeys keys;
    DocumentService documents(context, &keys);
    BlockService blocks(context, documents);
    ui::Desk desk(must(DirectoryService(context).user(arguments.at(2))));
    ui::StoreReader reader(*store);
    UndoStack undo(context);
    ui::SubmissionsPage page({context, blocks, documents, desk, reader, undo, keys},
                             {.open = [](const QUrl &) { return false; },
                              .saveAs = [](QWidget *, const QString &) { return QString(); },
                              .files =
                                  [](QWidget *) {
                                      return QStringList();
                                  }});
    for (const ui::MenuEntry &entry : page.menuEntries())
        page.addAction(entry.action); // as a menu bar would
    page.resize(1200, 800);
    page.show();
    if (!QTest::qWaitForWindowActive(&page))
        return 2;
    page.open(SubmissionId{arguments.at(3).toLongLong()});
    auto *row = page.findChild<QWidget *>(u"competency1"_s);
    if (row == nullptr)
        return 3;
    if (!arguments.contains(u"--read"_s))
        typeForEver(page, *row);
    std::printf("%s\n", qPrintable(row->findChild<QPlainTextEdit *>(u"commentEdit"_s)->toPlainText()));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    return run(QApplication::arguments());
}
