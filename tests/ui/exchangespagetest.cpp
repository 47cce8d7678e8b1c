#include "parchemin/ui/exchangespage.h"

#include "parchemin/app/importservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/exchange/codelists.h"
#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/refusal.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include "dialogdriver.h"
#include "pagetest.h"
#include "ui/exchanges/mappingmemory.h"
#include "ui/exchanges/previewmodel.h"
#include "ui/exchanges/problemmodel.h"
#include "ui/progressstrip.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class ExchangesPageTest : public PageTest
{
protected:
    void openPage()
    {
        m_settings = std::make_unique<QSettings>(pathOf(u"settings.ini"_s), QSettings::IniFormat);
        const auto open = [this](QWidget *, const QString &) {
            return m_file;
        };
        const auto save = [this](QWidget *, const QString &suggested) {
            m_suggested = suggested;
            return pathOf(u"problems.csv"_s);
        };
        m_page = new ui::ExchangesPage(services(), {open, save}, *m_settings, &window());
        showPage(m_page);
    }
    /// What the file dialog will answer.
    void setFile(const QByteArray &text) { m_file = writeFile(u"promotion.csv"_s, text); }
    [[nodiscard]] static QByteArray headings()
    {
        return "Nom;Prénom;Date de naissance;Voie d'accès;Date d'inscription;Note\n";
    }
    [[nodiscard]] static QByteArray row(const QByteArray &name, const QByteArray &birth = "07/02/1998")
    {
        return name + ";Léa;" + birth + ";Formation continue;01/09/2020;12\n";
    }
    [[nodiscard]] static QByteArray rows(int count)
    {
        QByteArray text;
        for (int index = 0; index < count; ++index) {
            QByteArray name("Martin");
            for (const int place : {index % 26, index / 26 % 26, index / 676})
                name.append(static_cast<char>('a' + place));
            text += row(name);
        }
        return text;
    }
    /// Ctrl+I, and the file's first rows are there.
    void lookAtFile()
    {
        pressOnWindow(Qt::Key_I, Qt::ControlModifier);
        ASSERT_TRUE(waitForStep("importFacts"));
    }
    /// Ctrl+Return, and the report is there.
    void check()
    {
        pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitForStep("importSummary"));
    }
    void import()
    {
        pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitForStep("importResult"));
    }
    [[nodiscard]] bool waitForStep(const char *label)
    {
        return QTest::qWaitFor([this, label] { return child<QLabel>(page(), label).isVisible(); }, 30'000);
    }
    [[nodiscard]] bool waitForMessage(const QString &part)
    {
        return QTest::qWaitFor([this, part] { return message().contains(part); }, 30'000);
    }
    [[nodiscard]] QString textOf(const char *label) { return child<QLabel>(page(), label).text(); }
    [[nodiscard]] QComboBox &choice(int column)
    {
        return child<QComboBox>(page(), qPrintable(u"importColumn%1"_s.arg(column)));
    }
    [[nodiscard]] QTableView &problems() { return child<QTableView>(page(), "importProblems"); }
    [[nodiscard]] QTableView &batches() { return child<QTableView>(page(), "importBatches"); }
    /// The button beside what was imported.
    void clickTakeBack()
    {
        const auto buttons = page().findChildren<ui::ActionButton *>();
        const auto button = std::ranges::find_if(buttons, [](const ui::ActionButton *each) {
            return each->action() != nullptr && each->action()->iconText() == u"Take the import back";
        });
        ASSERT_NE(button, buttons.end());
        QTest::mouseClick(*button, Qt::LeftButton);
    }
    [[nodiscard]] std::size_t candidateCount()
    {
        return must(CandidateListRepository(database()).ids({})).size();
    }
    [[nodiscard]] QString cell(const QTableView &table, int row, int column)
    {
        return table.model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] ui::ExchangesPage &page() { return *m_page; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const QString &suggested() const { return m_suggested; }

private:
    std::unique_ptr<QSettings> m_settings;
    ui::ExchangesPage *m_page = nullptr;
    QString m_file;
    QString m_suggested;
};

} // namespace

TEST_F(ExchangesPageTest, importsAFileByKeyboardAndTakesItBack)
{
    openPage();
    setFile(headings() + row("Lefèvre") + row("Petit"));
    lookAtFile();
    EXPECT_TRUE(textOf("importFacts").contains(u"promotion.csv"));
    EXPECT_TRUE(textOf("importFacts").contains(u"UTF-8"));
    EXPECT_TRUE(textOf("importFacts").contains(u"semicolon"));
    check();
    EXPECT_EQ(textOf("importNewPersons"), u"2"_s);
    EXPECT_EQ(textOf("importKnownPersons"), u"0"_s);
    EXPECT_EQ(candidateCount(), 1U) << "a check writes nothing";
    import();
    EXPECT_EQ(candidateCount(), 3U);
    clickTakeBack();
    ASSERT_TRUE(waitForMessage(u"taken back"_s));
    EXPECT_EQ(candidateCount(), 1U);
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell(batches(), 0, 4) == u"Taken back"_s; }));
    EXPECT_EQ(batches().model()->rowCount(), 1);
    EXPECT_EQ(cell(batches(), 0, 0), u"promotion.csv"_s);
    EXPECT_EQ(cell(batches(), 0, 2), u"Claire Moreau"_s);
    const auto actions = page().findChildren<QAction *>();
    const auto again = std::ranges::find(actions, u"Take back…"_s, &QAction::iconText);
    ASSERT_NE(again, actions.end());
    EXPECT_EQ(ui::reasonAgainst(**again), u"This import was taken back already"_s);
}

