#include "support/unlocking.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>

#include "documentspagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class DocumentBatchUiTest : public DocumentsPageTest
{
protected:
    void press() { pressOnWindow(Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QString stripText()
    {
        QString text;
        const QList<QLabel *> labels = child<QWidget>(page(), "batchStrip").findChildren<QLabel *>();
        for (const QLabel *label : labels)
            text += label->text() + u' ';
        return text;
    }
    /// Accepts the dialog once it is there, and waits for the batch to end with that many documents.
    void issue(std::size_t count)
    {
        press();
        ASSERT_TRUE(QTest::qWaitFor([&] { return stored().size() == count; }));
        ASSERT_TRUE(QTest::qWaitFor([this] { return stripText().contains(u"issued."_s); }));
    }
};

} // namespace

TEST_F(DocumentBatchUiTest, issuesWhatIsCheckedByKeyboard)
{
    addHolder(u"Abadie"_s);
    addHolder(u"Martin"_s);
    addHolder(u"Zola"_s);
    openPage();
    waitForRows("issuableTable", 3);
    EXPECT_EQ(page().primaryAction()->iconText(), u"Issue 3 document(s)"_s);
    table("issuableTable").setFocus();
    QTest::keyClick(&table("issuableTable"), Qt::Key_Down);
    QTest::keyClick(&table("issuableTable"), Qt::Key_Space); // leaves Martin out
    EXPECT_EQ(page().primaryAction()->iconText(), u"Issue 2 document(s)"_s);
    QString effect;
    const DialogDriver accepts([&effect](QWidget &dialog) {
        effect = child<QLabel>(dialog, "batchEffect").text();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });
    issue(2);
    EXPECT_TRUE(effect.startsWith(u"2 block attestation(s) will be issued"_s)) << qPrintable(effect);
    EXPECT_EQ(stored().front().number, u"A-2021-0002"_s);
    waitForRows("issuableTable", 1);
    EXPECT_EQ(cell("issuableTable", 0, 0), u"Martin Yasmine"_s);
    EXPECT_FALSE(page().primaryAction()->isEnabled()) << "Martin stays unchecked";
}

TEST_F(DocumentBatchUiTest, aClickOnTheMarkUnchecks)
{
    addHolder(u"Abadie"_s);
    openPage();
    waitForRows("issuableTable", 1);
    const QRect first = table("issuableTable").visualRect(table("issuableTable").model()->index(0, 0));
    QTest::mouseClick(table("issuableTable").viewport(), Qt::LeftButton, {},
                      QPoint(first.left() + 16, first.center().y()));
    EXPECT_FALSE(page().primaryAction()->isEnabled());
    pressOnWindow(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(page().primaryAction()->isEnabled());
}

TEST_F(DocumentBatchUiTest, escapeIssuesNothing)
{
    addHolder(u"Abadie"_s);
    openPage();
    waitForRows("issuableTable", 1);
    const DialogDriver refuses(Qt::Key_Escape);
    press();
    EXPECT_TRUE(QTest::qWaitFor([&refuses] { return refuses.wasShown(); }));
    EXPECT_TRUE(stored().empty());
}

TEST_F(DocumentBatchUiTest, writesCopiesAndOneLogAndRemembersWhere)
{
    addHolder(u"Abadie"_s);
    addHolder(u"Zola"_s);
    ASSERT_TRUE(QDir(pathOf({})).mkpath(u"files"_s));
    openPage();
    waitForRows("issuableTable", 2);
    QString example;
    const DialogDriver fills([this, &example](QWidget &dialog) {
        child<QCheckBox>(dialog, "wantsFilesCheck").setChecked(true);
        setPath(pathOf(u"files"_s));
        QTest::mouseClick(&child<QPushButton>(dialog, "browseButton"), Qt::LeftButton);
        auto &pattern = child<QLineEdit>(dialog, "patternEdit");
        pattern.setFocus();
        pattern.selectAll();
        QTest::keyClicks(&pattern, u"{nom}"_s);
        example = child<QLabel>(dialog, "patternExample").text();
        QTest::keyClick(&pattern, Qt::Key_Return);
    });
    issue(2);
    EXPECT_EQ(example, u"Example: Abadie.pdf"_s);
    const QStringList files = QDir(pathOf(u"files"_s)).entryList(QDir::Files);
    ASSERT_EQ(files.size(), 3) << qPrintable(files.join(u", "_s));
    EXPECT_EQ(files.filter(u".csv"_s).size(), 1);
    EXPECT_EQ(page().viewState().value(u"pattern"_s).toString(), u"{nom}"_s);
    EXPECT_EQ(page().viewState().value(u"folder"_s).toString(), pathOf(u"files"_s));
    const DialogDriver reads([](QWidget &dialog) {
        EXPECT_EQ(child<QTableView>(dialog, "batchLogTable").model()->rowCount(), 2);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::mouseClick(&child<QPushButton>(page(), "batchLogButton"), Qt::LeftButton);
    EXPECT_TRUE(reads.wasShown());
}

TEST_F(DocumentBatchUiTest, aPatternWithAnUnknownFieldIsRefusedInPlace)
{
    addHolder(u"Abadie"_s);
    openPage();
    page().restoreViewState(
        {{u"pattern"_s, u"{naissance}"_s}, {u"copies"_s, true}, {u"folder"_s, pathOf({})}});
    waitForRows("issuableTable", 1);
    bool stayed = false;
    QString example;
    const DialogDriver tries([&stayed, &example](QWidget &dialog) {
        example = child<QLabel>(dialog, "patternExample").text();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        stayed = dialog.isVisible();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    press();
    EXPECT_TRUE(QTest::qWaitFor([&tries] { return tries.wasShown(); }));
    EXPECT_TRUE(stayed);
    EXPECT_TRUE(example.isEmpty()) << "it took the unknown field for the date: " << qPrintable(example);
    EXPECT_TRUE(stored().empty());
}

// The folder was a stop of its own beside its line: Tab went between it and the names for ever.
TEST_F(DocumentBatchUiTest, theKeyboardReachesEveryPartOfTheFormOfCopies)
{
    addHolder(u"Abadie"_s);
    openPage();
    page().restoreViewState({{u"copies"_s, true}});
    waitForRows("issuableTable", 1);
    QStringList visited;
    bool isLedToTheFolder = false;
    const DialogDriver walks([&](QWidget &dialog) {
        dialog.activateWindow();
        ASSERT_TRUE(QTest::qWaitFor(
            [&dialog] { return QApplication::activeWindow() == &dialog; })); // or its keys reach nobody
        auto &folder = child<QLineEdit>(dialog, "folderEdit");
        QTest::keyClick(dialog.focusWidget(), Qt::Key_F, Qt::AltModifier);
        isLedToTheFolder = folder.hasFocus();
        folder.setFocus();
        for (int step = 0; step < 6; ++step) {
            visited.append(dialog.focusWidget()->objectName());
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        }
        EXPECT_TRUE(folder.hasFocus()) << "round the whole form";
        EXPECT_TRUE(folder.property("isWrong").toBool());
        EXPECT_FALSE(folder.parentWidget()->property("isWrong").toBool()) << "the button is not wrong";
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    press();
    EXPECT_TRUE(QTest::qWaitFor([&walks] { return walks.wasShown(); }));
    EXPECT_TRUE(isLedToTheFolder);
    EXPECT_EQ(visited.first(3), (QStringList{u"folderEdit"_s, u"browseButton"_s, u"patternEdit"_s}));
    EXPECT_EQ(QSet<QString>(visited.begin(), visited.end()).size(), 5) << "two buttons have no name";
}

TEST_F(DocumentBatchUiTest, listsARefusalWithItsReasonAndIssuesTheRest)
{
    const CandidacyId abadie = addHolder(u"Abadie"_s);
    addHolder(u"Zola"_s);
    openPage();
    waitForRows("issuableTable", 2);
    const DialogDriver changesTheRecordMeanwhile([this, abadie](QWidget &dialog) {
        PersonDetails nameless = details(u"Abadie"_s, u"Yasmine"_s);
        nameless.birthPlace.clear();
        must(candidacies().correctPerson(lead(), personOf(abadie), nameless, u"Saisie erronée"_s));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });
    issue(1);
    auto &refusals = child<QWidget>(page(), "batchRefusals");
    ASSERT_TRUE(refusals.isVisible());
    QTest::mouseClick(&onlyChild<QPushButton>(refusals), Qt::LeftButton);
    EXPECT_EQ(destination(), (ui::Destination{.page = ui::pageid::candidates, .candidacy = abadie}));
}

TEST_F(DocumentBatchUiTest, stopsWhereTheUserCancels)
{
    for (int i = 0; i < 20; ++i)
        addHolder(u"Zola"_s + QChar(u'a' + i));
    openPage();
    waitForRows("issuableTable", 20);
    const DialogDriver accepts(
        [](QWidget &dialog) { QTest::keyClick(dialog.focusWidget(), Qt::Key_Return); });
    press();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !stored().empty(); }));
    const QList<QPushButton *> buttons = child<QWidget>(page(), "batchStrip").findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    ASSERT_TRUE(QTest::qWaitFor([this] { return stripText().contains(u"You stopped"_s); }));
    const std::size_t issued = stored().size();
    EXPECT_LT(issued, 20U);
    waitForRows("issuableTable", 20 - static_cast<int>(issued));
    EXPECT_EQ(must(DocumentListRepository(database()).series()).front().last, static_cast<int>(issued));
}

TEST_F(DocumentBatchUiTest, learnsFromTheStoreThatThereAreKeysToUnlock)
{
    must(KeyService(context()).add(
        lead(), must(NewKey::make(documents::Secret(u"correct cheval pile agrafe"))), today()));
    openPage();
    const QAction *button = page().secondaryActions().back();
    EXPECT_TRUE(QTest::qWaitFor([button] { return button->iconText() == u"Keys locked"_s; }))
        << qPrintable(button->iconText());
}

TEST_F(DocumentBatchUiTest, saysBeforehandWhetherDocumentsAreProven)
{
    addHolder(u"Abadie"_s);
    openPage();
    waitForRows("issuableTable", 1);
    const auto button = [this] {
        const QList<QAction *> actions = page().secondaryActions();
        return actions.back()->iconText();
    };
    EXPECT_EQ(button(), u"No key"_s);
    unlockNewKey(keys(), context(), lead(), today());
    EXPECT_EQ(button(), u"Keys unlocked"_s);
    QString proving;
    const DialogDriver accepts([&proving](QWidget &dialog) {
        proving = child<QLabel>(dialog, "batchProving").text();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });
    issue(1);
    EXPECT_TRUE(proving.contains(u"credential"_s)) << qPrintable(proving);
    EXPECT_TRUE(must(services().documents.proofOf(stored().front().id)).key);
    keys().lock();
    EXPECT_EQ(button(), u"Keys locked"_s);
    const QSignalSpy asked(&page(), &ui::DocumentsPage::keysRequested);
    page().secondaryActions().back()->trigger();
    EXPECT_EQ(asked.size(), 1);
}
