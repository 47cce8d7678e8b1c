#include "documentspagetest.h"

#include "parchemin/ui/refusal.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "brackettranslator.h"
#include "ui/attestations/documentexport.h"
#include "ui/progressstrip.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

TEST_F(DocumentsPageTest, listsWhatCanBeIssuedBesideItsPreview)
{
    acquire(1);
    openPage();
    waitForRows("issuableTable", 1);
    EXPECT_EQ(cell("issuableTable", 0, 0), u"Amrani Yasmine"_s);
    EXPECT_TRUE(cell("issuableTable", 0, 1).startsWith(u"20"_s))
        << "the dossier tells those of one name apart";
    EXPECT_EQ(cell("issuableTable", 0, 2), u"Block attestation (1)"_s);
    EXPECT_EQ(cell("issuableTable", 0, 3), u"Possible"_s) << "the path goes on";
    const EventSeq before = head();
    EXPECT_TRUE(previewAfter().startsWith("%PDF-"));
    EXPECT_EQ(child<QLabel>(page(), "previewCaption").text(),
              u"Block attestation (1) of Amrani Yasmine, not issued yet"_s);
    EXPECT_EQ(head(), before) << "a preview stores nothing";
    EXPECT_EQ(page().count(), 1);
    EXPECT_EQ(child<QTabBar>(page(), "documentTabs").tabText(0), u"To be issued (1)"_s);
}

TEST_F(DocumentsPageTest, followsWhatHappensElsewhere)
{
    openPage();
    EXPECT_TRUE(QTest::qWaitFor([this] { return child<QWidget>(page(), "issuableEmpty").isVisible(); }));
    acquire(1);
    waitForRows("issuableTable", 1);
    EXPECT_FALSE(child<QWidget>(page(), "issuableEmpty").isVisible());
}

TEST_F(DocumentsPageTest, saysWhyALineCannotBeIssuedAndLeadsToTheDossier)
{
    PersonDetails nameless = details(u"Zola"_s, u"Emma"_s);
    nameless.birthPlace.clear();
    const CandidacyId zola = addCandidacy(must(candidacies().registerPerson(lead(), nameless)));
    must(blocks().recognise(lead(), zola, 1, ValidationSource::PriorProof, u"Attestation"_s));
    openPage();
    waitForRows("issuableTable", 1);
    EXPECT_EQ(cell("issuableTable", 0, 3), u"Not yet"_s);
    EXPECT_FALSE(page().primaryAction()->isEnabled()) << "what the rules refuse is not taken";
    auto &why = child<QWidget>(page(), "issuableWhy");
    ASSERT_TRUE(why.isVisible());
    QTest::mouseClick(&onlyChild<QPushButton>(why), Qt::LeftButton);
    EXPECT_EQ(destination(), (ui::Destination{.page = ui::pageid::candidates, .candidacy = zola}));
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(message().startsWith(u"The documents cannot be issued yet:"_s)) << qPrintable(message());
}

TEST_F(DocumentsPageTest, tellsAUserWithoutTheRightWhoseActItIs)
{
    acquire(1);
    openPage();
    waitForRows("issuableTable", 1);
    desk().seat(actor(Role::Auditor));
    EXPECT_EQ(cell("issuableTable", 0, 3), u"Somebody else's act"_s);
    EXPECT_FALSE(page().primaryAction()->isEnabled());
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(message().contains(u"does not have the right to issue attestations"_s))
        << qPrintable(message());
    EXPECT_TRUE(stored().empty());
}

// The palette said of them only that they are not possible.
TEST_F(DocumentsPageTest, anActThatNeedsADocumentSaysSo)
{
    openPage();
    for (const ui::MenuEntry &entry : page().menuEntries()) {
        const bool isRefused = entry.action->isVisible() && !entry.action->isEnabled();
        EXPECT_EQ(isRefused, !ui::reasonAgainst(*entry.action).isEmpty()) << qPrintable(entry.action->text());
    }
    EXPECT_EQ(ui::reasonAgainst(*page().primaryAction()), u"There is no document to issue."_s);
}

TEST_F(DocumentsPageTest, findsByNameWithoutAccents)
{
    addHolder(u"Lefèvre"_s);
    addHolder(u"Martin"_s);
    openPage();
    waitForRows("issuableTable", 2);
    pressOnWindow(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"lefev"_s);
    waitForRows("issuableTable", 1);
    EXPECT_EQ(cell("issuableTable", 0, 0), u"Lefèvre Yasmine"_s);
    EXPECT_EQ(page().count(), 2) << "the badge counts the work, not the search";
}

