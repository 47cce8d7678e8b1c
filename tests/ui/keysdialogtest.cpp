#include "parchemin/ui/keysdialog.h"

#include "support/must.h"

#include "parchemin/app/keyservice.h"
#include "parchemin/documents/proof/verification.h"
#include "parchemin/ui/statechip.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>

#include "dialogdriver.h"
#include "documents/proof/testidentities.h"
#include "pagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString passphrase = u"correct cheval pile agrafe"_s;

class KeysDialogTest : public PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        m_settings = std::make_unique<QSettings>(pathOf(u"settings.ini"_s), QSettings::IniFormat);
        open();
    }
    void TearDown() override
    {
        m_dialog.reset();
        PageTest::TearDown();
    }
    void open()
    {
        const ui::FileChooser choose = [this](QWidget *, const QString &) {
            return m_chosen;
        };
        m_dialog = std::make_unique<ui::KeysDialog>(services(), *m_settings,
                                                    ui::KeysDialog::Choosers{choose, choose});
        showActive(*m_dialog);
        waitForReader();
    }
    /// Until all that was asked of the store by now is answered.
    void waitForReader()
    {
        bool isAnswered = false;
        services().reader.ask<Done>(
            *m_dialog, [](const Database &) { return Result<Done>(Done{}); },
            [&isAnswered](const Result<Done> &) { isAnswered = true; });
        ASSERT_TRUE(QTest::qWaitFor([&isAnswered] { return isAnswered; }));
    }
    [[nodiscard]] ui::KeysDialog &dialog() { return *m_dialog; }
    [[nodiscard]] QSettings &settings() { return *m_settings; }
    void setChosen(const QString &path) { m_chosen = path; }
    void press(const char *button)
    {
        QTest::mouseClick(&child<QPushButton>(dialog(), button), Qt::LeftButton);
    }
    [[nodiscard]] QString text(const char *name) { return child<QLabel>(dialog(), name).text(); }
    /// The states of key and certificate, as they are read out.
    [[nodiscard]] QStringList states()
    {
        QStringList words;
        const QList<ui::StateChip *> chips = dialog().findChildren<ui::StateChip *>();
        for (const ui::StateChip *chip : chips)
            words.append(chip->chip().word);
        return words;
    }
    /// Presses a button and types into the dialog that opens; what stands there when it refuses.
    QString type(const char *button, const QString &typed, const QString &again = {})
    {
        QString fault;
        const DialogDriver driver([&](QWidget &asked) {
            child<QLineEdit>(asked, "passphraseEdit").setText(typed);
            child<QLineEdit>(asked, "passphraseAgainEdit").setText(again);
            QTest::keyClick(&child<QLineEdit>(asked, "passphraseEdit"), Qt::Key_Return);
            QPointer<QWidget> open(&asked);
            const auto isAnswered = [&] {
                return !open || !open->isVisible() || child<QLineEdit>(asked, "passphraseEdit").isEnabled();
            };
            EXPECT_TRUE(QTest::qWaitFor(isAnswered, 20000));
            if (!open || !open->isVisible())
                return;
            const QList<QLabel *> labels = asked.findChildren<QLabel *>();
            for (const QLabel *label : labels)
                fault += label->isVisible() ? label->text() + u'\n' : QString();
            QTest::keyClick(&asked, Qt::Key_Escape);
        });
        press(button);
        EXPECT_TRUE(driver.wasShown());
        waitForReader();
        return fault;
    }
    void createKey() { EXPECT_EQ(type("createKeyButton", passphrase, passphrase), QString()); }
    QString writeCertificate() { return writeFile(u"cachet.p12"_s, documents::testing::pkcs12()); }

private:
    QString m_chosen;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::KeysDialog> m_dialog;
};

} // namespace

TEST_F(KeysDialogTest, saysThatWithoutKeysDocumentsCarryNoProof)
{
    EXPECT_EQ(states(), (QStringList{u"None"_s, u"None"_s}));
    EXPECT_TRUE(text("keysEffect").contains(u"without proof"_s));
    EXPECT_FALSE(child<QPushButton>(dialog(), "exportKeysButton").isEnabled());
    EXPECT_TRUE(text("keysHonestWords").contains(u"not a qualified electronic seal"_s));
}

