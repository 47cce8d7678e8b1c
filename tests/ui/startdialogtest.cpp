#include "parchemin/ui/startdialog.h"

#include "support/must.h"
#include "support/teststore.h"
#include "support/widgets.h"

#include "parchemin/ui/recentstores.h"
#include "parchemin/ui/singleinstance.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QThread>

#include "dialogdriver.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class StartTest : public StoreTest
{
protected:
    [[nodiscard]] static QDateTime at(int day) { return {QDate(2026, 11, day), QTime(9, 0), Qt::UTC}; }
};

} // namespace

TEST_F(StartTest, offersFourWaysToBeginByKeyboard)
{
    ui::StartDialog dialog({});
    showActive(dialog);
    expectEveryInputHasAName(dialog);
    const auto buttons = dialog.findChildren<QCommandLinkButton *>();
    ASSERT_EQ(buttons.size(), 4);
    QSet<QString> mnemonics;
    for (const QCommandLinkButton *button : buttons) {
        EXPECT_FALSE(button->description().isEmpty());
        const QString text = button->text();
        mnemonics.insert(text.mid(text.indexOf(u'&') + 1, 1).toLower());
    }
    EXPECT_EQ(mnemonics.size(), 4) << "no two share a letter";
    expectTabOrderFollowsReading(dialog);
}

TEST_F(StartTest, showsEveryExplanationWhole)
{
    ui::StartDialog dialog({});
    showActive(dialog);
    for (const QCommandLinkButton *button : dialog.findChildren<QCommandLinkButton *>()) {
        EXPECT_GE(button->height(), button->heightForWidth(button->width())) << qPrintable(button->text());
        EXPECT_GT(button->heightForWidth(200), button->heightForWidth(800)) << "words are wrapped, not cut";
    }
}

// With a complaint and stores opened before, the second line of an explanation touched its frame.
TEST_F(StartTest, showsEveryExplanationWholeWhateverStandsBesideIt)
{
    std::vector<ui::RecentStore> recent;
    for (int number = 0; number < 8; ++number)
        recent.push_back({pathOf(u"store %1"_s.arg(number)), at(25)});
    ui::StartDialog dialog(recent);
    dialog.setTrouble(u"This is not a store of Parchemin. It was left as it is. "_s.repeated(3));
    showActive(dialog);
    EXPECT_LE(dialog.height(), 700) << "a screen of 1280 × 720 shows it";
    for (const QCommandLinkButton *button : dialog.findChildren<QCommandLinkButton *>())
        EXPECT_GE(button->height(), button->heightForWidth(button->width())) << qPrintable(button->text());
    expectTabOrderFollowsReading(dialog);
}

TEST_F(StartTest, opensAStoreThatWasOpenedBefore)
{
    ui::StartDialog dialog({{folder(), at(25)}, {pathOf(u"gone"_s), at(24)}});
    showActive(dialog);
    const auto recent = dialog.findChildren<QPushButton *>(u"startRecent"_s);
    ASSERT_EQ(recent.size(), 2);
    EXPECT_TRUE(recent.at(1)->text().contains(u"not there any more"));
    EXPECT_FALSE(recent.at(1)->isEnabled());
    EXPECT_EQ(recent.at(0)->toolTip(), QDir::toNativeSeparators(folder()));
    QTest::keyClick(recent.at(0), Qt::Key_Space);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.choice(), ui::StartDialog::Choice::Open);
    EXPECT_EQ(dialog.folder(), folder());
}

TEST_F(StartTest, visitsTheDemonstrationInAPlaceOfItsOwn)
{
    const QDir place(ui::StartDialog::demonstrationPlace());
    const auto visit = [] {
        ui::StartDialog dialog({});
        showActive(dialog);
        QTest::keyClick(&child<QCommandLinkButton>(dialog, "startChoice0"), Qt::Key_Space);
        return std::pair(dialog.choice(), dialog.folder());
    };
    ASSERT_FALSE(place.exists());
    EXPECT_EQ(visit(), std::pair(ui::StartDialog::Choice::Demonstration, place.path()));

    const auto clear = qScopeGuard([&place] { QDir(place).removeRecursively(); });
    ASSERT_TRUE(place.mkpath(u"."_s));
    ASSERT_TRUE(QFile::copy(folder() + u"/parchemin.db"_s, place.filePath(u"parchemin.db"_s)));
    EXPECT_EQ(visit(), std::pair(ui::StartDialog::Choice::Open, place.path())) << "visited again";

    ASSERT_TRUE(QFile::rename(place.filePath(u"parchemin.db"_s), place.filePath(u"notes.txt"_s)));
    const DialogDriver escape([](QWidget &shown) { QTest::keyClick(&shown, Qt::Key_Escape); });
    EXPECT_EQ(visit().second, QString()) << "somebody else's folder: he is asked for another";
    EXPECT_TRUE(escape.wasShown());
}