TEST_F(ExchangesPageTest, theUndoOfTheWindowTakesAnImportBack)
{
    openPage();
    setFile(headings() + row("Lefèvre") + row("Petit"));
    lookAtFile();
    check();
    import();
    EXPECT_EQ(undo().undoName(), u"importing 2 candidate(s)"_s);
    ASSERT_TRUE(undo().undo());
    EXPECT_EQ(candidateCount(), 1U);
    ASSERT_TRUE(QTest::qWaitFor([this] { return batches().isVisible(); })) << "the result holds no more";
    EXPECT_EQ(cell(batches(), 0, 4), u"Taken back"_s);
}

TEST_F(ExchangesPageTest, showsTheWholeHeadingsOfTheFirstRows)
{
    openPage();
    setFile("Nom;Prénom;Date de naissance du candidat à l'état civil\nPetit;Léa;07/02/1998\n");
    lookAtFile();
    const QHeaderView &header = *child<QTableView>(page(), "importPreview").horizontalHeader();
    EXPECT_GE(header.sectionSize(2), header.sectionSizeHint(2));
}

TEST_F(ExchangesPageTest, forgetsWhatItSaidOfAnotherFile)
{
    openPage();
    setFile("");
    pressOnWindow(Qt::Key_I, Qt::ControlModifier);
    ASSERT_TRUE(waitForMessage(u"cannot be read"_s));
    setFile(headings() + row("Petit"));
    lookAtFile();
    EXPECT_EQ(message(), QString());
}

TEST_F(ExchangesPageTest, listsEveryProblemAndFiltersThem)
{
    openPage();
    setFile(headings() + row("Lefèvre") + row("Petit", "31/02/1999") + row("", "07/02/1998"));
    lookAtFile();
    check();
    EXPECT_EQ(textOf("importLeftOut"), u"2"_s);
    const int all = problems().model()->rowCount();
    child<QPushButton>(page(), "importFilter1").click();
    ASSERT_EQ(problems().model()->rowCount(), 2);
    EXPECT_LT(2, all) << "the notices are hidden";
    EXPECT_EQ(cell(problems(), 0, 0), u"Row left out"_s);
    EXPECT_EQ(cell(problems(), 0, 1), u"3"_s);
    EXPECT_EQ(cell(problems(), 0, 2), u"Date de naissance (3)"_s);
    EXPECT_EQ(cell(problems(), 0, 3), u"31/02/1999"_s);
    EXPECT_FALSE(cell(problems(), 0, 4).startsWith(u"Line")) << "the place has columns of its own";
}