TEST_F(KeysDialogTest, standsOpenWhileAnotherThreadReadsTheKeys)
{
    createKey();
    keys().lock();
    waitForReader();
    QSemaphore busy;
    services().reader.ask<Done>(
        dialog(),
        [&busy](const Database &) {
            busy.acquire();
            return Result<Done>(Done{});
        },
        [](const Result<Done> &) {});
    ui::KeysDialog second(services(), settings(), {});
    showActive(second);
    EXPECT_EQ(child<QLabel>(second, "keyText").text(), QString());
    EXPECT_FALSE(child<QPushButton>(second, "createKeyButton").isEnabled());
    busy.release();
    EXPECT_TRUE(QTest::qWaitFor([&] { return child<QPushButton>(second, "unlockKeyButton").hasFocus(); }));
    EXPECT_TRUE(child<QPushButton>(second, "createKeyButton").isEnabled());
}

/// Else the dialog closes, and what is typed for the passphrase goes to the page behind.
TEST_F(KeysDialogTest, pressesTheButtonInFocusByReturn)
{
    auto &create = child<QPushButton>(dialog(), "createKeyButton");
    ASSERT_TRUE(create.hasFocus());
    const DialogDriver refuses(Qt::Key_Escape);
    QTest::keyClick(&create, Qt::Key_Return);
    EXPECT_TRUE(refuses.wasShown());
    EXPECT_TRUE(dialog().isVisible());
}

TEST_F(KeysDialogTest, makesAKeyAndHasItUnlocked)
{
    createKey();
    const auto kept = must(KeyService(context()).keyInUse());
    ASSERT_TRUE(kept);
    EXPECT_EQ(states().constFirst(), u"Unlocked"_s);
    ASSERT_TRUE(keys().issuingKey());
    EXPECT_EQ(keys().issuingKey()->id, kept->id);
    const QByteArray fingerprint = keys().issuingKey()->key.publicKey().fingerprint();
    EXPECT_TRUE(text("keyText").contains(documents::printedFingerprint(fingerprint)));
    EXPECT_TRUE(text("keysEffect").contains(u"credential"_s));
}

TEST_F(KeysDialogTest, refusesAShortPassphraseAndTwoThatDiffer)
{
    EXPECT_TRUE(type("createKeyButton", u"trop court"_s, u"trop court"_s).contains(u"twelve"_s));
    EXPECT_TRUE(type("createKeyButton", passphrase, u"autre chose"_s).contains(u"not the same"_s));
    EXPECT_TRUE(must(KeyService(context()).keys()).empty());
}

TEST_F(KeysDialogTest, locksAndUnlocksByThePassphraseAlone)
{
    createKey();
    press("lockKeysButton");
    waitForReader();
    EXPECT_TRUE(keys().areLocked());
    EXPECT_EQ(states().constFirst(), u"Locked"_s);
    EXPECT_TRUE(type("unlockKeyButton", u"une autre phrase"_s).contains(u"does not open this key"_s));
    EXPECT_TRUE(keys().areLocked());
    EXPECT_EQ(type("unlockKeyButton", passphrase), QString());
    EXPECT_TRUE(keys().issuingKey());
}

TEST_F(KeysDialogTest, unlocksACertificateAndRemembersOnlyWhereItLies)
{
    const QString path = writeCertificate();
    setChosen(path);
    EXPECT_EQ(type("chooseCertificateButton", u"correct cheval"_s), QString());
    ASSERT_TRUE(keys().signer());
    EXPECT_EQ(states().constLast(), u"Unlocked"_s);
    EXPECT_TRUE(text("certificateText").contains(u"OpenClassrooms, cachet de test"_s));
    EXPECT_EQ(settings().value(u"proof/pkcs12"_s).toString(), path);
    settings().sync();
    QFile file(settings().fileName());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("correct cheval"));
    keys().lock();
    waitForReader();
    EXPECT_EQ(states().constLast(), u"Locked"_s);
    EXPECT_EQ(type("unlockCertificateButton", u"correct cheval"_s), QString());
    EXPECT_TRUE(keys().signer());
}