TEST_F(DocumentsPageTest, previewsTheStoredBytesOfAnIssuedDocument)
{
    addHolder(u"Zola"_s);
    const DocumentId id = must(documents().issueBlockAttestation(
        lead(), must(DocumentListRepository(database()).issuable({})).front().candidacy, {1}));
    openPage();
    waitForRows("issuedTable", 1);
    showIssued();
    EXPECT_EQ(previewAfter(), must(documents().bytes(id)));
    EXPECT_EQ(cell("issuedTable", 0, 0), u"A-2021-0001"_s);
    EXPECT_EQ(cell("issuedTable", 0, 1), u"Zola Yasmine"_s);
}

// A long name made the window wider than its screen.
TEST_F(DocumentsPageTest, aLongNameAsksForNoRoomOverThePreview)
{
    addHolder(u"Montmorency-Beaumont de la Rochefoucauld-Liancourt"_s);
    openPage();
    waitForRows("issuableTable", 1);
    const auto &caption = child<QLabel>(page(), "previewCaption");
    ASSERT_TRUE(QTest::qWaitFor([&caption] { return caption.text().contains(u"Liancourt"); }));
    EXPECT_LT(caption.minimumSizeHint().width(), 100);
    EXPECT_EQ(caption.toolTip(), caption.text());
}

TEST_F(DocumentsPageTest, turnsPagesAndChangesTheSizeOfThePreview)
{
    addHolder(u"Zola"_s, {1, 2, 3, 4, 5});
    openPage();
    waitForRows("issuableTable", 1);
    (void)previewAfter();
    ASSERT_GT(preview().pageCount(), 1);
    auto &next = child<QPushButton>(page(), "nextPageButton");
    QTest::mouseClick(&next, Qt::LeftButton);
    EXPECT_EQ(preview().currentPage(), 1);
    EXPECT_EQ(child<QLabel>(page(), "previewPage").text(), u"2 / %1"_s.arg(preview().pageCount()));
    const qreal fitted = preview().zoom();
    QTest::mouseClick(&child<QPushButton>(page(), "zoomInButton"), Qt::LeftButton);
    EXPECT_NEAR(preview().zoom(), fitted * 1.25, 0.01);
    QTest::mouseClick(&child<QPushButton>(page(), "fitPageButton"), Qt::LeftButton);
    EXPECT_TRUE(preview().isPageFitted());
}

TEST_F(DocumentsPageTest, makesADuplicateAfterSayingTheEffect)
{
    const CandidacyId zola = addHolder(u"Zola"_s);
    must(documents().issueBlockAttestation(lead(), zola, {1}));
    openPage();
    waitForRows("issuedTable", 1);
    showIssued();
    const DialogDriver accepts(Qt::Key_Return);
    pressOnWindow(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(accepts.wasShown());
    waitForRows("issuedTable", 2);
    EXPECT_EQ(stored().front().number, u"A-2021-0001-D1"_s);
    EXPECT_EQ(message(), u"Block attestation A-2021-0001-D1 was issued."_s);
    const QTableView &issued = child<QTableView>(page(), "issuedTable");
    const QAbstractItemView &cells = issued;
    EXPECT_LE(cells.sizeHintForColumn(0), issued.columnWidth(0)) << "the number tells it from its original";
}

TEST_F(DocumentsPageTest, supersedesWithAReason)
{
    const CandidacyId zola = addHolder(u"Zola"_s);
    must(documents().issueBlockAttestation(lead(), zola, {1}));
    openPage();
    waitForRows("issuedTable", 1);
    showIssued();
    const DialogDriver writes([](QWidget &dialog) {
        auto *ok = dialog.findChild<QPushButton *>(); // the default button, whatever its words
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "reasonEdit"), u"Prenom corrige"_s);
        ASSERT_NE(ok, nullptr);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    pressOnWindow(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(writes.wasShown());
    ASSERT_EQ(stored(DocumentFilter::Standing::Annulled).size(), 1U);
    EXPECT_EQ(stored(DocumentFilter::Standing::Annulled).front().statusReason, u"Prenom corrige"_s);
    EXPECT_EQ(stored().front().number, u"A-2021-0002"_s);
    waitForRows("annulledTable", 1);
    showIssued();
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return child<QLabel>(page(), "annulledStory").text().contains(u"Superseded by A-2021-0002"_s);
    })) << qPrintable(child<QLabel>(page(), "annulledStory").text());
    const QTableView &annulled = child<QTableView>(page(), "annulledTable");
    const QAbstractItemView &cells = annulled;
    constexpr int day = 3;
    constexpr int state = 4;
    EXPECT_LE(cells.sizeHintForColumn(day), annulled.columnWidth(day)) << "no date is cut";
    EXPECT_LE(cells.sizeHintForColumn(state), annulled.columnWidth(state)) << "nor a state";
}

