#include "parchemin/ui/listoutput.h"

#include "parchemin/app/sentences.h"
#include "parchemin/exchange/csvreader.h"
#include "parchemin/exchange/filewriting.h"
#include "parchemin/ui/candidatespage.h"
#include "parchemin/ui/documentpreview.h"
#include "parchemin/ui/mainwindow.h"
#include "parchemin/ui/messagebar.h"

#include <QBuffer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPdfDocument>
#include <QPrinter>
#include <QPushButton>
#include <QSet>
#include <QSettings>

#include "madepage.h"
#include "pagetest.h"
#include "ui/listpreview.h"
#include "ui/progressstrip.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page that has nothing to take along.
class PlainPage : public ui::Page
{
public:
    PlainPage()
        : Page({u"plain"_s, ui::Icon::Info, ui::NavigationGroup::Work, [] {
                    return u"Plain"_s;
                }})
    {
    }
};

/// A page that shows one of several lists.
class TabbedPage : public ui::Page
{
public:
    TabbedPage()
        : Page({u"tabbed"_s, ui::Icon::Info, ui::NavigationGroup::Work, [] {
                    return u"Tabbed"_s;
                }})
    {
    }
    ui::ListMaker listMaker() const override
    {
        return [](const Database &) -> Result<ListContent> {
            return ListContent{};
        };
    }
    QString listTitle() const override { return u"Mentors"_s; }
};

} // namespace