TEST_F(StartTest, staysWhenTheFolderDialogIsCancelled)
{
    ui::StartDialog dialog({});
    dialog.setTrouble(u"This is not a store of Parchemin."_s);
    showActive(dialog);
    EXPECT_TRUE(child<QLabel>(dialog, "startTrouble").isVisible());
    const DialogDriver escape([](QWidget &shown) { QTest::keyClick(&shown, Qt::Key_Escape); });
    QTest::keyClick(&child<QCommandLinkButton>(dialog, "startChoice2"), Qt::Key_Space);
    EXPECT_TRUE(escape.wasShown());
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(dialog.folder().isEmpty());
}

TEST_F(StartTest, remembersStoresOnceTheLatestFirst)
{
    QSettings settings(pathOf(u"settings.ini"_s), QSettings::IniFormat);
    ui::RecentStores recent(settings);
    recent.note(folder(), at(23));
    recent.note(pathOf(u"other"_s), at(24));
    recent.note(folder() + u"/../store"_s, at(25));
    const auto stores = recent.all();
    ASSERT_EQ(stores.size(), 2U);
    EXPECT_EQ(stores.at(0), (ui::RecentStore{folder(), at(25)}));
    EXPECT_TRUE(stores.at(0).isThere());
    EXPECT_FALSE(stores.at(1).isThere());
    recent.forget(pathOf(u"other"_s));
    EXPECT_EQ(recent.all().size(), 1U);
    for (int index = 0; index < 12; ++index)
        recent.note(pathOf(QString::number(index)), at(25));
    EXPECT_EQ(recent.all().size(), 8U);
}

TEST_F(StartTest, bringsTheWindowThatHoldsAStoreToTheFront)
{
    ui::SingleInstance first(folder());
    ASSERT_TRUE(first.isReachable());
    const QSignalSpy raised(&first, &ui::SingleInstance::raiseRequested);
    std::atomic<bool> isAnswered = false;
    // Another thread stands for another process, which waits for the answer.
    const std::unique_ptr<QThread> second(QThread::create([this, &isAnswered] {
        isAnswered = ui::SingleInstance::raiseOther(folder() + u"/."_s, std::chrono::seconds(10));
    }));
    second->start();
    ASSERT_TRUE(QTest::qWaitFor([&second] { return second->isFinished(); }, 20'000));
    EXPECT_TRUE(isAnswered);
    EXPECT_EQ(raised.count(), 1);
}

TEST_F(StartTest, findsNobodyOnAnotherStore)
{
    const ui::SingleInstance first(folder());
    ASSERT_TRUE(QDir().mkpath(pathOf(u"other"_s)));
    EXPECT_FALSE(ui::SingleInstance::raiseOther(pathOf(u"other"_s), std::chrono::milliseconds(200)));
}

// It asked for the name of a file, and offered to save one.
TEST_F(StartTest, asksForTheNewFolderByName)
{
    ui::StartDialog dialog({});
    showActive(dialog);
    QString asked;
    const DialogDriver driver([&asked](QWidget &chooser) {
        asked = dynamic_cast<QFileDialog &>(chooser).labelText(QFileDialog::FileName);
        QTest::keyClick(&child<QLineEdit>(chooser, "fileNameEdit"), Qt::Key_Return);
    });
    QTest::keyClick(&child<QCommandLinkButton>(dialog, "startChoice1"), Qt::Key_Space);
    EXPECT_TRUE(driver.wasShown());
    EXPECT_EQ(asked, u"&Name of the folder:"_s);
    EXPECT_EQ(dialog.choice(), ui::StartDialog::Choice::Create);
    EXPECT_EQ(QFileInfo(dialog.folder()).fileName(), u"parchemin"_s);
}