TEST_F(KeysDialogTest, tellsWhyACertificateCannotBeUnlocked)
{
    setChosen(writeCertificate());
    EXPECT_TRUE(type("chooseCertificateButton", u"faux"_s).contains(u"does not open this key"_s));
    setChosen(writeFile(u"note.p12"_s, "no key at all"));
    EXPECT_TRUE(type("chooseCertificateButton", u"faux"_s).contains(u"no readable key"_s));
    setChosen(pathOf(u"absent.p12"_s));
    press("chooseCertificateButton");
    EXPECT_TRUE(text("keysOutcome").contains(u"cannot be read"_s));
    EXPECT_TRUE(keys().areLocked());
    EXPECT_EQ(settings().value(u"proof/pkcs12"_s).toString(), QString());
}

TEST_F(KeysDialogTest, refusesACertificateThatIsNotInForce)
{
    const QDateTime start(QDate(2023, 1, 1), QTime(0, 0), Qt::UTC);
    setChosen(writeFile(u"futur.p12"_s, documents::testing::pkcs12({.from = start})));
    const QString early = type("chooseCertificateButton", u"correct cheval"_s);
    EXPECT_TRUE(early.contains(u"1 Jan 2023"_s)) << qPrintable(early);
    const QDateTime end(QDate(2021, 2, 1), QTime(0, 0), Qt::UTC);
    setChosen(writeFile(u"echu.p12"_s, documents::testing::pkcs12({.until = end})));
    const QString late = type("chooseCertificateButton", u"correct cheval"_s);
    EXPECT_TRUE(late.contains(u"1 Feb 2021"_s)) << qPrintable(late);
    EXPECT_TRUE(keys().areLocked());
    EXPECT_EQ(states().constLast(), u"None"_s);
    EXPECT_EQ(must(KeyService(context()).certificates()).size(), 0U);
}

TEST_F(KeysDialogTest, cutsNoTextWhateverItHasToSay)
{
    createKey();
    setChosen(writeCertificate());
    dialog().resize(480, 300); // less than its texts need
    EXPECT_EQ(type("chooseCertificateButton", u"correct cheval"_s), QString());
    const QList<QLabel *> labels = dialog().findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool isShown = label->isVisible() && label->wordWrap();
        EXPECT_TRUE(!isShown || label->height() >= label->heightForWidth(label->width()))
            << qPrintable(label->text());
    }
}

TEST_F(KeysDialogTest, exportsWhatAVerifierReads)
{
    createKey();
    const QString path = pathOf(u"cles.json"_s);
    setChosen(path);
    press("exportKeysButton");
    waitForReader();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray exported = file.readAll();
    EXPECT_FALSE(exported.contains("PRIVATE"));
    EXPECT_EQ(must(documents::knownKeysFrom(exported)).size(), 1U);
    EXPECT_TRUE(text("keysOutcome").contains(u"cles.json"_s));
}

TEST_F(KeysDialogTest, replacesAKeyFromTheNextDay)
{
    createKey();
    const auto first = keys().issuingKey()->id;
    createKey();
    EXPECT_EQ(keys().issuingKey()->id, first) << "the new one signs from tomorrow";
    const auto all = must(KeyService(context()).keys());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all.back().from, today().addDays(1));
    EXPECT_TRUE(text("keyText").contains(u"to "_s));
}

TEST_F(KeysDialogTest, letsARegistrarUnlockAndNotMake)
{
    createKey();
    keys().lock();
    desk().seat(actor(Role::Registrar));
    open();
    EXPECT_FALSE(child<QPushButton>(dialog(), "createKeyButton").isEnabled());
    EXPECT_FALSE(child<QPushButton>(dialog(), "createKeyButton").toolTip().isEmpty());
    EXPECT_EQ(type("unlockKeyButton", passphrase), QString());
    EXPECT_TRUE(keys().issuingKey());
}