/// The whole window on the candidates, and the file dialogs answered.
class ListOutputTest : public PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        addCandidacy(addPerson(u"Zola"_s, u"Émilie"_s), AccessRoute::Apprenticeship);
        m_settings.setValue(u"window/language"_s, static_cast<int>(ui::Language::English));
        m_frame = std::make_unique<ui::MainWindow>(m_theme, m_language, m_settings);
        m_page = new ui::CandidatesPage(services(), {}, m_frame.get());
        addMadePage(*m_frame, m_page);
        addMadePage(*m_frame, new PlainPage);
        addMadePage(*m_frame, new TabbedPage);
        const auto chooser = [this](QWidget *, const QString &suggested) {
            m_suggested = suggested;
            return m_path;
        };
        new ui::ListOutput(*m_frame, context(), desk(), chooser);
        m_frame->resize(1200, 800);
        showActive(*m_frame);
        ASSERT_TRUE(QTest::qWaitFor([this] { return list().model()->rowCount() == 2; }));
    }
    void TearDown() override
    {
        m_frame.reset();
        PageTest::TearDown();
    }

    void exportTo(const QString &name)
    {
        m_path = pathOf(name);
        QTest::keyClick(m_frame.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    }
    [[nodiscard]] bool says(const QString &text)
    {
        return QTest::qWaitFor([this, text] { return messages().text() == text; }, 20'000);
    }
    [[nodiscard]] QString read(const QString &name)
    {
        QFile file(pathOf(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
    [[nodiscard]] std::unique_ptr<QPrinter> filePrinter() const
    {
        auto printer = std::make_unique<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(pathOf(u"printed.pdf"_s));
        return printer;
    }
    ui::ListPreview *preview()
    {
        EXPECT_TRUE(QTest::qWaitFor(
            [] { return qobject_cast<ui::ListPreview *>(QApplication::activeModalWidget()) != nullptr; },
            20'000));
        return qobject_cast<ui::ListPreview *>(QApplication::activeModalWidget());
    }

    ui::MainWindow &frame() { return *m_frame; }
    ui::MessageBar &messages() { return m_frame->messages(); }
    QListView &list() { return child<QListView>(*m_page, "candidateList"); }
    [[nodiscard]] const QString &suggested() const { return m_suggested; }
    void setPath(const QString &path) { m_path = path; }

private:
    QSettings m_settings{pathOf(u"settings.ini"_s), QSettings::IniFormat};
    ui::Theme m_theme{*qApp, [] {
                          return ui::Scheme::Light;
                      }};
    ui::LanguageSwitch m_language;
    std::unique_ptr<ui::MainWindow> m_frame;
    ui::CandidatesPage *m_page = nullptr;
    QString m_suggested;
    QString m_path;
};

TEST_F(ListOutputTest, writesEveryCandidateWithTheStateOfEachBlock)
{
    exportTo(u"liste.csv"_s);
    ASSERT_TRUE(says(u"2 lines were written to %1."_s.arg(pathOf(u"liste.csv"_s))))
        << qPrintable(messages().text());
    EXPECT_EQ(suggested(), u"Candidates.xlsx"_s);
    const QStringList lines = read(u"liste.csv"_s).split(u"\r\n"_s);
    EXPECT_TRUE(lines.at(0).endsWith(
        u"Dossier;Candidate;Born on;Route;State;Block 1;Block 2;Block 3;Block 4;Block 5"_s));
    EXPECT_TRUE(lines.at(1).contains(u"Amrani Yasmine;1998-02-07;"_s)) << qPrintable(lines.at(1));
    EXPECT_TRUE(lines.at(2).contains(u"Zola Émilie;1998-02-07;Apprenticeship;"_s)) << qPrintable(lines.at(2));
}

TEST_F(ListOutputTest, writesWhatTheFilterShowsAndSaysSo)
{
    QTest::keyClicks(&child<QLineEdit>(frame(), "candidateSearch"), u"zola"_s);
    exportTo(u"liste.csv"_s);
    ASSERT_TRUE(says(u"1 line was written to %1."_s.arg(pathOf(u"liste.csv"_s))));
    EXPECT_FALSE(read(u"liste.csv"_s).contains(u"Amrani"_s));
}

TEST_F(ListOutputTest, theNameOfTheFileSaysWhichKind)
{
    exportTo(u"liste.xlsx"_s);
    ASSERT_TRUE(says(u"2 lines were written to %1."_s.arg(pathOf(u"liste.xlsx"_s))));
    EXPECT_TRUE(read(u"liste.xlsx"_s).startsWith(u"PK"_s));
}

TEST_F(ListOutputTest, namesTheFileAfterTheListInFrontAndNotAfterItsLines)
{
    frame().openPage(u"tabbed"_s);
    setPath({});
    QTest::keyClick(&frame(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(suggested(), u"Mentors.xlsx"_s);
}

TEST_F(ListOutputTest, saysWhenTheFileCannotBeWritten)
{
    exportTo(u"absent/liste.xlsx"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return messages().text().contains(u"written"_s); }));
    EXPECT_FALSE(QFile::exists(pathOf(u"absent/liste.xlsx"_s)));
}

TEST_F(ListOutputTest, givingUpTheFileWritesNothing)
{
    setPath({});
    QTest::keyClick(&frame(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(messages().isVisible());
}

TEST_F(ListOutputTest, aPageWithoutAListOffersNoExport)
{
    const QList<QAction *> actions = frame().menu(ui::MainMenu::File).actions();
    const auto exporting = std::ranges::find(actions, u"&Export the list…"_s, &QAction::text);
    ASSERT_NE(exporting, actions.end());
    EXPECT_TRUE((*exporting)->isEnabled());
    frame().openPage(u"plain"_s);
    EXPECT_FALSE((*exporting)->isEnabled());
}

TEST_F(ListOutputTest, showsOnPaperWhatTheListIs)
{
    QTest::keyClick(&frame(), Qt::Key_P, Qt::ControlModifier);
    ui::ListPreview *shown = preview();
    ASSERT_NE(shown, nullptr);
    const auto &paper = onlyChild<ui::DocumentPreview>(*shown);
    QPdfDocument document(nullptr);
    QBuffer bytes;
    bytes.setData(paper.bytes());
    bytes.open(QIODevice::ReadOnly);
    document.load(&bytes);
    const QString text = document.getAllText(0).text();
    EXPECT_TRUE(text.contains(u"Zola Émilie"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"page 1/1"_s));
    EXPECT_TRUE(text.contains(u"by Claire Moreau"_s));
    expectEveryInputHasAName(*shown);
    QTest::keyClick(shown, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }));
}

TEST_F(ListOutputTest, tabReachesEveryButtonOfThePreview)
{
    QTest::keyClick(&frame(), Qt::Key_P, Qt::ControlModifier);
    ui::ListPreview *shown = preview();
    ASSERT_NE(shown, nullptr);
    QSet<QWidget *> reached;
    for (int step = 0; step < 8; ++step) {
        QTest::keyClick(shown->focusWidget(), Qt::Key_Tab);
        reached.insert(shown->focusWidget());
    }
    const QList<QPushButton *> buttons = shown->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        EXPECT_TRUE(!button->isVisible() || reached.contains(button)) << qPrintable(button->text());
    EXPECT_TRUE(reached.contains(&child<QWidget>(*shown, "pdfView")));
    QTest::keyClick(shown, Qt::Key_Escape);
}

TEST_F(ListOutputTest, keepsThePaperAsAFile)
{
    QTest::keyClick(&frame(), Qt::Key_P, Qt::ControlModifier);
    ui::ListPreview *shown = preview();
    ASSERT_NE(shown, nullptr);
    setPath(pathOf(u"liste.pdf"_s));
    QTest::mouseClick(&child<QPushButton>(*shown, "savePdfButton"), Qt::LeftButton);
    EXPECT_EQ(suggested(), u"Candidates.pdf"_s);
    EXPECT_TRUE(read(u"liste.pdf"_s).startsWith(u"%PDF"_s));
    shown->close();
}

// It said so in the log's English.
TEST_F(ListOutputTest, saysInWordsThatThePaperCannotBeKept)
{
    QTest::keyClick(&frame(), Qt::Key_P, Qt::ControlModifier);
    ui::ListPreview *shown = preview();
    ASSERT_NE(shown, nullptr);
    setPath(pathOf(u"absent/liste.pdf"_s));
    QTest::mouseClick(&child<QPushButton>(*shown, "savePdfButton"), Qt::LeftButton);
    const QString said = child<QLabel>(*shown, "progressText").text();
    EXPECT_EQ(said, sentence(exchange::writeWholeFile(pathOf(u"absent/liste.pdf"_s), "x").error()));
    shown->close();
}

TEST_F(ListOutputTest, printsEveryPage)
{
    QTest::keyClick(&frame(), Qt::Key_P, Qt::ControlModifier);
    ui::ListPreview *shown = preview();
    ASSERT_NE(shown, nullptr);
    auto printer = filePrinter();
    printer->setPageOrientation(QPageLayout::Landscape);
    const QSignalSpy printed(shown, &ui::ListPreview::printed);
    shown->printTo(std::move(printer));
    ASSERT_TRUE(QTest::qWaitFor([&printed] { return printed.count() == 1; }, 20'000));
    QPdfDocument document(nullptr);
    document.load(pathOf(u"printed.pdf"_s));
    EXPECT_EQ(document.pageCount(), 1);
    const QImage page = document.render(0, {600, 424});
    const auto isInk = [&page](int x, int y) {
        return qGray(page.pixel(x, y)) < 128;
    };
    int ink = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            ink += isInk(x, y) ? 1 : 0;
    }
    EXPECT_GT(ink, 100) << "the paper is not empty";
    shown->close();
}

// A second printing took the painter from the first, and the program ended.
TEST_F(ListOutputTest, printsOneListAtATimeAndClosingStopsItFirst)
{
    QTest::keyClick(&frame(), Qt::Key_P, Qt::ControlModifier);
    ui::ListPreview *shown = preview();
    ASSERT_NE(shown, nullptr);
    auto printer = filePrinter();
    const QSignalSpy printed(shown, &ui::ListPreview::printed);
    shown->printTo(std::move(printer));
    EXPECT_FALSE(child<QPushButton>(*shown, "printButton").isEnabled());
    shown->reject();
    EXPECT_EQ(printed.count(), 1);
    EXPECT_TRUE(shown->isVisible()) << "what became of the printing is told";
    EXPECT_EQ(child<QLabel>(*shown, "progressText").text(), u"Printing was cancelled after 0 pages."_s);
    EXPECT_TRUE(child<QPushButton>(*shown, "printButton").isEnabled());
    EXPECT_FALSE(QFile::exists(pathOf(u"printed.pdf"_s))) << "a part would pass for the whole";
    shown->reject();
    EXPECT_FALSE(shown->isVisible());
}