TEST_F(ExchangesPageTest, exportsTheProblemsShown)
{
    openPage();
    setFile(headings() + row("Petit", "31/02/1999"));
    lookAtFile();
    check();
    child<QPushButton>(page(), "importFilter1").click();
    pressOnWindow(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(waitForMessage(u"problems.csv"_s));
    EXPECT_EQ(suggested(), u"problems of promotion.csv"_s);
    QFile written(pathOf(u"problems.csv"_s));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    EXPECT_TRUE(text.contains(u"31/02/1999"));
    EXPECT_EQ(text.count(u'\n'), 2) << "headings and one problem";
}

TEST_F(ExchangesPageTest, givesTheProblemsAndTheImportsDoneAsLists)
{
    openPage();
    EXPECT_FALSE(page().listMaker()) << "nothing was imported yet";
    setFile(headings() + row("Petit") + row("Grand", "31/02/1999"));
    lookAtFile();
    EXPECT_FALSE(page().listMaker());
    check();
    const ListContent found = must(page().listMaker()(database()));
    EXPECT_EQ(found.title, u"Problems of promotion.csv"_s);
    EXPECT_EQ(std::ssize(found.rows), problems().model()->rowCount());
    import();
    lookAtFile();
    pressOnWindow(Qt::Key_Left, Qt::AltModifier);
    const ListContent done = must(page().listMaker()(database()));
    EXPECT_EQ(done.title, u"Imports done"_s);
    ASSERT_EQ(done.rows.size(), 1U);
    EXPECT_EQ(std::get<QString>(done.rows.front().front()), u"promotion.csv"_s);
    EXPECT_TRUE(std::get<QDateTime>(done.rows.front().at(1)).isValid());
    EXPECT_EQ(std::get<qint64>(done.rows.front().at(3)), 1);
}

TEST_F(ExchangesPageTest, correctsTheColumnsByHandAndRemembersThem)
{
    openPage();
    setFile("Apprenant;Prénom;Date de naissance;Voie d'accès;Date d'inscription\n"
            "Lefèvre;Léa;07/02/1998;Formation continue;01/09/2020\n");
    lookAtFile();
    EXPECT_TRUE(textOf("importVerdict").contains(u"Still missing: Birth name"));
    ASSERT_TRUE(choice(1).hasFocus()) << "the column that is not read";
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(&choice(1), Qt::Key_Down); // dossier number, civility, birth name
    EXPECT_FALSE(textOf("importVerdict").contains(u"missing"));
    check();
    EXPECT_EQ(textOf("importNewPersons"), u"1"_s);
    pressOnWindow(Qt::Key_Left, Qt::AltModifier);
    pressOnWindow(Qt::Key_Left, Qt::AltModifier);
    lookAtFile();
    EXPECT_EQ(choice(1).currentText(), u"Birth name (required)"_s);
    child<QPushButton>(page(), "importProposeAgain").click();
    EXPECT_EQ(choice(1).currentText(), u"Not read"_s);
}

TEST_F(ExchangesPageTest, doesNotRememberColumnsByWhichAFileWasRefused)
{
    openPage();
    setFile("Apprenant;Prénom;Date de naissance;Voie d'accès;Date d'inscription\n"
            "Lefèvre;Léa;07/02/1998;Formation continue;01/09/2020\n");
    lookAtFile();
    QTest::keyClick(&choice(1), Qt::Key_Down);
    ASSERT_NE(choice(1).currentText(), u"Not read"_s) << "the dossier number, which it is not";
    check();
    pressOnWindow(Qt::Key_Left, Qt::AltModifier);
    pressOnWindow(Qt::Key_Left, Qt::AltModifier);
    lookAtFile();
    EXPECT_EQ(choice(1).currentText(), u"Not read"_s);
}

TEST_F(ExchangesPageTest, saysThatAColumnWasChosenTwice)
{
    openPage();
    setFile(headings() + row("Petit"));
    lookAtFile();
    choice(6).setCurrentIndex(choice(1).currentIndex());
    EXPECT_TRUE(textOf("importVerdict").contains(u"Chosen twice: Birth name"));
    check();
    EXPECT_TRUE(textOf("importSummary").contains(u"cannot be imported"));
    EXPECT_FALSE(page().primaryAction()->isEnabled());
    EXPECT_TRUE(ui::reasonAgainst(*page().primaryAction()).contains(u"correct the file"));
}

TEST_F(ExchangesPageTest, changesNothingWhenEscapeStopsTheImport)
{
    openPage();
    setFile(headings() + rows(8000));
    lookAtFile();
    check();
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    auto &strip = onlyChild<ui::ProgressStrip>(page());
    ASSERT_TRUE(strip.isRunning());
    pressOnWindow(Qt::Key_Escape);
    ASSERT_TRUE(waitForMessage(u"Cancelled"_s));
    EXPECT_EQ(candidateCount(), 1U);
    EXPECT_TRUE(page().primaryAction()->isEnabled()) << "it can be begun again";
}

TEST_F(ExchangesPageTest, answersWhileItImports)
{
    openPage();
    setFile(headings() + rows(4000));
    lookAtFile();
    check();
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    qint64 longest = 0;
    QElapsedTimer sinceLast;
    sinceLast.start();
    const bool isDone = QTest::qWaitFor(
        [&] {
            longest = std::max(longest, sinceLast.restart());
            return child<QLabel>(page(), "importResult").isVisible();
        },
        60'000);
    ASSERT_TRUE(isDone);
    EXPECT_LT(longest, 1000) << "the import itself takes the writer's thread; a loaded machine is slow";
    EXPECT_EQ(candidateCount(), 4001U);
}

TEST_F(ExchangesPageTest, saysWhyABatchCannotBeTakenBack)
{
    openPage();
    setFile(headings() + row("Petit"));
    lookAtFile();
    check();
    import();
    const auto imported = must(CandidateListRepository(database()).ids({.text = u"petit"_s}));
    must(candidacies().withdraw(lead(), imported.at(0), u"Emploi"_s));
    clickTakeBack();
    ASSERT_TRUE(QTest::qWaitFor([this] { return tone() == ui::Tone::Negative; }));
    EXPECT_TRUE(message().contains(sentence(Blocker{BlockerCode::BoundaryCrossed})));
    EXPECT_EQ(candidateCount(), 2U);
}

TEST_F(ExchangesPageTest, takesAnEarlierBatchBackOnceItWasConfirmed)
{
    const auto lists = must(exchange::CodeLists::load());
    must(ImportService(context(), lists)
             .commit(lead(), writeFile(u"earlier.csv"_s, headings() + row("Petit"))));
    openPage();
    ASSERT_TRUE(QTest::qWaitFor([this] { return batches().model()->rowCount() == 1; }));
    {
        const DialogDriver refusal(Qt::Key_Escape);
        pressOnWindow(Qt::Key_Backspace, Qt::ControlModifier);
        EXPECT_TRUE(refusal.wasShown());
    }
    EXPECT_EQ(candidateCount(), 2U);
    const DialogDriver consent(Qt::Key_Return);
    pressOnWindow(Qt::Key_Backspace, Qt::ControlModifier);
    ASSERT_TRUE(waitForMessage(u"taken back"_s));
    EXPECT_EQ(candidateCount(), 1U);
}

TEST_F(ExchangesPageTest, takesADroppedFileAndNothingElse)
{
    openPage();
    setFile(headings() + row("Petit"));
    QMimeData picture;
    picture.setText(u"no file"_s);
    QDragEnterEvent refused({10, 10}, Qt::CopyAction, &picture, Qt::LeftButton, Qt::NoModifier);
    refused.ignore();
    QCoreApplication::sendEvent(&page(), &refused);
    EXPECT_FALSE(refused.isAccepted());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page(), &drop);
    ASSERT_TRUE(waitForStep("importFacts"));
}

TEST_F(ExchangesPageTest, saysWhatIsNoListOfCandidates)
{
    openPage();
    setFile("one word a line\nonly\n");
    pressOnWindow(Qt::Key_I, Qt::ControlModifier);
    ASSERT_TRUE(waitForMessage(u"cannot be read"_s));
    EXPECT_EQ(tone(), ui::Tone::Negative);
}

TEST_F(ExchangesPageTest, refusesToWriteWithoutTheRight)
{
    openPage();
    desk().seat(mentor());
    setFile(headings() + row("Petit"));
    lookAtFile();
    check();
    pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return tone() == ui::Tone::Negative; }));
    EXPECT_EQ(candidateCount(), 1U);
}

