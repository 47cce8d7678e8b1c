#include <QTabBar>

#include <algorithm>

#include "submissionspagetest.h"
#include "ui/submissions/pictureview.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The viewer of the submissions page on files of every sort.
class FileViewerTest : public SubmissionsPageTest
{
protected:
    void openOnFile(const QString &name, const QByteArray &bytes)
    {
        SubmissionDraft draft = project(4);
        draft.files = {{writeFile(name, bytes), {}}};
        openOn(must(projects().deposit(lead(), draft)));
    }
    /// What stands in place of the file.
    [[nodiscard]] bool isSaid(const QString &words)
    {
        return QTest::qWaitFor([this, words] {
            const QList<QLabel *> labels = page().findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&words](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        });
    }
    QPlainTextEdit &text() { return child<QPlainTextEdit>(page(), "fileText"); }
    void waitForText()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return text().isVisible(); }));
    }
};

/// Locked by a password: the smallest that a reader asks one for.
QByteArray lockedPdf()
{
    return "%PDF-1.4\n"
           "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\n"
           "4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<" +
           QByteArray(64, '1') + ">/U<" + QByteArray(64, '2') +
           ">>>endobj\n"
           "trailer<</Root 1 0 R/Size 5/Encrypt 4 0 R/ID[<00><00>]>>\n%%EOF\n";
}

} // namespace

TEST_F(FileViewerTest, saysThatAPdfIsDamaged)
{
    openOnFile(u"abime.pdf"_s, "%PDF-1.7\n1 0 obj garbage");
    EXPECT_TRUE(isSaid(u"“abime.pdf” is damaged, or is no PDF"_s));
}

TEST_F(FileViewerTest, saysThatAPdfIsProtectedByAPassword)
{
    openOnFile(u"protege.pdf"_s, lockedPdf());
    EXPECT_TRUE(isSaid(u"“protege.pdf” is protected by a password"_s));
}

TEST_F(FileViewerTest, saysThatAPictureIsDamaged)
{
    openOnFile(u"photo.png"_s, "\x89PNG\r\n\x1a\nnothing more");
    EXPECT_TRUE(isSaid(u"“photo.png” is damaged, or is no picture"_s));
}

// The drawing was made small once, and its pixels were stretched.
TEST_F(FileViewerTest, drawsAnSvgSharplyAtEverySize)
{
    openOnFile(u"plan.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
                              "<rect x='0' y='0' width='20' height='20' fill='#000'/></svg>");
    ASSERT_TRUE(QTest::qWaitFor([this] { return !page().findChildren<ui::PictureView *>().isEmpty(); }));
    auto &view = onlyChild<ui::PictureView>(page());
    ASSERT_TRUE(QTest::qWaitFor([&view] { return view.isVisible(); }));
    for (int step = 0; step < 10; ++step)
        pressOnWindow(Qt::Key_Plus, Qt::ControlModifier);
    const int width = view.minimumWidth();
    ASSERT_GT(width, 280);
    const QImage drawn = view.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const int row = drawn.height() / 2;
    int between = 0;
    for (int x = (drawn.width() - width) / 2; x < (drawn.width() + width) / 2; ++x) {
        const int grey = qGray(drawn.pixel(x, row));
        between += grey > 10 && grey < 245 ? 1 : 0;
    }
    EXPECT_LE(between, 2) << "the edge between black and white";
    EXPECT_GT(qGray(drawn.pixel((drawn.width() + width) / 2 - 9, row)), 250) << "white paper beneath";
}

TEST_F(FileViewerTest, readsATextOfWindows)
{
    openOnFile(u"notes.txt"_s, "C\x9cur de l\x92"
                               "analyse : 12 \x80\n");
    waitForText();
    EXPECT_EQ(text().toPlainText(), u"Cœur de l’analyse : 12 €\n"_s);
}

TEST_F(FileViewerTest, readsATextOfTheNotepad)
{
    const QString words = u"Été\n"_s;
    const QByteArray utf16(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
    openOnFile(u"notes.txt"_s, "\xFF\xFE" + utf16);
    waitForText();
    EXPECT_EQ(text().toPlainText(), words);
}

TEST_F(FileViewerTest, saysThatALongTextIsNotTheWhole)
{
    // One byte before, so that the end of what is shown would fall into a letter.
    openOnFile(u"journal.txt"_s, "x" + QString(u"é"_s).repeated(1'572'864).toUtf8());
    waitForText();
    EXPECT_TRUE(isSaid(u"Only the beginning is shown"_s));
    EXPECT_TRUE(text().toPlainText().endsWith(u'é'));
    EXPECT_EQ(text().toPlainText().at(1), u'é');
}

TEST_F(FileViewerTest, breaksALineThatWouldTakeMinutesToLayOut)
{
    openOnFile(u"export.json"_s, "ab\n" + QString(u"🙂"_s).repeated(5'000).toUtf8());
    waitForText();
    const QString shown = text().toPlainText();
    qsizetype longest = 0;
    const QStringList lines = shown.split(u'\n');
    for (const QString &line : lines) {
        longest = std::max(longest, line.size());
        EXPECT_FALSE(line.front().isLowSurrogate()) << "no letter is cut";
    }
    EXPECT_LT(longest, 5'000);
    EXPECT_EQ(QString(shown).remove(u'\n').size(), 2 + 10'000) << "nothing is left out";
}

TEST_F(FileViewerTest, namesOfManyFilesStayReadable)
{
    SubmissionDraft draft = project(4);
    draft.files.clear();
    for (int number = 1; number <= 14; ++number) {
        const QString name = u"livrable-%1-du-projet.txt"_s.arg(number);
        draft.files.push_back({writeFile(name, "Une note\n"), {}});
    }
    openOn(must(projects().deposit(lead(), draft)));
    const auto &tabs = child<QTabBar>(page(), "fileTabs");
    for (int tab = 0; tab < tabs.count(); ++tab)
        EXPECT_GE(tabs.tabRect(tab).width(), 120) << tab;
}
