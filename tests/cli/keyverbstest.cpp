#include "parchemin/documents/proof/examination.h"
#include "parchemin/documents/proof/verification.h"

#include "cli/commandlinetest.h"
#include "documents/proof/testidentities.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

const QByteArray passphrase = "correct cheval pile agrafe";

/// A store with a candidate who holds block 1, and passphrases in files.
class KeyVerbsTest : public CommandLineTest
{
protected:
    void SetUp() override
    {
        CommandLineTest::SetUp();
        m_secret = writeFile(u"phrase"_s, passphrase + '\n');
        m_pkcs12 = writeFile(u"cachet.p12"_s, documents::testing::pkcs12());
        m_pkcs12Secret = writeFile(u"phrase-p12"_s, "correct cheval\n");
    }
    [[nodiscard]] QStringList secret() const { return {u"--key-passphrase-file"_s, m_secret}; }
    [[nodiscard]] QStringList signer() const
    {
        return {u"--pkcs12"_s, m_pkcs12, u"--pkcs12-passphrase-file"_s, m_pkcs12Secret};
    }
    [[nodiscard]] QString exported(const QString &number)
    {
        const QString path = pathOf(number + u".pdf"_s);
        must({u"document"_s, u"export"_s, number, u"--out"_s, path});
        return path;
    }
    /// Enrols somebody who holds block 1, and gives the number of the dossier.
    QString addHolder()
    {
        must({u"signatory"_s, u"add"_s, u"--name"_s, u"Pierre Roux"_s, u"--capacity"_s, u"Président"_s,
              u"--from"_s, u"2018-01-01"_s});
        must({u"candidate"_s, u"add"_s, u"--route"_s, u"INITIAL"_s, u"--entered"_s, u"2020-09-01"_s,
              u"--number"_s, u"2020-0001"_s, u"--birth-name"_s, u"Amrani"_s, u"--first-names"_s, u"Yasmine"_s,
              u"--birth-date"_s, u"07/02/1998"_s, u"--birth-place"_s, u"Lyon"_s, u"--birth-country"_s,
              u"FR"_s});
        must({u"recognise"_s, u"2020-0001"_s, u"1"_s, u"--source"_s, u"PRIOR_PROOF"_s, u"--note"_s,
              u"Attestation"_s});
        return u"2020-0001"_s;
    }

private:
    QString m_secret;
    QString m_pkcs12;
    QString m_pkcs12Secret;
};

TEST_F(KeyVerbsTest, makesListsAndExportsAKey)
{
    EXPECT_TRUE(must({u"keys"_s}).out.contains(u"without proof"_s));
    const Answer made = must(QStringList{u"keys"_s, u"create"_s} + secret());
    EXPECT_TRUE(made.out.contains(u"fingerprint"_s));
    const QJsonDocument listed = must({u"keys"_s, u"--json"_s}).json();
    EXPECT_EQ(listed[u"keys"][0][u"from"].toString(), u"2021-03-01"_s);
    const QString path = pathOf(u"keys.json"_s);
    must({u"keys"_s, u"export"_s, u"--out"_s, path});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto known = documents::knownKeysFrom(file.readAll());
    ASSERT_TRUE(known);
    EXPECT_EQ(QString::fromLatin1(known->front().fingerprint.toHex()),
              listed[u"keys"][0][u"fingerprint"].toString());
}

TEST_F(KeyVerbsTest, wantsAPassphraseThatIsNotOnTheCommandLine)
{
    const Answer answer = onStore({u"keys"_s, u"create"_s});
    EXPECT_EQ(answer.status, refusedWithReasons);
    EXPECT_TRUE(answer.err.contains(u"PARCHEMIN_KEY_PASSPHRASE"_s)) << answer.err.toStdString();
}

TEST_F(KeyVerbsTest, takesThePassphraseFromTheEnvironment)
{
    qputenv("PARCHEMIN_KEY_PASSPHRASE", passphrase);
    const Answer answer = onStore({u"keys"_s, u"create"_s});
    qunsetenv("PARCHEMIN_KEY_PASSPHRASE");
    EXPECT_EQ(answer.status, done) << answer.err.toStdString();
}

TEST_F(KeyVerbsTest, issuesADocumentThatProvesItself)
{
    const QString dossier = addHolder();
    must(QStringList{u"keys"_s, u"create"_s} + secret());
    must(QStringList{u"issue"_s, u"block-attestation"_s, dossier, u"--blocks"_s, u"1"_s, u"--prove"_s} +
         secret() + signer());
    const Answer verified = must({u"verify"_s, exported(u"A-2021-0001"_s), u"--json"_s});
    const QJsonDocument report = verified.json();
    EXPECT_TRUE(report[u"authentic"].toBool());
    QStringList outcomes;
    for (const auto line : report[u"lines"].toArray())
        outcomes.append(line[u"subject"].toString() + u' ' + line[u"outcome"].toString());
    EXPECT_EQ(outcomes, (QStringList{u"FILE_SIGNATURE PASSED"_s, u"FILE_KEY PASSED"_s,
                                     u"CREDENTIAL_SIGNATURE PASSED"_s, u"CREDENTIAL_KEY PASSED"_s,
                                     u"PRINTED_FACTS PASSED"_s, u"REGISTER_STATUS PASSED"_s}));
}

TEST_F(KeyVerbsTest, recordsACertificateForThoseWhoMayNot)
{
    const QString dossier = addHolder();
    must({u"user"_s, u"add"_s, u"greffe"_s, u"--name"_s, u"Anne Petit"_s, u"--role"_s, u"REGISTRAR"_s});
    const QStringList issue = QStringList{u"--user"_s, u"greffe"_s,   u"issue"_s, u"block-attestation"_s,
                                          dossier,     u"--blocks"_s, u"1"_s} +
                              signer();
    EXPECT_EQ(onStore(issue).status, refusedWithReasons) << "an unknown certificate needs the lead";
    must(QStringList{u"keys"_s, u"certificate"_s} + signer());
    must(issue);
}

TEST_F(KeyVerbsTest, issuesNothingWithAWrongPassphrase)
{
    const QString dossier = addHolder();
    must(QStringList{u"keys"_s, u"create"_s} + secret());
    const QString wrong = writeFile(u"autre"_s, "une tout autre phrase\n");
    const Answer answer = onStore({u"issue"_s, u"block-attestation"_s, dossier, u"--blocks"_s, u"1"_s,
                                   u"--prove"_s, u"--key-passphrase-file"_s, wrong});
    EXPECT_TRUE(answer.err.contains(u"does not open this key"_s)) << answer.err.toStdString();
    EXPECT_EQ(answer.status, refusedWithReasons);
    EXPECT_NE(onStore({u"document"_s, u"show"_s, u"A-2021-0001"_s}).status, done) << "nothing was issued";
}

} // namespace
} // namespace parchemin::cli