TEST_F(ExchangesPageTest, namesEveryInputForAScreenReader)
{
    openPage();
    expectEveryInputHasAName(page());
    setFile(headings() + row("Petit"));
    lookAtFile();
    expectEveryInputHasAName(page());
    // On Linux a box is named by its text and labelled by a relation.
    QAccessibleInterface *box = QAccessible::queryAccessibleInterface(&choice(1));
    const auto labels = box->relations(QAccessible::Label);
    ASSERT_FALSE(labels.isEmpty());
    EXPECT_EQ(labels.front().first->text(QAccessible::Name), u"Nom"_s);
    check();
    expectEveryInputHasAName(page());
}

TEST_F(ExchangesPageTest, asksForAFileWhenALinkLeadsToTheImport)
{
    openPage();
    setFile(headings() + row("Petit"));
    page().goTo({.page = ui::pageid::exchanges, .view = u"import"_s});
    EXPECT_TRUE(waitForStep("importFacts"));
}

TEST(ExchangeModelsTest, keepTheRulesOfModels)
{
    ui::PreviewModel preview;
    const QAbstractItemModelTester previewTester(&preview,
                                                 QAbstractItemModelTester::FailureReportingMode::Fatal);
    exchange::CandidatePreview file;
    file.headings = {u"Nom"_s, u"Prénom"_s};
    file.rows = {{u"Petit"_s}};
    preview.setPreview(file);
    EXPECT_EQ(preview.rowCount(), 1);
    ui::ProblemModel problems;
    const QAbstractItemModelTester problemTester(&problems,
                                                 QAbstractItemModelTester::FailureReportingMode::Fatal);
    problems.setProblems({{exchange::ImportSeverity::Fatal, exchange::ImportProblemCode::FileEmpty},
                          {exchange::ImportSeverity::Notice, exchange::ImportProblemCode::PersonKnown, 2}});
    problems.show(exchange::ImportSeverity::Error);
    EXPECT_EQ(problems.rowCount(), 1) << "a refused file is an error";
}

TEST(MappingMemoryTest, remembersASetOfHeadingsAndNoOther)
{
    using Column = exchange::CandidateColumn;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ui::MappingMemory memory(settings);
    const QStringList headings{u"Apprenant"_s, u"Note"_s};
    const exchange::ColumnMapping chosen{{Column::BirthName, std::nullopt}};
    EXPECT_FALSE(memory.knows(headings));
    memory.remember(headings, chosen);
    EXPECT_EQ(memory.recall(headings), chosen);
    EXPECT_EQ(memory.recall({u"Nom"_s, u"Note"_s}), exchange::proposedMapping({u"Nom"_s, u"Note"_s}));
    settings.sync();
    QFile file(settings.fileName());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("Apprenant")) << "a school's headings stay out of the settings";
}
