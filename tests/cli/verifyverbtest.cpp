#include "parchemin/documents/proof/credential.h"
#include "parchemin/documents/proof/printedproof.h"

#include "cli/commandlinetest.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

using documents::CredentialContent;
using documents::SigningKey;

CredentialContent content()
{
    CredentialContent content;
    content.claims = {.kind = documents::ProofKind::Title,
                      .uuid = u"0b7ad7a2-5d1c-4a53-8d0c-6a2f5a2f4c11"_s,
                      .number = u"P-2021-0042"_s,
                      .holder = u"Zoé LEFÈVRE"_s,
                      .birthDate = QDate(1998, 2, 7),
                      .sheetCode = u"RNCP31187"_s,
                      .blocks = {{u"RNCP31187BC01"_s, QDate(2021, 1, 11)}},
                      .juryDate = QDate(2021, 6, 28),
                      .issuedOn = QDate(2021, 7, 5)};
    content.blocks = {{1, u"Concevoir un projet digital"_s}};
    content.certificationTitle = u"Chef de projet digital"_s;
    content.issuerUuid = u"6f9619ff-8b86-4011-b42d-00cf4fc964ff"_s;
    content.issuerName = u"OpenClassrooms"_s;
    content.holderUuid = u"c9a646d3-9c61-4cb7-bfcd-ee2522c8f633"_s;
    return content;
}

/// A credential, its printed proof and the exported keys, in a folder.
class VerifyVerbTest : public CommandLineTest
{
protected:
    void SetUp() override
    {
        CommandLineTest::SetUp();
        const SigningKey key = *SigningKey::generate();
        const QByteArray jws = *writeCredential(content(), key);
        m_code =
            QString::fromLatin1(*writePrintedProof({content().claims, documents::credentialHash(jws)}, key));
        m_credential = writeFile(u"credential.jwt"_s, jws);
        m_keys = writeFile(u"keys.json"_s, documents::exportedKeys({{key.publicKey(), {2021, 1, 1}}}));
        m_fingerprint = documents::printedFingerprint(key.publicKey().fingerprint());
    }
    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] const QString &credential() const { return m_credential; }
    [[nodiscard]] const QString &keys() const { return m_keys; }
    [[nodiscard]] const QString &fingerprint() const { return m_fingerprint; }

private:
    QString m_code;
    QString m_credential;
    QString m_keys;
    QString m_fingerprint;
};

TEST_F(VerifyVerbTest, provesACredentialByAPinnedKeyWithoutAStore)
{
    const Answer answer = runCommand({u"verify"_s, credential(), u"--key"_s, fingerprint()});
    EXPECT_EQ(answer.status, done) << answer.out.toStdString();
    EXPECT_TRUE(answer.out.contains(u"Nom du titulaire : Zoé LEFÈVRE"_s));
    EXPECT_TRUE(answer.out.contains(u"qualifié"_s));
}

TEST_F(VerifyVerbTest, provesTheTextOfACodeByTheExportedKeys)
{
    EXPECT_EQ(runCommand({u"verify"_s, code(), u"--keys"_s, keys()}).status, done);
    EXPECT_EQ(runCommand({u"verify"_s, code(), u"--key"_s, fingerprint()}).status, refusedWithReasons);
}

TEST_F(VerifyVerbTest, tellsEachLineToPrograms)
{
    const QJsonDocument json =
        runCommand({u"verify"_s, credential(), u"--qr"_s, code(), u"--keys"_s, keys(), u"--json"_s}).json();
    EXPECT_TRUE(json[u"authentic"].toBool());
    QStringList lines;
    for (const auto line : json[u"lines"].toArray())
        lines.append(line[u"subject"].toString() + u' ' + line[u"outcome"].toString());
    EXPECT_EQ(lines, (QStringList{u"CREDENTIAL_SIGNATURE PASSED"_s, u"CREDENTIAL_KEY PASSED"_s,
                                  u"PRINTED_PROOF_SIGNATURE PASSED"_s, u"PRINTED_PROOF_KEY PASSED"_s,
                                  u"PRINTED_FACTS PASSED"_s, u"REGISTER_STATUS UNKNOWN"_s}));
}

TEST_F(VerifyVerbTest, refusesWhatNoKnownKeySigned)
{
    EXPECT_EQ(runCommand({u"verify"_s, credential()}).status, refusedWithReasons);
    EXPECT_EQ(runCommand({u"verify"_s, credential(), u"--key"_s, QString(64, u'0')}).status,
              refusedWithReasons);
}

TEST_F(VerifyVerbTest, refusesWhatTheRegisterDoesNotKnow)
{
    const Answer answer = onStore({u"verify"_s, credential(), u"--keys"_s, keys()});
    EXPECT_EQ(answer.status, refusedWithReasons);
    EXPECT_TRUE(answer.out.contains(u"Le registre ne connaît pas ce document."_s))
        << answer.out.toStdString();
}

TEST_F(VerifyVerbTest, tellsMisuseAndUnreadableFilesApart)
{
    EXPECT_EQ(runCommand({u"verify"_s, credential(), u"--key"_s, u"5F3A"_s}).status, misused);
    EXPECT_EQ(runCommand({u"verify"_s, pathOf(u"absent.pdf"_s)}).status, failed);
    EXPECT_EQ(runCommand({u"verify"_s, credential(), u"--keys"_s, credential()}).status, refusedWithReasons);
    EXPECT_EQ(runCommand({u"verify"_s, writeFile(u"note.txt"_s, "bonjour")}).status, refusedWithReasons);
}

} // namespace
} // namespace parchemin::cli