TEST_F(DocumentsPageTest, revokesOnlyWithAReasonAndASecondPerson)
{
    const Actor approver = actor(Role::Signatory);
    const CandidacyId zola = addHolder(u"Zola"_s);
    must(documents().issueBlockAttestation(lead(), zola, {1}));
    openPage();
    waitForRows("issuedTable", 1);
    showIssued();
    bool stayed = false;
    const DialogDriver completes([&stayed](QWidget &dialog) {
        QTest::keyClick(&dialog, Qt::Key_Return); // with nothing filled in
        stayed = dialog.isVisible();
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, "reasonEdit"), u"Fraude averee"_s);
        auto &combo = child<QComboBox>(dialog, "approverCombo");
        combo.setFocus();
        QTest::keyClick(&combo, Qt::Key_Down);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    pressOnWindow(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(completes.wasShown());
    EXPECT_TRUE(stayed);
    ASSERT_EQ(stored(DocumentFilter::Standing::Annulled).size(), 1U);
    EXPECT_EQ(stored(DocumentFilter::Standing::Annulled).front().state, DocumentState::Revoked);
    EXPECT_EQ(message(), u"A-2021-0001 was revoked."_s);
    waitForRows("issuableTable", 1);
}

TEST_F(DocumentsPageTest, escapeRevokesNothing)
{
    (void)actor(Role::Signatory);
    must(documents().issueBlockAttestation(lead(), addHolder(u"Zola"_s), {1}));
    openPage();
    waitForRows("issuedTable", 1);
    showIssued();
    const DialogDriver refuses(Qt::Key_Escape);
    pressOnWindow(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(refuses.wasShown());
    EXPECT_TRUE(stored(DocumentFilter::Standing::Annulled).empty());
}

TEST_F(DocumentsPageTest, theActsOnADocumentSayWhoseTheyAre)
{
    must(documents().issueBlockAttestation(lead(), addHolder(u"Zola"_s), {1}));
    openPage();
    waitForRows("issuedTable", 1);
    showIssued();
    desk().seat(actor(Role::Auditor));
    for (const ui::MenuEntry &entry : page().menuEntries()) {
        if (entry.action->text() == u"&Duplicate…"_s || entry.action->text() == u"Re&voke…"_s) {
            EXPECT_FALSE(entry.action->isEnabled());
            EXPECT_TRUE(entry.action->toolTip().contains(u"does not have the right"_s));
        }
    }
}

TEST_F(DocumentsPageTest, exportsTheStoredBytesUnderANameFromThePattern)
{
    const DocumentId id = must(documents().issueBlockAttestation(lead(), addHolder(u"Zola"_s), {1}));
    openPage();
    page().restoreViewState({{u"pattern"_s, u"{nom}-{prenom}-{date}"_s}});
    waitForRows("issuedTable", 1);
    showIssued();
    setPath(pathOf(u"exported.pdf"_s));
    pressOnWindow(Qt::Key_E, Qt::ControlModifier);
    (void)nextMessage();
    EXPECT_EQ(suggestedName(), u"Zola-Yasmine-2021-06-04.pdf"_s);
    QFile exported(pathOf(u"exported.pdf"_s));
    ASSERT_TRUE(exported.open(QIODevice::ReadOnly)) << qPrintable(message());
    EXPECT_EQ(exported.readAll(), must(documents().bytes(id)));
}

TEST_F(DocumentsPageTest, exportsAllChosenDocumentsIntoAFolder)
{
    must(documents().issueBlockAttestation(lead(), addHolder(u"Zola"_s), {1}));
    must(documents().issueBlockAttestation(lead(), addHolder(u"Martin"_s), {1}));
    ASSERT_TRUE(QDir(pathOf({})).mkpath(u"copies"_s));
    openPage();
    waitForRows("issuedTable", 2);
    showIssued();
    table("issuedTable").setFocus();
    QTest::keyClick(&table("issuedTable"), Qt::Key_A, Qt::ControlModifier);
    setPath(pathOf(u"copies"_s));
    pressOnWindow(Qt::Key_E, Qt::ControlModifier);
    auto &strip = child<ui::ProgressStrip>(page(), "exportStrip");
    ASSERT_TRUE(QTest::qWaitFor([&strip] { return !strip.isHidden() && !strip.isRunning(); }));
    EXPECT_EQ(strip.accessibleName(), u"2 document(s) were written to %1."_s.arg(pathOf(u"copies"_s)));
    EXPECT_EQ(QDir(pathOf(u"copies"_s)).entryList(QDir::Files),
              (QStringList{u"A-2021-0001 Zola Yasmine.pdf"_s, u"A-2021-0002 Martin Yasmine.pdf"_s}));
}

// A long export went on without a word and could not be stopped.
TEST_F(DocumentsPageTest, anExportOfManyShowsItsProgressAndStopsAtEscape)
{
    constexpr int count = 5;
    for (int i = 0; i < count; ++i)
        must(documents().issueBlockAttestation(lead(), addHolder(u"Zola%1"_s.arg(i)), {1}));
    ASSERT_TRUE(QDir(pathOf({})).mkpath(u"copies"_s));
    openPage();
    waitForRows("issuedTable", count);
    showIssued();
    table("issuedTable").setFocus();
    QTest::keyClick(&table("issuedTable"), Qt::Key_A, Qt::ControlModifier);
    setPath(pathOf(u"copies"_s));
    // Pressed as soon as the work begins: it may be over in one go of the event loop.
    QObject::connect(&onlyChild<ui::DocumentExport>(page()), &ui::DocumentExport::started, &page(), [this] {
        EXPECT_EQ(ui::reasonAgainst(*page().primaryAction()),
                  u"Documents are being written: wait, or cancel it."_s);
        pressOnWindow(Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_E, Qt::ControlModifier);
    auto &strip = child<ui::ProgressStrip>(page(), "exportStrip");
    ASSERT_TRUE(QTest::qWaitFor([&strip] { return !strip.isHidden() && !strip.isRunning(); }));
    EXPECT_TRUE(strip.accessibleName().contains(u"You stopped before the last"_s))
        << qPrintable(strip.accessibleName());
    EXPECT_LT(QDir(pathOf(u"copies"_s)).entryList(QDir::Files).size(), count);
}

// What was ticked went out from lists that hide it.
TEST_F(DocumentsPageTest, issuesOnlyFromTheListThatShowsWhatIsTicked)
{
    must(documents().issueBlockAttestation(lead(), addHolder(u"Zola"_s), {1}));
    acquire(1);
    openPage();
    waitForRows("issuableTable", 1);
    EXPECT_TRUE(page().primaryAction()->isEnabled());
    showIssued();
    EXPECT_EQ(ui::reasonAgainst(*page().primaryAction()),
              u"The documents to be issued are in the first list."_s);
    EXPECT_FALSE(page().primaryAction()->isEnabled());
}

TEST_F(DocumentsPageTest, printsWhatIsShown)
{
    must(documents().issueBlockAttestation(lead(), addHolder(u"Zola"_s), {1}));
    openPage();
    waitForRows("issuedTable", 1);
    showIssued();
    (void)previewAfter();
    setPath(pathOf(u"printed.pdf"_s));
    pressOnWindow(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(nextMessage(), u"A-2021-0001 was sent to the printer."_s);
    QPdfDocument printed(nullptr);
    ASSERT_EQ(printed.load(pathOf(u"printed.pdf"_s)), QPdfDocument::Error::None);
    EXPECT_EQ(printed.pageCount(), preview().pageCount());
    EXPECT_NEAR(printed.pagePointSize(0).width(), preview().document().pagePointSize(0).width(), 2);
}

TEST_F(DocumentsPageTest, showsTheRegisterOfNumbersAndExportsIt)
{
    const CandidacyId zola = addHolder(u"Zola"_s, {1, 2});
    must(documents().issueBlockAttestation(lead(), zola, {1}));
    must(documents().issueBlockAttestation(lead(), zola, {2}));
    openPage();
    setPath(pathOf(u"register.csv"_s));
    const DialogDriver reads([](QWidget &dialog) {
        auto &numbers = child<QTableView>(dialog, "registerTable");
        EXPECT_TRUE(QTest::qWaitFor([&numbers] { return numbers.model()->rowCount() == 2; }));
        EXPECT_TRUE(
            child<QLabel>(dialog, "registerVerdict").text().startsWith(u"Every series is complete"_s));
        QTest::mouseClick(&child<QPushButton>(dialog, "exportRegisterButton"), Qt::LeftButton);
        expectEveryInputHasAName(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_R, Qt::ControlModifier);
    EXPECT_TRUE(reads.wasShown());
    QFile csv(pathOf(u"register.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    EXPECT_TRUE(text.contains(u"A-2021-0001;Zola Yasmine;"_s)) << qPrintable(text);
    EXPECT_EQ(text.count(u"\r\n"_s), 3);
}

TEST_F(DocumentsPageTest, aLinkLeadsToItsList)
{
    openPage();
    page().goTo({.page = ui::pageid::documents, .view = u"annulled"_s});
    EXPECT_EQ(child<QTabBar>(page(), "documentTabs").currentIndex(), 2);
}

TEST_F(DocumentsPageTest, namesEveryInputForAScreenReader)
{
    acquire(1);
    openPage();
    waitForRows("issuableTable", 1);
    expectEveryInputHasAName(page());
    showIssued();
    expectEveryInputHasAName(page());
}

TEST_F(DocumentsPageTest, showsLongNamesWholeInTheListsOfWhatWasIssued)
{
    const CandidacyId holder = addHolder(u"Picard-Guérin"_s);
    const DocumentId document = must(documents().issueBlockAttestation(lead(), holder, {1}));
    (void)must(documents().supersede(lead(), document, u"Faute de frappe"_s));
    openPage();
    page().resize(1232, 780); // what the navigation leaves of a window of 1440 × 900
    const auto showsHolderWhole = [this](const char *name) {
        const QTableView &list = table(name);
        return list.columnWidth(1) >= list.sizeHintForIndex(list.model()->index(0, 1)).width();
    };
    showIssued();
    waitForRows("issuedTable", 1);
    EXPECT_TRUE(showsHolderWhole("issuedTable"));
    page().goTo({.page = ui::pageid::documents, .view = u"annulled"_s});
    waitForRows("annulledTable", 1);
    EXPECT_TRUE(showsHolderWhole("annulledTable"));
}

TEST_F(DocumentsPageTest, givesTheListInFrontToAFile)
{
    const CandidacyId holder = addHolder(u"Bertin"_s);
    addHolder(u"Camara"_s, {1, 2});
    must(documents().issueBlockAttestation(lead(), holder, {1}));
    openPage();
    waitForRows("issuableTable", 1);
    const ListContent issuable = must(page().listMaker()(database()));
    ASSERT_EQ(issuable.rows.size(), 1U);
    EXPECT_EQ(parchemin::textOf(issuable.rows[0][0], QLocale::c()), u"Camara Yasmine"_s);
    EXPECT_EQ(issuable.rows[0].size(), static_cast<std::size_t>(issuable.headings.size()));
    showIssued();
    waitForRows("issuedTable", 1);
    const ListContent issued = must(page().listMaker()(database()));
    ASSERT_EQ(issued.rows.size(), 1U);
    EXPECT_EQ(parchemin::textOf(issued.rows[0][0], QLocale::c()), stored().front().number);
    EXPECT_EQ(issued.rows[0].size(), static_cast<std::size_t>(issued.headings.size()));
}

TEST_F(DocumentsPageTest, theCaptionOfThePreviewFollowsTheLanguage)
{
    addHolder(u"Zola"_s);
    openPage();
    waitForRows("issuableTable", 1);
    const auto &caption = child<QLabel>(page(), "previewCaption");
    ASSERT_TRUE(QTest::qWaitFor([&caption] { return caption.text().contains(u"not issued yet"_s); }));
    BracketTranslator brackets({"parchemin::ui::DocumentsPage"_L1});
    QCoreApplication::installTranslator(&brackets);
    EXPECT_TRUE(QTest::qWaitFor([&caption] { return caption.text().startsWith(u'['); }))
        << qPrintable(caption.text());
}
