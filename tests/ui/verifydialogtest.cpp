#include "parchemin/ui/verifydialog.h"

#include "support/must.h"

#include "parchemin/documents/proof/printedproof.h"
#include "parchemin/documents/proof/signingkey.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QUrl>

#include <algorithm>

#include "pagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class VerifyDialogTest : public PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        const ui::FileChooser choose = [this](QWidget *, const QString &) {
            return m_chosen;
        };
        m_settings = std::make_unique<QSettings>(pathOf(u"settings.ini"_s), QSettings::IniFormat);
        m_dialog = std::make_unique<ui::VerifyDialog>(services().reader, *m_settings,
                                                      ui::VerifyDialog::Choosers{choose, choose});
        m_verified = std::make_unique<QSignalSpy>(m_dialog.get(), &ui::VerifyDialog::verified);
        showActive(*m_dialog);
    }
    void TearDown() override
    {
        m_dialog.reset();
        PageTest::TearDown();
    }
    [[nodiscard]] ui::VerifyDialog &dialog() { return *m_dialog; }
    void press(const char *button)
    {
        QTest::mouseClick(&child<QPushButton>(dialog(), button), Qt::LeftButton);
    }
    static void dropOn(QWidget &target, const QStringList &paths)
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(&target, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &drop);
        EXPECT_EQ(drop.dropAction(), Qt::CopyAction) << "a file manager would delete what was moved";
    }
    [[nodiscard]] bool waitForReport()
    {
        const bool isShown = !m_verified->isEmpty() || m_verified->wait();
        m_verified->clear();
        return isShown;
    }
    [[nodiscard]] QString fault() { return child<QLabel>(dialog(), "verifyFault").text(); }
    [[nodiscard]] QString subject() { return child<QLabel>(dialog(), "verifySubject").text(); }
    /// Every line as it is read out: outcome, then what was checked.
    [[nodiscard]] QStringList lines()
    {
        const QAbstractItemModel &model = *child<QTableView>(dialog(), "verifyLines").model();
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            lines.append(model.index(row, 0).data(Qt::AccessibleTextRole).toString() + u": "_s +
                         model.index(row, 1).data(Qt::AccessibleTextRole).toString());
        }
        return lines;
    }
    void setChosen(const QString &path) { m_chosen = path; }

    /// The text of a code that this key signed.
    [[nodiscard]] static QByteArray codeBy(const documents::SigningKey &key)
    {
        const documents::ProofClaims claims{.kind = documents::ProofKind::BlockAttestation,
                                            .uuid = u"1f7c0e5e-9d0a-4c57-8a43-3a1d2f6f1c55"_s,
                                            .number = u"A-2021-0042"_s,
                                            .holder = u"Yasmine AMRANI"_s,
                                            .birthDate = {1994, 3, 14},
                                            .sheetCode = u"RNCP31187"_s,
                                            .blocks = {{u"RNCP31187BC01"_s, {2021, 1, 18}}},
                                            .juryDate = {},
                                            .issuedOn = {2021, 6, 4}};
        return must(documents::writePrintedProof({claims, QByteArray(16, 'h')}, key));
    }

private:
    QString m_chosen;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::VerifyDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_verified;
};

} // namespace

TEST_F(VerifyDialogTest, pressesTheButtonInFocusByReturn)
{
    auto &check = child<QPushButton>(dialog(), "verifyTextButton");
    check.setFocus();
    QTest::keyClick(&check, Qt::Key_Return);
    EXPECT_TRUE(dialog().isVisible());
    EXPECT_TRUE(fault().contains(u"Paste the text"_s)) << qPrintable(fault());
}

TEST_F(VerifyDialogTest, tellsLineByLineWhatACodeProvesAndByWhichKey)
{
    const auto key = must(documents::SigningKey::generate());
    child<QPlainTextEdit>(dialog(), "codeText").setPlainText(QString::fromLatin1(codeBy(key)));
    press("verifyTextButton");
    ASSERT_TRUE(waitForReport()) << qPrintable(fault());
    EXPECT_TRUE(subject().contains(u"A-2021-0042"_s)) << qPrintable(subject());
    const QStringList strange = lines();
    EXPECT_GE(strange.size(), 3);
    EXPECT_TRUE(strange.filter(u"Yes: "_s).isEmpty()) << "nobody knows whose key that is";

    setChosen(writeFile(u"keys.json"_s, documents::exportedKeys({{key.publicKey(), QDate(2021, 1, 1)}})));
    press("keysButton");
    press("verifyTextButton");
    ASSERT_TRUE(waitForReport());
    EXPECT_GE(lines().filter(u"Yes: "_s).size(), 2) << qPrintable(lines().join(u'\n'));
}

TEST_F(VerifyDialogTest, namesAChangedCode)
{
    const auto key = must(documents::SigningKey::generate());
    setChosen(writeFile(u"keys.json"_s, documents::exportedKeys({{key.publicKey(), QDate(2021, 1, 1)}})));
    press("keysButton");
    QByteArray code = codeBy(key);
    code[code.size() - 3] = code.at(code.size() - 3) == 'A' ? 'B' : 'A'; // within the signature
    child<QPlainTextEdit>(dialog(), "codeText").setPlainText(QString::fromLatin1(code));
    press("verifyTextButton");
    ASSERT_TRUE(waitForReport()) << qPrintable(fault());
    EXPECT_FALSE(lines().filter(u"No: "_s).isEmpty()) << qPrintable(lines().join(u'\n'));
}

TEST_F(VerifyDialogTest, saysWhatIsNoProof)
{
    dropOn(dialog(), {writeFile(u"letter.txt"_s, "Dear Sir")});
    ASSERT_TRUE(QTest::qWaitFor([this] { return !fault().isEmpty(); }));
    EXPECT_TRUE(fault().contains(u"neither a PDF"_s)) << qPrintable(fault());
    EXPECT_TRUE(child<QTableView>(dialog(), "verifyLines").isHidden());
}

TEST_F(VerifyDialogTest, verifiesAFileThatIsDroppedOnTheField)
{
    auto &code = child<QPlainTextEdit>(dialog(), "codeText");
    dropOn(*code.viewport(), {writeFile(u"letter.txt"_s, "Dear Sir")});
    ASSERT_TRUE(QTest::qWaitFor([this] { return !fault().isEmpty(); }));
    EXPECT_TRUE(fault().contains(u"neither a PDF"_s)) << qPrintable(fault());
    EXPECT_EQ(code.toPlainText(), QString());
}

TEST_F(VerifyDialogTest, verifiesNoneOfTwoFilesRatherThanOne)
{
    const QString letter = writeFile(u"letter.txt"_s, "Dear Sir");
    dropOn(dialog(), {letter, letter});
    EXPECT_TRUE(fault().contains(u"one file"_s)) << qPrintable(fault());
}

TEST_F(VerifyDialogTest, asksForTheTextFirst)
{
    press("verifyTextButton");
    EXPECT_FALSE(fault().isEmpty());
}

TEST_F(VerifyDialogTest, saysThatAFileOfKeysIsNone)
{
    setChosen(writeFile(u"keys.json"_s, "{}"));
    press("keysButton");
    const auto labels = dialog().findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().startsWith(u"The known keys cannot be read"_s);
    }));
}
